import type { ReadDb } from '#core/db/brands.ts'
import { findShipment, traceUnit } from '#core/shipments/index.ts'
import type { StoredSupplier } from '#core/suppliers/index.ts'
import type { Defect } from './defects/defect.ts'

/** How the thing came: its shipment where it is known for certain, and the day it reached the buyer. */
export interface Arrival { readonly shipmentId: number | null; readonly invoice: string; readonly arrivedOn: string | null }

export function arrivalOf(db: ReadDb, { supplierId }: StoredSupplier, defect: Defect): Arrival {
  const { modelId, partId, serial, lot, invoice, receivedOn } = defect
  const traced = traceUnit(db, { supplierId, modelId, partId, serial, lot, invoice })
  const shipment = traced === null ? null : findShipment(db, traced.shipmentId)
  return { shipmentId: shipment?.shipmentId ?? null, invoice: invoice === '' ? (shipment?.facts.invoiceNumber ?? '') : invoice, arrivedOn: shipment?.facts.arrivedOn ?? receivedOn }
}
