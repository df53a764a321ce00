import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { chosenPictures, PhotoSources, PhotoViewer, StoredPhoto, UploadingPhoto, useWindowPhotos, type PhotoUploads } from '#renderer/features/photos/index.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import { fieldId, type KeptPhoto } from './intake-form.ts'
import classes from './intake.module.css'

export type Slot = { readonly code: string; readonly name: string }
export const OTHER_SLOT = ''

export type PhotoRowProps = {
  readonly slots: readonly Slot[]
  readonly photos: readonly KeptPhoto[]
  readonly uploads: PhotoUploads<string>
  readonly onRemove: (fileId: number) => void
}

/** The first of the wanted pictures that is not taken yet. */
function nextFreeSlot(slots: readonly Slot[], taken: readonly string[]): string {
  return slots.find(({ code }) => !taken.includes(code))?.code ?? OTHER_SLOT
}

/** Places for the pictures this kind of product wants, and any others. */
export function PhotoRow({ slots, photos, uploads, onRemove }: PhotoRowProps) {
  const texts = intakeTexts.fault
  const [openFileId, setOpenFileId] = useState<number | null>(null)
  const taken = [...photos.map(({ slotCode }) => slotCode), ...uploads.uploads.map(({ place }) => place)]
  const nameOf = (code: string) => {
    const slot = slots.find((one) => one.code === code)
    return slot === undefined ? texts.otherPhoto : shippedText(slot.name)
  }
  /** Free places in their order, so that many pictures at once fill them one by one. */
  const eachInNext = <One,>(all: readonly One[], put: (one: One, slot: string) => void) => {
    const used = [...taken]
    for (const one of all) {
      const slot = nextFreeSlot(slots, used)
      used.push(slot)
      put(one, slot)
    }
  }
  const addNext = (files: readonly File[]) => eachInNext(files, (file, slot) => uploads.add([file], slot))
  useHotkeys({ 'Alt+P': { run: () => void chosenPictures().then(addNext), description: texts.addPhotoKey } })
  useWindowPhotos(addNext)
  const addTo = (code: string) => (files: readonly File[]) => {
    uploads.add(files.slice(0, 1), code)
    addNext(files.slice(1))
  }
  const empty = slots.filter(({ code }) => !taken.includes(code))
  return (
    <div id={fieldId('photos')} className={classes.photos} role="group" aria-label={texts.photos}>
      {photos.map((photo) => (
        <StoredPhoto key={photo.fileId} fileId={photo.fileId} caption={nameOf(photo.slotCode)} onOpen={() => setOpenFileId(photo.fileId)} onRemove={() => onRemove(photo.fileId)} />
      ))}
      {uploads.uploads.map((upload) => (
        <UploadingPhoto key={upload.key} upload={upload} caption={nameOf(upload.place)} onRetry={() => uploads.retry(upload.key)} onDrop={() => uploads.drop(upload.key)} />
      ))}
      {empty.map((slot, index) => <PhotoSlot key={slot.code} caption={shippedText(slot.name)} kbd={index === 0 ? 'Alt P' : ''} onAdd={addTo(slot.code)} />)}
      <PhotoSlot caption={texts.otherPhoto} kbd={empty.length === 0 ? 'Alt P' : ''} onAdd={(files) => files.forEach((file) => uploads.add([file], OTHER_SLOT))} />
      <PhotoSources label={empty.map(({ name }) => name).join(', ') || texts.photos} onFiles={addNext} onIncoming={(incoming) => eachInNext(incoming, uploads.adopt)} />
      <PhotoViewer
        photos={photos.map(({ fileId, slotCode }) => ({ fileId, caption: nameOf(slotCode) }))}
        openFileId={openFileId}
        onMove={setOpenFileId}
        onClose={() => setOpenFileId(null)}
        action={({ fileId }) => ({
          label: texts.removePhoto,
          onClick: () => {
            setOpenFileId(null)
            onRemove(fileId)
          },
        })}
      />
    </div>
  )
}
