import { command, type In, type Out } from '#core/kit/handler.ts'
import { checkDay } from './step.ts'
import { answerableClaim, takeAnswers } from './take-answers.ts'

/**
 * The supplier's answer typed by hand, for some lines or for all.
 * Refuses: claims.not_found, claims.wrong_status, claims.in_future, claims.before_sent, claims.line_not_found, claims.line_of_other_claim, claims.line_twice,
 * claims.agreed_below_zero, claims.agreed_over_requested, claims.agreed_qty_over_requested, claims.decision_against_sums, claims.reject_reason_needed, claims.agreed_below_settled.
 */
export const recordAnswer = command((tx, input: In<'claims.recordAnswer'>, ctx): Out<'claims.recordAnswer'> => {
  const claim = answerableClaim(tx, input.claimId)
  checkDay(claim, input.answeredOn, ctx)
  const status = takeAnswers(tx, claim, input, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { status: claim.status }, after: { number: claim.number, status, answeredOn: input.answeredOn, answers: input.answers } })
  return { status }
})
