import type { ExpertiseDraft } from '#shared/contract/expertise.ts'
import type { Category } from '#shared/contract/reference.ts'
import type { SaleFacts } from '#shared/contract/customers.ts'
import type { ReadDb } from '#core/db/brands.ts'

/** One unit whose signed expertise says that it was made with a defect. Nothing of the customer is read. */
export interface FoundDefect {
  readonly orderId: number
  readonly orderNumber: string
  readonly expertiseId: number
  readonly foundOn: string
  readonly modelId: number
  readonly serial: string
  readonly lot: string
  readonly invoice: string
  readonly soldOn: string | null
  readonly madeOn: string | null
  readonly category: Category
  readonly draft: ExpertiseDraft
  readonly defectCode: string
  readonly photoCount: number
}

interface Row {
  order_id: number; number: string; expertise_id: number; signed_on: string; model_id: number; serial: string; sale_json: string | null; category_json: string; draft_json: string; defect_code: string; photo_count: number
}

// A read model over orders, expertises, models and units: a newer version, even unsigned, takes the force of an older one away.
const SELECT = `SELECT o.id AS order_id, o.number, e.id AS expertise_id, e.signed_on, o.model_id, o.serial, u.sale_json, e.category_json, e.draft_json, e.defect_code,
    (SELECT COUNT(*) FROM order_photos p WHERE p.order_id = o.id) AS photo_count
  FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id LEFT JOIN units u ON u.id = o.unit_id`
const IS_NEWEST = 'NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = e.order_id AND later.version > e.version)'

function defectOf(row: Row): FoundDefect {
  const sale = row.sale_json === null ? {} : (JSON.parse(row.sale_json) as Partial<SaleFacts>)
  return {
    orderId: row.order_id, orderNumber: row.number, expertiseId: row.expertise_id, foundOn: row.signed_on, modelId: row.model_id, serial: row.serial,
    lot: sale.lot ?? '', invoice: sale.invoice ?? '', soldOn: sale.soldOn ?? null, madeOn: sale.madeOn ?? null,
    category: JSON.parse(row.category_json) as Category, draft: JSON.parse(row.draft_json) as ExpertiseDraft, defectCode: row.defect_code, photoCount: row.photo_count,
  }
}

/** Manufacturing defects of the supplier's models found in the period that no claim holds yet, the oldest first. */
export function waitingDefects(db: ReadDb, supplierId: number, fromOn: string, toOn: string): FoundDefect[] {
  const rows = db.sql(`${SELECT} WHERE e.signed_on BETWEEN ? AND ? AND e.verdict = 'manufacturing_defect' AND m.supplier_id = ? AND ${IS_NEWEST}
    AND NOT EXISTS (SELECT 1 FROM claim_lines l WHERE l.order_id = o.id) ORDER BY e.signed_on, o.id`).all(fromOn, toOn, supplierId)
  return (rows as Row[]).map(defectOf)
}

/** The finding a line of a claim was made from, whatever was signed after it. */
export function defectOfLine(db: ReadDb, expertiseId: number): FoundDefect | null {
  const row = db.sql(`${SELECT} WHERE e.id = ?`).get(expertiseId) as Row | undefined
  return row === undefined ? null : defectOf(row)
}

/** Article and lot of every manufacturing defect of the supplier found up to that day, claimed or not. */
export function defectPlaces(db: ReadDb, supplierId: number, toOn: string): { sku: string; lot: string }[] {
  return db.sql(`SELECT m.sku, COALESCE(json_extract(u.sale_json, '$.lot'), '') AS lot FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id LEFT JOIN units u ON u.id = o.unit_id
    WHERE e.signed_on <= ? AND e.verdict = 'manufacturing_defect' AND m.supplier_id = ? AND ${IS_NEWEST} ORDER BY e.signed_on, o.id`).all(toOn, supplierId) as { sku: string; lot: string }[]
}
