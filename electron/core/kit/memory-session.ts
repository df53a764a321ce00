import type { SessionHolder } from './handler.ts'

/** Session of one window or one script: the secret lives as long as the connection. */
export function memorySession(): SessionHolder {
  let secret: string | null = null
  return { get: () => secret, set: (token) => { secret = token } }
}
