import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Closes passwords of other services before they are stored. The key lies with the host, never in the database or beside it. */
export interface SecretBox {
  /** `context` names the row the secret belongs to: in another row it does not open. */
  seal(secret: string, context: string): string
  /** Null: closed with another key, or damaged. */
  open(sealed: string, context: string): string | null
}

export const SECRET_KEY_BYTES = 32
const CIPHER = 'aes-256-gcm'
const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM: a value that was changed, or the key of another computer, is noticed. The key is asked for when it is first needed. */
export function createSecretBox(keyOf: () => Buffer): SecretBox {
  let key: Buffer | null = null
  const theKey = (): Buffer => {
    key ??= keyOf()
    if (key.length !== SECRET_KEY_BYTES) throw new Error(`the key of secrets has ${key.length} bytes instead of ${SECRET_KEY_BYTES}`)
    return key
  }
  return {
    seal: (secret, context) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, theKey(), nonce).setAAD(Buffer.from(context))
      const closed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return `${VERSION}:${Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64')}`
    },
    open: (sealed, context) => {
      const [version, base64 = ''] = sealed.split(':')
      const bytes = Buffer.from(base64, 'base64')
      if (version !== VERSION || bytes.length < NONCE_BYTES + TAG_BYTES) return null
      try {
        const decipher = createDecipheriv(CIPHER, theKey(), bytes.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
      } catch {
        // A wrong key and damaged bytes look the same, and both mean: ask the person again.
        return null
      }
    },
  }
}
