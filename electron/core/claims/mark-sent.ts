import { isUnsent, type ClaimStatus } from '#shared/claims/status.ts'
import { addDays } from '#shared/kit/calendar.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier, nextWorkingDay } from '#core/suppliers/index.ts'
import { moveClaim, tellOrders, unsentClaim } from './course.ts'
import { getClaim, setSent, type StoredClaim } from './store/claims-store.ts'
import { claimLines } from './store/lines-store.ts'

interface Sent { readonly status: ClaimStatus; readonly sentOn: string; readonly answerDueOn: string }

/** The answer is due after the days of the contract, on a day the supplier works. Refuses: claims.no_lines. */
function send(tx: WriteTx, claim: StoredClaim, { sentOn, messageNo }: { readonly sentOn: string; readonly messageNo: string }, ctx: CommandCtx): Sent {
  if (claimLines(tx, claim.claimId).length === 0) refuse('claims.no_lines', { number: claim.number })
  const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const answerDueOn = nextWorkingDay(tx, supplier.holidayCountry, addDays(sentOn, supplier.answerDays))
  setSent(tx, claim.claimId, { sentOn, answerDueOn })
  const status = moveClaim(tx, claim, { event: 'send', on: sentOn, messageNo }, ctx)
  tellOrders(tx, claim, 'sent', ctx)
  return { status, sentOn, answerDueOn }
}

/** From this day the supplier's time to answer runs, and the claim is frozen. Refuses: claims.not_found, claims.frozen, claims.sent_in_future, claims.no_lines. */
export const markSent = command((tx, input: In<'claims.markSent'>, ctx): Out<'claims.markSent'> => {
  const claim = unsentClaim(tx, input.claimId)
  if (input.sentOn > ctx.todayOn) refuse('claims.sent_in_future', { sentOn: input.sentOn })
  const sent = send(tx, claim, { sentOn: input.sentOn, messageNo: '' }, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { status: claim.status }, after: { number: claim.number, ...sent } })
  return { done: true }
})

/**
 * The letter with the claim has been taken over by the supplier's mail. A claim that had gone before stays as it is: the
 * letter was sent once more. Answers what it came to, for the caller's own entry in the journal; null where nothing changed.
 */
export function noteClaimSent(tx: WriteTx, sent: { readonly claimId: number; readonly sentOn: string; readonly messageNo: string }, ctx: CommandCtx): (Sent & { readonly number: string }) | null {
  const claim = getClaim(tx, sent.claimId)
  if (!isUnsent(claim.status) || claimLines(tx, claim.claimId).length === 0) return null
  return { number: claim.number, ...send(tx, claim, sent, ctx) }
}
