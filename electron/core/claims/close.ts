import { goodsLeft, isLineOver, outstandingMinor } from '#shared/claims/settlement.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { owedClaim } from './allocate.ts'
import { moveClaim, tellOrders } from './course.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { goodsOfLine } from './store/goods-store.ts'
import { claimLines } from './store/lines-store.ts'

/** Refuses: claims.outstanding, naming every line on which something is still owed. */
function checkSettled(db: ReadDb, { claimId, number, currency }: StoredClaim): void {
  const open = claimLines(db, claimId).map((line) => ({ line, goods: goodsOfLine(db, line.lineId) })).filter(({ line, goods }) => !isLineOver(line, goods))
  if (open.length > 0) refuse('claims.outstanding', { number, currency, lines: open.map(({ line, goods }) => ({ lineNo: line.lineNo, outstandingMinor: outstandingMinor(line), outstandingQty: goodsLeft(goods) })) })
}

/** Only with nothing outstanding, in money and in pieces. Refuses: claims.not_found, claims.wrong_status, claims.outstanding. */
export const close = command((tx, input: In<'claims.close'>, ctx): Out<'claims.close'> => {
  const claim = owedClaim(tx, input.claimId, 'close')
  checkSettled(tx, claim)
  const status = moveClaim(tx, claim, { event: 'close', on: ctx.todayOn, note: input.note }, ctx)
  tellOrders(tx, claim, 'closed', ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { status: claim.status }, after: { number: claim.number, status, note: input.note } })
  return { done: true }
})
