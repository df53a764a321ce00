import type { WriteTx } from '#core/db/brands.ts'

const WINDOW_MS = 60_000
/** Five tries a minute for one login; the lock ends by itself, so nobody can lock a colleague out for the day. */
export const TRIES_PER_WINDOW = 5

export function failuresInWindow(tx: WriteTx, loginNorm: string, nowAt: string): { count: number; retryAfterSeconds: number } {
  const since = new Date(Date.parse(nowAt) - WINDOW_MS).toISOString()
  const row = tx.sql('SELECT COUNT(*) AS count, MIN(at_utc) AS oldest FROM sign_in_failures WHERE login_norm = ? AND at_utc > ?').get(loginNorm, since) as { count: number; oldest: string | null }
  const oldestMs = row.oldest === null ? Date.parse(nowAt) : Date.parse(row.oldest)
  return { count: row.count, retryAfterSeconds: Math.max(1, Math.ceil((oldestMs + WINDOW_MS - Date.parse(nowAt)) / 1_000)) }
}

export function rememberFailure(tx: WriteTx, loginNorm: string, nowAt: string): void {
  tx.sql('DELETE FROM sign_in_failures WHERE at_utc < ?').run(new Date(Date.parse(nowAt) - WINDOW_MS).toISOString())
  tx.sql('INSERT INTO sign_in_failures (login_norm, at_utc) VALUES (?, ?)').run(loginNorm, nowAt)
}

export function forgetFailures(tx: WriteTx, loginNorm: string): void {
  tx.sql('DELETE FROM sign_in_failures WHERE login_norm = ?').run(loginNorm)
}
