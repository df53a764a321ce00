import type { TracedShipment } from '#shared/contract/shipments.ts'
import type { SaleFacts } from '#shared/contract/customers.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { findStored } from './shipments-store.ts'
import { traceUnit, type Traced, type UnitAsked } from './trace.ts'

function told(db: ReadDb, traced: Traced | null): TracedShipment | null {
  const stored = traced === null ? null : findStored(db, traced.shipmentId)
  if (traced === null || stored === null) return null
  const { invoiceNumber, shippedOn, arrivedOn } = stored.facts
  return { ...traced, number: stored.number, invoiceNumber, shippedOn, arrivedOn, supplier: findSupplier(db, stored.supplierId)?.name ?? '' }
}

export function traceAsked(db: ReadDb, input: In<'shipments.trace'>): Out<'shipments.trace'> {
  return told(db, traceUnit(db, input))
}

// A read model over orders, units and models: what is known of the thing in repair.
const OF_ORDER = 'SELECT m.supplier_id AS supplierId, m.id AS modelId, u.serial, u.sale_json AS saleJson FROM orders o JOIN units u ON u.id = o.unit_id JOIN models m ON m.id = u.model_id WHERE o.id = ?'

/** The shipment of the unit of an order; null where its supplier or its shipment is not known. */
export function traceOrder(db: ReadDb, { orderId }: In<'shipments.ofOrder'>): Out<'shipments.ofOrder'> {
  const row = db.sql(OF_ORDER).get(orderId) as { supplierId: number | null; modelId: number; serial: string; saleJson: string } | undefined
  if (row === undefined || row.supplierId === null) return null
  const { lot = '', invoice = '' } = JSON.parse(row.saleJson) as Partial<SaleFacts>
  const asked: UnitAsked = { supplierId: row.supplierId, modelId: row.modelId, partId: null, serial: row.serial, lot, invoice }
  return told(db, traceUnit(db, asked))
}
