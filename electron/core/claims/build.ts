import type { Shipment } from '#shared/contract/claims.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { nextNumber } from '#core/db/numbers.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findShipment } from '#core/shipments/index.ts'
import { addDefects, namedDefect, quantitiesWith } from './add-defects.ts'
import type { Defect } from './defects/defect.ts'
import { chosenDefects, foundFor } from './gather.ts'
import { earliestNotice } from './line-facts.ts'
import { insertClaim, setNoticeDue } from './store/claims-store.ts'
import { insertStatusEntry } from './store/course-store.ts'
import { arrivalOf } from './trace-defect.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'

type Input = In<'claims.build'>

const NUMBER_PREFIX = 'SC-'

const NO_SHIPMENT: Shipment = {
  purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '',
}

/** The only value of all, null where they differ. */
function only<T>(values: readonly T[]): T | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}

/** The chosen shipment, or the one all goods of the claim are traced to. Refuses: shipments.not_found. */
function shipmentOf(tx: WriteTx, shipmentId: number | null, defects: readonly Defect[], supplier: StoredSupplier): { readonly shipmentId: number | null; readonly papers: Shipment } {
  const arrivals = defects.map((defect) => arrivalOf(tx, supplier, defect))
  const tracedId = shipmentId ?? only(arrivals.map((arrival) => arrival.shipmentId))
  const shipment = tracedId === null ? null : findShipment(tx, tracedId)
  if (shipmentId !== null && shipment?.supplierId !== supplier.supplierId) refuse('shipments.not_found', {})
  if (shipment !== null) return { shipmentId: shipment.shipmentId, papers: shipment.papers }
  return { shipmentId: null, papers: { ...NO_SHIPMENT, invoiceNumber: only(arrivals.map((arrival) => arrival.invoice)) ?? '' } }
}

/**
 * One claim of the chosen defects, priced as far as the catalogue and the contract know.
 * Refuses: suppliers.not_found, shipments.not_found, claims.source_twice, claims.order_not_waiting, claims.defect_not_waiting.
 */
export const build = command((tx, input: Input, ctx): Out<'claims.build'> => {
  const found = foundFor(tx, input.supplierId, ctx)
  const { supplier } = found
  const defects = chosenDefects(tx, found, input.sources)
  const { shipmentId, papers } = shipmentOf(tx, input.shipmentId, defects, supplier)
  const number = nextNumber(tx, 'claim', NUMBER_PREFIX, ctx.todayOn)
  const claimId = insertClaim(tx, {
    number, supplierId: input.supplierId, createdOn: ctx.todayOn, periodFromOn: input.fromOn, periodToOn: input.toOn, shipmentId, currency: supplier.currency, shipment: papers,
    quantities: quantitiesWith(tx, [], defects, supplier.supplierId), noticeDueOn: null,
  }, ctx.person().personId)
  insertStatusEntry(tx, claimId, { event: 'build', fromStatus: null, toStatus: 'draft', on: ctx.todayOn, note: '', messageNo: '' }, ctx)
  addDefects(tx, { claimId, number }, { defects, remedy: input.remedy, found }, ctx)
  setNoticeDue(tx, claimId, earliestNotice(tx, claimId, ctx))
  ctx.note({ entity: 'claim', entityId: claimId, after: { number, supplierId: input.supplierId, periodFromOn: input.fromOn, periodToOn: input.toOn, shipmentId, remedy: input.remedy, defects: defects.map(namedDefect) } })
  return { claimId, number }
})
