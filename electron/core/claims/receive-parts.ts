import type { Currency } from '#shared/kit/money.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { postReceipt, type PostedReceipt } from '#core/buying/index.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { allocatedLines, checkPaperDay, inRoubles, moveWhenCompensated, owedClaim, rateFor, takePieces } from './allocate.ts'
import { tellOrders } from './course.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { insertAllocation, insertCompensation } from './store/compensation-store.ts'
import type { StoredClaimLine } from './store/lines-store.ts'

type Input = In<'claims.receiveParts'>

/** The receipt of the stock: nothing was paid, the value is what the claim counts the parts at. */
function receiptOf(tx: WriteTx, claim: StoredClaim, input: Input, rateMicro: number | null, ctx: CommandCtx): PostedReceipt {
  const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
  return postReceipt(tx, {
    supplierId: claim.supplierId, purchaseOrderId: null, warehouseId: input.warehouseId, receivedOn: input.receivedOn, currency: claim.currency as Currency, rateMicro, waybill: input.waybill, waybillOn: input.waybillOn,
    delivery: { sender: supplier.name, invoice: input.documentNo, contract: supplier.contractNumber, customsDeclaration: '', transport: '', packageState: '' },
    lines: input.lines.map(({ partId, qty, unitValueMinor, lot, binId, serials }) => ({
      partId, purchaseLineId: null, documentMilli: qty * QTY_MILLI_PER_ONE, actualMilli: qty * QTY_MILLI_PER_ONE, faultyMilli: 0, priceMinor: unitValueMinor, lot, binId, faultyBinId: null, serials, faultySerials: [], faultyReason: '',
    })),
  }, { isFree: true }, ctx)
}

/**
 * Parts the supplier sent in compensation: one receipt of the stock and one compensation, together or not at all.
 * Refuses: claims.not_found, claims.wrong_status, claims.in_future, claims.before_sent, claims.line_of_other_claim, claims.line_twice, claims.rate_needed, claims.goods_not_found, claims.over_settled_pieces,
 * and what a receipt refuses.
 */
export const receiveParts = command((tx, input: Input, ctx): Out<'claims.receiveParts'> => {
  const claim = owedClaim(tx, input.claimId, 'compensate')
  checkPaperDay(claim, input.receivedOn, ctx)
  const lines = allocatedLines(tx, claim, input.lines)
  const rateMicro = rateFor(claim, input.rateMicro)
  for (const { lineId, goodsId, qty } of input.lines) if (goodsId !== null) takePieces(tx, lines.get(lineId) as StoredClaimLine, { goodsId, qty, on: input.receivedOn, way: 'received' })
  const receipt = receiptOf(tx, claim, input, rateMicro, ctx)
  const amounts = input.lines.map(({ qty, unitValueMinor }) => qty * unitValueMinor)
  const { wholeMinor, partsMinor } = inRoubles(claim, rateMicro, amounts)
  const compensationId = insertCompensation(tx, {
    claimId: claim.claimId, kind: input.kind, documentNo: input.documentNo, documentOn: input.receivedOn, currency: claim.currency, rateMicro, amountMinor: amounts.reduce((sum, amount) => sum + amount, 0), amountRubMinor: wholeMinor,
    receiptId: receipt.receiptId, fileId: null, note: input.note,
  }, ctx)
  for (const [index, { lineId, goodsId, qty }] of input.lines.entries()) insertAllocation(tx, compensationId, { lineId, goodsId, qty, amountMinor: amounts[index] ?? 0, amountRubMinor: partsMinor[index] ?? 0 })
  moveWhenCompensated(tx, claim, input.receivedOn, ctx)
  tellOrders(tx, claim, 'compensated', ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, kind: input.kind, compensationId, receipt: receipt.facts } })
  return { compensationId, receiptId: receipt.receiptId, receiptNumber: receipt.number }
})
