import type { DeliveryFacts } from '#shared/contract/buying.ts'
import { GOODS_DEFECTS, type GoodsDefectCode } from '#shared/documents/goods-defects.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { DELIVERY_WAITS, PIECE_CAME_BACK, PIECE_IS_OPEN, PIECE_WAITS, SUPPLIER_OF_PIECE, type StoredSupplier } from '#core/suppliers/index.ts'
import type { Defect } from './defect.ts'

export interface Found { readonly supplier: StoredSupplier; readonly utcOffsetMinutes: number }
interface PartRow { part_id: number; part_no: string; tracking: string; name_ru: string; name_en: string; name_zh: string; supplier_code: string | null; price: number | null }
interface EvidenceRow extends PartRow { evidence_id: number; serial: string; lot: string; qty_milli: number; reason: string; created_at: string; order_id: number | null; order_number: string | null; receipt_id: number | null; receipt_number: string | null; received_on: string | null; facts_json: string | null; line_price: number | null }
interface ReceiptRow extends PartRow { line_id: number; receipt_id: number; receipt_number: string; received_on: string; facts_json: string; lot: string; document_milli: number; actual_milli: number; line_price: number | null }

// A read model over parts, prices, receipts and evidence. The price is the newest the supplier has named in its own currency.
const PART = `p.id AS part_id, p.number AS part_no, p.tracking, p.name_ru, p.name_en, p.name_zh,
    (SELECT code FROM part_codes pc WHERE pc.part_id = p.id AND pc.kind = 'supplier' AND pc.supplier_id = @supplierId ORDER BY pc.id DESC LIMIT 1) AS supplier_code,
    (SELECT price_minor FROM part_prices pp WHERE pp.part_id = p.id AND pp.supplier_id = @supplierId AND pp.currency = @currency AND pp.withdrawn_at IS NULL ORDER BY pp.valid_from_on DESC, pp.id DESC LIMIT 1) AS price`
const EVIDENCE = `SELECT e.id AS evidence_id, e.serial, e.lot, e.qty_milli, e.reason, e.created_at, e.order_id, o.number AS order_number, e.receipt_id, r.number AS receipt_number, r.received_on, r.facts_json, ${PART},
    (SELECT rl.price_minor FROM receipt_lines rl WHERE rl.receipt_id = e.receipt_id AND rl.part_id = e.part_id AND r.currency = @currency AND rl.price_minor > 0 ORDER BY rl.lot = e.lot DESC, rl.id LIMIT 1) AS line_price
  FROM stock_evidence e JOIN parts p ON p.id = e.part_id LEFT JOIN orders o ON o.id = e.order_id LEFT JOIN receipts r ON r.id = e.receipt_id`
const WAITS = `${PIECE_WAITS} AND ${SUPPLIER_OF_PIECE} = @supplierId`

const piecesOf = (milli: number): number => Math.max(1, Math.round(milli / QTY_MILLI_PER_ONE))
const invoiceOf = (factsJson: string | null): string => (factsJson === null ? '' : (JSON.parse(factsJson) as DeliveryFacts).invoice)

function partFacts(row: PartRow & { readonly line_price: number | null }) {
  return {
    modelId: null, partId: row.part_id, sku: row.part_no, supplierSku: row.supplier_code ?? '', name: row.name_ru, nameEn: row.name_en, nameZh: row.name_zh, soldOn: null, madeOn: null, expertiseId: null,
    photos: [], hasTestValues: false, draft: null, stepNames: new Map<string, string>(), unitPriceMinor: row.line_price ?? row.price,
  } as const
}

function evidenceOf(row: EvidenceRow, { utcOffsetMinutes }: Found): Defect {
  const code: GoodsDefectCode = row.receipt_id === null ? 'FAULTY_PART' : 'FAULTY_ON_ARRIVAL'
  return {
    ...partFacts(row), source: 'evidence', sourceId: row.evidence_id, orderId: row.order_id, orderNumber: row.order_number ?? '', evidenceId: row.evidence_id, receiptId: row.receipt_id, receiptLineId: null, receiptNumber: row.receipt_number ?? '',
    serial: row.serial, hasSerials: row.tracking === 'serial', lot: row.lot, invoice: invoiceOf(row.facts_json), foundOn: civilDateOf(row.created_at, utcOffsetMinutes), receivedOn: row.received_on, qty: piecesOf(row.qty_milli), defectCode: code, names: GOODS_DEFECTS[code], words: row.reason,
  }
}

function receiptOf(row: ReceiptRow): Defect {
  const isWrong = row.document_milli === 0
  const code: GoodsDefectCode = isWrong ? 'WRONG_GOODS' : 'SHORT_DELIVERY'
  return {
    ...partFacts(row), source: 'receipt', sourceId: row.line_id, orderId: null, orderNumber: '', evidenceId: null, receiptId: row.receipt_id, receiptLineId: row.line_id, receiptNumber: row.receipt_number, serial: '', hasSerials: false, lot: row.lot,
    invoice: invoiceOf(row.facts_json), foundOn: row.received_on, receivedOn: row.received_on, qty: piecesOf(isWrong ? row.actual_milli : row.document_milli - row.actual_milli), defectCode: code, names: GOODS_DEFECTS[code], words: GOODS_DEFECTS[code].ru,
  }
}

const keysOf = ({ supplier: { supplierId, currency } }: Found) => ({ supplierId, currency })

/** Faulty pieces of the supplier kept as evidence that belong to no other defect and to no live claim. */
export function waitingEvidence(db: ReadDb, found: Found, { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }): Defect[] {
  const rows = db.sql(`${EVIDENCE} WHERE ${WAITS} ORDER BY e.created_at, e.id`).all(keysOf(found)) as EvidenceRow[]
  return rows.map((row) => evidenceOf(row, found)).filter(({ foundOn }) => foundOn >= fromOn && foundOn <= toOn)
}

export function waitingPiece(db: ReadDb, found: Found, evidenceId: number): Defect | null {
  const row = db.sql(`${EVIDENCE} WHERE e.id = @evidenceId AND ${WAITS}`).get({ ...keysOf(found), evidenceId }) as EvidenceRow | undefined
  return row === undefined ? null : evidenceOf(row, found)
}

export function evidenceDefect(db: ReadDb, found: Found, evidenceId: number): Defect | null {
  const row = db.sql(`${EVIDENCE} WHERE e.id = @evidenceId`).get({ ...keysOf(found), evidenceId }) as EvidenceRow | undefined
  return row === undefined ? null : evidenceOf(row, found)
}

const RECEIPT = `SELECT l.id AS line_id, r.id AS receipt_id, r.number AS receipt_number, r.received_on, r.facts_json, l.lot, l.document_milli, l.actual_milli, ${PART},
    CASE WHEN r.currency = @currency AND l.price_minor > 0 THEN l.price_minor END AS line_price
  FROM receipt_lines l JOIN receipts r ON r.id = l.receipt_id JOIN parts p ON p.id = l.part_id`
const DIFFERS = `${DELIVERY_WAITS} AND r.supplier_id = @supplierId`

/** Deliveries that came short, or with what nobody's documents name. */
export function waitingReceipts(db: ReadDb, found: Found, { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }): Defect[] {
  return (db.sql(`${RECEIPT} WHERE ${DIFFERS} AND r.has_discrepancy = 1 AND r.received_on BETWEEN @fromOn AND @toOn ORDER BY r.received_on, l.id`).all({ ...keysOf(found), fromOn, toOn }) as ReceiptRow[]).map(receiptOf)
}

export function waitingReceiptLine(db: ReadDb, found: Found, lineId: number): Defect | null {
  const row = db.sql(`${RECEIPT} WHERE l.id = @lineId AND ${DIFFERS}`).get({ ...keysOf(found), lineId }) as ReceiptRow | undefined
  return row === undefined ? null : receiptOf(row)
}

export function receiptDefect(db: ReadDb, found: Found, lineId: number): Defect | null {
  const row = db.sql(`${RECEIPT} WHERE l.id = @lineId`).get({ ...keysOf(found), lineId }) as ReceiptRow | undefined
  return row === undefined ? null : receiptOf(row)
}

export interface HeldPiece { readonly evidenceId: number; readonly partNumber: string; readonly partName: string; readonly serial: string; readonly state: string; readonly bin: string }

const HELD = `SELECT e.id AS evidenceId, p.number AS partNumber, p.name_ru AS partName, e.serial, e.state, w.code || '-' || b.code AS bin
  FROM stock_evidence e JOIN parts p ON p.id = e.part_id JOIN bins b ON b.id = e.bin_id JOIN warehouses w ON w.id = b.warehouse_id`

/** Pieces in quarantine or at the supplier that belong to the same defect. */
export function heldPieces(db: ReadDb, defect: Pick<Defect, 'source' | 'orderId' | 'evidenceId'>, supplierId: number): HeldPiece[] {
  if (defect.source === 'evidence') return db.sql(`${HELD} WHERE e.id = ? AND ${PIECE_IS_OPEN}`).all(defect.evidenceId) as HeldPiece[]
  if (defect.source === 'receipt') return []
  return db.sql(`${HELD} WHERE e.order_id = ? AND ${PIECE_IS_OPEN} AND NOT ${PIECE_CAME_BACK} AND (e.supplier_id IS NULL OR e.supplier_id = ?) ORDER BY e.id`).all(defect.orderId, supplierId) as HeldPiece[]
}
