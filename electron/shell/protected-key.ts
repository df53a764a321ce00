import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const KEY_BYTES = 32

/** What of Electron's safeStorage is used: the key ring of the operating system. */
export interface KeyRing {
  isEncryptionAvailable(): boolean
  encryptString(text: string): Buffer
  decryptString(closed: Buffer): string
}

/** The key of passwords, closed by the key ring of this user; null where the system has none, and the core keeps its own file then. */
export function protectedKey(keyRing: KeyRing, file: string): string | null {
  if (!keyRing.isEncryptionAvailable()) return null
  const known = readClosed(file)
  if (known !== null) {
    try {
      return keyRing.decryptString(known)
    } catch {
      // Another key ring: mailboxes ask for their passwords again. The old bytes stay for whoever brings the ring back.
      renameSync(file, `${file}.old`)
    }
  }
  const key = randomBytes(KEY_BYTES).toString('base64')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, keyRing.encryptString(key), { mode: 0o600 })
  return key
}

function readClosed(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
