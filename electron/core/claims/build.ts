import type { ShippedQuantity } from '#shared/claims/failure-rate.ts'
import type { Shipment } from '#shared/contract/claims.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder } from '#core/orders/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { insertClaim, insertClaimLine } from './claims-store.ts'
import { defectCosts, earliestOn, modelOfDefect, noticeOf } from './defect-facts.ts'
import { waitingDefects, type FoundDefect } from './defects-sql.ts'

type Input = In<'claims.build'>

const NUMBER_PREFIX = 'SC-'
const ONE_UNIT = 1

const NO_SHIPMENT: Shipment = {
  purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '',
}

/** The chosen defects in the order they were found. Refuses: claims.order_not_waiting. */
function chosenDefects(tx: WriteTx, input: Input): FoundDefect[] {
  const waiting = waitingDefects(tx, input.supplierId, input.fromOn, input.toOn)
  const known = new Set(waiting.map((defect) => defect.orderId))
  const stranger = input.orderIds.find((orderId) => !known.has(orderId))
  if (stranger !== undefined) refuse('claims.order_not_waiting', { number: getOrder(tx, stranger).number })
  return waiting.filter((defect) => input.orderIds.includes(defect.orderId))
}

/** All goods of the claim came with one invoice when every sale names the same; otherwise people fill it in. */
function knownShipment(defects: readonly FoundDefect[]): Shipment {
  const invoices = new Set(defects.map((defect) => defect.invoice))
  const [only = ''] = invoices
  return { ...NO_SHIPMENT, invoiceNumber: invoices.size === 1 ? only : '' }
}

/** Rows for every article and lot of the claim; how many were shipped and sold only people know. */
function emptyQuantities(tx: WriteTx, defects: readonly FoundDefect[]): readonly ShippedQuantity[] {
  const byPlace = new Map<string, ShippedQuantity>()
  for (const defect of defects) {
    const { sku } = modelOfDefect(tx, defect)
    byPlace.set(JSON.stringify([sku, defect.lot]), { sku, lot: defect.lot, shippedQty: 0, soldQty: 0 })
  }
  return [...byPlace.values()]
}

/**
 * One claim of the chosen defects, priced as far as the catalogue and the contract know.
 * Refuses: suppliers.not_found, claims.order_not_waiting.
 */
export const build = command((tx, input: Input, ctx): Out<'claims.build'> => {
  const supplier = findSupplier(tx, input.supplierId) ?? refuse('suppliers.not_found', {})
  const defects = chosenDefects(tx, input)
  const number = nextNumber(tx, 'claim', NUMBER_PREFIX, ctx.todayOn)
  const claimId = insertClaim(tx, {
    number, supplierId: input.supplierId, createdOn: ctx.todayOn, periodFromOn: input.fromOn, periodToOn: input.toOn, currency: supplier.currency, shipment: knownShipment(defects),
    quantities: emptyQuantities(tx, defects), noticeDueOn: earliestOn(defects.map((defect) => noticeOf(defect, supplier))),
  }, ctx.person().personId)
  for (const [index, defect] of defects.entries()) {
    const { unitPriceMinor, labourCostMinor, partsCostMinor } = defectCosts(tx, defect, modelOfDefect(tx, defect), supplier)
    const lineNo = index + 1
    insertClaimLine(tx, { claimId, lineNo, orderId: defect.orderId, expertiseId: defect.expertiseId, remedy: input.remedy, requestedQty: ONE_UNIT, unitPriceMinor: unitPriceMinor ?? 0, labourCostMinor, partsCostMinor, carriageCostMinor: 0 })
    addTimeline(tx, defect.orderId, { kind: 'claim', code: 'included', data: { claimId, number, lineNo } }, ctx)
  }
  ctx.note({ entity: 'claim', entityId: claimId, after: { number, supplierId: input.supplierId, periodFromOn: input.fromOn, periodToOn: input.toOn, remedy: input.remedy, orderNumbers: defects.map((defect) => defect.orderNumber) } })
  return { claimId, number }
})
