import { normaliseSerial } from '#shared/kit/serial.ts'
import { rangeOfSerial } from '#shared/shipments/serial-ranges.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb } from '#core/db/brands.ts'

export interface UnitAsked {
  readonly supplierId: number | null
  readonly modelId: number | null
  readonly partId: number | null
  readonly serial: string
  readonly lot: string
  readonly invoice: string
}
/** The line is not known where only the paper names the shipment and its lines are not typed yet. */
export interface Traced { readonly shipmentId: number; readonly lineId: number | null; readonly by: 'serial' | 'lot' | 'invoice' }
export type SerialStanding = 'in_shipment' | 'not_in_any' | 'nothing_recorded'

interface Found { readonly shipmentId: number; readonly lineId: number }
interface Goods { readonly supplierId: number | null; readonly modelId: number | null; readonly partId: number | null }

// A line of another model is another thing though the number is the same; an article outside the catalogue may be this one.
const IS_THIS_THING = `(@supplierId IS NULL OR l.supplier_id = @supplierId)
  AND (@modelId IS NULL OR (l.part_id IS NULL AND (l.model_id IS NULL OR l.model_id = @modelId))) AND (@partId IS NULL OR (l.model_id IS NULL AND (l.part_id IS NULL OR l.part_id = @partId)))`
const KNOWN_FIRST = '(l.model_id IS NULL AND l.part_id IS NULL)'

// No range of this stem is longer than its longest one: only ranges that begin that near before the number are looked at.
export const TRACE_SERIAL = `SELECT l.shipment_id AS shipmentId, l.id AS lineId FROM shipment_serials s JOIN shipment_lines l ON l.id = s.line_id
  WHERE s.stem = @stem AND s.from_no BETWEEN @no - (SELECT MAX(span) FROM shipment_serials WHERE stem = @stem) AND @no AND s.to_no >= @no AND ${IS_THIS_THING}
  ORDER BY ${KNOWN_FIRST}, l.shipment_id DESC LIMIT 1`
export const TRACE_LOT = `SELECT l.shipment_id AS shipmentId, MIN(l.id) AS lineId FROM shipment_lines l WHERE l.lot_norm = @lotNorm AND l.lot_norm <> '' AND ${IS_THIS_THING} GROUP BY l.shipment_id ORDER BY l.shipment_id LIMIT 50`
export const TRACE_INVOICE = "SELECT id AS shipmentId FROM shipments WHERE supplier_id = @supplierId AND invoice_norm = @invoiceNorm AND invoice_norm <> '' ORDER BY id LIMIT 2"
const LINES_OF_SHIPMENT = `SELECT l.id AS lineId FROM shipment_lines l WHERE l.shipment_id = @shipmentId AND ${IS_THIS_THING} ORDER BY ${KNOWN_FIRST}, l.line_no LIMIT 1`
const HAS_LINES = 'SELECT 1 FROM shipment_lines WHERE shipment_id = ? LIMIT 1'

function bySerial(db: ReadDb, goods: Goods, typed: string): Found | null {
  const serial = normaliseSerial(typed)
  if (!serial.ok) return null
  const { stem, fromNo } = rangeOfSerial(serial.value.serial)
  return (db.sql(TRACE_SERIAL).get({ ...goods, stem, no: fromNo }) as Found | undefined) ?? null
}

function shipmentsOfInvoice(db: ReadDb, supplierId: number | null, invoice: string): readonly number[] {
  const invoiceNorm = normalisePartCode(invoice)
  if (invoiceNorm === '' || supplierId === null) return []
  return (db.sql(TRACE_INVOICE).all({ supplierId, invoiceNorm }) as { shipmentId: number }[]).map(({ shipmentId }) => shipmentId)
}

/** A lot that came in several shipments says nothing alone; the invoice decides between them. */
function byLot(db: ReadDb, goods: Goods, lot: string, invoiced: readonly number[]): Found | null {
  const lotNorm = normalisePartCode(lot)
  const found = lotNorm === '' ? [] : (db.sql(TRACE_LOT).all({ ...goods, lotNorm }) as Found[])
  if (found.length <= 1) return found[0] ?? null
  const named = found.filter(({ shipmentId }) => invoiced.includes(shipmentId))
  return named.length === 1 ? (named[0] ?? null) : null
}

function byInvoice(db: ReadDb, goods: Goods, invoiced: readonly number[]): { readonly shipmentId: number; readonly lineId: number | null } | null {
  const [shipmentId, another] = invoiced
  if (shipmentId === undefined || another !== undefined) return null
  const line = db.sql(LINES_OF_SHIPMENT).get({ ...goods, shipmentId }) as { lineId: number } | undefined
  if (line !== undefined) return { shipmentId, lineId: line.lineId }
  return db.sql(HAS_LINES).get(shipmentId) === undefined ? { shipmentId, lineId: null } : null
}

/** The shipment this thing came in: by its serial number, else by its lot, else by the invoice; null where nothing says it for certain. */
export function traceUnit(db: ReadDb, asked: UnitAsked): Traced | null {
  const goods: Goods = { supplierId: asked.supplierId, modelId: asked.modelId, partId: asked.partId }
  const serial = bySerial(db, goods, asked.serial)
  if (serial !== null) return { ...serial, by: 'serial' }
  const invoiced = shipmentsOfInvoice(db, asked.supplierId, asked.invoice)
  const lot = byLot(db, goods, asked.lot, invoiced)
  if (lot !== null) return { ...lot, by: 'lot' }
  const invoice = byInvoice(db, goods, invoiced)
  return invoice === null ? null : { ...invoice, by: 'invoice' }
}

const ANY_SERIALS = `SELECT 1 FROM shipment_serials s JOIN shipment_lines l ON l.id = s.line_id WHERE s.supplier_id = @supplierId AND ${IS_THIS_THING} LIMIT 1`

/**
 * Whether the supplier has shipped this number. Where none of its shipments (of this model or part, when one is named) has numbers,
 * that it is not there proves nothing.
 */
export function serialStanding(db: ReadDb, asked: { readonly supplierId: number; readonly serial: string; readonly modelId?: number | null; readonly partId?: number | null }): SerialStanding {
  const goods: Goods = { supplierId: asked.supplierId, modelId: asked.modelId ?? null, partId: asked.partId ?? null }
  if (bySerial(db, goods, asked.serial) !== null) return 'in_shipment'
  return db.sql(ANY_SERIALS).get(goods) === undefined ? 'nothing_recorded' : 'not_in_any'
}

const SENT = '(s.shipped_on IS NOT NULL OR s.arrived_on IS NOT NULL)'
const QTY_OF_MODEL = `SELECT SUM(l.qty) AS qty FROM shipment_lines l JOIN shipments s ON s.id = l.shipment_id WHERE l.model_id = @id AND l.supplier_id = @supplierId AND (@lotNorm IS NULL OR l.lot_norm = @lotNorm) AND ${SENT}`
const QTY_OF_PART = QTY_OF_MODEL.replace('l.model_id', 'l.part_id')

/** How many of a model or a part the supplier has sent, of one lot or of all; null where no shipment of it is recorded. */
export function shippedQty(db: ReadDb, asked: { readonly supplierId: number; readonly modelId?: number | null; readonly partId?: number | null; readonly lot: string | null }): number | null {
  const { supplierId, modelId, partId, lot } = asked
  const id = modelId ?? partId ?? null
  if (id === null) return null
  const sql = modelId === undefined || modelId === null ? QTY_OF_PART : QTY_OF_MODEL
  return (db.sql(sql).get({ id, supplierId, lotNorm: lot === null ? null : normalisePartCode(lot) }) as { qty: number | null }).qty
}
