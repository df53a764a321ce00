import { addDays } from '#shared/kit/calendar.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline } from '#core/orders/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimLines, setSent } from './claims-store.ts'
import { openClaim } from './save-claim.ts'

/** From this day the supplier's time to answer runs, and the claim is frozen. Refuses: claims.not_found, claims.frozen, claims.sent_in_future. */
export const markSent = command((tx, input: In<'claims.markSent'>, ctx): Out<'claims.markSent'> => {
  const claim = openClaim(tx, input.claimId)
  if (input.sentOn > ctx.todayOn) refuse('claims.sent_in_future', { sentOn: input.sentOn })
  const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
  const answerDueOn = addDays(input.sentOn, supplier.answerDays)
  setSent(tx, claim.claimId, { sentOn: input.sentOn, answerDueOn })
  for (const line of claimLines(tx, claim.claimId)) addTimeline(tx, line.orderId, { kind: 'claim', code: 'sent', data: { claimId: claim.claimId, number: claim.number, lineNo: line.lineNo } }, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { status: claim.status }, after: { status: 'sent', number: claim.number, sentOn: input.sentOn, answerDueOn } })
  return { done: true }
})
