import { civilDateOf } from '#shared/kit/calendar.ts'
import { randomUUID } from 'node:crypto'
import type { ZodType } from 'zod'
import { ACCESS, mayCall, rolesOf } from '#shared/contract/access.ts'
import { contract, PROCEDURE_NAMES, type AnyContractProcedure, type ProcedureName } from '#shared/contract/index.ts'
import type { ProcedureMeta } from '#shared/contract/procedure.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { openSession } from '#core/auth/sessions.ts'
import type { Connection, WriteTx } from '#core/db/brands.ts'
import { appendJournal, type JournalNote } from '#core/journal/append.ts'
import { readOrganisation } from '#core/people/organisation-store.ts'
import type { Background } from './kit/background.ts'
import type { Clock } from './kit/clock.ts'
import type { Caller, CommandCtx, Ctx, Handler } from './kit/handler.ts'
import type { JobRunner } from './kit/jobs.ts'
import type { Log } from './kit/log.ts'
import { Refusal, refuse } from './kit/refuse.ts'
import { rememberResult, rememberedResult } from './kit/repeated-commands.ts'
import type { FileStore } from './files/file-store.ts'
import { invalid, toWireError } from './wire-errors.ts'

export interface DispatcherParts {
  readonly connection: Connection
  readonly handlers: ReadonlyMap<ProcedureName, Handler<unknown, unknown>>
  readonly clock: Clock
  readonly jobs: JobRunner
  readonly files: FileStore
  readonly log: Log
  readonly databaseFile: string
  readonly background: Background
  readonly isTraining: boolean
  /** Parses answers too; on in development and tests, where a wrong shape must not pass. */
  readonly checksOutputs: boolean
}

const procedures = new Map<string, AnyContractProcedure>(PROCEDURE_NAMES.map((name) => {
  const [feature = '', verb = ''] = name.split('.')
  return [name, (contract as unknown as Record<string, Record<string, AnyContractProcedure>>)[feature]?.[verb] as AnyContractProcedure]
}))

export const metaOf = (name: ProcedureName): ProcedureMeta => (procedures.get(name) as AnyContractProcedure)['~orpc'].meta as ProcedureMeta

/** The one way in: look-up, strict parse, rights, transaction, use case, journal, commit. */
export class Dispatcher {
  readonly #parts: DispatcherParts
  constructor(parts: DispatcherParts) { this.#parts = parts }

  async call(name: string, input: unknown, caller: Caller): Promise<unknown> {
    const startedMs = performance.now()
    try {
      const output = await this.#answer(name, input, caller)
      this.#parts.log.call({ name, ms: performance.now() - startedMs, outcome: 'ok' })
      return output
    } catch (error) {
      const incidentId = randomUUID()
      const { wire, outcome } = toWireError(error, incidentId)
      this.#parts.log.call({ name, ms: performance.now() - startedMs, outcome })
      if (outcome === 'fault') this.#parts.log.fault({ name, incidentId, error })
      throw wire
    }
  }

  async #answer(name: string, input: unknown, caller: Caller): Promise<unknown> {
    const procedure = procedures.get(name)
    if (!procedure) throw invalid([{ path: [], code: 'unknown_procedure', message: name }])
    const known = name as ProcedureName
    const handler = this.#parts.handlers.get(known)
    if (!handler) throw new Error(`procedure without handler: ${name}`)
    const parsed = (procedure['~orpc'].inputSchema as ZodType).safeParse(input ?? {})
    const ctx = this.#context(caller)
    if (ACCESS[known] !== 'public' && ctx.who === null) refuse('auth.sign_in_needed', {})
    if (!mayCall(known, ctx.who?.roles ?? null)) refuse('auth.not_allowed', { procedure: name, roles: rolesOf(known) })
    if (!parsed.success) throw invalid(parsed.error.issues.map((issue) => ({ path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))), code: issue.code, message: issue.message })))
    const output = await this.#run(known, handler, parsed.data, ctx, caller)
    return this.#parts.checksOutputs ? (procedure['~orpc'].outputSchema as ZodType).parse(output) : output
  }

  async #run(name: ProcedureName, handler: Handler<unknown, unknown>, input: unknown, ctx: Ctx, caller: Caller): Promise<unknown> {
    if (handler.kind === 'query') return this.#inTransaction('BEGIN', () => handler.run(this.#parts.connection.read, input, ctx))
    if (handler.kind === 'command') return this.#write(name, ctx, caller, (tx, commandCtx) => handler.run(tx, input, commandCtx))
    const earlier = this.#remembered(name, ctx, caller)
    if (earlier !== undefined) return earlier
    const plan = this.#inTransaction('BEGIN IMMEDIATE', () => handler.prepare(this.#parts.connection.write, input, ctx)) as never
    const result = await handler.work(plan, ctx) as never
    return this.#write(name, ctx, caller, (tx, commandCtx) => handler.finish(tx, plan, result, commandCtx))
  }

  #write(name: ProcedureName, ctx: Ctx, caller: Caller, useCase: (tx: WriteTx, ctx: CommandCtx) => unknown): unknown {
    const tx = this.#parts.connection.write
    let pending: Refusal | null = null
    const output = this.#inTransaction('BEGIN IMMEDIATE', () => {
      const earlier = this.#remembered(name, ctx, caller)
      if (earlier !== undefined) return earlier
      const notes: JournalNote[] = []
      const commandCtx: CommandCtx = { ...ctx, note: (note) => { notes.push(note) }, refuseAfterCommit: (code, details) => { pending = new Refusal(code, details as Record<string, unknown>) } }
      const answer = useCase(tx, commandCtx)
      const [note, ...extra] = notes
      if (!note || extra.length > 0) throw new Error(`${name} left ${notes.length} journal entries instead of one`)
      appendJournal(tx, { actor: ctx.who?.login ?? '', device: ctx.device, atUtc: ctx.nowAt, action: name }, note)
      if (caller.commandId !== undefined) rememberResult(tx, caller.commandId, ctx.who?.personId ?? 0, name, answer, ctx.nowAt)
      return answer
    })
    if (pending !== null) throw pending as Refusal
    return output
  }

  #remembered(name: ProcedureName, ctx: Ctx, caller: Caller): unknown {
    return caller.commandId === undefined ? undefined : rememberedResult(this.#parts.connection.write, caller.commandId, ctx.who?.personId ?? 0, name)
  }

  #inTransaction<T>(begin: 'BEGIN' | 'BEGIN IMMEDIATE', work: () => T): T {
    const { sql } = this.#parts.connection.read
    sql(begin).run()
    try {
      const value = work()
      if (value instanceof Promise) throw new Error('a use case must not be asynchronous')
      sql('COMMIT').run()
      return value
    } catch (error) {
      if (this.#parts.connection.raw.inTransaction) sql('ROLLBACK').run()
      throw error
    }
  }

  #context(caller: Caller): Ctx {
    const { connection, clock, jobs, files, databaseFile, background, isTraining } = this.#parts
    const nowAt = clock.now()
    const who = openSession(connection.write, caller, nowAt)
    let known: Organisation | undefined
    const organisation = (): Organisation => (known ??= readOrganisation(connection.read))
    return {
      nowAt, todayOn: civilDateOf(nowAt, organisation().utcOffsetMinutes), who, device: caller.device, session: caller.session, jobs, files, databaseFile, background, isTraining, organisation,
      person: () => who ?? refuse('auth.sign_in_needed', {}),
    }
  }
}
