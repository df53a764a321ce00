import { scannedBinCode } from '#shared/stock/bin-code.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { NewMovement } from './ledger.ts'

const PART = 'SELECT number, unit FROM parts WHERE id = ?'
const BALANCE = 'SELECT on_hand_milli AS onHandMilli, reserved_milli AS reservedMilli, quarantine_milli AS quarantineMilli, at_supplier_milli AS atSupplierMilli FROM stock_balances WHERE part_id = ? AND warehouse_id = ?'
const HOLDERS = `SELECT o.number AS orderNumber, r.qty_milli AS qtyMilli FROM stock_reservations r JOIN order_parts op ON op.id = r.order_part_id JOIN orders o ON o.id = op.order_id
  WHERE r.part_id = ? AND r.warehouse_id = ? AND r.qty_milli > 0 ORDER BY op.id`
const BIN = 'SELECT w.code AS warehouseCode, b.code AS binCode FROM bins b JOIN warehouses w ON w.id = b.warehouse_id WHERE b.id = ?'

interface Balance { readonly onHandMilli: number; readonly reservedMilli: number; readonly quarantineMilli: number; readonly atSupplierMilli: number }
const NOTHING: Balance = { onHandMilli: 0, reservedMilli: 0, quarantineMilli: 0, atSupplierMilli: 0 }

function freeOf(db: ReadDb, move: NewMovement): { freeMilli: number; neededMilli: number } {
  const balance = (db.sql(BALANCE).get(move.partId, move.warehouseId) as Balance | undefined) ?? NOTHING
  if ((move.quarantineMilli ?? 0) < 0) return { freeMilli: balance.quarantineMilli, neededMilli: -(move.quarantineMilli ?? 0) }
  if ((move.atSupplierMilli ?? 0) < 0) return { freeMilli: balance.atSupplierMilli, neededMilli: -(move.atSupplierMilli ?? 0) }
  const freeMilli = balance.onHandMilli - balance.reservedMilli
  const neededMilli = (move.reservedMilli ?? 0) - (move.onHandMilli ?? 0)
  if (move.binId === null || (move.onHandMilli ?? 0) >= 0) return { freeMilli, neededMilli }
  const inBin = (db.sql('SELECT on_hand_milli AS m FROM bin_balances WHERE part_id = ? AND bin_id = ? AND lot = ?').get(move.partId, move.binId, move.lot) as { m: number } | undefined)?.m ?? 0
  return { freeMilli: Math.min(inBin, freeMilli + Math.max(0, -(move.reservedMilli ?? 0))), neededMilli: -(move.onHandMilli ?? 0) }
}

/** Says what is there, what was asked for and who holds the rest. */
export function refuseShortage(db: ReadDb, move: NewMovement): never {
  const part = db.sql(PART).get(move.partId) as { number: string; unit: string } | undefined
  const bin = move.binId === null ? undefined : db.sql(BIN).get(move.binId) as { warehouseCode: string; binCode: string } | undefined
  const warehouse = db.sql('SELECT name FROM warehouses WHERE id = ?').get(move.warehouseId) as { name: string } | undefined
  const place = bin === undefined ? (warehouse?.name ?? '') : scannedBinCode(bin.warehouseCode, bin.binCode)
  const holders = db.sql(HOLDERS).all(move.partId, move.warehouseId) as { orderNumber: string; qtyMilli: number }[]
  return refuse('stock.not_enough', { partNumber: part?.number ?? '', unit: part?.unit ?? 'pcs', place, ...freeOf(db, move), holders })
}
