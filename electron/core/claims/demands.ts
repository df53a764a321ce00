import { findModel } from '#core/catalog/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getOrder } from '#core/orders/index.ts'
import { findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { defectFacts } from './defect-facts.ts'
import { orderSoFar } from './defects/order-defects-sql.ts'

function supplierOfModel(db: ReadDb, modelId: number | null): StoredSupplier | null {
  const supplierId = modelId === null ? null : (findModel(db, modelId) ?? refuse('catalog.not_found', {})).supplierId
  return supplierId === null ? null : findSupplier(db, supplierId)
}

/** Refuses: catalog.not_found. */
export function readDemandsOfModel(db: ReadDb, { modelId }: In<'claims.demandsOfModel'>): Out<'claims.demandsOfModel'> {
  const supplier = supplierOfModel(db, modelId)
  return { supplierId: supplier?.supplierId ?? null, supplier: supplier?.name ?? '', demanded: [...(supplier?.evidenceDemands ?? [])] }
}

/** What of the supplier's demands an order meets so far, whether or not a defect of manufacture was found. Refuses: orders.not_found. */
export function readReadinessOfOrder(db: ReadDb, { orderId }: In<'claims.readinessOfOrder'>, ctx: Ctx): Out<'claims.readinessOfOrder'> {
  const supplier = supplierOfModel(db, getOrder(db, orderId).modelId)
  const defect = supplier === null ? null : orderSoFar(db, orderId, supplier)
  if (supplier === null || defect === null) return { supplierId: null, supplier: '', readiness: { scoreBp: 10_000, demanded: [], missing: [] } }
  const { readiness } = defectFacts(db, defect, supplier, { lineId: null, files: [], unitPriceMinor: defect.unitPriceMinor, arrivedOn: null, invoice: '', asOf: ctx.todayOn })
  return { supplierId: supplier.supplierId, supplier: supplier.name, readiness }
}
