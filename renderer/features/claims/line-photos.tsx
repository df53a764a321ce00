import { useState } from 'react'
import type { ClaimLine } from '#shared/contract/claims.ts'
import { PhotoSources, PhotoViewer, StoredPhoto, UploadingPhoto, usePhotoUploads, useWindowPhotos } from '#renderer/features/photos/index.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { FILE_SHOWS_LABELS, lineTexts as texts } from '#renderer/texts/claim-life.ts'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import type { Shows } from './attach-dialog.tsx'
import classes from './claims.module.css'

const PHOTO_SHOWS = ['photo_serial_plate', 'photo_defect', 'photo_general'] as const satisfies readonly Shows[]
const OTHER: Shows = ''

/** The first photo the supplier demands and does not have. */
const nextMissing = (missing: readonly Shows[], taken: readonly Shows[]): Shows => missing.find((shows) => !taken.includes(shows)) ?? OTHER

/** Photos of the line itself: outlined places for what the supplier demands and is missing, and one for any other. */
export function LinePhotos({ line, frozen }: { readonly line: ClaimLine; readonly frozen: string | null }) {
  const [openFileId, setOpen] = useState<number | null>(null)
  const uploads = usePhotoUploads<Shows>(async ({ fileId, place }) => {
    await callCore('claims.addLineFile', { lineId: line.lineId, kind: 'photo', shows: place, fileId, link: '' }, { commandId: crypto.randomUUID() })
    await dropTouchedBy('claims.addLineFile')
  })
  const missing = PHOTO_SHOWS.filter((shows) => line.readiness.missing.includes(shows))
  const placesFor = (count: number): readonly Shows[] => {
    const taken = uploads.uploads.map(({ place }) => place)
    return Array.from({ length: count }, () => {
      const shows = nextMissing(missing, taken)
      taken.push(shows)
      return shows
    })
  }
  const addNext = (files: readonly File[]) => placesFor(files.length).forEach((shows, index) => uploads.add(files.slice(index, index + 1), shows))
  const addTo = (shows: Shows) => (files: readonly File[]) => {
    uploads.add(files.slice(0, 1), shows)
    addNext(files.slice(1))
  }
  useWindowPhotos(frozen === null ? addNext : null)
  const stored = line.files.flatMap(({ kind, fileId, shows }) => (kind === 'photo' && fileId !== null ? [{ fileId, caption: FILE_SHOWS_LABELS[shows] }] : []))
  const empty = missing.filter((shows) => !uploads.uploads.some(({ place }) => place === shows))
  if (frozen !== null && stored.length === 0) return null
  return (
    <div className={classes.linePhotos} role="group" aria-label={texts.photos}>
      {stored.map(({ fileId, caption }) => <StoredPhoto key={fileId} fileId={fileId} caption={caption} onOpen={() => setOpen(fileId)} />)}
      {uploads.uploads.map((upload) => <UploadingPhoto key={upload.key} upload={upload} caption={FILE_SHOWS_LABELS[upload.place]} onRetry={() => uploads.retry(upload.key)} onDrop={() => uploads.drop(upload.key)} />)}
      {frozen === null && empty.map((shows) => <PhotoSlot key={shows} caption={FILE_SHOWS_LABELS[shows]} isRequired onAdd={addTo(shows)} />)}
      {frozen === null && <PhotoSlot caption={texts.otherPhoto} onAdd={addTo(OTHER)} />}
      {frozen === null && (
        <PhotoSources
          label={empty.map((shows) => FILE_SHOWS_LABELS[shows]).join(', ') || texts.photos}
          onFiles={addNext}
          onIncoming={(photos) => { const places = placesFor(photos.length); photos.forEach((photo, index) => uploads.adopt(photo, places[index] ?? OTHER)) }}
        />
      )}
      <PhotoViewer photos={stored} openFileId={openFileId} onMove={setOpen} onClose={() => setOpen(null)} />
    </div>
  )
}
