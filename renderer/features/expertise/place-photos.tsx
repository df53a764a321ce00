import { useState } from 'react'
import { PhotoSources, StoredPhoto, UploadingPhoto } from '#renderer/features/photos/index.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { PhotoSlot } from '#renderer/ui/photo-slot.tsx'
import classes from './expertise.module.css'
import { TakenPhotosDialog } from './taken-photos-dialog.tsx'
import { isAt, isFreeFor, type BenchPhotos, type PhotoPlace } from './use-bench-photos.ts'

export type PlacePhotosProps = {
  readonly id?: string
  readonly label: string
  readonly place: PhotoPlace
  readonly bench: BenchPhotos
  readonly kbd?: string | undefined
  readonly isReadOnly?: boolean
}

/** Pictures that prove one step or one ground. */
export function PlacePhotos({ id, label, place, bench, kbd, isReadOnly = false }: PlacePhotosProps) {
  const [isChoosing, setChoosing] = useState(false)
  const own = bench.photos.filter((photo) => isAt(photo, place))
  const coming = bench.uploads.uploads.filter((upload) => isAt(upload.place, place))
  const hasOthers = bench.photos.some((photo) => isFreeFor(photo, place))
  return (
    <div id={id} className={classes.photos} role="group" aria-label={label}>
      {own.map((photo) => (
        <StoredPhoto key={photo.photoId} fileId={photo.fileId} caption={expertiseTexts.photo(photo.no)} onOpen={() => bench.open(photo.fileId)} onRemove={isReadOnly ? undefined : () => bench.unbind(photo, place)} />
      ))}
      {coming.map((upload) => <UploadingPhoto key={upload.key} upload={upload} caption={upload.name} onRetry={() => bench.uploads.retry(upload.key)} onDrop={() => bench.uploads.drop(upload.key)} />)}
      {!isReadOnly && <PhotoSlot caption={expertiseTexts.list.addPhoto} kbd={kbd ?? ''} onAdd={(files) => bench.uploads.add(files, place)} />}
      {!isReadOnly && <PhotoSources label={label} onFiles={(files) => bench.uploads.add(files, place)} onIncoming={(photos) => photos.forEach((photo) => bench.uploads.adopt(photo, place))} />}
      {!isReadOnly && hasOthers && <button type="button" className={classes.fold} onClick={() => setChoosing(true)}>{expertiseTexts.taken.open}</button>}
      {isChoosing && <TakenPhotosDialog title={label} place={place} bench={bench} onClose={() => setChoosing(false)} />}
    </div>
  )
}
