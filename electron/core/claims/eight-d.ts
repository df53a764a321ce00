import { dayOutOfOrder, openEightDDays, withUsualDays } from '#shared/claims/eight-d.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getClaim, saveEightDRow } from './store/claims-store.ts'

/** The report on the cause, as it is known today; days nobody has named get the usual ones. Refuses: claims.not_found, claims.eight_d_order. */
export const saveEightD = command((tx, input: In<'claims.saveEightD'>, ctx): Out<'claims.saveEightD'> => {
  const claim = getClaim(tx, input.claimId)
  const report = withUsualDays(input.eightD, ctx.todayOn)
  const field = dayOutOfOrder(report)
  if (field !== null) refuse('claims.eight_d_order', { field })
  saveEightDRow(tx, claim.claimId, report, openEightDDays(report))
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { eightD: claim.eightD }, after: { number: claim.number, eightD: report } })
  return { done: true }
})
