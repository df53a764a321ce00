import { formatRanges, type SerialRange } from '#shared/shipments/serial-ranges.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ShipmentLine } from '#shared/contract/shipments.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** A line with its numbers read; `lineId` null: it is new. */
export interface CheckedLine {
  readonly lineId: number | null
  readonly modelId: number | null
  readonly partId: number | null
  readonly article: string
  readonly lot: string
  readonly qty: number
  readonly priceMinor: number
  readonly producedOn: string | null
  readonly cartons: string
  readonly ranges: readonly SerialRange[]
  readonly serialCount: number
}

type Row = Omit<ShipmentLine, 'serials'>
// A read model over the catalogue of products and of parts: what a line is called.
const LINES = `SELECT l.id AS lineId, l.line_no AS lineNo, l.model_id AS modelId, l.part_id AS partId, l.article, l.lot, l.qty, l.price_minor AS priceMinor, l.produced_on AS producedOn, l.cartons, l.serial_count AS serialCount,
    COALESCE(b.name || ' ' || m.name, p.name_ru, l.article) AS goods, COALESCE(NULLIF(m.supplier_sku, ''), m.sku, p.number, '') AS sku
  FROM shipment_lines l LEFT JOIN models m ON m.id = l.model_id LEFT JOIN brands b ON b.id = m.brand_id LEFT JOIN parts p ON p.id = l.part_id WHERE l.shipment_id = ? ORDER BY l.line_no`
const RANGES = 'SELECT s.line_id AS lineId, s.stem, s.from_no AS fromNo, s.to_no AS toNo FROM shipment_lines l JOIN shipment_serials s ON s.line_id = l.id WHERE l.shipment_id = ? ORDER BY s.id'

export function readLines(db: ReadDb, shipmentId: number): ShipmentLine[] {
  const ranges = Map.groupBy(db.sql(RANGES).all(shipmentId) as (SerialRange & { lineId: number })[], ({ lineId }) => lineId)
  return (db.sql(LINES).all(shipmentId) as Row[]).map((line) => ({ ...line, serials: formatRanges(ranges.get(line.lineId) ?? []) }))
}

function insertSerials(tx: WriteTx, lineId: number, supplierId: number, ranges: readonly SerialRange[]): void {
  const insert = tx.sql('INSERT INTO shipment_serials (line_id, supplier_id, stem, from_no, to_no, span) VALUES (?, ?, ?, ?, ?, ?)')
  for (const { stem, fromNo, toNo } of ranges) insert.run(lineId, supplierId, stem, fromNo, toNo, toNo - fromNo)
}

function insertLine(tx: WriteTx, { shipmentId, supplierId }: Owner, lineNo: number, line: CheckedLine): number {
  return (tx.sql('INSERT INTO shipment_lines (shipment_id, supplier_id, line_no, model_id, part_id, article, lot, lot_norm, qty, price_minor, produced_on, cartons, serial_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(shipmentId, supplierId, lineNo, line.modelId, line.partId, line.article, line.lot, normalisePartCode(line.lot), line.qty, line.priceMinor, line.producedOn, line.cartons, line.serialCount) as { id: number }).id
}

function updateLine(tx: WriteTx, supplierId: number, lineNo: number, line: CheckedLine): void {
  tx.sql('UPDATE shipment_lines SET supplier_id = ?, line_no = ?, model_id = ?, part_id = ?, article = ?, lot = ?, lot_norm = ?, qty = ?, price_minor = ?, produced_on = ?, cartons = ?, serial_count = ? WHERE id = ?')
    .run(supplierId, lineNo, line.modelId, line.partId, line.article, line.lot, normalisePartCode(line.lot), line.qty, line.priceMinor, line.producedOn, line.cartons, line.serialCount, line.lineId)
}

interface Owner { readonly shipmentId: number; readonly supplierId: number }

const SERIALS_GO = 'DELETE FROM shipment_serials WHERE line_id IN (SELECT id FROM shipment_lines WHERE shipment_id = ?)'

/** The lines as they are now; those kept keep their identity, so that whatever points at them stays true. */
export function writeLines(tx: WriteTx, owner: Owner, lines: readonly CheckedLine[]): void {
  const kept = new Set(lines.flatMap(({ lineId }) => (lineId === null ? [] : [lineId])))
  tx.sql(SERIALS_GO).run(owner.shipmentId)
  for (const { lineId } of tx.sql('SELECT id AS lineId FROM shipment_lines WHERE shipment_id = ?').all(owner.shipmentId) as { lineId: number }[]) {
    if (!kept.has(lineId)) tx.sql('DELETE FROM shipment_lines WHERE id = ?').run(lineId)
  }
  // Numbers of lines are given anew from above: two lines never hold one number in between.
  tx.sql('UPDATE shipment_lines SET line_no = -line_no WHERE shipment_id = ?').run(owner.shipmentId)
  for (const [index, line] of lines.entries()) {
    if (line.lineId !== null) updateLine(tx, owner.supplierId, index + 1, line)
    insertSerials(tx, line.lineId ?? insertLine(tx, owner, index + 1, line), owner.supplierId, line.ranges)
  }
}

export function removeLines(tx: WriteTx, shipmentId: number): void {
  tx.sql(SERIALS_GO).run(shipmentId)
  tx.sql('DELETE FROM shipment_lines WHERE shipment_id = ?').run(shipmentId)
}
