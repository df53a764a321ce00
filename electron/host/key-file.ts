import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { createSecretBox, SECRET_KEY_BYTES, type SecretBox } from '#core/kit/secret-box.ts'

const KEY_FILE = 'mail.key'
const ONLY_THE_OWNER = 0o600

/** Folder of the user's settings: a copy of the data folder never carries the key with it. VERSTAK_CONFIG names another. */
export function configDir(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const asked = env['VERSTAK_CONFIG']?.trim()
  if (asked) return asked
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Verstak Keys')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Preferences', 'Verstak')
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'verstak')
}

/** Reads the key, or makes it for the first secret of this user; two programs started at once agree on one. */
export function readOrMakeKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, randomBytes(SECRET_KEY_BYTES).toString('base64'), { mode: ONLY_THE_OWNER, flag: 'wx' })
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
}

/** The box of this user: with the key the desktop shell protects, else with that of a file only its owner may read. */
export function secretBoxOfHost(protectedKey: string | null): SecretBox {
  return createSecretBox(() => (protectedKey === null ? readOrMakeKey(join(configDir(process.env, process.platform), KEY_FILE)) : Buffer.from(protectedKey, 'base64')))
}
