import { freesDefects, isOver, isUnsent, nextClaimStatus, type ClaimEvent, type ClaimStatus } from '#shared/claims/status.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { addTimeline } from '#core/orders/index.ts'
import { dropWorkbook, getClaim, setFile, setStatus, type StoredClaim } from './store/claims-store.ts'
import { insertStatusEntry } from './store/course-store.ts'
import { claimLines, freeDefects } from './store/lines-store.ts'

export interface Moved { readonly event: ClaimEvent; readonly on: string; readonly note?: string; readonly messageNo?: string }

/** The claim goes on to its next stage, and the stage goes into its course. Refuses: claims.wrong_status. */
export function moveClaim(tx: WriteTx, claim: Pick<StoredClaim, 'claimId' | 'status'>, moved: Moved, ctx: CommandCtx): ClaimStatus {
  const status = orRefuse(nextClaimStatus(claim.status, moved.event))
  setStatus(tx, claim.claimId, { status, on: moved.on, isOver: isOver(status) })
  insertStatusEntry(tx, claim.claimId, { event: moved.event, fromStatus: claim.status, toStatus: status, on: moved.on, note: moved.note ?? '', messageNo: moved.messageNo ?? '' }, ctx)
  if (freesDefects(status)) freeDefects(tx, claim.claimId)
  return status
}

/** A claim that has gone to the supplier stays as it went. Refuses: claims.not_found, claims.frozen. */
export function unsentClaim(db: ReadDb, claimId: number): StoredClaim {
  const claim = getClaim(db, claimId)
  return isUnsent(claim.status) ? claim : refuse('claims.frozen', { number: claim.number })
}

/** Something in the claim is other than in its workbook: that one is the claim's no more, and the claim is not ready. */
export function noteChange(tx: WriteTx, claim: StoredClaim, ctx: CommandCtx): void {
  dropWorkbook(tx, claim.claimId)
  if (claim.status === 'ready') moveClaim(tx, claim, { event: 'reopen', on: ctx.todayOn }, ctx)
}

/** The written workbook becomes the claim's own, which is ready with it. */
export function keepWorkbook(tx: WriteTx, claim: StoredClaim, fileId: number, ctx: CommandCtx): void {
  setFile(tx, claim.claimId, fileId)
  if (claim.status !== 'ready') moveClaim(tx, claim, { event: 'make_ready', on: ctx.todayOn }, ctx)
}

/** The history of every order in the claim says what became of it. */
export function tellOrders(tx: WriteTx, claim: Pick<StoredClaim, 'claimId' | 'number'>, code: string, ctx: CommandCtx): void {
  for (const { orderId, lineNo } of claimLines(tx, claim.claimId)) if (orderId !== null) addTimeline(tx, orderId, { kind: 'claim', code, data: { claimId: claim.claimId, number: claim.number, lineNo } }, ctx)
}
