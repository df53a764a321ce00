import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Folder of the database: VERSTAK_DATA, else the place this system keeps the data of programs. */
export function defaultDataDir(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const asked = env['VERSTAK_DATA']
  if (asked !== undefined && asked !== '') return resolve(asked)
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Verstak')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Verstak')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'verstak')
}
