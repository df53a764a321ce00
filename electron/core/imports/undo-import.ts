import { removeEarlierCustomers } from '#core/customers/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { removeEarlierRepair, restoreEarlierRepair, touchedEarlierRepairs } from '#core/orders/index.ts'
import { findImport, setImportStatus } from './imports-sql.ts'

const SHOWN_NUMBERS = 10

/** Repairs of this import that a later import has changed: taking this one back would lose that change. */
function changedLater(tx: WriteTx, importId: number): readonly string[] {
  const rows = tx.sql('SELECT before_json FROM import_undo WHERE import_id > ? LIMIT ?').all(importId, SHOWN_NUMBERS * SHOWN_NUMBERS) as { before_json: string }[]
  return rows.map((row) => JSON.parse(row.before_json) as { import_id: number; number: string }).filter((before) => before.import_id === importId).map((before) => before.number)
}

/** Takes the whole import back while nothing later depends on it. Refuses: imports.not_found, imports.already_done, imports.depended_on. */
export const undoImport = command((tx, input: In<'imports.undo'>, ctx): Out<'imports.undo'> => {
  const record = findImport(tx, input.importId, ['repairs']) ?? refuse('imports.not_found', {})
  if (record.status !== 'committed') refuse('imports.already_done', { importId: record.importId })
  const numbers = [...touchedEarlierRepairs(tx, record.importId, SHOWN_NUMBERS), ...changedLater(tx, record.importId)]
  if (numbers.length > 0) refuse('imports.depended_on', { numbers: numbers.slice(0, SHOWN_NUMBERS) })
  const changed = tx.sql('SELECT order_id, before_json FROM import_undo WHERE import_id = ? ORDER BY id DESC').all(record.importId) as { order_id: number; before_json: string }[]
  for (const { order_id: orderId, before_json: json } of changed) restoreEarlierRepair(tx, orderId, JSON.parse(json) as Record<string, unknown>)
  const made = tx.sql('SELECT id FROM orders WHERE import_id = ?').all(record.importId) as { id: number }[]
  for (const { id } of made) removeEarlierRepair(tx, id)
  tx.sql('DELETE FROM import_undo WHERE import_id = ?').run(record.importId)
  removeEarlierCustomers(tx, record.importId)
  setImportStatus(tx, record.importId, 'undone', ctx.nowAt)
  ctx.note({ entity: 'import', entityId: record.importId, before: { status: 'committed' }, after: { status: 'undone', removedCount: made.length, restoredCount: changed.length } })
  return { removedCount: made.length }
})
