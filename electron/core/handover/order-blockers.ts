import { handoverBlockers, type HandoverBlocker } from '#shared/handover/blockers.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { currentDecision } from '#core/decisions/index.ts'
import type { Order } from '#core/orders/index.ts'
import { printedPapers } from '#core/papers/index.ts'
import { orderTotals, workLines } from '#core/work/index.ts'

/** What stops this order from being handed back today. */
export function orderBlockers(db: ReadDb, order: Order, todayOn: string): readonly HandoverBlocker[] {
  const decision = currentDecision(db, order.orderId)
  return handoverBlockers({
    status: order.status, decision: decision?.decision ?? null, documentsPrinted: printedPapers(db, order.orderId), todayOn, dueMinor: orderTotals(db, order).dueMinor,
    isConsentGiven: decision?.isConsentGiven ?? null, hasWorkLines: workLines(db, order.orderId).length > 0, isFinished: order.status === 'ready', isSettled: order.status === 'ready',
  })
}
