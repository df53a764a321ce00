import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { z } from 'zod'

/** Signed together with the statement, so that a signature made for anything else never fits. */
const DOMAIN = 'verstak-update-v1\n'
const MAX_SIGNATURE_FILE_CHARS = 8_192
export const SIGNATURE_ENDING = '.sig'

/** What the publisher says of one file of an update. */
const statement = z.strictObject({
  product: z.literal('verstak'),
  version: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
  platform: z.enum(['win32', 'darwin', 'linux']),
  arch: z.enum(['x64', 'arm64', 'universal']),
  publisher: z.string().min(1).max(200),
  fileName: z.string().regex(/^[\w.-]{1,120}\.(exe|zip|dmg|AppImage|deb)$/),
  sizeBytes: z.number().int().positive(),
  sha512: z.string().regex(/^[0-9a-f]{128}$/),
})
export type UpdateStatement = z.output<typeof statement>

/** The detached signature beside a file: the statement as the very text that was signed, and the Ed25519 signature of it. */
const signatureFile = z.strictObject({ statement: z.string().max(MAX_SIGNATURE_FILE_CHARS), signature: z.string().regex(/^[A-Za-z0-9+/]{86}==$/) })

export type ReadStatement = { readonly ok: true; readonly statement: UpdateStatement } | { readonly ok: false; readonly code: 'unsigned' | 'bad_signature' }

/** Reads the signature file; nothing of the statement is looked at before the signature holds. */
export function readSignedStatement(text: string | null, publicKeyPem: string): ReadStatement {
  if (text === null || text.length > MAX_SIGNATURE_FILE_CHARS) return { ok: false, code: 'unsigned' }
  const read = signatureFile.safeParse(parsed(text))
  if (!read.success) return { ok: false, code: 'unsigned' }
  const key = ed25519Key(publicKeyPem)
  const isGood = key !== null && verify(null, Buffer.from(DOMAIN + read.data.statement), key, Buffer.from(read.data.signature, 'base64'))
  if (!isGood) return { ok: false, code: 'bad_signature' }
  const said = statement.safeParse(parsed(read.data.statement))
  return said.success ? { ok: true, statement: said.data } : { ok: false, code: 'bad_signature' }
}

/** The text of the signature file. For the one who publishes; the program itself has no private key. */
export function signStatement(said: UpdateStatement, privateKey: KeyObject): string {
  const text = JSON.stringify(statement.parse(said))
  return `${JSON.stringify({ statement: text, signature: sign(null, Buffer.from(DOMAIN + text), privateKey).toString('base64') })}\n`
}

function ed25519Key(pem: string): KeyObject | null {
  try {
    const key = createPublicKey(pem)
    return key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
