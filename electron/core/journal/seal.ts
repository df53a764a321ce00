import { createHash, randomBytes } from 'node:crypto'

const SALT_BYTES = 16
const SHOWN_DIGITS = 16

export const newSealSalt = (): string => randomBytes(SALT_BYTES).toString('hex')

/**
 * Stands for a personal value inside the hashed journal: proves equality while the salt exists, says nothing once the
 * customer's row and salt are erased, and the chain stays whole either way.
 */
export function seal(salt: string, value: string): string {
  return `sealed:${createHash('sha256').update(salt).update('\u0000').update(value).digest('hex').slice(0, SHOWN_DIGITS)}`
}
