import { demandStanding } from '#shared/law/demand-standing.ts'
import { isDefectDemand, type DemandKind } from '#shared/law/demand-kinds.ts'
import { nextStatus } from '#shared/orders/status.ts'
import type { EventData } from '#shared/law/clock-events.ts'
import { insertDemand, insertEntry, recountOrder } from '#core/clock/index.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { endCurrentDecision } from '#core/decisions/index.ts'
import { forgetDraft } from '#core/drafts/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { addTimeline, getOpenOrder, moveOrder, setOrderDecision, type Order } from '#core/orders/index.ts'
import { parkOrderParts } from '#core/order-parts/index.ts'
import { readClockFacts } from './clock-facts.ts'
import { checkDay, checkUntil } from './check-day.ts'

type Input = In<'demands.receive'>

/** A decision made on the former demand does not answer the new one; before any decision nothing has to move. */
function askForDecision(tx: WriteTx, order: Order, kind: DemandKind, ctx: CommandCtx): string {
  if (!isDefectDemand(kind) || !nextStatus(order.status, 'new_demand').ok) return order.status
  endCurrentDecision(tx, order.orderId)
  setOrderDecision(tx, order.orderId, null)
  parkOrderParts(tx, order.orderId, 'new_demand', ctx)
  return moveOrder(tx, order, 'new_demand', ctx)
}

function dataOf({ kind, channel, addressee, amountMinor, untilOn }: Input): EventData {
  return { demand: kind, channel, addressee, ...(amountMinor === null ? {} : { amountMinor }), ...(untilOn === null ? {} : { untilOn }) }
}

/**
 * A demand is registered whatever its merits: its clock runs from the day it came. A new demand about defects takes the
 * place of the former one. Refuses: orders.not_found, orders.closed, demands.in_future, demands.before_sale,
 * demands.data_missing, demands.until_before_demand. Source: ZOZPP art. 18 p. 1-5, 23 p. 2.
 */
export const receive = command((tx, input: Input, ctx): Out<'demands.receive'> => {
  const order = getOpenOrder(tx, input.orderId)
  checkUntil(input)
  checkDay(tx, order, input.receivedOn, ctx.todayOn, input.kind === 'prepaid_refund' ? null : 'sale')
  const demandId = insertDemand(tx, { orderId: order.orderId, kind: input.kind, receivedOn: input.receivedOn })
  insertEntry(tx, { orderId: order.orderId, demandId, kind: 'demand_received', occurredOn: input.receivedOn, occurredTime: input.receivedTime, data: dataOf(input), note: input.note }, ctx)
  const status = askForDecision(tx, order, input.kind, ctx)
  recountOrder(tx, order.orderId)
  forgetDraft(tx, 'demand', order.orderId, ctx)
  const standing = demandStanding(input.kind, readClockFacts(tx, order.orderId, ctx.todayOn, ctx).standingOn(input.receivedOn))
  addTimeline(tx, order.orderId, { kind: 'demand', code: input.kind, text: input.note, data: { receivedOn: input.receivedOn, channel: input.channel } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status, demand: order.demand }, after: { status, demandId, ...input, isAllowed: standing.isAllowed, reasons: standing.reasons } })
  return { demandId, standing: { ...standing, reasons: [...standing.reasons], offers: [...standing.offers] } }
})
