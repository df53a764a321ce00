/**
 * When a defect waits for a supplier: found, and in no live claim. Conditions of one read model over orders, expertises, evidence, receipts and
 * claims; the gathering of a claim and the counts of the list ask by the same ones, so that they never differ.
 */

/** A newer version, even unsigned, takes the force of an older one away. Over `expertises e`. */
export const IS_NEWEST_FINDING = 'NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = e.order_id AND later.version > e.version)'
/** Over `expertises e`, `orders o`. */
export const ORDER_WAITS = `e.signed_on IS NOT NULL AND e.verdict = 'manufacturing_defect' AND ${IS_NEWEST_FINDING} AND NOT EXISTS (SELECT 1 FROM claim_lines l WHERE l.order_id = o.id AND l.source = 'order' AND l.is_live = 1)`

/** Whose a piece is, over `stock_evidence e`: where nobody has said it, the one's who sold the part last. */
export const SUPPLIER_OF_PIECE = 'COALESCE(e.supplier_id, (SELECT pp.supplier_id FROM part_prices pp WHERE pp.part_id = e.part_id AND pp.withdrawn_at IS NULL ORDER BY pp.valid_from_on DESC, pp.id DESC LIMIT 1))'
/** A new part that failed on the bench is a defect of its own; the old part of the unit is the unit's defect. */
export const PIECE_CAME_BACK = "EXISTS (SELECT 1 FROM stock_movements mv WHERE mv.order_id = e.order_id AND mv.evidence_id = e.id AND mv.kind = 'return')"
export const PIECE_IS_OPEN = "e.state IN ('quarantine', 'at_supplier')"
/** A signed finding about the unit the piece came out of, to the same supplier's account. */
const IN_FINDING = `EXISTS (SELECT 1 FROM expertises x JOIN orders xo ON xo.id = x.order_id JOIN models xm ON xm.id = xo.model_id
  WHERE x.order_id = e.order_id AND x.signed_on IS NOT NULL AND x.verdict = 'manufacturing_defect' AND (e.supplier_id IS NULL OR e.supplier_id = xm.supplier_id)
    AND NOT EXISTS (SELECT 1 FROM expertises later WHERE later.order_id = x.order_id AND later.version > x.version))`
export const PIECE_WAITS = `${PIECE_IS_OPEN} AND NOT EXISTS (SELECT 1 FROM claim_lines l WHERE l.evidence_id = e.id AND l.source = 'evidence' AND l.is_live = 1)
  AND NOT (e.order_id IS NOT NULL AND NOT ${PIECE_CAME_BACK} AND ${IN_FINDING})`

/** Over `receipt_lines l`: a delivery that came short, or with what nobody's documents name. */
export const DELIVERY_WAITS = "(l.document_milli > l.actual_milli OR l.document_milli = 0) AND NOT EXISTS (SELECT 1 FROM claim_lines c WHERE c.receipt_line_id = l.id AND c.source = 'receipt' AND c.is_live = 1)"

/** How many defects of each supplier wait, wherever they were found. */
export const WAITING_BY_SUPPLIER = `SELECT supplierId, COUNT(*) AS count FROM (
    SELECT m.supplier_id AS supplierId FROM expertises e JOIN orders o ON o.id = e.order_id JOIN models m ON m.id = o.model_id WHERE m.supplier_id IS NOT NULL AND ${ORDER_WAITS}
    UNION ALL SELECT ${SUPPLIER_OF_PIECE} FROM stock_evidence e WHERE ${PIECE_WAITS}
    UNION ALL SELECT r.supplier_id FROM receipt_lines l JOIN receipts r ON r.id = l.receipt_id WHERE r.has_discrepancy = 1 AND ${DELIVERY_WAITS})
  WHERE supplierId IS NOT NULL GROUP BY supplierId`
