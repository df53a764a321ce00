import { createHash, randomBytes } from 'node:crypto'
import type { Who } from '#shared/contract/people.ts'
import type { Role } from '#shared/contract/roles.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { Caller } from '#core/kit/handler.ts'

const TOKEN_BYTES = 32
const MS_PER_HOUR = 3_600_000
const MS_PER_MINUTE = 60_000
/** A session ends twelve hours after sign-in whatever happens: a shift and its overtime. */
const ABSOLUTE_LIMIT_MS = 12 * MS_PER_HOUR
const IDLE_LIMIT_MS = 4 * MS_PER_HOUR
/** The time of the last call is written at most this often, so that reading does not become writing. */
const SEEN_STEP_MS = 5 * MS_PER_MINUTE

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

interface SessionRow { person_id: number; created_at: string; last_seen_at: string }
interface PersonRow { id: number; login: string; full_name: string; position: string; is_active: number }

function personWho(db: ReadDb, row: PersonRow | undefined): Who | null {
  if (!row || row.is_active !== 1) return null
  const roles = (db.sql('SELECT role FROM person_roles WHERE person_id = ? ORDER BY role').all(row.id) as { role: Role }[]).map((item) => item.role)
  return { personId: row.id, login: row.login, fullName: row.full_name, position: row.position, roles }
}

export const findWho = (db: ReadDb, personId: number): Who | null => personWho(db, db.sql('SELECT id, login, full_name, position, is_active FROM people WHERE id = ?').get(personId) as PersonRow | undefined)

/** Who this caller is now; an ended session, a switched-off person and a wrong secret are all nobody. */
export function openSession(db: WriteTx, caller: Caller, nowAt: string): Who | null {
  if (caller.actAs !== undefined) return personWho(db, db.sql('SELECT id, login, full_name, position, is_active FROM people WHERE login_norm = ?').get(caller.actAs.toLowerCase()) as PersonRow | undefined)
  const token = caller.session.get()
  if (token === null) return null
  const tokenHash = hashOf(token)
  const session = db.sql('SELECT person_id, created_at, last_seen_at FROM sessions WHERE token_hash = ?').get(tokenHash) as SessionRow | undefined
  if (!session) return null
  const nowMs = Date.parse(nowAt)
  const sinceSeenMs = nowMs - Date.parse(session.last_seen_at)
  if (nowMs - Date.parse(session.created_at) > ABSOLUTE_LIMIT_MS || sinceSeenMs > IDLE_LIMIT_MS) return null
  if (sinceSeenMs > SEEN_STEP_MS) db.sql('UPDATE sessions SET last_seen_at = ? WHERE token_hash = ?').run(nowAt, tokenHash)
  return findWho(db, session.person_id)
}

/** New secret for this desk; the database keeps only its digest. */
export function beginSession(tx: WriteTx, personId: number, caller: { device: string; session: Caller['session'] }, nowAt: string): void {
  endSession(tx, caller.session)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  tx.sql('DELETE FROM sessions WHERE created_at < ?').run(new Date(Date.parse(nowAt) - ABSOLUTE_LIMIT_MS).toISOString())
  tx.sql('INSERT INTO sessions (token_hash, person_id, device, created_at, last_seen_at) VALUES (?, ?, ?, ?, ?)').run(hashOf(token), personId, caller.device, nowAt, nowAt)
  caller.session.set(token)
}

export function endSession(tx: WriteTx, session: Caller['session']): void {
  const token = session.get()
  if (token !== null) tx.sql('DELETE FROM sessions WHERE token_hash = ?').run(hashOf(token))
  session.set(null)
}

export function endSessionsOf(tx: WriteTx, personId: number): void {
  tx.sql('DELETE FROM sessions WHERE person_id = ?').run(personId)
}
