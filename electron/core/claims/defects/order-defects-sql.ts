import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { Category } from '#shared/contract/reference.ts'
import type { SaleFacts } from '#shared/contract/customers.ts'
import type { DefectNames } from '#shared/documents/goods-defects.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { IS_NEWEST_FINDING, ORDER_WAITS, type StoredSupplier } from '#core/suppliers/index.ts'
import type { Defect, DefectPhoto } from './defect.ts'

interface Row {
  order_id: number; number: string; expertise_id: number | null; signed_on: string | null; accepted_on: string; model_id: number; serial: string; sale_json: string | null; category_json: string | null; draft_json: string | null; defect_code: string | null
  sku: string; supplier_sku: string; name: string; brand: string; name_en: string; name_zh: string; price: number | null; currency: string
}

// A read model over orders, expertises, models and units; nothing of the customer is read.
const COLUMNS = `SELECT o.id AS order_id, o.number, e.id AS expertise_id, e.signed_on, o.accepted_on, o.model_id, o.serial, u.sale_json, e.category_json, e.draft_json, e.defect_code,
    m.sku, m.supplier_sku, m.name, b.name AS brand, m.name_en, m.name_zh, m.purchase_price_minor AS price, m.purchase_currency AS currency`
const FROM = `${COLUMNS}
  FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id JOIN brands b ON b.id = m.brand_id LEFT JOIN units u ON u.id = o.unit_id`
const PHOTOS = 'SELECT file_id AS fileId, purpose, slot_code AS slotCode, step_code AS stepCode, ground_code AS groundCode FROM order_photos WHERE order_id = ? ORDER BY no'

const NO_NAMES: DefectNames = { en: '', zh: '', ru: '', defectCategory: '', severity: '' }

/** The defect in three languages by its code; without a code the supplier is told none. */
function namesOf(category: Category | null, code: string): DefectNames {
  const known = category?.defects.find((defect) => defect.code === code)
  return known === undefined ? NO_NAMES : { ...known.name, defectCategory: known.defectCategory, severity: known.severity }
}

function defectOf(db: ReadDb, row: Row, supplier: StoredSupplier | null): Defect {
  const sale = row.sale_json === null ? {} : (JSON.parse(row.sale_json) as Partial<SaleFacts>)
  const category = row.category_json === null ? null : (JSON.parse(row.category_json) as Category)
  const draft = row.draft_json === null ? null : (JSON.parse(row.draft_json) as ExpertiseDraft)
  const defectCode = row.defect_code === null || row.defect_code === '' ? (draft?.defectCode ?? '') : row.defect_code
  const names = namesOf(category, defectCode)
  return {
    source: 'order', sourceId: row.order_id, orderId: row.order_id, orderNumber: row.number, expertiseId: row.expertise_id, evidenceId: null, receiptId: null, receiptLineId: null, receiptNumber: '', modelId: row.model_id, partId: null,
    sku: row.sku, supplierSku: row.supplier_sku, name: `${row.brand} ${row.name}`, nameEn: row.name_en, nameZh: row.name_zh, serial: row.serial, hasSerials: true, lot: sale.lot ?? '', invoice: sale.invoice ?? '',
    foundOn: row.signed_on ?? row.accepted_on, soldOn: sale.soldOn ?? null, madeOn: sale.madeOn ?? null, receivedOn: null, qty: 1, defectCode, names, words: names.ru === '' ? (draft?.conclusion ?? '') : names.ru,
    photos: db.sql(PHOTOS).all(row.order_id) as DefectPhoto[], hasTestValues: draft?.results.some((result) => result.value !== null) ?? false, draft,
    unitPriceMinor: supplier !== null && row.currency === supplier.currency ? row.price : null, stepNames: new Map(category?.checklist.map((step) => [step.code, step.name.en]) ?? []),
  }
}

/** Manufacturing defects of the supplier's models found in the period that no live claim holds, the oldest first. */
export function waitingOrders(db: ReadDb, supplier: StoredSupplier, { fromOn, toOn }: { readonly fromOn: string; readonly toOn: string }): Defect[] {
  const rows = db.sql(`${FROM} WHERE e.signed_on BETWEEN ? AND ? AND m.supplier_id = ? AND ${ORDER_WAITS} ORDER BY e.signed_on, o.id`).all(fromOn, toOn, supplier.supplierId)
  return (rows as Row[]).map((row) => defectOf(db, row, supplier))
}

/** The same of one order; null when it does not wait. */
export function waitingOrder(db: ReadDb, supplier: StoredSupplier, orderId: number): Defect | null {
  const row = db.sql(`${FROM} WHERE o.id = ? AND m.supplier_id = ? AND ${ORDER_WAITS}`).get(orderId, supplier.supplierId) as Row | undefined
  return row === undefined ? null : defectOf(db, row, supplier)
}

/** The finding a line of a claim was made from, whatever was signed after it. */
export function orderDefect(db: ReadDb, expertiseId: number, supplier: StoredSupplier): Defect | null {
  const row = db.sql(`${FROM} WHERE e.id = ?`).get(expertiseId) as Row | undefined
  return row === undefined ? null : defectOf(db, row, supplier)
}

/** What is known of an order so far, with or without findings; null for an order without a model. */
export function orderSoFar(db: ReadDb, orderId: number, supplier: StoredSupplier | null): Defect | null {
  const row = db.sql(`${COLUMNS} FROM orders o JOIN models m ON m.id = o.model_id JOIN brands b ON b.id = m.brand_id LEFT JOIN units u ON u.id = o.unit_id
    LEFT JOIN expertises e ON e.order_id = o.id AND ${IS_NEWEST_FINDING} WHERE o.id = ?`).get(orderId) as Row | undefined
  return row === undefined ? null : defectOf(db, row, supplier)
}

/** Article, lot and model of every manufacturing defect found in the period, claimed or not; of one supplier or of all. */
export function defectPlaces(db: ReadDb, asked: { readonly supplierId: number | null; readonly fromOn: string; readonly toOn: string }): { modelId: number; supplierId: number; sku: string; lot: string }[] {
  return db.sql(`SELECT m.id AS modelId, m.supplier_id AS supplierId, m.sku, COALESCE(json_extract(u.sale_json, '$.lot'), '') AS lot FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id LEFT JOIN units u ON u.id = o.unit_id
    WHERE e.signed_on BETWEEN @fromOn AND @toOn AND e.verdict = 'manufacturing_defect' AND m.supplier_id IS NOT NULL AND (@supplierId IS NULL OR m.supplier_id = @supplierId) AND ${IS_NEWEST_FINDING} ORDER BY e.signed_on, o.id`)
    .all(asked) as { modelId: number; supplierId: number; sku: string; lot: string }[]
}
