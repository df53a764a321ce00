import type { ImportedRepair } from '#shared/import/imported-repair.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { forgetOrder, indexOrder } from '#core/search/index.ts'

/** Facts of a repair made before the program came; it enters as a closed order without stages. */
export interface EarlierRepair {
  readonly repair: ImportedRepair
  readonly customerId: number | null
  readonly importId: number
  readonly key: string
  readonly fingerprint: string
}

const NUMBER_PREFIX = 'A-'
const NUMBER_MAX = 40
const NOON = 'T12:00:00.000Z'

export const deviceOf = (repair: ImportedRepair): string => [repair.category, repair.brand, repair.model].filter((part) => part !== null).join(' ')

function freeNumber(tx: WriteTx, repair: ImportedRepair): string {
  const own = repair.externalId
  const isFree = own !== null && own.length <= NUMBER_MAX && tx.sql('SELECT 1 FROM orders WHERE number = ?').get(own) === undefined
  return isFree ? own : nextNumber(tx, 'earlier_repair', NUMBER_PREFIX, repair.acceptedOn)
}

/** What the old program knew and this one has no column for. */
const intakeJson = ({ outcome, engineerName, madeYear, priceMinor, note, closedOn }: ImportedRepair): string => JSON.stringify({ imported: { outcome, engineerName, madeYear, priceMinor, note, closedOn } })

function columns({ repair, customerId, importId, key, fingerprint }: EarlierRepair): readonly unknown[] {
  const closedOn = repair.closedOn ?? repair.acceptedOn
  return [
    customerId, deviceOf(repair), repair.customerName ?? '', repair.serial ?? '', `${repair.acceptedOn}${NOON}`, repair.acceptedOn, repair.defect ?? '', intakeJson(repair), `${closedOn}${NOON}`, closedOn, importId, key, fingerprint,
  ]
}

export function insertEarlierRepair(tx: WriteTx, facts: EarlierRepair): number {
  const number = freeNumber(tx, facts.repair)
  const { id } = tx.sql(`INSERT INTO orders (number, status, request_kind, customer_id, device, customer_name, serial, accepted_at, accepted_on, defect_words, intake_json, closed_at, closed_on, import_id, import_key, import_fingerprint)
    VALUES (?, 'closed', 'diagnostics', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`).get(number, ...columns(facts)) as { id: number }
  indexOrder(tx, id)
  return id
}

const STATE_COLUMNS = 'customer_id, device, customer_name, serial, accepted_at, accepted_on, defect_words, intake_json, closed_at, closed_on, import_id, import_key, import_fingerprint'

/** Brings a repair imported before to what the file says now; answers its former columns, for taking the import back. */
export function updateEarlierRepair(tx: WriteTx, orderId: number, facts: EarlierRepair): Readonly<Record<string, unknown>> {
  const before = tx.sql(`SELECT number, ${STATE_COLUMNS} FROM orders WHERE id = ?`).get(orderId) as Record<string, unknown>
  writeState(tx, orderId, columns(facts))
  indexOrder(tx, orderId)
  return before
}

function writeState(tx: WriteTx, orderId: number, values: readonly unknown[]): void {
  const assignments = STATE_COLUMNS.split(', ').map((column) => `${column} = ?`).join(', ')
  tx.sql(`UPDATE orders SET ${assignments} WHERE id = ?`).run(...values, orderId)
}

/** Puts the former columns back. */
export function restoreEarlierRepair(tx: WriteTx, orderId: number, before: Readonly<Record<string, unknown>>): void {
  writeState(tx, orderId, STATE_COLUMNS.split(', ').map((column) => before[column]))
  indexOrder(tx, orderId)
}

/** Removes a repair that an import made and nothing later touched. */
export function removeEarlierRepair(tx: WriteTx, orderId: number): void {
  forgetOrder(tx, orderId)
  tx.sql('DELETE FROM orders WHERE id = ?').run(orderId)
}

/** Numbers of this import's repairs that people have worked with since: notes, photos, papers. */
export function touchedEarlierRepairs(tx: WriteTx, importId: number, limit: number): readonly string[] {
  const rows = tx.sql(`SELECT number FROM orders WHERE import_id = ? AND (
      EXISTS (SELECT 1 FROM order_events WHERE order_id = orders.id) OR EXISTS (SELECT 1 FROM order_photos WHERE order_id = orders.id)
      OR EXISTS (SELECT 1 FROM documents WHERE order_id = orders.id) OR EXISTS (SELECT 1 FROM expertises WHERE order_id = orders.id)
    ) ORDER BY id LIMIT ?`).all(importId, limit) as { number: string }[]
  return rows.map((row) => row.number)
}

export function earlierRepairByKey(tx: WriteTx, key: string): { readonly orderId: number; readonly fingerprint: string; readonly importId: number } | null {
  const row = tx.sql('SELECT id, import_fingerprint, import_id FROM orders WHERE import_key = ?').get(key) as { id: number; import_fingerprint: string; import_id: number } | undefined
  return row === undefined ? null : { orderId: row.id, fingerprint: row.import_fingerprint, importId: row.import_id }
}
