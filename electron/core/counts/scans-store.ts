import type { CountScanned } from '#shared/contract/counts.ts'
import { countedSerials } from '#shared/stock/count.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { LAST_LOOK } from './cells-store.ts'

export interface Scan { readonly partId: number; readonly lot: string; readonly serial: string; readonly qtyMilli: number; readonly ledgerId: number; readonly atUtc: string }

export function insertScan(tx: WriteTx, cellId: number, scan: Scan, personId: number): void {
  tx.sql('INSERT INTO count_scans (cell_id, part_id, lot, serial, qty_milli, ledger_id, at_utc, person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(cellId, scan.partId, scan.lot, scan.serial, scan.qtyMilli, scan.ledgerId, scan.atUtc, personId)
}

const SCANS = 'SELECT part_id AS partId, lot, serial, qty_milli AS qtyMilli, ledger_id AS ledgerId, at_utc AS atUtc FROM count_scans WHERE cell_id = ?'

export const cellScans = (db: ReadDb, cellId: number): Scan[] => db.sql(`${SCANS} ORDER BY id`).all(cellId) as Scan[]
const positionScans = (db: ReadDb, cellId: number, partId: number, lot: string): Scan[] => db.sql(`${SCANS} AND part_id = ? AND lot = ? ORDER BY id`).all(cellId, partId, lot) as Scan[]

export function countedMilli(db: ReadDb, cellId: number, position: { readonly partId: number; readonly lot: string; readonly serial: string }): number {
  return (db.sql('SELECT COALESCE(SUM(qty_milli), 0) AS sum FROM count_scans WHERE cell_id = ? AND part_id = ? AND lot = ? AND serial = ?').get(cellId, position.partId, position.lot, position.serial) as { sum: number }).sum
}

// A read model over places: the cell is named by its label.
const COUNTED_IN = `SELECT w.code || '-' || b.code AS bin FROM count_scans s JOIN count_cells c ON c.id = s.cell_id JOIN bins b ON b.id = c.bin_id JOIN warehouses w ON w.id = b.warehouse_id
  WHERE s.part_id = ? AND s.serial = ? AND s.serial <> '' AND c.count_id = ? AND ${LAST_LOOK} GROUP BY c.id HAVING SUM(s.qty_milli) > 0`

/** The cell of this count where the piece has been counted already, by the looks that count. */
export function serialCountedIn(db: ReadDb, countId: number, partId: number, serial: string): string | null {
  return (db.sql(COUNTED_IN).get(partId, serial, countId) as { bin: string } | undefined)?.bin ?? null
}

interface PositionRow { readonly partId: number; readonly lot: string; readonly number: string; readonly nameRu: string; readonly unit: CountScanned['unit']; readonly tracking: CountScanned['tracking'] }

// A read model over parts: what was scanned is shown by number and name. The book is not asked, the count is blind.
const POSITIONS = `SELECT s.part_id AS partId, s.lot, p.number, p.name_ru AS nameRu, p.unit, p.tracking FROM count_scans s JOIN parts p ON p.id = s.part_id WHERE s.cell_id = ?`

function scannedOf(row: PositionRow, scans: readonly Scan[]): CountScanned {
  const { partId, number, nameRu, unit, tracking, lot } = row
  return { partId, number, nameRu, unit, tracking, lot, countedMilli: scans.reduce((sum, scan) => sum + scan.qtyMilli, 0), serials: countedSerials(scans), lastAt: scans.at(-1)?.atUtc ?? '' }
}

/** What has been scanned in a cell, the last scanned first. */
export function scannedPositions(db: ReadDb, cellId: number): CountScanned[] {
  const byPosition = Map.groupBy(cellScans(db, cellId), ({ partId, lot }) => JSON.stringify([partId, lot]))
  return (db.sql(`${POSITIONS} GROUP BY s.part_id, s.lot ORDER BY MAX(s.id) DESC`).all(cellId) as PositionRow[]).map((row) => scannedOf(row, byPosition.get(JSON.stringify([row.partId, row.lot])) ?? []))
}

export function scannedPosition(db: ReadDb, cellId: number, partId: number, lot: string): CountScanned {
  const row = db.sql(`${POSITIONS} AND s.part_id = ? AND s.lot = ? LIMIT 1`).get(cellId, partId, lot) as PositionRow
  return scannedOf(row, positionScans(db, cellId, partId, lot))
}
