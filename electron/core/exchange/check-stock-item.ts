import { normaliseSerial } from '#shared/kit/serial.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { isBinCode, readBinCode } from '#shared/stock/bin-code.ts'
import { exchangeProblem, type ExchangeItem, type ExchangeProblem, type ExchangeProblemCode, type ExchangeProblemField } from '#shared/stock/exchange-item.ts'
import { isWholeWhereNeeded, type PartTracking, type PartUnit } from '#shared/stock/quantities.ts'
import type { Reader } from './catalogue.ts'

export interface StockPart { readonly partId: number | null; readonly unit: PartUnit; readonly tracking: PartTracking }

interface BinRow { readonly binId: number; readonly purpose: string; readonly isActive: number }

// A read model over the cells and what lies in them.
const BY_LABEL = 'SELECT b.id AS binId, b.purpose, b.is_active AS isActive FROM bins b JOIN warehouses w ON w.id = b.warehouse_id WHERE w.code = ? AND b.code = ?'
const BY_CODE = 'SELECT id AS binId, purpose, is_active AS isActive FROM bins WHERE warehouse_id = ? AND code = ?'
const LIES_THERE = 'SELECT 1 FROM bin_balances WHERE part_id = ? AND bin_id = ? AND lot = ? AND on_hand_milli > 0'
const SERIAL_HERE = "SELECT 1 FROM part_serials WHERE part_id = ? AND serial = ? AND state NOT IN ('issued', 'gone')"

/** The cell a table names: by its label, or by its code within the chosen warehouse. */
export function itemBin(db: Reader, text: string, warehouseId: number): BinRow | null {
  const code = text.trim().toUpperCase()
  const own = isBinCode(code) ? db.sql(BY_CODE).get(warehouseId, code) as BinRow | undefined : undefined
  if (own !== undefined) return own
  const label = readBinCode(code)
  return label === null ? null : (db.sql(BY_LABEL).get(label.warehouseCode, label.binCode) as BinRow | undefined) ?? null
}

/** A part that comes with serials or lots is new as one that keeps them. */
export const trackingOf = (item: ExchangeItem): PartTracking => (item.serial !== '' ? 'serial' : item.lot !== '' ? 'lot' : 'none')

export const serialOf = (item: ExchangeItem): string => {
  const read = normaliseSerial(item.serial)
  return read.ok ? read.value.serial : ''
}

type Say = (field: ExchangeProblemField, code: ExchangeProblemCode, value: string) => ExchangeProblem

function serialProblem(db: Reader, item: ExchangeItem, part: StockPart, say: Say): ExchangeProblem | null {
  if (part.tracking !== 'serial') return item.serial === '' ? null : say('serial', 'serial_not_kept', item.serial)
  if (item.serial === '') return say('serial', 'serial_needed', '')
  if (serialOf(item) === '') return say('serial', 'serial_bad', item.serial)
  if (item.qtyMilli !== QTY_MILLI_PER_ONE) return say('qty', 'serial_not_one', String((item.qtyMilli ?? 0) / QTY_MILLI_PER_ONE))
  return part.partId !== null && db.sql(SERIAL_HERE).get(part.partId, serialOf(item)) !== undefined ? say('serial', 'serial_already_here', item.serial) : null
}

function binProblem(db: Reader, item: ExchangeItem, part: StockPart, warehouseId: number, say: Say): ExchangeProblem | null {
  if (item.bin === '') return say('bin', 'bin_missing', '')
  const bin = itemBin(db, item.bin, warehouseId)
  if (bin === null || bin.isActive === 0) return say('bin', 'bin_unknown', item.bin)
  if (bin.purpose !== 'parts') return say('bin', 'bin_not_for_parts', item.bin)
  const isThere = part.partId !== null && part.tracking !== 'serial' && db.sql(LIES_THERE).get(part.partId, bin.binId, item.lot) !== undefined
  return isThere ? say('bin', 'stock_already_there', item.bin) : null
}

/** What keeps pieces of this row from coming into stock: broken pieces, unknown cells, lots and serials that are missing, superfluous or here already. */
export function stockProblem(db: Reader, item: ExchangeItem, part: StockPart, warehouseId: number): ExchangeProblem | null {
  const say: Say = (field, code, value) => exchangeProblem(item.rowNo, field, code, value)
  const qtyMilli = item.qtyMilli ?? 0
  if (!isWholeWhereNeeded(part.unit, qtyMilli)) return say('qty', 'qty_fraction', String(qtyMilli / QTY_MILLI_PER_ONE))
  if (part.tracking === 'lot' && item.lot === '') return say('lot', 'lot_needed', '')
  if (part.tracking !== 'lot' && item.lot !== '') return say('lot', 'lot_not_kept', item.lot)
  return serialProblem(db, item, part, say) ?? binProblem(db, item, part, warehouseId, say)
}
