import type { AnyContractProcedure, Contract, ProcedureName } from '#shared/contract/index.ts'
import type { Who } from '#shared/contract/people.ts'
import type { RefusalCode, RefusalDetails } from '#shared/contract/refusal-codes.ts'
import type { Organisation } from '#shared/contract/system.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { JournalNote } from '#core/journal/append.ts'
import type { FileStore } from '#core/files/file-store.ts'
import type { Background } from './background.ts'
import type { JobRunner } from './jobs.ts'

/** Where the host keeps the secret of this desk's session: a cookie, or the memory of one port. */
export interface SessionHolder {
  get(): string | null
  set(token: string | null): void
}

/** Who calls and from where; made by the host for each call. */
export interface Caller {
  readonly device: string
  readonly session: SessionHolder
  /** Set by trusted local callers that have the file itself, such as the command line. */
  readonly actAs?: string
  /** Repeats with the same id answer the first result and do nothing. */
  readonly commandId?: string
}

export interface Ctx {
  readonly nowAt: string
  readonly todayOn: string
  readonly who: Who | null
  readonly device: string
  readonly session: SessionHolder
  readonly jobs: JobRunner
  readonly files: FileStore
  readonly databaseFile: string
  /** For works of minutes that write in many short transactions of their own. */
  readonly background: Background
  readonly isTraining: boolean
  readonly organisation: () => Organisation
  /** The signed-in person. Refuses: auth.sign_in_needed. */
  readonly person: () => Who
}

export interface CommandCtx extends Ctx {
  /** States what this command changed; every command says it exactly once. */
  readonly note: (note: JournalNote) => void
  /** Keeps the writes and still answers with a refusal, for counted failures. */
  readonly refuseAfterCommit: <C extends RefusalCode>(code: C, details: RefusalDetails[C]) => void
}

export interface QueryHandler<I, O> { readonly kind: 'query'; readonly run: (db: ReadDb, input: I, ctx: Ctx) => O }
export interface CommandHandler<I, O> { readonly kind: 'command'; readonly run: (tx: WriteTx, input: I, ctx: CommandCtx) => O }
export interface JobHandler<I, O> {
  readonly kind: 'job'
  readonly prepare: (tx: WriteTx, input: I, ctx: Ctx) => unknown
  readonly work: (plan: never, ctx: Ctx) => Promise<unknown>
  readonly finish: (tx: WriteTx, plan: never, result: never, ctx: CommandCtx) => O
}
export type Handler<I, O> = QueryHandler<I, O> | CommandHandler<I, O> | JobHandler<I, O>

export const query = <I, O>(run: (db: ReadDb, input: I, ctx: Ctx) => O): QueryHandler<I, O> => ({ kind: 'query', run })
export const command = <I, O>(run: (tx: WriteTx, input: I, ctx: CommandCtx) => O): CommandHandler<I, O> => ({ kind: 'command', run })
/** Three steps: facts are read and checked in one transaction, slow work runs outside any, the outcome is written in a second one. */
export function job<I, P, R, O>(steps: {
  readonly prepare: (tx: WriteTx, input: I, ctx: Ctx) => P
  readonly work: (plan: P, ctx: Ctx) => Promise<R>
  readonly finish: (tx: WriteTx, plan: P, result: R, ctx: CommandCtx) => O
}): JobHandler<I, O> {
  return { kind: 'job', ...steps } as JobHandler<I, O>
}

type SchemaOutput<S> = S extends { readonly '~standard': { readonly types?: infer T } } ? (NonNullable<T> extends { readonly output: infer O } ? O : never) : never
type Feature<N extends ProcedureName> = N extends `${infer F}.${string}` ? F : never
type Verb<N extends ProcedureName> = N extends `${string}.${infer P}` ? P : never
type ProcedureOf<N extends ProcedureName> = Feature<N> extends keyof Contract ? (Verb<N> extends keyof Contract[Feature<N>] ? Contract[Feature<N>][Verb<N>] : never) : never
type Schemas<P> = P extends { readonly '~orpc': { readonly inputSchema?: infer I; readonly outputSchema?: infer O } } ? { readonly input: SchemaOutput<NonNullable<I>>; readonly output: SchemaOutput<NonNullable<O>> } : never

/** Parsed input of a procedure, as its use case receives it. */
export type In<N extends ProcedureName> = Schemas<ProcedureOf<N>>['input']
export type Out<N extends ProcedureName> = Schemas<ProcedureOf<N>>['output']
/** What one feature must implement; a missing or extra procedure does not compile. */
export type FeatureHandlers<F extends keyof Contract> = { readonly [P in keyof Contract[F]]: Contract[F][P] extends AnyContractProcedure ? Handler<Schemas<Contract[F][P]>['input'], Schemas<Contract[F][P]>['output']> : never }
