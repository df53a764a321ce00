import type { Movement } from '#shared/contract/stock.ts'
import { query, type In, type Out } from '#core/kit/handler.ts'

// A read model over the papers movements were done by: orders, receipts, stock-takings and imports. Crossed, so that the movements give the order and nothing is sorted.
const SELECT = `SELECT m.id AS movementId, m.at_utc AS at, m.kind, m.part_id AS partId, p.number AS partNumber, p.name_ru AS partName, p.unit, w.name AS warehouse, COALESCE(w.code || '-' || b.code, '') AS bin, m.lot,
    (SELECT json_group_array(s.serial) FROM movement_serials ms JOIN part_serials s ON s.id = ms.serial_id WHERE ms.movement_id = m.id) AS serialsJson,
    m.on_hand_milli AS onHandMilli, m.reserved_milli AS reservedMilli, m.quarantine_milli AS quarantineMilli, m.at_supplier_milli AS atSupplierMilli, m.on_hand_after_milli AS onHandAfterMilli, m.reserved_after_milli AS reservedAfterMilli,
    m.unit_cost_minor AS unitCostMinor, COALESCE(o.number, r.number, c.number, i.file_name, '') AS document, m.order_id AS orderId, m.receipt_id AS receiptId, m.count_id AS countId, COALESCE(pe.full_name, '') AS person, m.reason
  FROM stock_movements m CROSS JOIN parts p ON p.id = m.part_id CROSS JOIN warehouses w ON w.id = m.warehouse_id LEFT JOIN bins b ON b.id = m.bin_id LEFT JOIN orders o ON o.id = m.order_id
    LEFT JOIN receipts r ON r.id = m.receipt_id LEFT JOIN stock_counts c ON c.id = m.count_id LEFT JOIN imports i ON i.id = m.import_id LEFT JOIN people pe ON pe.id = m.person_id`

type Filters = Omit<In<'stock.ledger'>, 'after' | 'limit'>

const RESERVES: readonly (string | null)[] = ['reserve', 'unreserve']
/** The words of the index of kinds: with them it is known to hold every row that is asked for. */
const BY_INDEXED_KIND = "m.kind = ? AND m.kind NOT IN ('reserve', 'unreserve')"

/**
 * Filters with the narrowest first: its index gives the order, a plus sign keeps the planner off those of the others.
 * Reserves and warehouses have none: the ledger is read from its newest row until the page is full.
 */
function conditionsOf(filters: Filters): { readonly conditions: string[]; readonly values: (string | number)[] } {
  const byKind = RESERVES.includes(filters.kind) ? '+m.kind = ?' : BY_INDEXED_KIND
  const asked = ([['part_id', filters.partId, 'm.part_id = ?'], ['order_id', filters.orderId, 'm.order_id = ?'], ['bin_id', filters.binId, 'm.bin_id = ?'], ['kind', filters.kind, byKind], ['warehouse_id', filters.warehouseId, '+m.warehouse_id = ?']] as const)
    .flatMap(([column, value, alone]) => (value === null ? [] : [{ column, value, alone }]))
  return { conditions: asked.map(({ column, alone }, index) => (index === 0 ? alone : `+m.${column} = ?`)), values: asked.map(({ value }) => value) }
}

/** The text of one page, the place to go on from being the last value but the limit. */
export function movementsPage(filters: Filters, hasAfter: boolean): { readonly sql: string; readonly values: (string | number)[] } {
  const { conditions, values } = conditionsOf(filters)
  const all = hasAfter ? [...conditions, 'm.id < ?'] : conditions
  return { sql: `${SELECT}${all.length === 0 ? '' : ` WHERE ${all.join(' AND ')}`} ORDER BY m.id DESC LIMIT ?`, values }
}

export const listMovements = query((db, { after, limit, ...filters }: In<'stock.ledger'>): Out<'stock.ledger'> => {
  const { sql, values } = movementsPage(filters, after !== null)
  const rows = db.sql(sql).all(...values, ...(after === null ? [] : [after]), limit) as (Omit<Movement, 'serials'> & { serialsJson: string })[]
  return {
    rows: rows.map(({ serialsJson, ...row }) => ({ ...row, serials: JSON.parse(serialsJson) as string[] })),
    next: rows.length === limit ? (rows.at(-1)?.movementId ?? null) : null,
  }
})
