import { answerEvent, checkLineAnswer, type AnswerProblem } from '#shared/claims/answers.ts'
import { isAnswerable, type ClaimStatus } from '#shared/claims/status.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx, In } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { moveClaim, tellOrders } from './course.ts'
import { getClaim, setAnswered, type StoredClaim } from './store/claims-store.ts'
import { claimLines, getClaimLine, setLineAnswer, type StoredClaimLine } from './store/lines-store.ts'

type Answer = In<'claims.recordAnswer'>['answers'][number]

/** A claim whose answer may be written down. Refuses: claims.not_found, claims.wrong_status. */
export function answerableClaim(db: ReadDb, claimId: number): StoredClaim {
  const claim = getClaim(db, claimId)
  return isAnswerable(claim.status) ? claim : refuse('claims.wrong_status', { status: claim.status, event: 'accept' })
}

const REFUSALS: Readonly<Record<AnswerProblem, (line: StoredClaimLine, answer: Answer, currency: string) => never>> = {
  agreed_below_zero: ({ lineNo }) => refuse('claims.agreed_below_zero', { lineNo }),
  agreed_over_requested: ({ lineNo, requestedMinor }, { agreedMinor }, currency) => refuse('claims.agreed_over_requested', { lineNo, currency, requestedMinor, agreedMinor }),
  agreed_qty_over_requested: ({ lineNo, requestedQty }, { agreedQty }) => refuse('claims.agreed_qty_over_requested', { lineNo, requestedQty, agreedQty }),
  decision_against_sums: ({ lineNo }) => refuse('claims.decision_against_sums', { lineNo }),
  reason_missing: ({ lineNo }) => refuse('claims.reject_reason_needed', { lineNo }),
}

/** Refuses: claims.agreed_below_zero, claims.agreed_over_requested, claims.agreed_qty_over_requested, claims.decision_against_sums, claims.reject_reason_needed, claims.agreed_below_settled. */
function checkAnswer(line: StoredClaimLine, answer: Answer, currency: string): void {
  const checked = checkLineAnswer(line, answer)
  if (!checked.ok) REFUSALS[checked.error](line, answer, currency)
  if (answer.agreedMinor < line.settledMinor) refuse('claims.agreed_below_settled', { lineNo: line.lineNo, currency, settledMinor: line.settledMinor, agreedMinor: answer.agreedMinor })
}

/** Refuses: claims.line_not_found, claims.line_of_other_claim, claims.line_twice. */
function answeredLine(tx: WriteTx, claim: StoredClaim, answer: Answer, seen: Set<number>): StoredClaimLine {
  const line = getClaimLine(tx, answer.lineId)
  if (line.claimId !== claim.claimId) refuse('claims.line_of_other_claim', { lineNo: line.lineNo, number: getClaim(tx, line.claimId).number })
  if (seen.has(line.lineId)) refuse('claims.line_twice', { lineNo: line.lineNo })
  seen.add(line.lineId)
  return line
}

/** Where the answers bring the claim: to the supplier's word once all lines have one; before that it has at least come to hand. */
function moveByAnswers(tx: WriteTx, claim: StoredClaim, on: string, ctx: CommandCtx): ClaimStatus {
  const event = answerEvent(claimLines(tx, claim.claimId).map(({ decision }) => decision))
  if (event === null) return claim.status === 'sent' ? moveClaim(tx, claim, { event: 'acknowledge', on }, ctx) : claim.status
  // The first whole answer is what the supplier is timed by.
  if (claim.answeredOn === null) setAnswered(tx, claim.claimId, on)
  tellOrders(tx, claim, 'answered', ctx)
  return moveClaim(tx, claim, { event, on }, ctx)
}

/** Writes the supplier's answers down and moves the claim by them. */
export function takeAnswers(tx: WriteTx, claim: StoredClaim, { answeredOn, answers }: { readonly answeredOn: string; readonly answers: readonly Answer[] }, ctx: CommandCtx): ClaimStatus {
  const seen = new Set<number>()
  for (const answer of answers) {
    const line = answeredLine(tx, claim, answer, seen)
    checkAnswer(line, answer, claim.currency)
    setLineAnswer(tx, line.lineId, { ...answer, answeredOn })
  }
  return moveByAnswers(tx, claim, answeredOn, ctx)
}
