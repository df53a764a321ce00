import { readFile } from 'node:fs/promises'
import { type InstalledProgram, judgeFile, judgeStatement, type UpdateRefusal } from './judge-update.ts'
import type { KeptInstaller, KeptInstallers } from './kept-installers.ts'
import type { PendingMemory, PendingUpdate } from './pending-update.ts'
import { readSignedStatement, SIGNATURE_ENDING, type UpdateStatement } from './signed-statement.ts'

export interface UpdateSettings { readonly isOn: boolean; readonly address: string }

/** Where new versions are published; reached only through the methods below and only when the owner has switched it on. */
export interface UpdateFeed {
  /** The newest version there and the text of its signature file; null when there is none newer. */
  find(address: string): Promise<{ readonly signature: string | null } | null>
  /** Fetches what was found and answers where it lies. */
  download(): Promise<string>
  /** Ends the program and puts the fetched version in its place. */
  install(): void
}

export interface UpdaterParts {
  readonly installed: InstalledProgram & { readonly isPackaged: boolean; readonly isTraining: boolean }
  /** Null in a build whose publisher has not put a key in: nothing can be proved then. */
  readonly publicKeyPem: string | null
  readonly publisher: string
  readonly kept: KeptInstallers
  readonly pending: PendingMemory
  readonly feed: UpdateFeed
  readonly settings: () => Promise<UpdateSettings>
  /** A verified copy of the database; throws when there is none. */
  readonly backUp: () => Promise<{ readonly file: string }>
  /** Whether the operating system knows the publisher of the file. */
  readonly isTrustedBySystem: (file: string) => Promise<boolean>
  /** Starts an installer and ends the program. */
  readonly run: (file: string) => Promise<void>
  readonly nowUtc: () => string
}

export type UpdateAnswer =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'found' | 'installing'; readonly version: string }
  | { readonly outcome: 'refused'; readonly code: UpdateRefusal }

export interface Updater {
  /** Asks the address of the owner for a newer version; fetches nothing but its signature. */
  check(): Promise<UpdateAnswer>
  /** Fetches, checks and installs what the last check has found. */
  installFound(): Promise<UpdateAnswer>
  /** Checks and installs a file brought on a stick; its signature lies beside it. */
  installFile(file: string): Promise<UpdateAnswer>
  /** Runs the installer of the version before; false when it was not kept. */
  runPrevious(pending: PendingUpdate): Promise<boolean>
}

interface Found { readonly said: UpdateStatement; readonly signature: string }
class Refused extends Error {
  readonly code: UpdateRefusal
  constructor(code: UpdateRefusal) {
    super(code)
    this.code = code
  }
}

export function createUpdater(parts: UpdaterParts): Updater {
  const { installed, kept, feed } = parts
  let found: Found | null = null

  const check = async (): Promise<UpdateAnswer> => {
    found = null
    const settings = await parts.settings()
    if (!settings.isOn || settings.address === '') throw new Refused('switched_off')
    mayUpdate(parts)
    const newest = await feed.find(settings.address).catch(() => { throw new Refused('unreachable') })
    if (newest === null) return { outcome: 'none' }
    const said = proved(parts, newest.signature)
    found = { said, signature: newest.signature ?? '' }
    return { outcome: 'found', version: said.version }
  }

  const installFound = async (): Promise<UpdateAnswer> => {
    if (found === null) throw new Refused('unreachable')
    const { said, signature } = found
    const file = await feed.download().catch(() => { throw new Refused('cut_download') })
    await secured(parts, said, file)
    await kept.keep(file, signature, said)
    return begun(parts, said, () => { feed.install() })
  }

  const installFile = async (file: string): Promise<UpdateAnswer> => {
    mayUpdate(parts)
    const signature = await readFile(`${file}${SIGNATURE_ENDING}`, 'utf8').catch(() => null)
    const said = proved(parts, signature)
    refuseWith(await judgeFile(file, said))
    const own: KeptInstaller = await kept.keep(file, signature ?? '', said)
    await secured(parts, said, own.file)
    return begun(parts, said, () => parts.run(own.file))
  }

  return {
    check: () => answered(check),
    installFound: () => answered(installFound),
    installFile: (file) => answered(() => installFile(file)),
    runPrevious: async ({ fromVersion }) => {
      const previous = await kept.find(fromVersion)
      if (previous === null || parts.publicKeyPem === null) return false
      const read = readSignedStatement(previous.signature, parts.publicKeyPem)
      // An older version is what is wanted here; all else must hold as for any update.
      const verdict = read.ok ? judgeStatement(read.statement, { ...installed, version: '0.0.0' }, parts.publisher) ?? await judgeFile(previous.file, read.statement) : read.code
      if (verdict !== null || !(await parts.isTrustedBySystem(previous.file))) return false
      await parts.run(previous.file)
      return true
    },
  }
}

function mayUpdate({ installed, publicKeyPem }: UpdaterParts): void {
  if (installed.isTraining) throw new Refused('training_centre')
  if (!installed.isPackaged) throw new Refused('not_installed_program')
  if (publicKeyPem === null) throw new Refused('no_publisher_key')
}

/** The statement, once the signature holds and it is of a newer version of this program. */
function proved({ publicKeyPem, installed, publisher }: UpdaterParts, signature: string | null): UpdateStatement {
  const read = readSignedStatement(signature, publicKeyPem ?? '')
  if (!read.ok) throw new Refused(read.code)
  refuseWith(judgeStatement(read.statement, installed, publisher))
  return read.statement
}

async function secured(parts: UpdaterParts, said: UpdateStatement, file: string): Promise<void> {
  refuseWith(await judgeFile(file, said))
  if (!(await parts.isTrustedBySystem(file))) throw new Refused('wrong_publisher')
}

/** No installer is started before the copy of the data is there and remembered. */
async function begun(parts: UpdaterParts, said: UpdateStatement, install: () => void | Promise<void>): Promise<UpdateAnswer> {
  const backup = await parts.backUp().catch(() => { throw new Refused('backup_failed') })
  parts.pending.write({ fromVersion: parts.installed.version, toVersion: said.version, backupFile: backup.file, startedAt: parts.nowUtc() })
  try {
    await install()
  } catch {
    parts.pending.forget()
    throw new Refused('installer_failed')
  }
  return { outcome: 'installing', version: said.version }
}

function refuseWith(code: UpdateRefusal | null): void {
  if (code !== null) throw new Refused(code)
}

async function answered(work: () => Promise<UpdateAnswer>): Promise<UpdateAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', code: error.code }
    throw error
  }
}
