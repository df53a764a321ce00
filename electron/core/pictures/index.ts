import { command, query, type FeatureHandlers, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { keepCopies } from './copies.ts'
import { folder, folderShot, setFolder, skipShots, takeShot } from './folder.ts'
import { openIncoming, settleIncoming } from './incoming-store.ts'
import { marks, saveMarks } from './marks.ts'
import { closePhone, openPhone, phoneState } from './phone.ts'

export { watchFolder } from './folder-order.ts'
export { outgoingFile } from './outgoing.ts'

/** Refuses: pictures.incoming_not_found. */
const settle = command((tx, { incomingId, outcome }: In<'pictures.settle'>, ctx): Out<'pictures.settle'> => {
  if (!settleIncoming(tx, incomingId, { outcome, at: ctx.nowAt, by: ctx.person().personId })) refuse('pictures.incoming_not_found', {})
  ctx.note({ entity: 'incoming_photo', entityId: incomingId, after: { outcome } })
  return { done: true }
})

export const pictures: FeatureHandlers<'pictures'> = {
  openPhone, phoneState, closePhone,
  incoming: query((db) => openIncoming(db)),
  settle, keepCopies, marks, saveMarks,
  folder, setFolder, folderShot, takeShot, skipShots,
}
