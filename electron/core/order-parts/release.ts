import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { addTimeline } from '#core/orders/index.ts'
import { recountExpectedOfOrder } from './expected-on.ts'
import { draftAgain, orderPartLines, setNeed, type OrderPartLine } from './order-parts-store.ts'
import { letGoAll } from './reservations.ts'

const isOpen = ({ state }: OrderPartLine): boolean => state === 'draft' || state === 'confirmed'

/** What was not issued is not needed any more; what was stays. */
export function giveUp(tx: WriteTx, line: OrderPartLine, reason: string, ctx: CommandCtx): void {
  letGoAll(tx, line, reason, ctx)
  const isPartlyIssued = line.issuedMilli > 0
  setNeed(tx, line.orderPartId, { state: isPartlyIssued ? 'issued' : 'dropped', qtyMilli: isPartlyIssued ? line.issuedMilli : line.qtyMilli, issuedMilli: line.issuedMilli, reason }, ctx.nowAt)
}

function tell(tx: WriteTx, orderId: number, code: string, given: { readonly reason: string; readonly lines: readonly OrderPartLine[] }, ctx: CommandCtx): void {
  if (given.lines.length === 0) return
  addTimeline(tx, orderId, { kind: 'stock', code, data: { reason: given.reason, lineCount: given.lines.length } }, ctx)
  recountExpectedOfOrder(tx, orderId)
}

/** The order is not repaired: everything it holds is free again for those that wait. The reason is the code of what ended the repair. */
export function releaseOrderParts(tx: WriteTx, orderId: number, reason: string, ctx: CommandCtx): void {
  const lines = orderPartLines(tx, orderId).filter(isOpen)
  for (const line of lines) giveUp(tx, line, reason, ctx)
  tell(tx, orderId, 'parts_released', { reason, lines }, ctx)
}

/** A new decision is due: nothing is held until then, and what was needed stands as a draft. */
export function parkOrderParts(tx: WriteTx, orderId: number, reason: string, ctx: CommandCtx): void {
  const lines = orderPartLines(tx, orderId).filter(({ state }) => state === 'confirmed')
  for (const line of lines) {
    if (line.issuedMilli > 0) giveUp(tx, line, reason, ctx)
    else {
      letGoAll(tx, line, reason, ctx)
      draftAgain(tx, line.orderPartId)
    }
  }
  tell(tx, orderId, 'parts_parked', { reason, lines }, ctx)
}

/** The repair is finished: what was only priced goes. */
export function dropDrafts(tx: WriteTx, orderId: number, ctx: CommandCtx): void {
  for (const line of orderPartLines(tx, orderId)) if (line.state === 'draft') giveUp(tx, line, 'finished', ctx)
}
