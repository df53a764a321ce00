import { isWholeWhereNeeded } from '#shared/stock/quantities.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getPart } from '#core/parts/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { supplierCodeOf } from './advice-sql.ts'
import { insertPurchase, purchaseIn, purchaseLines, replaceLines, updatePurchase } from './purchases-store.ts'
import { checkWarehouse } from './warehouse-facts.ts'

type Input = In<'buying.saveOrder'>

/** Suppliers read the number: Latin letters. */
const NUMBER_PREFIX = 'PO-'

/** Refuses: parts.not_found, buying.part_twice, stock.bad_pieces. */
function checkLines(tx: WriteTx, lines: Input['lines']): void {
  const seen = new Set<number>()
  for (const { partId, qtyMilli } of lines) {
    const part = getPart(tx, partId)
    if (seen.has(partId)) refuse('buying.part_twice', { partNumber: part.number })
    if (!isWholeWhereNeeded(part.unit, qtyMilli)) refuse('stock.bad_pieces', { partNumber: part.number, problem: 'fraction' })
    seen.add(partId)
  }
}

/** Where nobody typed the supplier's own number of a part, the catalogue knows it. */
const withSupplierCodes = (tx: WriteTx, supplierId: number, lines: Input['lines']): Input['lines'] =>
  lines.map((line) => (line.supplierCode === '' ? { ...line, supplierCode: supplierCodeOf(tx, line.partId, supplierId)?.code ?? '' } : line))

/** A draft of an order to a supplier. Refuses: buying.order_not_found, buying.wrong_status, suppliers.not_found, places.warehouse_not_found, parts.not_found, buying.part_twice, stock.bad_pieces. */
export const saveOrder = command((tx, input: Input, ctx): Out<'buying.saveOrder'> => {
  const { purchaseOrderId: knownId, lines: asked, ...head } = input
  if (findSupplier(tx, head.supplierId) === null) refuse('suppliers.not_found', {})
  checkWarehouse(tx, head.warehouseId)
  checkLines(tx, asked)
  const lines = withSupplierCodes(tx, head.supplierId, asked)
  const facts = { ...head, rateMicro: head.currency === 'RUB' ? null : head.rateMicro }
  const known = knownId === null ? null : purchaseIn(tx, knownId, ['draft'])
  const before = known === null ? null : { ...known, lines: purchaseLines(tx, known.purchaseOrderId) }
  const number = known?.number ?? nextNumber(tx, 'purchase', NUMBER_PREFIX, ctx.todayOn)
  const purchaseOrderId = known?.purchaseOrderId ?? insertPurchase(tx, { ...facts, number, createdOn: ctx.todayOn, createdBy: ctx.person().personId })
  if (known !== null) updatePurchase(tx, purchaseOrderId, facts)
  replaceLines(tx, purchaseOrderId, lines)
  ctx.note({ entity: 'purchase_order', entityId: purchaseOrderId, before, after: { number, ...facts, lines } })
  return { purchaseOrderId, number }
})
