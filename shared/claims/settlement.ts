import type { LineDecision } from './answer-file.ts'
import type { LineStatus } from './kinds.ts'

/** Sums of a line. Units: minor units of the claim's currency. */
export interface LineSettlement {
  readonly requestedMinor: number
  readonly decision: LineDecision | null
  readonly agreedMinor: number | null
  readonly settledMinor: number
  readonly writtenOffMinor: number
}
/** Goods asked for in kind: what of them came, was paid for instead, was given up. Units: pieces. */
export interface GoodsSettlement { readonly qty: number; readonly receivedQty: number; readonly paidQty: number; readonly writtenOffQty: number }

export const outstandingMinor = (line: LineSettlement): number => line.requestedMinor - line.settledMinor - line.writtenOffMinor
export const outstandingQty = (goods: GoodsSettlement): number => goods.qty - goods.receivedQty - goods.paidQty - goods.writtenOffQty
export const goodsLeft = (goods: readonly GoodsSettlement[]): number => goods.reduce((sum, one) => sum + outstandingQty(one), 0)

/** The most money that can be taken for the line now: what is outstanding, never over what the supplier agreed to. */
export const settleableMinor = (line: LineSettlement): number => Math.max(0, Math.min(outstandingMinor(line), (line.agreedMinor ?? line.requestedMinor) - line.settledMinor))

/** Nothing of the line is owed any more, in money and in pieces. */
export const isLineOver = (line: LineSettlement, goods: readonly GoodsSettlement[]): boolean => outstandingMinor(line) === 0 && goodsLeft(goods) === 0

export function lineStatus(line: LineSettlement, goods: readonly GoodsSettlement[]): LineStatus {
  const answered = line.decision ?? 'open'
  if (!isLineOver(line, goods)) return answered
  if (line.settledMinor > 0 || goods.some((one) => one.receivedQty + one.paidQty > 0)) return 'settled'
  return line.writtenOffMinor > 0 || goods.some((one) => one.writtenOffQty > 0) ? 'written_off' : answered
}

/**
 * Splits a whole by weights so that the parts add up to it exactly: each gets its share rounded down, the kopecks left go
 * to the largest remainders, the earlier first. Without any weight all of it is the first one's.
 */
export function splitExactly(wholeMinor: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map((_weight, index) => (index === 0 ? wholeMinor : 0))
  // Amounts of claims and rates together pass 2^53: whole numbers without an upper end count here.
  const shares = weights.map((weight) => { const product = BigInt(wholeMinor) * BigInt(weight); return { floor: Number(product / BigInt(total)), rest: product % BigInt(total) } })
  const left = wholeMinor - shares.reduce((sum, share) => sum + share.floor, 0)
  const order = shares.map((share, index) => ({ rest: share.rest, index })).toSorted((one, other) => (one.rest === other.rest ? one.index - other.index : one.rest < other.rest ? 1 : -1))
  const raised = new Set(order.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => share.floor + (raised.has(index) ? 1 : 0))
}
