import type { Availability } from '#shared/contract/stock.ts'
import { freeMilli } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { expectedDeliveries } from '#core/ledger/index.ts'
import { substitutesOf } from '#core/parts/index.ts'

type PartHead = Pick<Availability, 'partId' | 'number' | 'nameRu' | 'unit' | 'tracking'>
type WarehouseRow = Omit<Availability['warehouses'][number], 'freeMilli'>
type BinRow = Omit<Availability['bins'][number], 'serials'>

const HEAD = 'SELECT id AS partId, number, name_ru AS nameRu, unit, tracking FROM parts WHERE id = ?'
const BALANCES = `SELECT b.warehouse_id AS warehouseId, w.name AS warehouse, b.on_hand_milli AS onHandMilli, b.reserved_milli AS reservedMilli, b.quarantine_milli AS quarantineMilli, b.at_supplier_milli AS atSupplierMilli
  FROM stock_balances b JOIN warehouses w ON w.id = b.warehouse_id WHERE b.part_id = ?`
const BINS = `SELECT bb.bin_id AS binId, b.warehouse_id AS warehouseId, w.code || '-' || b.code AS bin, bb.lot, bb.on_hand_milli AS onHandMilli
  FROM bin_balances bb JOIN bins b ON b.id = bb.bin_id JOIN warehouses w ON w.id = b.warehouse_id WHERE bb.part_id = ? ORDER BY bin, bb.lot`
const SERIALS = "SELECT bin_id AS binId, serial FROM part_serials WHERE part_id = ? AND state = 'on_hand' ORDER BY bin_id, serial"
// A read model over the orders that hold the part.
const HOLDERS = `SELECT o.id AS orderId, o.number AS orderNumber, r.warehouse_id AS warehouseId, r.qty_milli AS qtyMilli
  FROM stock_reservations r JOIN order_parts op ON op.id = r.order_part_id JOIN orders o ON o.id = op.order_id WHERE r.part_id = ? AND r.qty_milli > 0 ORDER BY r.order_part_id`
/** Balances of a part, warehouse by warehouse: kept rows, so that no movement is read. */
export function warehouseBalances(db: ReadDb, partId: number): Availability['warehouses'] {
  return (db.sql(BALANCES).all(partId) as WarehouseRow[]).map((row) => ({ ...row, freeMilli: freeMilli(row) }))
}

function binsOf(db: ReadDb, part: PartHead): Availability['bins'] {
  const serials = part.tracking === 'serial' ? db.sql(SERIALS).all(part.partId) as { binId: number; serial: string }[] : []
  return (db.sql(BINS).all(part.partId) as BinRow[]).map((row) => ({ ...row, serials: serials.filter(({ binId }) => binId === row.binId).map(({ serial }) => serial) }))
}

const sum = <K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number => rows.reduce((total, row) => total + row[key], 0)

/** All that is known of where a part is. Refuses: parts.not_found. */
export const availability = query((db, { partId }: In<'stock.availability'>): Out<'stock.availability'> => {
  const part = (db.sql(HEAD).get(partId) as PartHead | undefined) ?? refuse('parts.not_found', {})
  const warehouses = warehouseBalances(db, partId)
  const expected = expectedDeliveries(db, partId)
  const reservedMilli = sum(warehouses, 'reservedMilli')
  return {
    ...part, onHandMilli: sum(warehouses, 'onHandMilli'), reservedMilli, freeMilli: sum(warehouses, 'freeMilli'), quarantineMilli: sum(warehouses, 'quarantineMilli'), atSupplierMilli: sum(warehouses, 'atSupplierMilli'),
    expectedMilli: sum(expected, 'qtyMilli'), warehouses, bins: binsOf(db, part), holders: reservedMilli === 0 ? [] : db.sql(HOLDERS).all(partId) as Availability['holders'],
    expected, analogues: substitutesOf(db, [partId]).map(({ instead: _instead, ...substitute }) => substitute),
  }
})
