import type { HandEvent } from '#shared/claims/status.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { moveClaim, tellOrders } from './course.ts'
import { getClaim, type StoredClaim } from './store/claims-store.ts'
import { hasCompensation } from './store/compensation-store.ts'
import { claimLines } from './store/lines-store.ts'

/** They end the claim without the supplier's word; a claim that brought something is closed instead. */
const ENDS: readonly HandEvent[] = ['expire', 'withdraw']

/** The day something came for a claim. Refuses: claims.in_future, claims.before_sent. */
export function checkDay({ sentOn }: StoredClaim, on: string, ctx: CommandCtx): void {
  if (on > ctx.todayOn) refuse('claims.in_future', { on })
  if (sentOn !== null && on < sentOn) refuse('claims.before_sent', { on, sentOn })
}

/** Refuses: claims.reason_needed, claims.has_compensation. */
function checkEnd(tx: WriteTx, claim: StoredClaim, { event, note }: In<'claims.step'>): void {
  if (!ENDS.includes(event)) return
  if (note.trim() === '') refuse('claims.reason_needed', { event })
  if (hasCompensation(tx, claim.claimId)) refuse('claims.has_compensation', { number: claim.number })
}

/**
 * A stage a person states: the supplier's receipt, a question, an inspection, an agreement, arbitration, an end without result.
 * Refuses: claims.not_found, claims.wrong_status, claims.in_future, claims.before_sent, claims.no_lines, claims.reason_needed, claims.has_compensation.
 */
export const step = command((tx, input: In<'claims.step'>, ctx): Out<'claims.step'> => {
  const { claimId, event, on, note } = input
  const claim = getClaim(tx, claimId)
  checkDay(claim, on, ctx)
  checkEnd(tx, claim, input)
  if (event === 'make_ready' && claimLines(tx, claimId).length === 0) refuse('claims.no_lines', { number: claim.number })
  const status = moveClaim(tx, claim, { event, on, note }, ctx)
  if (ENDS.includes(event)) tellOrders(tx, claim, status, ctx)
  ctx.note({ entity: 'claim', entityId: claimId, before: { status: claim.status }, after: { number: claim.number, status, on, note } })
  return { done: true }
})
