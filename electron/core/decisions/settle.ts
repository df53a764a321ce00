import type { WriteTx } from '#core/db/brands.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import { recordToday } from '#core/clock/index.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder, type Order } from '#core/orders/index.ts'
import { findUnit, foundOrMadeUnit, serialOrRefuse } from '#core/units/index.ts'
import { currentDecision, insertRefund, type CurrentDecision } from './decision-store.ts'

type Input = In<'decisions.settle'>

/** Money given back is shown by its receipt; less than was decided settles nothing. */
function checkMoney(input: Input, decision: CurrentDecision): void {
  if (decision.decision === 'replacement' && input.paidMinor === 0) return
  if (input.receiptNo === '') refuse('decisions.receipt_needed', {})
  if (input.paidMinor < (decision.amountMinor ?? 0)) refuse('decisions.amount_needed', { decision: decision.decision })
}

const SETTLED_BY: Readonly<Partial<Record<string, EventKind>>> = { refund: 'refunded', replacement: 'replaced', price_reduction: 'price_reduced', cost_reimbursement: 'costs_paid' }

/** The unit given instead starts its own warranty today. Source: ZOZPP art. 21 p. 2. */
function replaceUnit(tx: WriteTx, order: Order, newSerial: string, ctx: CommandCtx): number {
  if (newSerial === '') refuse('decisions.new_serial_needed', {})
  const old = order.unitId === null ? null : findUnit(tx, order.unitId)
  if (old === null) return refuse('units.not_found', {})
  if (serialOrRefuse(newSerial).serial === old.serial) refuse('decisions.new_serial_needed', {})
  const sale = { ...old.sale, soldOn: ctx.todayOn, saleDocument: order.number, warrantyCard: '', lot: '', madeOn: null, invoice: '' }
  return foundOrMadeUnit(tx, { serial: newSerial, modelId: old.modelId, sale, todayOn: ctx.todayOn }).unitId
}

/** Refuses: orders.wrong_stage, decisions.none, decisions.receipt_needed, decisions.amount_needed, decisions.new_serial_needed, units.bad_serial. */
export const settle = command((tx, input: Input, ctx): Out<'decisions.settle'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, 'settle', ctx)
  const decision = currentDecision(tx, order.orderId) ?? refuse('decisions.none', {})
  checkMoney(input, decision)
  const newUnitId = decision.decision === 'replacement' ? replaceUnit(tx, order, input.newSerial, ctx) : null
  if (input.paidMinor > 0) insertRefund(tx, { orderId: order.orderId, amountMinor: input.paidMinor, receiptNo: input.receiptNo, at: ctx.nowAt, personId: ctx.person().personId })
  const settled = { paidMinor: input.paidMinor, receiptNo: input.receiptNo, newSerial: decision.decision === 'replacement' ? serialOrRefuse(input.newSerial).serial : '' }
  const met = SETTLED_BY[decision.decision]
  if (met !== undefined) recordToday(tx, order.orderId, met, ctx, { amountMinor: settled.paidMinor, receiptNo: settled.receiptNo, serial: settled.newSerial })
  addTimeline(tx, order.orderId, { kind: 'payment', code: `settled_${decision.decision}`, data: settled }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status }, after: { status, decision: decision.decision, ...settled, newUnitId } })
  return { done: true }
})
