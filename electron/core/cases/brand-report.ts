import type { BrandReportRow } from '#shared/contract/cases.ts'
import type { Category } from '#shared/contract/reference.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'

type Input = In<'cases.brandReport'>
type Report = Out<'cases.brandReport'>

interface Row extends Pick<BrandReportRow, 'orderId' | 'number' | 'modelName' | 'sku' | 'serial' | 'soldOn' | 'receivedOn' | 'works' | 'parts' | 'labourMinor' | 'partsMinor' | 'carriageMinor'> {
  readonly finishedAt: string; readonly defectCode: string; readonly categoryJson: string | null
}

const TOTAL = 'TOTAL(CAST(ROUND(w.price_minor * w.qty_milli / 1000.0) AS INTEGER))'
const LINES = 'FROM work_lines w WHERE w.order_id = o.id AND w.removed_at IS NULL AND w.kind ='
/**
 * Repairs made free of charge and finished in the period, a read model over orders and their work; nothing of the customer
 * is read. Carriage is known in roubles where the line of a claim says it so.
 */
export const BRAND_REPAIRS = `SELECT o.id AS orderId, o.number, m.name AS modelName, m.sku, o.serial, u.sold_on AS soldOn, o.accepted_on AS receivedOn, o.finished_at AS finishedAt, COALESCE(e.defect_code, '') AS defectCode, e.category_json AS categoryJson,
    COALESCE((SELECT GROUP_CONCAT(w.name, '; ' ORDER BY w.id) ${LINES} 'labour'), '') AS works, COALESCE((SELECT GROUP_CONCAT(TRIM(w.code || ' ' || w.name), '; ' ORDER BY w.id) ${LINES} 'part'), '') AS parts,
    (SELECT ${TOTAL} ${LINES} 'labour') AS labourMinor, (SELECT ${TOTAL} ${LINES} 'part') AS partsMinor,
    (SELECT l.carriage_cost_minor FROM claim_lines l JOIN claims c ON c.id = l.claim_id WHERE l.order_id = o.id AND l.source = 'order' AND l.is_live = 1 AND (c.currency = 'RUB' OR l.carriage_cost_minor = 0)) AS carriageMinor
  FROM models m JOIN orders o ON o.model_id = m.id LEFT JOIN units u ON u.id = o.unit_id
    LEFT JOIN expertises e ON e.order_id = o.id AND e.signed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = e.order_id AND later.version > e.version AND later.signed_on IS NOT NULL)
  WHERE m.brand_id = @brandId AND o.decision = 'warranty_repair' AND o.finished_at >= @fromAt AND o.finished_at < @toAt
  ORDER BY o.finished_at, o.id`

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** The moments a local day begins and is over. */
function momentsOf({ fromOn, toOn }: Input, offsetMinutes: number): { readonly fromAt: string; readonly toAt: string } {
  const startOf = (on: string, days: number): string => new Date(Date.parse(`${on}T00:00:00.000Z`) + days * DAY_MS - offsetMinutes * MINUTE_MS).toISOString()
  return { fromAt: startOf(fromOn, 0), toAt: startOf(toOn, 1) }
}

function defectOf({ categoryJson, defectCode }: Row): BrandReportRow['defect'] {
  const category = categoryJson === null ? null : (JSON.parse(categoryJson) as Category)
  const name = category?.defects.find((defect) => defect.code === defectCode)?.name
  return { ru: name?.ru ?? '', en: name?.en ?? '' }
}

function rowOf(row: Row, offsetMinutes: number): BrandReportRow {
  const { finishedAt, categoryJson: _category, ...facts } = row
  return { ...facts, repairedOn: civilDateOf(finishedAt, offsetMinutes), defect: defectOf(row), totalMinor: row.labourMinor + row.partsMinor + (row.carriageMinor ?? 0) }
}

const sumOf = (rows: readonly BrandReportRow[], amount: (row: BrandReportRow) => number): number => rows.reduce((sum, row) => sum + amount(row), 0)

/** Warranty repairs of the brand's products in the period. Refuses: catalog.brand_not_found. */
export function readBrandReport(db: ReadDb, input: Input, ctx: Ctx): Report {
  const { utcOffsetMinutes } = ctx.organisation()
  const brand = db.sql('SELECT name FROM brands WHERE id = ?').get(input.brandId) as { name: string } | undefined
  if (brand === undefined) return refuse('catalog.brand_not_found', {})
  const found = db.sql(BRAND_REPAIRS).all({ brandId: input.brandId, ...momentsOf(input, utcOffsetMinutes) }) as Row[]
  const rows = found.map((row) => rowOf(row, utcOffsetMinutes))
  return {
    brand: brand.name, rows, labourMinor: sumOf(rows, (row) => row.labourMinor), partsMinor: sumOf(rows, (row) => row.partsMinor), carriageMinor: sumOf(rows, (row) => row.carriageMinor ?? 0),
    carriageUnknownCount: rows.filter((row) => row.carriageMinor === null).length, totalMinor: sumOf(rows, (row) => row.totalMinor),
  }
}
