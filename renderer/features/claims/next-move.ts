import { isAwaitingAnswer, isOver, isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'

export type NextMove = 'export' | 'letter' | 'answer' | 'compensation' | 'close'

/** The one thing to do with the claim now; null when nothing is left. */
export function nextMove(head: ClaimHead): NextMove | null {
  if (isOver(head.status)) return null
  if (isUnsent(head.status)) return head.fileId === null ? 'export' : 'letter'
  if (isAwaitingAnswer(head.status)) return 'answer'
  return head.outstandingMinor === 0 && head.outstandingQty === 0 ? 'close' : 'compensation'
}
