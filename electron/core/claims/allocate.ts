import { goodsLeft, outstandingQty, settleableMinor, splitExactly } from '#shared/claims/settlement.ts'
import { canStep, isAnswerable } from '#shared/claims/status.ts'
import { costMinor } from '#shared/stock/cost.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { moveClaim } from './course.ts'
import { getClaim, type StoredClaim } from './store/claims-store.ts'
import type { Allocation } from './store/compensation-store.ts'
import { getGoods, goodsOfLine, takeGoods, type GoodsWay, type StoredGoods } from './store/goods-store.ts'
import { claimLines, getClaimLine, type StoredClaimLine } from './store/lines-store.ts'

export const keyOf = ({ lineId, goodsId }: Pick<Allocation, 'lineId' | 'goodsId'>): string => `${lineId}:${goodsId ?? ''}`

/** A claim that has gone and is not over. Refuses: claims.not_found, claims.wrong_status. */
export function owedClaim(db: ReadDb, claimId: number, event: 'compensate' | 'close'): StoredClaim {
  const claim = getClaim(db, claimId)
  return isAnswerable(claim.status) || claim.status === 'compensated' ? claim : refuse('claims.wrong_status', { status: claim.status, event })
}

/** Lines of the claim, each named once. Refuses: claims.line_not_found, claims.line_of_other_claim, claims.line_twice. */
export function allocatedLines(db: ReadDb, claim: StoredClaim, allocations: readonly Pick<Allocation, 'lineId' | 'goodsId'>[]): ReadonlyMap<number, StoredClaimLine> {
  const seen = new Set<string>()
  return new Map(allocations.map((allocation) => {
    const line = getClaimLine(db, allocation.lineId)
    if (line.claimId !== claim.claimId) refuse('claims.line_of_other_claim', { lineNo: line.lineNo, number: claim.number })
    if (seen.has(keyOf(allocation))) refuse('claims.line_twice', { lineNo: line.lineNo })
    seen.add(keyOf(allocation))
    return [line.lineId, line]
  }))
}

/** Days of a paper: after the claim went, not in the future. Refuses: claims.in_future, claims.before_sent. */
export function checkPaperDay(claim: StoredClaim, on: string, ctx: CommandCtx): void {
  if (on > ctx.todayOn) refuse('claims.in_future', { on })
  if (claim.sentOn !== null && on < claim.sentOn) refuse('claims.before_sent', { on, sentOn: claim.sentOn })
}

/** Roubles for one unit of the claim's currency; none for roubles. Refuses: claims.rate_needed. */
export function rateFor(claim: StoredClaim, rateMicro: number | null): number | null {
  if (claim.currency === 'RUB') return null
  return rateMicro ?? refuse('claims.rate_needed', { currency: claim.currency })
}

/** Kopecks of the whole and of each part; the parts add up to the whole. Rounding: the whole half up, the parts by largest remainder. */
export function inRoubles({ currency }: StoredClaim, rateMicro: number | null, amountsMinor: readonly number[]): { readonly wholeMinor: number; readonly partsMinor: readonly number[] } {
  const priceMinor = amountsMinor.reduce((sum, amount) => sum + amount, 0)
  const wholeMinor = costMinor({ currency, priceMinor, rateMicro }) ?? 0
  return { wholeMinor, partsMinor: splitExactly(wholeMinor, amountsMinor) }
}

/** So many pieces of the goods are no longer owed. Refuses: claims.goods_not_found, claims.over_settled_pieces. */
export function takePieces(tx: WriteTx, line: StoredClaimLine, taken: { readonly goodsId: number; readonly qty: number; readonly on: string; readonly way: GoodsWay }): StoredGoods {
  const goods = getGoods(tx, taken.goodsId, line.lineId)
  if (!takeGoods(tx, goods.goodsId, taken.way, taken)) refuse('claims.over_settled_pieces', { lineNo: line.lineNo, partNo: goods.partNo, leftQty: outstandingQty(goods), qty: taken.qty })
  return goods
}

export const overSettled = (claim: StoredClaim, line: StoredClaimLine, leftMinor: number, amountMinor: number): never => refuse('claims.over_settled', { lineNo: line.lineNo, currency: claim.currency, leftMinor, amountMinor })

/** With nothing more to come of what was agreed on, the claim is compensated. */
export function moveWhenCompensated(tx: WriteTx, claim: StoredClaim, on: string, ctx: CommandCtx): void {
  const lines = claimLines(tx, claim.claimId)
  const isAllThere = lines.every((line) => settleableMinor(line) === 0 && (line.decision === 'rejected' || goodsLeft(goodsOfLine(tx, line.lineId)) === 0))
  if (isAllThere && canStep(claim.status, 'compensate')) moveClaim(tx, claim, { event: 'compensate', on }, ctx)
}
