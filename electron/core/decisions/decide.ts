import { decisionOption, type Decision } from '#shared/law/decision-gate.ts'
import { recordToday } from '#core/clock/index.ts'
import { forgetDraft } from '#core/drafts/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, getOrder, moveOrder, setOrderDecision } from '#core/orders/index.ts'
import { releaseOrderParts } from '#core/order-parts/index.ts'
import { signedVersion } from '#core/expertise/index.ts'
import { decisionFacts } from './decision-facts.ts'
import { endCurrentDecision, insertDecision } from './decision-store.ts'

type Input = In<'decisions.decide'>

const MONEY_DECISIONS: readonly Decision[] = ['refund', 'price_reduction', 'cost_reimbursement']

/** After these nothing is owed under the demand, unless a court says otherwise. */
const ENDS_DEMAND: readonly Decision[] = ['refusal', 'no_fault', 'paid_repair']

/** Any other needs no parts: they go back to whoever waits for them. */
const REPAIRS: readonly Decision[] = ['warranty_repair', 'paid_repair']

/** The sum the decision names; a paid repair takes the cost the engineer stated where the manager names none. */
function decidedAmountMinor(input: Input, costMinor: number | null): number | null {
  const amountMinor = input.amountMinor ?? (input.decision === 'paid_repair' ? costMinor : null)
  const isNamed = amountMinor !== null && amountMinor > 0
  if (MONEY_DECISIONS.includes(input.decision) && !isNamed) refuse('decisions.amount_needed', { decision: input.decision })
  return amountMinor
}

/** Refuses: orders.wrong_stage, expertise.not_found, decisions.not_allowed with every reason, decisions.amount_needed. */
export const decide = command((tx, input: Input, ctx): Out<'decisions.decide'> => {
  const order = getOrder(tx, input.orderId)
  const status = moveOrder(tx, order, `decide_${input.decision}`, ctx)
  const signed = signedVersion(tx, order.orderId) ?? refuse('expertise.not_found', {})
  const facts = decisionFacts(tx, order, ctx, input.essentialReason)
  const { allowed, reasons, article } = decisionOption(input.decision, facts)
  if (!allowed) refuse('decisions.not_allowed', { decision: input.decision, reasons })
  const amountMinor = decidedAmountMinor(input, signed.draft.costMinor)
  endCurrentDecision(tx, order.orderId)
  const decision = {
    orderId: order.orderId, decision: input.decision, reason: input.reason, essentialReason: input.essentialReason, amountMinor,
    expertiseId: signed.expertiseId, decidedBy: ctx.person().personId, decidedOn: ctx.todayOn,
  }
  const decisionId = insertDecision(tx, decision, ctx.nowAt)
  setOrderDecision(tx, order.orderId, input.decision)
  if (!REPAIRS.includes(input.decision)) releaseOrderParts(tx, order.orderId, input.decision, ctx)
  if (ENDS_DEMAND.includes(input.decision)) recordToday(tx, order.orderId, 'refused', ctx, { reason: input.decision })
  forgetDraft(tx, 'decision', `${order.orderId}:${input.decision}`, ctx)
  addTimeline(tx, order.orderId, { kind: 'decision', code: input.decision, text: input.reason, data: { amountMinor, article } }, ctx)
  ctx.note({ entity: 'order', entityId: order.orderId, before: { status: order.status, decision: order.decision }, after: { status, ...decision, decisionId, reasons, article } })
  return { done: true }
})
