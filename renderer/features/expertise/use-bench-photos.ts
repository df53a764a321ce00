import { useState } from 'react'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { usePhotoUploads, type PhotoUploads } from '#renderer/features/photos/index.ts'
import type { Photo } from '#shared/contract/orders.ts'

/** What a picture proves: a step of the checklist or a ground. */
export type PhotoPlace = { readonly stepCode: string; readonly groundCode: string }

export const stepPlace = (stepCode: string): PhotoPlace => ({ stepCode, groundCode: '' })
export const groundPlace = (groundCode: string): PhotoPlace => ({ stepCode: '', groundCode })

const sideOf = (place: PhotoPlace): keyof PhotoPlace => (place.groundCode === '' ? 'stepCode' : 'groundCode')

/** One picture may prove a step and a ground at once. */
export function isAt(photo: PhotoPlace, place: PhotoPlace): boolean {
  const side = sideOf(place)
  return photo[side] === place[side]
}

/** A picture that proves nothing of this kind yet, so nothing loses it. */
export const isFreeFor = (photo: PhotoPlace, place: PhotoPlace): boolean => photo[sideOf(place)] === ''

export type BenchPhotos = {
  readonly photos: readonly Photo[]
  readonly uploads: PhotoUploads<PhotoPlace>
  readonly openFileId: number | null
  readonly open: (fileId: number | null) => void
  /** Makes a picture of the order prove this place too. */
  readonly bind: (photo: Photo, place: PhotoPlace) => void
  /** The picture proves this place no longer; it stays with the order. */
  readonly unbind: (photo: Photo, place: PhotoPlace) => void
}

async function bindTo({ photoId, stepCode, groundCode }: Pick<Photo, 'photoId' | 'stepCode' | 'groundCode'>): Promise<boolean> {
  try {
    await callCore('orders.bindPhoto', { photoId, stepCode, groundCode }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('orders.bindPhoto')
    return true
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
    return false
  }
}

async function unbindFrom(photo: Photo, place: PhotoPlace): Promise<void> {
  if (!(await bindTo({ ...photo, [sideOf(place)]: '' }))) return
  showUndoToast({ message: expertiseTexts.photoUnbound(photo.no), undoLabel: expertiseTexts.undo, onUndo: () => void bindTo(photo) })
}

/** Pictures of the order at the bench; a new one is bound to what it proves as it is added. */
export function useBenchPhotos(orderId: number, photos: readonly Photo[]): BenchPhotos {
  const [openFileId, open] = useState<number | null>(null)
  const uploads = usePhotoUploads<PhotoPlace>(async ({ fileId, place }) => {
    await callCore('orders.addPhoto', { orderId, fileId, purpose: 'expertise', slotCode: '', ...place }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('orders.addPhoto')
  })
  const bind = (photo: Photo, place: PhotoPlace) => void bindTo({ ...photo, [sideOf(place)]: place[sideOf(place)] })
  const unbind = (photo: Photo, place: PhotoPlace) => void unbindFrom(photo, place)
  return { photos, uploads, openFileId, open, bind, unbind }
}
