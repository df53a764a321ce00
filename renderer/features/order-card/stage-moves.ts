import type { ProcedureName } from '#shared/contract/index.ts'
import { nextStatus, ORDER_EVENTS, type OrderEvent, type OrderStatus } from '#shared/orders/status.ts'

/** Ways from one stage to another as a person takes them; the seven decisions are one way. */
export const STAGE_MOVES = ['start_expertise', 'open_bench', 'decide', 'consent', 'wait_part', 'part_arrived', 'finish', 'settle', 'hand_over', 'new_demand', 'reopen'] as const
export type StageMove = (typeof STAGE_MOVES)[number]

const MOVE_OF_EVENT: Readonly<Partial<Record<OrderEvent, StageMove>>> = {
  start_expertise: 'start_expertise', sign_expertise: 'open_bench', consent_given: 'consent', consent_refused: 'consent', wait_for_part: 'wait_part', part_arrived: 'part_arrived',
  finish_work: 'finish', settle: 'settle', hand_over: 'hand_over', new_demand: 'new_demand', reopen_expertise: 'reopen',
}

/** What a person must be allowed to call to take the way. */
export const MOVE_NEEDS: Readonly<Record<StageMove, ProcedureName | null>> = {
  start_expertise: 'expertise.start', open_bench: null, decide: 'decisions.decide', consent: 'decisions.recordConsent', wait_part: 'work.waitForPart', part_arrived: 'work.resume',
  finish: 'work.finish', settle: 'decisions.settle', hand_over: 'handover.handOver', new_demand: 'demands.receive', reopen: 'expertise.newVersion',
}

/** Every way that leads on from this stage, the usual one first. */
export function stageMoves(status: OrderStatus): readonly StageMove[] {
  const moves = ORDER_EVENTS.filter((event) => nextStatus(status, event).ok).map((event): StageMove => MOVE_OF_EVENT[event] ?? 'decide')
  return STAGE_MOVES.filter((move) => moves.includes(move))
}
