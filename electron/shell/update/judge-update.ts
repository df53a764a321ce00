import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { UpdateStatement } from './signed-statement.ts'

/** Why an update is not installed; the words are the screens'. */
export const UPDATE_REFUSALS = [
  'switched_off', 'training_centre', 'not_installed_program', 'no_publisher_key', 'unreachable', 'unsigned', 'bad_signature', 'wrong_publisher', 'other_system', 'downgrade', 'same_version',
  'cut_download', 'changed_file', 'backup_failed', 'installer_failed',
] as const
export type UpdateRefusal = (typeof UPDATE_REFUSALS)[number]

/** The program that is to be updated. */
export interface InstalledProgram {
  readonly version: string
  readonly platform: string
  readonly arch: string
}

/** Whether the signed statement is of a newer version of this very program by our publisher. */
export function judgeStatement(said: UpdateStatement, installed: InstalledProgram, publisher: string): UpdateRefusal | null {
  if (said.publisher !== publisher) return 'wrong_publisher'
  if (said.platform !== installed.platform || (said.arch !== installed.arch && said.arch !== 'universal')) return 'other_system'
  const order = compareVersions(said.version, installed.version)
  if (order === 0) return 'same_version'
  return order < 0 ? 'downgrade' : null
}

/** Below zero when the first one is older. */
export function compareVersions(first: string, second: string): number {
  const [left, right] = [first, second].map((version) => version.split('-')[0]?.split('.').map(Number) ?? [])
  for (const position of [0, 1, 2]) {
    const difference = (left?.[position] ?? 0) - (right?.[position] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether the file is the one the statement speaks of, to the last byte. */
export async function judgeFile(file: string, said: UpdateStatement): Promise<UpdateRefusal | null> {
  const sizeBytes = await stat(file).then((facts) => (facts.isFile() ? facts.size : 0), () => 0)
  if (sizeBytes < said.sizeBytes) return 'cut_download'
  if (sizeBytes > said.sizeBytes) return 'changed_file'
  return (await sha512Of(file)) === said.sha512 ? null : 'changed_file'
}

export async function sha512Of(file: string): Promise<string> {
  const hash = createHash('sha512')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
