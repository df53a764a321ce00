import { outstandingMinor } from '#shared/claims/settlement.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { allocatedLines, overSettled, owedClaim, takePieces } from './allocate.ts'
import type { StoredClaim } from './store/claims-store.ts'
import { insertWriteOff } from './store/compensation-store.ts'
import { writeOffMoney, type StoredClaimLine } from './store/lines-store.ts'

type Given = In<'claims.writeOff'>['lines'][number]

function giveUp(tx: WriteTx, claim: StoredClaim, line: StoredClaimLine, given: Given, todayOn: string): void {
  if (given.qty === 0 && given.amountMinor === 0) refuse('claims.allocation_empty', { lineNo: line.lineNo })
  if (given.goodsId !== null) takePieces(tx, line, { goodsId: given.goodsId, qty: given.qty, on: todayOn, way: 'written_off' })
  else if (!writeOffMoney(tx, line.lineId, given.amountMinor)) overSettled(claim, line, outstandingMinor(line), given.amountMinor)
}

/**
 * What the supplier will not give is given up, with the reason in the words of whoever answers for it.
 * Refuses: claims.not_found, claims.wrong_status, claims.line_of_other_claim, claims.line_twice, claims.allocation_empty, claims.over_settled, claims.over_settled_pieces.
 */
export const writeOff = command((tx, input: In<'claims.writeOff'>, ctx): Out<'claims.writeOff'> => {
  const claim = owedClaim(tx, input.claimId, 'close')
  const lines = allocatedLines(tx, claim, input.lines)
  for (const given of input.lines) {
    giveUp(tx, claim, lines.get(given.lineId) as StoredClaimLine, given, ctx.todayOn)
    insertWriteOff(tx, { ...given, reason: input.reason }, ctx)
  }
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, ...input } })
  return { done: true }
})
