import type { Remedy } from '#shared/claims/kinds.ts'
import type { ShippedQuantity } from '#shared/claims/failure-rate.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { addTimeline } from '#core/orders/index.ts'
import { shippedQty } from '#core/shipments/index.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { defectCosts } from './defect-facts.ts'
import type { Defect } from './defects/defect.ts'
import type { Found } from './defects/goods-defects-sql.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { replaceGoods } from './store/goods-store.ts'
import { claimLines, insertClaimLine } from './store/lines-store.ts'
import { suggestedGoods } from './suggested-goods.ts'

const keyOf = ({ sku, lot }: { readonly sku: string; readonly lot: string }): string => JSON.stringify([sku, lot])

/** Rows for every article and lot: shipped as far as shipments are recorded, sold only people know. What is known already stays. */
export function quantitiesWith(tx: WriteTx, known: readonly ShippedQuantity[], defects: readonly Defect[], supplierId: number): readonly ShippedQuantity[] {
  const rows = new Map(known.map((row) => [keyOf(row), row]))
  for (const defect of defects) {
    const { sku, lot, modelId, partId } = defect
    if (!rows.has(keyOf(defect))) rows.set(keyOf(defect), { sku, lot, shippedQty: shippedQty(tx, { supplierId, modelId, partId, lot: lot === '' ? null : lot }) ?? 0, soldQty: 0 })
  }
  return [...rows.values()]
}

/** A line for each defect, priced as far as the catalogue and the contract know, with the goods asked for. */
export function addDefects(tx: WriteTx, claim: Pick<StoredClaim, 'claimId' | 'number'>, asked: { readonly defects: readonly Defect[]; readonly remedy: Remedy; readonly found: Found }, ctx: CommandCtx): void {
  const { remedy, found: { supplier } } = asked
  let lineNo = claimLines(tx, claim.claimId).length
  for (const defect of asked.defects) {
    lineNo += 1
    const { source, orderId, expertiseId, evidenceId, receiptLineId, modelId, partId, serial, lot, foundOn, qty } = defect
    const lineId = insertClaimLine(tx, {
      claimId: claim.claimId, lineNo, source, orderId, expertiseId, evidenceId, receiptLineId, modelId, partId, serial, lot, foundOn, remedy, requestedQty: qty, unitPriceMinor: defect.unitPriceMinor ?? 0, carriageCostMinor: 0, ...defectCosts(tx, defect, supplier),
    })
    replaceGoods(tx, lineId, suggestedGoods(tx, defect, { remedy, qty }, supplier))
    if (orderId !== null) addTimeline(tx, orderId, { kind: 'claim', code: 'included', data: { claimId: claim.claimId, number: claim.number, lineNo } }, ctx)
  }
}

/** What a journal entry names a defect by. */
export const namedDefect = ({ source, orderNumber, receiptNumber, sku, serial }: Defect) => ({ source, number: orderNumber === '' ? receiptNumber : orderNumber, sku, serial })
