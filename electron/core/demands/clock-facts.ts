import type { UnitView } from '#shared/contract/customers.ts'
import type { DecisionFacts } from '#shared/law/decision-gate.ts'
import type { StandingFacts } from '#shared/law/demand-standing.ts'
import type { LawBook } from '#shared/law/law-book.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import { findModel } from '#core/catalog/index.ts'
import { centreOf, clockOrderOf, countOrder, missedRepairOrders, type CountedOrder } from '#core/clock/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { decisionFacts, unitVisits, type UnitVisit } from '#core/decisions/index.ts'
import { signedVersion } from '#core/expertise/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { getOrder, type Order } from '#core/orders/index.ts'
import { findCategory } from '#core/reference/index.ts'
import { unitView } from '#core/units/index.ts'

/** What the panel of one order is made of. */
export interface ClockFacts {
  readonly order: Order
  readonly on: string
  readonly isConsumer: boolean
  readonly counted: CountedOrder
  readonly decision: DecisionFacts
  readonly unit: UnitView | null
  readonly visits: readonly UnitVisit[]
  /** Orders of this unit whose repair was not made in its term. */
  readonly missedOrderIds: readonly number[]
  readonly warrantyMonths: number | null
  /** What the signed expertise says a repair costs. */
  readonly repairCostMinor: number | null
  readonly priceMinor: number | null
  readonly calendar: WorkingCalendar
  readonly law: LawBook
  /** What the standing of a demand received on that day depends on. */
  readonly standingOn: (receivedOn: string) => StandingFacts
}

/** Refuses: orders.not_found. */
export function readClockFacts(db: ReadDb, orderId: number, on: string, ctx: Ctx): ClockFacts {
  const order = getOrder(db, orderId)
  const centre = centreOf(db)
  const { calendar, law } = centre.setting
  const clockOrder = clockOrderOf(db, orderId)
  const decision = { ...decisionFacts(db, order, ctx), todayOn: on }
  const unitOn = (day: string): UnitView | null => (order.unitId === null ? null : unitView(db, { unitId: order.unitId, on: day, exceptOrderId: orderId }))
  const visits = order.unitId === null ? [] : unitVisits(db, order.unitId)
  const model = order.modelId === null ? null : findModel(db, order.modelId)
  const isLoanerExcluded = model === null ? false : (findCategory(db, model.categoryId)?.isLoanerExcluded ?? false)
  const warrantyMonths = model?.warrantyMonths ?? null
  const hasPaidWork = visits.some((visit) => visit.decision === 'paid_repair')
  const unit = unitOn(on)
  return {
    order, on, isConsumer: clockOrder.isConsumer, counted: countOrder(db, clockOrder, centre, on), decision, unit, visits, missedOrderIds: missedRepairOrders(db, visits.map((visit) => visit.orderId), on), warrantyMonths, calendar, law,
    repairCostMinor: signedVersion(db, orderId)?.draft.costMinor ?? null, priceMinor: unit?.sale.pricePaidMinor ?? (order.valueMinor > 0 ? order.valueMinor : null),
    standingOn: (receivedOn) => ({
      facts: { ...decision, demandReceivedOn: receivedOn, warrantyState: unitOn(receivedOn)?.warrantyState ?? 'unknown' }, on: receivedOn,
      // Whoever cancels a distance sale says so himself; the shorter of the two windows is asked first.
      isDistanceSale: true, isReturnUnexplained: false, hasPaidWork, warrantyMonths, isLoanerExcluded, calendar, law,
    }),
  }
}
