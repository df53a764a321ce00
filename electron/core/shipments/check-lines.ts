import type { In } from '#core/kit/handler.ts'
import type { ShipmentLineInput, ShipmentWarning } from '#shared/contract/shipments.ts'
import { formatRanges, overlapsOf, parseRanges, serialCount, type SerialRange } from '#shared/shipments/serial-ranges.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findPart } from '#core/parts/index.ts'
import { findModel } from '#core/catalog/index.ts'
import type { CheckedLine } from './lines-store.ts'
import { withInvoice } from './shipments-store.ts'

const OVERLAPS_SHOWN_MAX = 20

/** Refuses: catalog.not_found, parts.not_found, shipments.goods_needed, shipments.other_goods. */
function checkGoods(db: ReadDb, line: ShipmentLineInput, lineNo: number, supplierId: number): void {
  if (line.modelId === null && line.partId === null && line.article === '') refuse('shipments.goods_needed', { lineNo })
  if (line.modelId !== null && line.partId !== null) refuse('shipments.goods_needed', { lineNo })
  if (line.partId !== null && findPart(db, line.partId) === null) refuse('parts.not_found', {})
  if (line.modelId === null) return
  const model = findModel(db, line.modelId) ?? refuse('catalog.not_found', {})
  if (model.supplierId !== null && model.supplierId !== supplierId) refuse('shipments.other_goods', { lineNo, goods: `${model.brand} ${model.name}` })
}

/** No number stands in two lines of one shipment. Refuses: shipments.serials_twice. */
function checkApart(lines: readonly CheckedLine[]): void {
  const places = lines.flatMap((line, index) => line.ranges.map((range) => ({ ...range, lineNo: index + 1 }))).toSorted((left, right) => (left.stem === right.stem ? left.fromNo - right.fromNo : left.stem < right.stem ? -1 : 1))
  for (const [index, place] of places.entries()) {
    const before = places[index - 1]
    if (before?.stem !== place.stem || place.fromNo > before.toNo) continue
    refuse('shipments.serials_twice', { lineNo: place.lineNo, otherLineNo: before.lineNo, serials: formatRanges(overlapsOf([before], [place])) })
  }
}

/** Lines with their numbers read. Refuses besides: shipments.bad_serials. */
export function checkedLines(db: ReadDb, supplierId: number, lines: readonly ShipmentLineInput[]): CheckedLine[] {
  const checked = lines.map(({ serials, ...line }, index): CheckedLine => {
    const lineNo = index + 1
    checkGoods(db, { serials, ...line }, lineNo, supplierId)
    const ranges = parseRanges(serials)
    if (!ranges.ok) return refuse('shipments.bad_serials', { lineNo, ...ranges.error })
    return { ...line, ranges: ranges.value, serialCount: serialCount(ranges.value) }
  })
  checkApart(checked)
  return checked
}

interface Overlap { readonly shipmentId: number; readonly number: string; readonly factsJson: string; readonly fromNo: number; readonly toNo: number }
const OVERLAPPING = `SELECT DISTINCT h.id AS shipmentId, h.number, h.facts_json AS factsJson, s.from_no AS fromNo, s.to_no AS toNo
  FROM shipment_serials s JOIN shipment_lines l ON l.id = s.line_id JOIN shipments h ON h.id = l.shipment_id
  WHERE s.stem = @stem AND s.from_no BETWEEN @fromNo - (SELECT MAX(span) FROM shipment_serials WHERE stem = @stem) AND @toNo AND s.to_no >= @fromNo AND s.supplier_id = @supplierId AND h.id IS NOT @exceptId
  ORDER BY s.from_no LIMIT 1`

function overlapOf(db: ReadDb, range: SerialRange, asked: { readonly supplierId: number; readonly exceptId: number | null }): (Omit<Extract<ShipmentWarning, { kind: 'overlap' }>, 'lineNo'>) | null {
  const row = db.sql(OVERLAPPING).get({ stem: range.stem, fromNo: range.fromNo, toNo: range.toNo, ...asked }) as Overlap | undefined
  if (row === undefined) return null
  const { invoiceNumber } = JSON.parse(row.factsJson) as { invoiceNumber: string }
  return { kind: 'overlap', serials: formatRanges(overlapsOf([range], [{ ...range, fromNo: row.fromNo, toNo: row.toNo }])), shipmentId: row.shipmentId, number: row.number, invoiceNumber }
}

/** What looks doubtful and may still be so: numbers shipped before, another count of numbers than of pieces, an invoice typed before. */
export function warningsOf(db: ReadDb, asked: Pick<In<'shipments.check'>, 'shipmentId' | 'supplierId' | 'invoiceNumber'>, lines: readonly CheckedLine[]): ShipmentWarning[] {
  const { shipmentId: exceptId, supplierId, invoiceNumber } = asked
  const twice = withInvoice(db, { supplierId, invoiceNumber, exceptId })
  const counts = lines.flatMap((line, index): ShipmentWarning[] => (line.serialCount > 0 && line.serialCount !== line.qty ? [{ kind: 'count', lineNo: index + 1, qty: line.qty, serialCount: line.serialCount }] : []))
  const overlaps = lines.flatMap((line, index) => line.ranges.flatMap((range): ShipmentWarning[] => {
    const overlap = overlapOf(db, range, { supplierId, exceptId })
    return overlap === null ? [] : [{ ...overlap, lineNo: index + 1 }]
  }))
  return [...(twice === null ? [] : [{ kind: 'invoice_twice' as const, shipmentId: twice.shipmentId, number: twice.number, invoiceNumber: twice.facts.invoiceNumber }]), ...counts, ...overlaps.slice(0, OVERLAPS_SHOWN_MAX)]
}
