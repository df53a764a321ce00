import { goodsLeft } from '#shared/claims/settlement.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'

/** One claim as its screen knows it. */
export type ClaimView = OutputOf<'claims.get'>

/** What the line is about, in the words of the paper it comes from. */
export const paperOf = ({ orderNumber, receiptNumber }: Pick<ClaimLine, 'orderNumber' | 'receiptNumber'>): string => orderNumber || receiptNumber

export const piecesLeft = ({ goods }: Pick<ClaimLine, 'goods'>): number => goodsLeft(goods)

/** Lines of which something is still owed, in money or in pieces. */
export const openLines = (lines: readonly ClaimLine[]): readonly ClaimLine[] => lines.filter((line) => line.outstandingMinor !== 0 || piecesLeft(line) !== 0)
