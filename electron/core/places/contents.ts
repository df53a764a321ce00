import type { Bin } from '#shared/contract/places.ts'
import { scannedBinCode } from '#shared/stock/bin-code.ts'
import type { In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getBin } from './bins-store.ts'
import { unitsIn } from './units-sql.ts'

// A read model: parts for sale and evidence are written by the ledger, which stands on the cells; here they are only read.

// Evidence that is at the supplier's keeps its cell to come back to, but does not lie there.
const PARTS_IN_BIN = `SELECT p.id AS partId, p.number, p.name_ru AS nameRu, p.unit, x.lot, SUM(x.on_hand) AS onHandMilli, SUM(x.quarantine) AS quarantineMilli FROM (
    SELECT part_id, lot, on_hand_milli AS on_hand, 0 AS quarantine FROM bin_balances WHERE bin_id = @binId
    UNION ALL SELECT part_id, lot, 0, qty_milli FROM stock_evidence WHERE bin_id = @binId AND state = 'quarantine' AND settled_at IS NULL
  ) x JOIN parts p ON p.id = x.part_id GROUP BY p.id, x.lot ORDER BY p.number, x.lot`
const FILLINGS = `SELECT bin_id AS binId, SUM(parts) AS partCount, SUM(evidence) AS quarantineCount, SUM(units) AS unitCount FROM (
    SELECT bin_id, COUNT(DISTINCT part_id) AS parts, 0 AS evidence, 0 AS units FROM bin_balances GROUP BY bin_id
    UNION ALL SELECT bin_id, 0, COUNT(*), 0 FROM stock_evidence WHERE state = 'quarantine' AND settled_at IS NULL GROUP BY bin_id
    UNION ALL SELECT bin_id, 0, 0, COUNT(*) FROM unit_places GROUP BY bin_id
  ) GROUP BY bin_id ORDER BY bin_id`
const UNPLACED_COUNT = 'SELECT COUNT(*) AS count FROM orders WHERE closed_at IS NULL AND id NOT IN (SELECT order_id FROM unit_places)'
const LIES_IN = `SELECT EXISTS (SELECT 1 FROM bin_balances WHERE bin_id = @binId) OR EXISTS (SELECT 1 FROM unit_places WHERE bin_id = @binId)
  OR EXISTS (SELECT 1 FROM stock_evidence WHERE bin_id = @binId AND state = 'quarantine' AND settled_at IS NULL) AS lies`
const FIRST_FILLED = `SELECT w.code AS warehouseCode, b.code AS binCode FROM bins b JOIN warehouses w ON w.id = b.warehouse_id WHERE b.warehouse_id = ? AND (
    EXISTS (SELECT 1 FROM bin_balances WHERE bin_id = b.id) OR EXISTS (SELECT 1 FROM unit_places WHERE bin_id = b.id)
    OR EXISTS (SELECT 1 FROM stock_evidence WHERE bin_id = b.id AND state = 'quarantine' AND settled_at IS NULL)) ORDER BY b.code LIMIT 1`

/** Everything in a cell. Refuses: places.bin_not_found. */
export function binContents(db: ReadDb, { binId }: In<'places.binContents'>): Out<'places.binContents'> {
  const bin = getBin(db, binId)
  return { bin, parts: db.sql(PARTS_IN_BIN).all({ binId }) as Out<'places.binContents'>['parts'], units: unitsIn(db, binId) }
}

/** How full the cells are; those that are empty are left out. */
export function fillings(db: ReadDb): Out<'places.fillings'> {
  return { bins: db.sql(FILLINGS).all() as Out<'places.fillings'>['bins'], unplacedCount: (db.sql(UNPLACED_COUNT).get() as { count: number }).count }
}

export const isFilled = (db: ReadDb, { binId }: Pick<Bin, 'binId'>): boolean => (db.sql(LIES_IN).get({ binId }) as { lies: number }).lies === 1

/** Refuses: places.not_empty with the cell that has to be cleared first. */
export function refuseIfFilled(db: ReadDb, warehouseId: number): void {
  const filled = db.sql(FIRST_FILLED).get(warehouseId) as { warehouseCode: string; binCode: string } | undefined
  if (filled !== undefined) refuse('places.not_empty', { label: scannedBinCode(filled.warehouseCode, filled.binCode) })
}
