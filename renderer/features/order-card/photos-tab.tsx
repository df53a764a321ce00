import { useState } from 'react'
import { DEFECT_SLOT, GENERAL_SLOT, PLATE_SLOT } from '#shared/claims/readiness.ts'
import { useSession } from '#renderer/app/session.tsx'
import { PhotoSources, PhotoViewer, StoredPhoto, UploadingPhoto, usePhotoUploads, useWindowPhotos } from '#renderer/features/photos/index.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { dropTouchedBy, useQueryOf } from '#renderer/rpc/query.ts'
import { labelOf, PHOTO_PURPOSE_LABELS, REFUSAL_GROUND_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card } from '#renderer/ui/card.tsx'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { PHOTO_PURPOSES, type OrderCard, type Photo } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'

const { photos: texts } = orderCardTexts
type Purpose = (typeof PHOTO_PURPOSES)[number]
/** What a photo added here is said to show: the supplier's demands are met by it. */
const SAID_SLOTS = [GENERAL_SLOT, PLATE_SLOT, DEFECT_SLOT] as const
const SHOWN_SLOTS = [...SAID_SLOTS, ''] as const
type Shown = (typeof SHOWN_SLOTS)[number]
interface Place { readonly purpose: Purpose; readonly shown: Shown }

/** A photo taken at the desk belongs to the intake until the work is done, then to the hand-over. */
const purposeNow = ({ status }: OrderCard): Purpose => (status === 'ready' || status === 'closed' ? 'handover' : 'intake')

type StepNames = ReadonlyMap<string, string>

/** Names of the points of the expertise; empty while it has not begun. */
function useStepNames({ orderId, expertise }: OrderCard): StepNames {
  const { data } = useQueryOf('expertise.bench', { orderId }, { isEnabled: expertise !== null })
  return new Map(data?.category.checklist.map((step) => [step.code, nameIn(step.name)]))
}

function captionOf(photo: Photo, steps: StepNames): string {
  const about = photo.groundCode === '' ? (steps.get(photo.stepCode) ?? '') : texts.ground(labelOf(REFUSAL_GROUND_LABELS, photo.groundCode))
  const shown = SAID_SLOTS.find((slot) => slot === photo.slotCode)
  return [texts.caption(photo.no), shown === undefined ? '' : texts.shown[shown], about].filter((part) => part !== '').join(' · ')
}

/** A photo that the order did not take stays in its place with the reason. */
function useAddedPhotos(orderId: number) {
  return usePhotoUploads<Place>(async ({ fileId, place: { purpose, shown } }) => {
    await callCore('orders.addPhoto', { orderId, fileId, purpose, slotCode: shown, stepCode: '', groundCode: '' }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('orders.addPhoto')
  })
}

/** All photos of the order by what they were taken for. */
export function PhotosTab() {
  const { card } = useCard()
  const { may } = useSession()
  const [openFileId, setOpen] = useState<number | null>(null)
  const { uploads, add, adopt, retry, drop } = useAddedPhotos(card.orderId)
  const purpose = purposeNow(card)
  const steps = useStepNames(card)
  const mayAdd = may('orders.addPhoto') && card.closedOn === null
  useWindowPhotos(mayAdd ? (files) => add(files, { purpose, shown: '' }) : null)
  const viewed = card.photos.map((photo) => ({ fileId: photo.fileId, caption: captionOf(photo, steps) }))
  return (
    <div>
      <Card title={texts.title}>
        {card.photos.length === 0 && uploads.length === 0 && <EmptyState title={texts.empty} why={mayAdd ? texts.emptyWhy : undefined} />}
        {PHOTO_PURPOSES.map((one) => {
          const photos = card.photos.filter((photo) => photo.purpose === one)
          const isPlace = mayAdd && one === purpose
          if (photos.length === 0 && !isPlace) return null
          return (
            <section key={one} aria-label={PHOTO_PURPOSE_LABELS[one]}>
              <h3 className={classes.photosHead}>{PHOTO_PURPOSE_LABELS[one]}</h3>
              <div className={classes.photos}>
                {photos.map((photo) => <StoredPhoto key={photo.photoId} fileId={photo.fileId} caption={captionOf(photo, steps)} onOpen={() => setOpen(photo.fileId)} />)}
                {uploads.filter((upload) => upload.place.purpose === one).map((upload) => <UploadingPhoto key={upload.key} upload={upload} caption={upload.name} onRetry={() => retry(upload.key)} onDrop={() => drop(upload.key)} />)}
                {isPlace && SHOWN_SLOTS.map((shown) => <PhotoSlot key={shown} caption={shown === '' ? texts.add : texts.slots[shown]} onAdd={(files) => add(files, { purpose: one, shown })} />)}
                {isPlace && <PhotoSources label={texts.sourceLabel(card.number)} onFiles={(files) => add(files, { purpose: one, shown: '' })} onIncoming={(photos) => photos.forEach((photo) => adopt(photo, { purpose: one, shown: '' }))} />}
              </div>
            </section>
          )
        })}
      </Card>
      <PhotoViewer photos={viewed} openFileId={openFileId} onMove={setOpen} onClose={() => setOpen(null)} />
    </div>
  )
}
