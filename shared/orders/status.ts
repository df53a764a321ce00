import { fail, ok, type Result } from '#shared/kit/result.ts'

/** Stages of a repair order, in the order of the usual way through the centre. */
export const ORDER_STATUSES = ['accepted', 'expertise', 'decision', 'consent', 'work', 'waiting_part', 'settlement', 'ready', 'closed'] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

/**
 * What can happen to an order. Decisions are separate events, since each leads elsewhere. A new demand of the customer
 * in the midst of work asks for a new decision; before the first decision it changes no stage.
 */
export const ORDER_EVENTS = [
  'start_expertise', 'sign_expertise', 'reopen_expertise',
  'decide_warranty_repair', 'decide_paid_repair', 'decide_replacement', 'decide_refund', 'decide_price_reduction', 'decide_cost_reimbursement', 'decide_refusal', 'decide_no_fault',
  'consent_given', 'consent_refused', 'wait_for_part', 'part_arrived', 'finish_work', 'settle', 'hand_over', 'new_demand',
] as const
export type OrderEvent = (typeof ORDER_EVENTS)[number]

const DECISIONS_FROM: Partial<Record<OrderEvent, OrderStatus>> = {
  decide_warranty_repair: 'work', decide_paid_repair: 'consent',
  decide_replacement: 'settlement', decide_refund: 'settlement', decide_price_reduction: 'settlement', decide_cost_reimbursement: 'settlement',
  decide_refusal: 'ready', decide_no_fault: 'ready',
}

const TRANSITIONS: Record<OrderStatus, Partial<Record<OrderEvent, OrderStatus>>> = {
  accepted: { start_expertise: 'expertise' },
  expertise: { sign_expertise: 'decision' },
  decision: { ...DECISIONS_FROM, reopen_expertise: 'expertise' },
  consent: { consent_given: 'work', consent_refused: 'ready', reopen_expertise: 'expertise', new_demand: 'decision' },
  work: { wait_for_part: 'waiting_part', finish_work: 'ready', reopen_expertise: 'expertise', new_demand: 'decision' },
  waiting_part: { part_arrived: 'work', reopen_expertise: 'expertise', new_demand: 'decision' },
  settlement: { settle: 'ready', reopen_expertise: 'expertise', new_demand: 'decision' },
  ready: { hand_over: 'closed', reopen_expertise: 'expertise', new_demand: 'decision' },
  closed: {},
}

export interface WrongStage {
  readonly code: 'orders.wrong_stage'
  readonly details: { readonly status: OrderStatus; readonly event: OrderEvent }
}

/** Stage after the event. Refuses: orders.wrong_stage. */
export function nextStatus(status: OrderStatus, event: OrderEvent): Result<OrderStatus, WrongStage> {
  const next = TRANSITIONS[status][event]
  return next === undefined ? fail({ code: 'orders.wrong_stage', details: { status, event } }) : ok(next)
}

export const isOpen = (status: OrderStatus): boolean => status !== 'closed'
