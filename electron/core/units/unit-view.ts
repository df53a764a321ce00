import type { UnitView } from '#shared/contract/customers.ts'
import { warrantyStanding, type WarrantyRepair } from '#shared/law/warranty.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { calendarOf, lawBookOf } from '#core/law-book/index.ts'
import { findModel } from '#core/catalog/index.ts'
import { findUnit, ordersOfUnit, type OrderOfUnit } from './units-store.ts'

export interface UnitQuestion {
  readonly unitId: number
  /** The day the warranty is asked about: today at the counter, the day of the demand on an order. */
  readonly on: string
  /** The order the unit is looked at from; it is not among the earlier ones. */
  readonly exceptOrderId?: number
}

/** Repairs that prolong the warranty: those decided to be free, and the one asked for now while nothing is decided. */
function warrantyRepairs(orders: readonly OrderOfUnit[]): readonly WarrantyRepair[] {
  return orders
    .filter((order) => order.decision === 'warranty_repair' || (order.isOpen && order.decision === null && order.requestKind === 'warranty_repair'))
    .map((order) => ({ demandOn: order.demandReceivedOn ?? order.acceptedOn, issuedOn: order.closedOn }))
}

/** The unit with its sale, its warranty on that day and its history. Refuses: units.not_found. */
export function unitView(db: ReadDb, { unitId, on, exceptOrderId }: UnitQuestion): UnitView {
  const unit = findUnit(db, unitId) ?? refuse('units.not_found', {})
  const model = findModel(db, unit.modelId) ?? refuse('catalog.not_found', {})
  const orders = ordersOfUnit(db, unitId)
  const { soldOn, madeOn } = unit.sale
  const warranty = warrantyStanding({ handedOverOn: soldOn, madeOn, warrantyMonths: model.warrantyMonths, repairs: warrantyRepairs(orders), on, calendar: calendarOf(db), law: lawBookOf(db) })
  const last = orders.find((order) => order.customerId !== null)
  return {
    unitId, serial: unit.serial, modelId: unit.modelId, modelName: model.name, brand: model.brand, category: model.category, categoryId: model.categoryId, sku: model.sku,
    sale: unit.sale, warrantyState: warranty.state, warrantyEndsOn: warranty.endsOn, repairDays: warranty.extendedDays, isTechComplex: model.isTechComplex,
    lastCustomerId: last?.customerId ?? null, lastCustomerName: last?.customerName ?? null,
    earlier: orders.filter((order) => order.orderId !== exceptOrderId).map(({ orderId, number, acceptedOn, closedOn, status, defectWords, decision }) => ({ orderId, number, acceptedOn, closedOn, status, defectWords, decision })),
  }
}
