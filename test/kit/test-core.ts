import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { InputOf, OutputOf, ProcedureName } from '#shared/contract/index.ts'
import { createCore, DATABASE_FILE, type Core, type CoreOptions } from '#core/create-core.ts'
import type { Caller } from '#core/kit/handler.ts'
import { createJobPool } from '#jobs/pool.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { createSecretBox, SECRET_KEY_BYTES } from '#core/kit/secret-box.ts'

/** What a failed call carries, as every host gives it. */
export interface WireFailure { readonly code: 'REFUSAL' | 'INVALID' | 'FAULT'; readonly data: { readonly code?: string; readonly details?: Record<string, unknown>; readonly issues?: readonly { path: (string | number)[]; code: string; message: string }[] } }

export const OWNER = { login: 'owner', password: 'correct horse battery', fullName: 'Орлова Мария Петровна' } as const
export const FIRST_MOMENT = '2026-11-20T07:00:00.000Z'

export interface TestCore {
  /** The running one; after a restart the new one. */
  readonly core: Core
  readonly dataDir: string
  /** Calls as this login ('owner' unless told), as the trusted command line does. */
  call<N extends ProcedureName>(name: N, input: InputOf<N>, as?: string | null): Promise<OutputOf<N>>
  /** The failure of a call that must fail. */
  failure(name: ProcedureName, input: unknown, as?: string | null): Promise<WireFailure>
  /** Closes the core and opens the same data again, as a restart of the program does. */
  restart(options?: Partial<CoreOptions>): Promise<void>
  /** Moves the clock; the first moment is 20 November 2026, 10:00 in Moscow. */
  setNow(instant: string): void
}

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

const callerFor = (as: string | null): Caller => ({ device: 'test', session: { get: () => null, set: () => undefined }, ...(as === null ? {} : { actAs: as }) })

let pool: JobRunner | null = null

/** One warm worker for all cores of the tests: its fonts are parsed once. A closed core leaves it to the next. */
export function testJobs(): JobRunner {
  pool ??= createJobPool({ workerUrl: new URL('../../electron/jobs/job-worker.ts', import.meta.url) })
  return { run: pool.run, close: () => Promise.resolve() }
}

/** The same key for every core, so that a password survives a restart. */
const SECRETS = createSecretBox(() => Buffer.alloc(SECRET_KEY_BYTES, 7))

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'verstak-test-'))

/** Bytes of a centre with its owner, made once for all tests of a file: the first run hashes a password and stores the starter data. */
let centre: Promise<Buffer> | null = null
async function makeCentre(): Promise<Buffer> {
  const dataDir = freshFolder()
  const core = createCore({ dataDir, jobs: testJobs(), clock: { now: () => FIRST_MOMENT } })
  await core.call('system.createOwner', { organisationName: 'Сервис-Плюс', ourRole: 'authorized', fullName: OWNER.fullName, login: OWNER.login, password: OWNER.password, utcOffsetMinutes: 180 }, callerFor(null))
  await core.close()
  const bytes = readFileSync(join(dataDir, DATABASE_FILE))
  rmSync(dataDir, { recursive: true, force: true })
  return bytes
}

/** A fresh core on a real SQLite file in a temporary folder, with the owner made unless told otherwise. */
export async function startTestCore(options: { readonly isSetUp?: boolean; readonly jobs?: JobRunner } = {}): Promise<TestCore> {
  const dataDir = freshFolder()
  if (options.isSetUp !== false) {
    centre ??= makeCentre()
    writeFileSync(join(dataDir, DATABASE_FILE), await centre)
  }
  let now = FIRST_MOMENT
  const open = (changes: Partial<CoreOptions> = {}): Core => createCore({
    dataDir, jobs: options.jobs ?? testJobs(), clock: { now: () => now }, checksOutputs: true, secrets: SECRETS, log: { call: () => undefined, fault: ({ error }) => { process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`) } }, ...changes,
  })
  let core = open()
  opened.push(async () => {
    await core.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  const call: TestCore['call'] = (name, input, as = OWNER.login) => core.call(name, input, callerFor(as)) as Promise<never>
  const failure: TestCore['failure'] = async (name, input, as = OWNER.login) => {
    try {
      await core.call(name, input, callerFor(as))
    } catch (error) {
      return error as WireFailure
    }
    throw new Error(`${name} was expected to fail`)
  }
  return {
    get core() { return core }, dataDir, call, failure, setNow: (instant) => { now = instant },
    restart: async (changes) => {
      await core.close()
      core = open(changes)
    },
  }
}
