import type { OrderStatus } from './status.ts'

/** What a person does next with the order; every row of the desk says one of these. */
export const NEXT_ACTIONS = ['start_expertise', 'fill_checklist', 'decide', 'get_consent', 'do_work', 'wait_part', 'return_money', 'replace_unit', 'reduce_price', 'pay_costs', 'call_customer', 'hand_back', 'none'] as const
export type NextAction = (typeof NEXT_ACTIONS)[number]

const BY_STATUS: Record<OrderStatus, NextAction> = {
  accepted: 'start_expertise', expertise: 'fill_checklist', decision: 'decide', consent: 'get_consent', work: 'do_work',
  waiting_part: 'wait_part', settlement: 'return_money', ready: 'call_customer', closed: 'none',
}
const BY_DECISION: Partial<Record<string, NextAction>> = { replacement: 'replace_unit', price_reduction: 'reduce_price', cost_reimbursement: 'pay_costs', refund: 'return_money' }

/** Next action of an order at this stage with this decision. */
export function nextAction(status: OrderStatus, decision: string | null): NextAction {
  if (status === 'settlement') return BY_DECISION[decision ?? ''] ?? 'return_money'
  if (status === 'ready' && (decision === 'refusal' || decision === 'no_fault')) return 'hand_back'
  return BY_STATUS[status]
}
