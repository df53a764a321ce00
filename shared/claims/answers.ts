import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { LineDecision } from './answer-file.ts'
import type { ClaimEvent } from './status.ts'

/** A line as it was sent. */
export interface AskedLine { readonly lineId: number; readonly lineNo: number; readonly requestedQty: number; readonly requestedMinor: number }
export interface LineAnswer { readonly decision: LineDecision; readonly reason: string; readonly agreedQty: number; readonly agreedMinor: number }

export type AnswerProblem = 'agreed_below_zero' | 'agreed_over_requested' | 'agreed_qty_over_requested' | 'decision_against_sums' | 'reason_missing'

const isWhole = (asked: AskedLine, answer: LineAnswer): boolean => answer.agreedMinor === asked.requestedMinor && answer.agreedQty === asked.requestedQty
const isNothing = (answer: LineAnswer): boolean => answer.agreedMinor === 0 && answer.agreedQty === 0

/** Accepted is all that was asked for, rejected is nothing of it with a reason, partly is anything between. */
export function checkLineAnswer(asked: AskedLine, answer: LineAnswer): Result<LineAnswer, AnswerProblem> {
  if (answer.agreedMinor < 0 || answer.agreedQty < 0) return fail('agreed_below_zero')
  if (answer.agreedMinor > asked.requestedMinor) return fail('agreed_over_requested')
  if (answer.agreedQty > asked.requestedQty) return fail('agreed_qty_over_requested')
  const fits = { accepted: isWhole(asked, answer), rejected: isNothing(answer), partly: !isWhole(asked, answer) && !isNothing(answer) }[answer.decision]
  if (!fits) return fail('decision_against_sums')
  return answer.decision === 'rejected' && answer.reason.trim() === '' ? fail('reason_missing') : ok(answer)
}

/** What the answers so far come to; null while a line is without one. */
export function answerEvent(decisions: readonly (LineDecision | null)[]): Extract<ClaimEvent, 'accept' | 'accept_partly' | 'reject'> | null {
  if (decisions.length === 0 || decisions.includes(null)) return null
  if (decisions.every((decision) => decision === 'accepted')) return 'accept'
  return decisions.every((decision) => decision === 'rejected') ? 'reject' : 'accept_partly'
}
