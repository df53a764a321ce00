import type { UpdateSettings } from '#shared/contract/system.ts'
import { existsSync, mkdirSync, accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { isRecountNeeded, recountAll } from './clock/index.ts'
import { backUpBeforeMigration } from './db/backup.ts'
import type { Connection } from './db/brands.ts'
import { openConnection, PragmaDrift } from './db/connection.ts'
import { migrate, StartUpFailure } from './db/migrator.ts'
import { migrations } from './db/migrations/index.ts'
import { Dispatcher } from './dispatcher.ts'
import { FileStore } from './files/file-store.ts'
import { handlers } from './handlers.ts'
import { Background } from './kit/background.ts'
import { systemClock, type Clock } from './kit/clock.ts'
import type { Caller } from './kit/handler.ts'
import type { JobRunner } from './kit/jobs.ts'
import type { SecretBox } from './kit/secret-box.ts'
import { silentLog, type Log } from './kit/log.ts'
import { startMailRound } from './mail/index.ts'
import { NO_WORKSTATION, type Workstation } from './kit/workstation.ts'
import { watchFolder } from './pictures/index.ts'
import { interruptJobs } from './printing/index.ts'
import { tidySearch } from './search/tidy-search.ts'
import { readUpdateSettings } from './people/organisation-store.ts'
import { APP_VERSION } from './system/app-version.ts'
import { backUpVerified, type VerifiedBackup } from './system/back-up.ts'
import { healthOf, type Health } from './system/health.ts'

export const DATABASE_FILE = 'verstak.sqlite'

export interface CoreOptions {
  /** Folder of the database, its files and its copies; made when absent. */
  readonly dataDir: string
  readonly jobs: JobRunner
  readonly clock?: Clock
  readonly log?: Log
  readonly checksOutputs?: boolean
  /** Closes passwords of mailboxes with a key of the host; without it none can be stored. */
  readonly secrets?: SecretBox
  /** Reads mailboxes and sends what waits, without being asked each time; on in the program, off in scripts and tests. */
  readonly worksUnasked?: boolean
  /** Made-up data to learn on: the screens say so. */
  readonly isTraining?: boolean
  /** What the host can do at this desk beside calls: the page for phones. */
  readonly workstation?: Workstation
}

export interface Core {
  readonly connection: Connection
  call(name: string, input: unknown, caller: Caller): Promise<unknown>
  /** What the host itself asks, apart from any person: it is no procedure and no page can reach it. */
  readonly host: HostVerbs
  close(): Promise<void>
}

function openDatabase(dataDir: string): Connection {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
  } catch (error) {
    throw new StartUpFailure('folder_not_writable', { folder: dataDir }, error)
  }
  const file = join(dataDir, DATABASE_FILE)
  try {
    return openConnection(file)
  } catch (error) {
    if (error instanceof PragmaDrift) throw new StartUpFailure('settings_drifted', { message: error.message }, error)
    const code = String((error as { code?: unknown }).code ?? '')
    if (code.startsWith('SQLITE_BUSY')) throw new StartUpFailure('database_locked', { file }, error)
    if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) throw new StartUpFailure('database_corrupt', { file }, error)
    if (!existsSync(file)) throw new StartUpFailure('folder_not_writable', { folder: dataDir }, error)
    throw error
  }
}

/** A new calendar or new rules came with the program, or by another hand: terms are counted before anybody reads them. */
function countClocks({ raw, read, write }: Connection): void {
  if (isRecountNeeded(read)) raw.transaction(() => recountAll(write)).immediate()
}

export interface HostVerbs {
  health(): Health
  updateSettings(): UpdateSettings
  /** A verified copy in the folder of backups. */
  backUp(): Promise<VerifiedBackup>
}

/** Opens or makes the database of one centre and answers every procedure of the contract on it. */
export function createCore(options: CoreOptions): Core {
  const { dataDir, jobs, clock = systemClock, log = silentLog, checksOutputs = false, workstation = NO_WORKSTATION } = options
  const connection = openDatabase(dataDir)
  try {
    const nowUtc = clock.now()
    migrate(connection, { migrations, appVersion: APP_VERSION, nowUtc, backUp: () => { backUpBeforeMigration(connection, dataDir, nowUtc) } })
  } catch (error) {
    connection.raw.close()
    throw error
  }
  countClocks(connection)
  connection.raw.transaction(() => interruptJobs(connection.write, clock.now())).immediate()
  const background = new Background({ connection, clock, secrets: options.secrets ?? null })
  const parts = { jobs, files: new FileStore(dataDir), databaseFile: join(dataDir, DATABASE_FILE), background, isTraining: options.isTraining ?? false }
  const dispatcher = new Dispatcher({ ...parts, connection, handlers, clock, log, checksOutputs, workstation })
  const stopRound = options.worksUnasked === true ? startMailRound({ ...parts, log }) : () => undefined
  watchFolder(connection.read, workstation.folder, parts)
  const call = (name: string, input: unknown, caller: Caller): Promise<unknown> => dispatcher.call(name, input, caller)
  const host: HostVerbs = {
    health: () => healthOf(connection),
    updateSettings: () => readUpdateSettings(connection.read),
    backUp: () => backUpVerified({ connection, jobs, dataDir }, clock.now()),
  }
  return {
    connection, call, host,
    close: async () => {
      stopRound()
      await Promise.all([workstation.phone?.stop(), workstation.folder?.stop(), jobs.close(), background.close()])
      tidySearch(connection)
      connection.raw.pragma('optimize')
      connection.raw.close()
    },
  }
}
