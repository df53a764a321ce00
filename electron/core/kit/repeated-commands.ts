import type { WriteTx } from '#core/db/brands.ts'

const KEPT_DAYS = 7
const MS_PER_DAY = 86_400_000

/** Answer of a command that this person already ran under this id; undefined when it is new. */
export function rememberedResult(tx: WriteTx, commandId: string, personId: number, action: string): unknown {
  const row = tx.sql('SELECT result_json FROM command_results WHERE command_id = ? AND person_id = ? AND action = ?').get(commandId, personId, action) as { result_json: string } | undefined
  return row === undefined ? undefined : JSON.parse(row.result_json) as unknown
}

/** Kept for a week: a retry after a lost answer comes within minutes. */
export function rememberResult(tx: WriteTx, commandId: string, personId: number, action: string, result: unknown, nowAt: string): void {
  const oldest = new Date(Date.parse(nowAt) - KEPT_DAYS * MS_PER_DAY).toISOString()
  tx.sql('DELETE FROM command_results WHERE at_utc < ?').run(oldest)
  tx.sql('INSERT INTO command_results (command_id, person_id, action, result_json, at_utc) VALUES (?, ?, ?, ?, ?)').run(commandId, personId, action, JSON.stringify(result), nowAt)
}
