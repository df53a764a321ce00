import { PASSWORD_MIN } from '#shared/contract/system.ts'

export const STRENGTHS = ['short', 'fair', 'good', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

const GOOD_FROM_CHARS = 12
const STRONG_FROM_CHARS = 16

/** How good a password is by its length, the only thing that is asked of it. */
export function passwordStrength(password: string): Strength {
  if (password.length < PASSWORD_MIN) return 'short'
  if (password.length < GOOD_FROM_CHARS) return 'fair'
  return password.length < STRONG_FROM_CHARS ? 'good' : 'strong'
}
