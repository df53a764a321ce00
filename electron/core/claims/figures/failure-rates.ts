import { failureInterval } from '#shared/claims/failure-rate.ts'
import type { FailureRateFigure } from '#shared/contract/claims.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In } from '#core/kit/handler.ts'
import { shippedQty } from '#core/shipments/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { listClaims } from '../store/claims-store.ts'

type Asked = In<'claims.failureRates'>
interface Group { readonly supplierId: number; readonly modelId: number | null; readonly partId: number | null; readonly sku: string; readonly name: string; readonly lot: string; readonly defectCount: number }

/** Units with a manufacturing defect found in the period, claimed or not; parts as far as a live claim holds them as faulty. */
export const DEFECT_GROUPS = `SELECT supplierId, modelId, partId, MAX(sku) AS sku, MAX(name) AS name, lot, SUM(qty) AS defectCount FROM (
    SELECT m.supplier_id AS supplierId, m.id AS modelId, NULL AS partId, m.sku, b.name || ' ' || m.name AS name, COALESCE(json_extract(u.sale_json, '$.lot'), '') AS lot, 1 AS qty
    FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id JOIN brands b ON b.id = m.brand_id LEFT JOIN units u ON u.id = o.unit_id
    WHERE e.signed_on BETWEEN @fromOn AND @toOn AND e.verdict = 'manufacturing_defect' AND m.supplier_id IS NOT NULL AND (@supplierId IS NULL OR m.supplier_id = @supplierId)
      AND NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = e.order_id AND later.version > e.version)
    UNION ALL
    SELECT c.supplier_id, NULL, p.id, p.number, p.name_ru, l.lot, l.requested_qty
    FROM claim_lines l JOIN claims c ON c.id = l.claim_id JOIN parts p ON p.id = l.part_id
    WHERE l.source <> 'order' AND l.source = 'evidence' AND l.is_live = 1 AND l.found_on BETWEEN @fromOn AND @toOn AND (@supplierId IS NULL OR c.supplier_id = @supplierId))
  GROUP BY supplierId, modelId, partId, lot ORDER BY defectCount DESC, sku, lot`

/** What people wrote down in claims of a supplier by article and lot, and the norm of its contract. */
interface Told { readonly qtyOf: (sku: string, lot: string) => number | null; readonly normPpm: number | null }

/** The newest claim that says it counts: shipped, else sold. */
function toldBy(db: ReadDb, supplierId: number): Told {
  const quantities = new Map<string, number>()
  for (const claim of listClaims(db, supplierId)) {
    for (const { sku, lot, shippedQty: shipped, soldQty } of claim.quantities) {
      const key = JSON.stringify([sku, lot])
      const qty = shipped > 0 ? shipped : soldQty
      if (qty > 0 && !quantities.has(key)) quantities.set(key, qty)
    }
  }
  return { qtyOf: (sku, lot) => quantities.get(JSON.stringify([sku, lot])) ?? null, normPpm: findSupplier(db, supplierId)?.normPpm ?? null }
}

/** Of shipments, else of what was told; told of some lots only says nothing of all of them. */
function sampleOf(db: ReadDb, groups: readonly Group[], lot: string | null, told: Told): number | null {
  const [first] = groups
  if (first === undefined) return null
  const shipped = shippedQty(db, { supplierId: first.supplierId, modelId: first.modelId, partId: first.partId, lot })
  if (shipped !== null) return shipped
  const quantities = groups.map((group) => told.qtyOf(group.sku, group.lot))
  return quantities.includes(null) ? null : quantities.reduce<number>((sum, qty) => sum + (qty ?? 0), 0)
}

function figureOf(db: ReadDb, groups: readonly [Group, ...Group[]], byLot: boolean, told: Told): FailureRateFigure {
  const { modelId, partId, sku, name, lot } = groups[0]
  const defectCount = groups.reduce((sum, group) => sum + group.defectCount, 0)
  const sample = sampleOf(db, groups, byLot ? lot : null, told)
  const interval = sample === null ? null : failureInterval(defectCount, sample)
  return { modelId, partId, sku, name, lot: byLot ? lot : '', defectCount, shippedQty: sample, ppm: interval?.ppm ?? null, lowPpm: interval?.lowPpm ?? null, highPpm: interval?.highPpm ?? null, normPpm: told.normPpm }
}

const goodsKey = ({ supplierId, modelId, partId, lot }: Group, byLot: boolean): string => JSON.stringify([supplierId, modelId, partId, byLot ? lot : null])

/** Share of failures per model or part, and per lot when asked so; without a known sample there is a count and no share. */
export function readFailureRates(db: ReadDb, asked: Asked): FailureRateFigure[] {
  const { byLot, ...keys } = asked
  const groups = db.sql(DEFECT_GROUPS).all(keys) as Group[]
  const told = new Map([...new Set(groups.map(({ supplierId }) => supplierId))].map((supplierId) => [supplierId, toldBy(db, supplierId)]))
  return [...Map.groupBy(groups, (group) => goodsKey(group, byLot)).values()].flatMap(([first, ...others]) => {
    const known = first === undefined ? undefined : told.get(first.supplierId)
    return first === undefined || known === undefined ? [] : [figureOf(db, [first, ...others], byLot, known)]
  }).toSorted((left, right) => right.defectCount - left.defectCount)
}

export type WholeRate = Pick<FailureRateFigure, 'defectCount' | 'shippedQty' | 'ppm' | 'lowPpm' | 'highPpm'>

/** All of it together; the share is of the makes whose sample is known, the count is of every make. */
export function wholeRate(rates: readonly FailureRateFigure[]): WholeRate {
  const known = rates.filter((rate) => rate.shippedQty !== null)
  const sum = (rows: readonly FailureRateFigure[], of: (rate: FailureRateFigure) => number): number => rows.reduce((total, rate) => total + of(rate), 0)
  const shipped = sum(known, (rate) => rate.shippedQty ?? 0)
  const interval = failureInterval(sum(known, (rate) => rate.defectCount), shipped)
  const defectCount = sum(rates, (rate) => rate.defectCount)
  return {
    defectCount, shippedQty: known.length === 0 ? null : shipped, ppm: interval?.ppm ?? null, lowPpm: interval?.lowPpm ?? null, highPpm: interval?.highPpm ?? null,
  }
}
