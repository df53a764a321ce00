import type { PartRow } from '#shared/contract/parts.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { substitutesOf } from './substitutes.ts'

type StoredRow = Omit<PartRow, 'freeMilli' | 'expectedMilli' | 'expectedOn' | 'analogueFreeMilli' | 'bins' | 'analogueOf'>
interface Expected { readonly partId: number; readonly qtyMilli: number; readonly expectedOn: string | null }
interface Lies { readonly partId: number; readonly label: string }

const SHOWN_BINS = 3

// Read models over the tables of the stock and of the buying, for all parts of a page at once; the ids come as one list.
const ROWS = `SELECT p.id AS partId, p.number, p.name_ru AS nameRu, p.unit, p.tracking, p.status, p.min_stock_milli AS minStockMilli, p.sale_price_minor AS salePriceMinor, p.photo_file_id AS photoFileId,
  COALESCE(SUM(s.on_hand_milli), 0) AS onHandMilli, COALESCE(SUM(s.reserved_milli), 0) AS reservedMilli, COALESCE(SUM(s.quarantine_milli), 0) AS quarantineMilli, COALESCE(SUM(s.at_supplier_milli), 0) AS atSupplierMilli
  FROM json_each(?) asked JOIN parts p ON p.id = asked.value LEFT JOIN stock_balances s ON s.part_id = p.id GROUP BY p.id`
const EXPECTED = `SELECT l.part_id AS partId, SUM(l.qty_milli - l.received_milli - l.cancelled_milli) AS qtyMilli, MIN(COALESCE(l.expected_on, po.expected_on)) AS expectedOn
  FROM json_each(?) asked JOIN purchase_lines l ON l.part_id = asked.value AND l.is_open = 1 JOIN purchase_orders po ON po.id = l.purchase_order_id GROUP BY l.part_id`
const BINS = `SELECT b.part_id AS partId, w.code || '-' || bin.code AS label
  FROM json_each(?) asked JOIN bin_balances b ON b.part_id = asked.value JOIN bins bin ON bin.id = b.bin_id JOIN warehouses w ON w.id = bin.warehouse_id
  WHERE b.on_hand_milli > 0 GROUP BY b.part_id, b.bin_id ORDER BY SUM(b.on_hand_milli) DESC, label`

function labelsByPart(rows: readonly Lies[]): ReadonlyMap<number, string[]> {
  const byPart = new Map<number, string[]>()
  for (const { partId, label } of rows) {
    const labels = byPart.get(partId) ?? []
    if (labels.length < SHOWN_BINS) byPart.set(partId, [...labels, label])
  }
  return byPart
}

function freeOfSubstitutes(db: ReadDb, partIds: readonly number[]): ReadonlyMap<number, number> {
  const free = new Map<number, number>()
  for (const { instead, freeMilli } of substitutesOf(db, partIds)) free.set(instead, (free.get(instead) ?? 0) + freeMilli)
  return free
}

/** Where each part stands in all warehouses together, in the order asked for. `insteadOf`: number of the part it stands in for. */
export function partRows(db: ReadDb, partIds: readonly number[], insteadOf: ReadonlyMap<number, string> = new Map()): PartRow[] {
  const asked = JSON.stringify(partIds)
  const rows = new Map((db.sql(ROWS).all(asked) as StoredRow[]).map((row) => [row.partId, row]))
  const expected = new Map((db.sql(EXPECTED).all(asked) as Expected[]).map((row) => [row.partId, row]))
  const bins = labelsByPart(db.sql(BINS).all(asked) as Lies[])
  const analogueFree = freeOfSubstitutes(db, partIds)
  return partIds.flatMap((partId) => {
    const row = rows.get(partId)
    if (row === undefined) return []
    const coming = expected.get(partId)
    return [{
      ...row, freeMilli: row.onHandMilli - row.reservedMilli, expectedMilli: coming?.qtyMilli ?? 0, expectedOn: coming?.expectedOn ?? null,
      analogueFreeMilli: analogueFree.get(partId) ?? 0, bins: bins.get(partId) ?? [], analogueOf: insteadOf.get(partId) ?? null,
    }]
  })
}
