import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { getOpenOrder } from './orders-store.ts'
import { boundAt, findPhoto, insertPhoto, refuseUnlessPicture, signedState, updateBinding } from './photos-store.ts'
import { addTimeline } from '#core/timeline/index.ts'

interface Binding { readonly stepCode: string; readonly groundCode: string }

const isBound = (binding: Binding): boolean => binding.stepCode !== '' || binding.groundCode !== ''

/** A signed version stands on the photos it had; new proof needs a new version. Refuses: expertise.frozen. */
function refuseIfSigned(tx: WriteTx, orderId: number): void {
  const { lastSignedAt, isDraftOpen } = signedState(tx, orderId)
  if (lastSignedAt !== null && !isDraftOpen) refuse('expertise.frozen', {})
}

function rememberBinding(tx: WriteTx, ctx: CommandCtx, orderId: number, photo: { readonly photoId: number; readonly no: number } & Binding): void {
  const { photoId, no, stepCode, groundCode } = photo
  addTimeline(tx, orderId, { kind: 'photo', code: 'bound', data: { photoId, no, stepCode, groundCode } }, ctx)
}

/** Refuses: orders.not_found, orders.closed, files.not_found, files.wrong_kind, expertise.frozen. */
export const addPhoto = command((tx, input: In<'orders.addPhoto'>, ctx): Out<'orders.addPhoto'> => {
  const { orderId, fileId, purpose } = input
  getOpenOrder(tx, orderId)
  refuseUnlessPicture(tx, fileId)
  if (isBound(input)) refuseIfSigned(tx, orderId)
  const { photoId, no } = insertPhoto(tx, { ...input, addedAt: ctx.nowAt, addedBy: ctx.person().personId })
  addTimeline(tx, orderId, { kind: 'photo', code: 'added', data: { photoId, no, purpose, stepCode: input.stepCode, groundCode: input.groundCode } }, ctx)
  ctx.note({ entity: 'order', entityId: orderId, after: { photoId, no, fileId, purpose, stepCode: input.stepCode, groundCode: input.groundCode } })
  return { photoId, no }
})

/**
 * Says which step or ground the photo proves. What a signed version cites stays as it was.
 * Refuses: orders.photo_not_found, orders.closed, expertise.frozen.
 */
export const bindPhoto = command((tx, input: In<'orders.bindPhoto'>, ctx): Out<'orders.bindPhoto'> => {
  const photo = findPhoto(tx, input.photoId) ?? refuse('orders.photo_not_found', {})
  getOpenOrder(tx, photo.orderId)
  refuseIfSigned(tx, photo.orderId)
  const { lastSignedAt } = signedState(tx, photo.orderId)
  if (isBound(photo) && lastSignedAt !== null && lastSignedAt >= boundAt(tx, photo)) refuse('expertise.frozen', {})
  updateBinding(tx, photo.photoId, input)
  rememberBinding(tx, ctx, photo.orderId, { ...photo, stepCode: input.stepCode, groundCode: input.groundCode })
  ctx.note({
    entity: 'order', entityId: photo.orderId,
    before: { photoId: photo.photoId, stepCode: photo.stepCode, groundCode: photo.groundCode }, after: { photoId: photo.photoId, stepCode: input.stepCode, groundCode: input.groundCode },
  })
  return { done: true as const }
})
