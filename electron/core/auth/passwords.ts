/** Native code that only a sign-in needs: a start does not wait for it. */
const argon2 = () => import('@node-rs/argon2')

/** The library's number for Argon2id; its own name is a const enum, which type stripping cannot read. */
const ARGON2ID = 2
/** OWASP's floor for Argon2id: 46 MiB, one pass, one lane. */
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 47_104, timeCost: 1, parallelism: 1 } as const

/** Passwords that every guessing list begins with, beside the login itself. */
const COMMON = new Set(['12345678', '123456789', '1234567890', 'password', 'qwertyui', 'qwerty123', 'qwertyuiop', '11111111', '00000000', '87654321', 'йцукенгш', 'пароль123', 'password1', 'admin123', 'administrator', '1q2w3e4r', '1qaz2wsx', 'iloveyou', 'zaq12wsx', 'abcd1234'])

export const isCommonPassword = (password: string, login: string): boolean => COMMON.has(password.toLowerCase()) || password.toLowerCase() === login.toLowerCase()
export const hashPassword = async (password: string): Promise<string> => (await argon2()).hash(password, OPTIONS)

/** A hash of nothing, so that an unknown login takes as long as a wrong password. */
let decoy: Promise<string> | null = null
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy')
  const matches = await (await argon2()).verify(storedHash ?? (await decoy), password)
  return storedHash !== null && matches
}
