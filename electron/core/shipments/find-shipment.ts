import type { ShipmentFacts, ShipmentPapers } from '#shared/contract/shipments.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findStored } from './shipments-store.ts'

export interface ShipmentOfClaim { readonly shipmentId: number; readonly number: string; readonly supplierId: number; readonly papers: ShipmentPapers; readonly facts: ShipmentFacts }

/** A shipment with what a claim says of it, and with its costs. */
export function findShipment(db: ReadDb, shipmentId: number): ShipmentOfClaim | null {
  const stored = findStored(db, shipmentId)
  if (stored === null) return null
  const { facts } = stored
  const { purchaseOrder, proformaInvoice, invoiceNumber, invoiceOn, packingList, shippedOn, waybill, container, seal, arrivedOn, customsDeclaration, acceptanceAct } = facts
  const papers = { purchaseOrder, proformaInvoice, invoiceNumber, invoiceOn, packingList, shippedOn, waybill, container, seal, arrivedOn, customsDeclaration, acceptanceAct }
  return { shipmentId, number: stored.number, supplierId: stored.supplierId, papers, facts }
}
