import { agreedLimitMinor } from '#shared/work/totals.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { recordToday } from '#core/clock/index.ts'
import { currentDecision } from '#core/decisions/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder, setOrderFinished, type Order } from '#core/orders/index.ts'
import { dropDrafts, outstandingParts } from '#core/order-parts/index.ts'
import { orderTotals } from './order-totals.ts'
import { workLines } from './work-store.ts'

/** A paid repair is paid for as work done, so it needs a line of labour and keeps within the sum agreed. Source: ZOZPP art. 33, GK art. 709. */
function checkPaidWork(tx: WriteTx, order: Order): void {
  if (order.decision !== 'paid_repair') return
  if (!workLines(tx, order.orderId).some((line) => line.kind === 'labour')) refuse('work.no_lines', {})
  const limitMinor = agreedLimitMinor({ estimateMinor: currentDecision(tx, order.orderId)?.amountMinor ?? null, priceLimitMinor: order.intake.priceLimitMinor })
  const { totalMinor } = orderTotals(tx, order)
  if (limitMinor !== null && totalMinor > limitMinor) refuse('work.over_limit', { limitMinor, totalMinor })
}

/** What was confirmed is in the product or given up; what was only priced goes. */
function closeParts(tx: WriteTx, orderId: number, ctx: CommandCtx): void {
  const partNumbers = outstandingParts(tx, orderId)
  if (partNumbers.length > 0) refuse('stock.parts_outstanding', { partNumbers })
  dropDrafts(tx, orderId, ctx)
}

/** Refuses: orders.wrong_stage, stock.parts_outstanding, work.no_lines, work.over_limit. */
export const finish = command((tx, input: In<'work.finish'>, ctx): Out<'work.finish'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, 'finish_work', ctx)
  closeParts(tx, order.orderId, ctx)
  if (workLines(tx, order.orderId).length === 0) refuse('work.no_lines', {})
  checkPaidWork(tx, order)
  setOrderFinished(tx, order.orderId, { fixedWords: input.fixedWords, testsWords: input.testsWords, at: ctx.nowAt })
  recordToday(tx, order.orderId, 'repaired', ctx)
  addTimeline(tx, order.orderId, { kind: 'work', code: 'finished', text: input.fixedWords }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status, fixedWords: input.fixedWords, testsWords: input.testsWords, ...orderTotals(tx, order) } })
  return { done: true }
})
