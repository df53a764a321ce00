import type { Out } from '#core/kit/handler.ts'

export type Difference = Out<'stock.reconcile'>['differences'][number]
type What = Difference['what']
/** Answers rows of partId, place, balance, ledger and, where one look tells several, what. */
export interface Check { readonly what: What | null; readonly sql: string }

const WAREHOUSE = '(SELECT name FROM warehouses WHERE id = warehouseId)'
const BIN = "(SELECT w.code || '-' || b.code FROM bins b JOIN warehouses w ON w.id = b.warehouse_id WHERE b.id = binId)"

// What the movements come to beside what the balances say; four numbers of one pass become rows only where they differ.
const AMOUNTS = ['on_hand', 'reserved', 'quarantine', 'at_supplier'] as const
const balanceColumns = AMOUNTS.map((name) => `COALESCE(b.${name}_milli, 0) AS ${name}_b`).join(', ')
const ledgerSums = AMOUNTS.map((name) => `SUM(${name}_milli) AS ${name}_l`).join(', ')
const differs = AMOUNTS.map((name) => `l.${name}_l <> COALESCE(b.${name}_milli, 0)`).join(' OR ')
const BALANCES_GLANCE = `SELECT COUNT(CASE WHEN ${differs} THEN 1 END) AS differing, (SELECT COUNT(*) FROM stock_balances) - COUNT(b.part_id) AS unmoved
  FROM (SELECT part_id, warehouse_id, ${ledgerSums} FROM stock_movements INDEXED BY ix_stock_movements_sums GROUP BY part_id, warehouse_id) l
  LEFT JOIN stock_balances b ON b.part_id = l.part_id AND b.warehouse_id = l.warehouse_id`
const BALANCES = `WITH apart AS MATERIALIZED (
    SELECT l.part_id AS partId, l.warehouse_id AS warehouseId, ${balanceColumns}, ${AMOUNTS.map((name) => `l.${name}_l`).join(', ')}
    FROM (SELECT part_id, warehouse_id, ${ledgerSums} FROM stock_movements INDEXED BY ix_stock_movements_sums GROUP BY part_id, warehouse_id) l
    LEFT JOIN stock_balances b ON b.part_id = l.part_id AND b.warehouse_id = l.warehouse_id WHERE ${differs})
  ${AMOUNTS.map((name) => `SELECT '${name}' AS what, partId, ${WAREHOUSE} AS place, ${name}_b AS balance, ${name}_l AS ledger FROM apart WHERE ${name}_b <> ${name}_l`).join(' UNION ALL ')}`

const UNMOVED_BALANCES = `SELECT part_id AS partId, (SELECT name FROM warehouses WHERE id = b.warehouse_id) AS place, on_hand_milli + quarantine_milli + at_supplier_milli AS balance, 0 AS ledger FROM stock_balances b
  WHERE (on_hand_milli <> 0 OR quarantine_milli <> 0 OR at_supplier_milli <> 0) AND NOT EXISTS (SELECT 1 FROM stock_movements m INDEXED BY ix_stock_movements_sums WHERE m.part_id = b.part_id AND m.warehouse_id = b.warehouse_id)`

const BINS_GLANCE = `SELECT COUNT(CASE WHEN l.on_hand <> COALESCE(b.on_hand_milli, 0) THEN 1 END) AS differing, (SELECT COUNT(*) FROM bin_balances) - COUNT(b.part_id) AS unmoved
  FROM (SELECT part_id, bin_id, lot, SUM(on_hand_milli) AS on_hand FROM stock_movements INDEXED BY ix_stock_movements_sums WHERE bin_id IS NOT NULL GROUP BY part_id, warehouse_id, bin_id, lot) l
  LEFT JOIN bin_balances b ON b.part_id = l.part_id AND b.bin_id = l.bin_id AND b.lot = l.lot`
const BINS = `SELECT partId, ${BIN} AS place, balance, ledger FROM (
    SELECT l.part_id AS partId, l.bin_id AS binId, COALESCE(b.on_hand_milli, 0) AS balance, l.on_hand AS ledger
    FROM (SELECT part_id, bin_id, lot, SUM(on_hand_milli) AS on_hand FROM stock_movements INDEXED BY ix_stock_movements_sums WHERE bin_id IS NOT NULL GROUP BY part_id, warehouse_id, bin_id, lot) l
    LEFT JOIN bin_balances b ON b.part_id = l.part_id AND b.bin_id = l.bin_id AND b.lot = l.lot WHERE l.on_hand <> COALESCE(b.on_hand_milli, 0))`
const UNMOVED_BINS = `SELECT partId, ${BIN} AS place, balance, 0 AS ledger FROM (SELECT bb.part_id AS partId, bb.bin_id AS binId, bb.on_hand_milli AS balance FROM bin_balances bb JOIN bins ON bins.id = bb.bin_id
    WHERE NOT EXISTS (SELECT 1 FROM stock_movements m INDEXED BY ix_stock_movements_sums WHERE m.part_id = bb.part_id AND m.warehouse_id = bins.warehouse_id AND m.bin_id = bb.bin_id AND m.lot = bb.lot))`

// Each piece with a serial number lies where its number says; faulty ones are counted by their open records.
const SERIALS = `SELECT partId, ${BIN} AS place, SUM(pieces) AS balance, SUM(serials) AS ledger FROM (
    SELECT bb.part_id AS partId, bb.bin_id AS binId, bb.on_hand_milli AS pieces, 0 AS serials FROM parts p CROSS JOIN bin_balances bb ON bb.part_id = p.id WHERE p.tracking = 'serial'
    UNION ALL SELECT part_id, bin_id, 0, 1000 FROM part_serials INDEXED BY ix_part_serials_shelf WHERE state = 'on_hand') GROUP BY partId, binId HAVING SUM(pieces) <> SUM(serials)`
const EVIDENCE_SERIALS = `SELECT partId, serial AS place, SUM(records) AS balance, SUM(serials) AS ledger FROM (
    SELECT part_id AS partId, serial_id AS serialId, serial, state, qty_milli AS records, 0 AS serials FROM stock_evidence WHERE settled_at IS NULL AND serial_id IS NOT NULL
    UNION ALL SELECT part_id, id, serial, state, 0, 1000 FROM part_serials WHERE state IN ('quarantine', 'at_supplier')) GROUP BY serialId, state HAVING SUM(records) <> SUM(serials)`

const RESERVATIONS = `SELECT partId, ${WAREHOUSE} AS place, SUM(balance) AS balance, SUM(held) AS ledger FROM (
    SELECT part_id AS partId, warehouse_id AS warehouseId, reserved_milli AS balance, 0 AS held FROM stock_balances WHERE reserved_milli <> 0
    UNION ALL SELECT op.part_id, r.warehouse_id, 0, r.qty_milli FROM stock_reservations r JOIN order_parts op ON op.id = r.order_part_id WHERE r.qty_milli <> 0) GROUP BY partId, warehouseId HAVING SUM(balance) <> SUM(held)`
const ORDER_PARTS = `SELECT op.part_id AS partId, o.number AS place, d.line AS balance, d.held AS ledger FROM (
    SELECT lineId, SUM(line) AS line, SUM(held) AS held FROM (SELECT id AS lineId, reserved_milli AS line, 0 AS held FROM order_parts WHERE reserved_milli <> 0
      UNION ALL SELECT order_part_id, 0, qty_milli FROM stock_reservations WHERE qty_milli <> 0) GROUP BY lineId HAVING SUM(line) <> SUM(held)) d JOIN order_parts op ON op.id = d.lineId JOIN orders o ON o.id = op.order_id`
const EVIDENCE = `SELECT partId, ${WAREHOUSE} AS place, SUM(balance) AS balance, SUM(records) AS ledger FROM (
    SELECT part_id AS partId, warehouse_id AS warehouseId, 'quarantine' AS state, quarantine_milli AS balance, 0 AS records FROM stock_balances WHERE quarantine_milli <> 0
    UNION ALL SELECT part_id, warehouse_id, 'at_supplier', at_supplier_milli, 0 FROM stock_balances WHERE at_supplier_milli <> 0
    UNION ALL SELECT part_id, warehouse_id, state, 0, qty_milli FROM stock_evidence WHERE settled_at IS NULL) GROUP BY partId, warehouseId, state HAVING SUM(balance) <> SUM(records)`

/** A whole warehouse is told by one glance: how many sums differ and how many rows no movement explains. Only then each is looked for. */
export const GUARDED = [
  { glance: BALANCES_GLANCE, checks: [{ what: null, sql: BALANCES }, { what: 'on_hand', sql: UNMOVED_BALANCES }] },
  { glance: BINS_GLANCE, checks: [{ what: 'bin', sql: BINS }, { what: 'bin', sql: UNMOVED_BINS }] },
] as const satisfies readonly { readonly glance: string; readonly checks: readonly Check[] }[]

export const CHECKS: readonly Check[] = [
  { what: 'serials', sql: SERIALS }, { what: 'serials', sql: EVIDENCE_SERIALS }, { what: 'reserved', sql: RESERVATIONS }, { what: 'order_part', sql: ORDER_PARTS }, { what: 'evidence', sql: EVIDENCE },
]
