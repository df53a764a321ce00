/**
 * The SQL of cases. A case is a unit with a manufacturing defect, or goods claimed from a supplier that were in no order;
 * nothing about it is kept: it is counted from what the orders, the stock and the claims say.
 */

/** A newer version, even unsigned, takes the force of an older one away. */
const IS_NEWEST = 'NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = e.order_id AND later.version > e.version)'
const ORDER_COLUMNS = `o.id AS caseOrderId, o.id AS orderId, l.id AS lineId, o.number, COALESCE(c.supplier_id, m.supplier_id) AS supplierId, o.model_id AS modelId, NULL AS partId, o.serial,
    COALESCE(NULLIF(l.lot, ''), json_extract(u.sale_json, '$.lot'), '') AS lot, c.id AS claimId, o.finished_at AS finishedAt, m.purchase_price_minor AS unitPriceMinor, m.purchase_currency AS unitCurrency`
const LIVE_LINE = "LEFT JOIN claim_lines l ON l.order_id = o.id AND l.source = 'order' AND l.is_live = 1 LEFT JOIN claims c ON c.id = l.claim_id"

/** The finding a claim was made from counts as long as the claim lives; without a claim the newest one does. */
const FOUND_ORDERS = `SELECT ${ORDER_COLUMNS}, e.signed_on AS onDate
  FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id LEFT JOIN units u ON u.id = o.unit_id ${LIVE_LINE}
  WHERE e.signed_on BETWEEN @fromOn AND @toOn AND e.verdict = 'manufacturing_defect' AND CASE WHEN l.id IS NULL THEN ${IS_NEWEST} ELSE e.id = l.expertise_id END
    AND (@modelId IS NULL OR o.model_id = @modelId) AND (@supplierId IS NULL OR COALESCE(c.supplier_id, m.supplier_id) = @supplierId)`
const FOUND_GOODS = `SELECT NULL AS caseOrderId, l.order_id AS orderId, l.id AS lineId, COALESCE(o.number, r.number, '') AS number, c.supplier_id AS supplierId, l.model_id AS modelId, l.part_id AS partId, l.serial, l.lot, c.id AS claimId,
    NULL AS finishedAt, NULL AS unitPriceMinor, NULL AS unitCurrency, l.found_on AS onDate
  FROM claim_lines l JOIN claims c ON c.id = l.claim_id LEFT JOIN orders o ON o.id = l.order_id LEFT JOIN receipt_lines rl ON rl.id = l.receipt_line_id LEFT JOIN stock_evidence ev ON ev.id = l.evidence_id
    LEFT JOIN receipts r ON r.id = COALESCE(rl.receipt_id, ev.receipt_id)
  WHERE l.source <> 'order' AND l.is_live = 1 AND l.found_on BETWEEN @fromOn AND @toOn AND (@modelId IS NULL OR l.model_id = @modelId) AND (@supplierId IS NULL OR c.supplier_id = @supplierId)`

export const FOUND = `${FOUND_ORDERS} UNION ALL ${FOUND_GOODS}`
/** One order, whatever was found in it. */
export const FOUND_ONE = `SELECT ${ORDER_COLUMNS}, COALESCE(e.signed_on, o.accepted_on) AS onDate
  FROM orders o LEFT JOIN models m ON m.id = o.model_id LEFT JOIN units u ON u.id = o.unit_id ${LIVE_LINE} LEFT JOIN expertises e ON e.order_id = o.id AND CASE WHEN l.id IS NULL THEN ${IS_NEWEST} ELSE e.id = l.expertise_id END
  WHERE o.id = @orderId`

/** Roubles for one unit of the currency as the delivery last before that day was counted by; null where none was. */
const rateBefore = (currency: string, on: string): string => `(SELECT rx.rate_micro FROM receipts rx WHERE rx.currency = ${currency} AND rx.rate_micro IS NOT NULL AND rx.received_on <= ${on} ORDER BY rx.received_on DESC LIMIT 1)`
const inRoubles = (minor: string, currency: string, rate: string): string => `CASE ${currency} WHEN 'RUB' THEN ${minor} ELSE CAST(ROUND(${minor} * 1.0 * ${rate} / 1000000) AS INTEGER) END`
const NEW_UNIT = inRoubles('f.unitPriceMinor', 'f.unitCurrency', rateBefore('f.unitCurrency', 'p.onDate'))

/**
 * What the customer was paid: entries about the demands that stand; an order nobody demanded anything in has its history.
 * A new unit given instead costs what the catalogue says one is bought for.
 */
const PAID_ENTRIES = (orderId: string): string => `SELECT d.kind AS event, d.occurred_on AS onDate, COALESCE(json_extract(d.data_json, '$.amountMinor'), 0) AS moneyMinor, json_type(d.data_json, '$.amountMinor') IS NOT NULL AS hasMoney,
    COALESCE(NULLIF(json_extract(d.data_json, '$.receiptNo'), ''), json_extract(d.data_json, '$.serial'), '') AS documentNo
  FROM demand_entries d WHERE d.order_id = ${orderId} AND d.kind IN ('refunded', 'replaced', 'price_reduced', 'costs_paid', 'losses_paid', 'penalty_paid', 'compensated') AND d.is_void = 0 AND NOT EXISTS (SELECT 1 FROM demand_entries n WHERE n.corrects_id = d.id)
  UNION ALL
  SELECT CASE v.code WHEN 'settled_refund' THEN 'refunded' WHEN 'settled_replacement' THEN 'replaced' WHEN 'settled_price_reduction' THEN 'price_reduced' ELSE 'costs_paid' END, SUBSTR(v.at_utc, 1, 10), COALESCE(json_extract(v.data_json, '$.paidMinor'), 0), 1,
    COALESCE(NULLIF(json_extract(v.data_json, '$.receiptNo'), ''), json_extract(v.data_json, '$.newSerial'), '')
  FROM order_events v WHERE v.order_id = ${orderId} AND v.kind = 'payment' AND v.code IN ('settled_refund', 'settled_replacement', 'settled_price_reduction', 'settled_cost_reimbursement') AND NOT EXISTS (SELECT 1 FROM demands dm WHERE dm.order_id = v.order_id)`
const IS_PAID_KNOWN = `CASE WHEN p.event = 'replaced' THEN ${NEW_UNIT} IS NOT NULL ELSE p.hasMoney END`
const PAID_AMOUNT = `p.moneyMinor + CASE WHEN p.event = 'replaced' THEN COALESCE(${NEW_UNIT}, 0) ELSE 0 END`

/** Of one found case `f`, item by item. */
export const PAID_ITEMS = `SELECT p.event, p.onDate, ${PAID_AMOUNT} AS amountMinor, p.documentNo, ${IS_PAID_KNOWN} AS isKnown FROM f JOIN (${PAID_ENTRIES('@orderId')}) p ORDER BY p.onDate`

const COST_OF_LINE = 'CAST(ROUND(w.unit_cost_minor * w.qty_milli / 1000.0) AS INTEGER)'
const PRICE_OF_LINE = 'CAST(ROUND(w.price_minor * w.qty_milli / 1000.0) AS INTEGER)'
export const PART_ITEMS = `SELECT w.name, w.code, w.qty_milli AS qtyMilli, COALESCE(${COST_OF_LINE}, 0) AS amountMinor, w.unit_cost_minor IS NOT NULL AS isCostKnown FROM work_lines w WHERE w.order_id = ? AND w.kind = 'part' AND w.removed_at IS NULL ORDER BY w.id`
export const LABOUR_ITEMS = `SELECT w.name, w.qty_milli AS qtyMilli, ${PRICE_OF_LINE} AS amountMinor FROM work_lines w WHERE w.order_id = ? AND w.kind = 'labour' AND w.removed_at IS NULL ORDER BY w.id`
export const RECOVERED_ITEMS = `SELECT c.id AS claimId, c.number AS claimNumber, l.line_no AS lineNo, k.kind, k.document_on AS "on", k.document_no AS documentNo, k.currency, SUM(a.amount_minor) AS amountMinor, SUM(a.amount_rub_minor) AS amountRubMinor
  FROM claim_allocations a JOIN claim_lines l ON l.id = a.line_id JOIN claims c ON c.id = l.claim_id JOIN claim_compensations k ON k.id = a.compensation_id WHERE a.line_id = ? GROUP BY k.id ORDER BY k.document_on, k.id`

/** Of the faulty piece when it came, or of what the delivery lacks: the price paid for what cannot be used. */
const GOODS_COST = `(SELECT CASE l.source
    WHEN 'evidence' THEN (SELECT CAST(ROUND(mv.unit_cost_minor * ev.qty_milli / 1000.0) AS INTEGER) FROM stock_evidence ev JOIN stock_movements mv ON mv.evidence_id = ev.id WHERE ev.id = l.evidence_id AND mv.unit_cost_minor IS NOT NULL ORDER BY mv.id LIMIT 1)
    WHEN 'receipt' THEN (SELECT CAST(ROUND((${inRoubles('rl.price_minor', 'r.currency', 'r.rate_micro')}) * ABS(rl.document_milli - rl.actual_milli) / 1000.0) AS INTEGER) FROM receipt_lines rl JOIN receipts r ON r.id = rl.receipt_id WHERE rl.id = l.receipt_line_id)
  END FROM claim_lines l WHERE l.id = f.lineId)`
const CLAIM_RATE = `COALESCE((SELECT k.rate_micro FROM claim_compensations k WHERE k.claim_id = c.id AND k.rate_micro IS NOT NULL ORDER BY k.id LIMIT 1), ${rateBefore('c.currency', 'COALESCE(c.sent_on, c.created_on)')})`
/** Carriage is written down on the line of a claim and nowhere else, in the currency of the claim. */
const FREIGHT = `(SELECT CASE WHEN l.carriage_cost_minor = 0 THEN 0 ELSE ${inRoubles('l.carriage_cost_minor', 'c.currency', CLAIM_RATE)} END FROM claim_lines l JOIN claims c ON c.id = l.claim_id WHERE l.id = f.lineId)`
const LINES = "FROM work_lines w WHERE w.order_id = f.caseOrderId AND w.removed_at IS NULL AND w.kind ="

/** Every leg of the found cases `f`; each column that ends in `Unknown` is 1 where its figure is missing. */
const LEGS = `SELECT f.*,
    COALESCE((SELECT SUM(${PAID_AMOUNT}) FROM (${PAID_ENTRIES('f.caseOrderId')}) p), 0) AS paidMinor, EXISTS (SELECT 1 FROM (${PAID_ENTRIES('f.caseOrderId')}) p WHERE NOT (${IS_PAID_KNOWN})) AS paidUnknown,
    CASE WHEN f.caseOrderId IS NULL THEN COALESCE(${GOODS_COST}, 0) ELSE COALESCE((SELECT SUM(${COST_OF_LINE}) ${LINES} 'part'), 0) END AS partsMinor,
    CASE WHEN f.caseOrderId IS NULL THEN ${GOODS_COST} IS NULL ELSE EXISTS (SELECT 1 ${LINES} 'part' AND w.unit_cost_minor IS NULL) END AS partsUnknown,
    COALESCE((SELECT SUM(${PRICE_OF_LINE}) ${LINES} 'labour'), 0) AS labourMinor, f.finishedAt IS NOT NULL AND NOT EXISTS (SELECT 1 ${LINES} 'labour') AS labourUnknown,
    COALESCE(${FREIGHT}, 0) AS freightMinor, ${FREIGHT} IS NULL AS freightUnknown,
    COALESCE((SELECT SUM(a.amount_rub_minor) FROM claim_allocations a WHERE a.line_id = f.lineId), 0) AS recoveredMinor, EXISTS (SELECT 1 FROM claim_allocations a WHERE a.line_id = f.lineId AND a.amount_minor = 0) AS recoveredUnknown
  FROM f`

/** Cases with their legs and the names of what they are about. */
const NAMED = `SELECT x.*, COALESCE(s.name, '') AS supplier, COALESCE(b.name || ' ' || m.name, p.name_ru, '') AS name, COALESCE(m.sku, p.number, '') AS sku, COALESCE(c.number, '') AS claimNumber
  FROM legs x LEFT JOIN suppliers s ON s.id = x.supplierId LEFT JOIN models m ON m.id = x.modelId LEFT JOIN brands b ON b.id = m.brand_id LEFT JOIN parts p ON p.id = x.partId LEFT JOIN claims c ON c.id = x.claimId`
const ORDERED = 'onDate DESC, number DESC, lineId DESC'

export const CASES_PAGE = `WITH f AS MATERIALIZED (SELECT * FROM (${FOUND}) ORDER BY ${ORDERED} LIMIT @limit OFFSET @offset), legs AS (${LEGS}) ${NAMED} ORDER BY ${ORDERED}`
export const CASE_OF_ORDER = `WITH f AS MATERIALIZED (${FOUND_ONE}), legs AS (${LEGS}) ${NAMED}`
export const PAID_OF_ORDER = `WITH f AS MATERIALIZED (${FOUND_ONE}) ${PAID_ITEMS}`

const SUMS = `COUNT(*) AS caseCount, COUNT(claimId) AS claimedCount, TOTAL(paidMinor) AS paidMinor, TOTAL(partsMinor) AS partsMinor, TOTAL(labourMinor) AS labourMinor, TOTAL(freightMinor) AS freightMinor, TOTAL(recoveredMinor) AS recoveredMinor,
  TOTAL(paidUnknown) AS paidUnknown, TOTAL(partsUnknown) AS partsUnknown, TOTAL(labourUnknown) AS labourUnknown, TOTAL(freightUnknown) AS freightUnknown, TOTAL(recoveredUnknown) AS recoveredUnknown`

export const CASES_TOTAL = `WITH f AS MATERIALIZED (${FOUND}), legs AS MATERIALIZED (${LEGS}) SELECT ${SUMS} FROM legs`

const GOODS_KEY = "CASE WHEN x.modelId IS NULL THEN 'p' || x.partId ELSE 'm' || x.modelId END"
const KEYS = {
  supplier: { key: "COALESCE(x.supplierId, '')", name: 'x.supplier' },
  model: { key: GOODS_KEY, name: 'x.name' },
  lot: { key: `${GOODS_KEY} || ':' || x.lot`, name: "x.name || ' · ' || x.lot" },
  month: { key: 'SUBSTR(x.onDate, 1, 7)', name: 'SUBSTR(x.onDate, 1, 7)' },
} as const
export type CaseGroup = keyof typeof KEYS

/** Ids are whole numbers to SQLite, so their texts are too. */
export const casesBy = (group: CaseGroup): string => `WITH f AS MATERIALIZED (${FOUND}), legs AS MATERIALIZED (${LEGS}), named AS MATERIALIZED (${NAMED})
  SELECT CAST(${KEYS[group].key} AS TEXT) AS key, MAX(${KEYS[group].name}) AS name, ${SUMS} FROM named x GROUP BY 1 ORDER BY ${group === 'month' ? '1' : 'TOTAL(paidMinor + partsMinor + labourMinor + freightMinor - recoveredMinor) DESC, 1'}`
