import { usePreviewUrl } from '#renderer/rpc/use-preview-url.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { PhotoTile } from '#renderer/ui/photo-slot.tsx'
import classes from './photo-cell.module.css'
import { copyLater } from './keep-copies.ts'
import type { PhotoUpload } from './use-photo-uploads.ts'

export type StoredPhotoProps = {
  readonly fileId: number
  readonly caption: string
  readonly onOpen: () => void
  readonly onRemove?: (() => void) | undefined
}

/** A stored picture by its small copy; a grey place of the same size while its bytes are on their way. */
export function StoredPhoto({ fileId, caption, onOpen, onRemove }: StoredPhotoProps) {
  const url = usePreviewUrl(fileId, copyLater)
  if (url === null) return <div className={classes.waiting} aria-label={caption} role="img" />
  return <PhotoTile caption={caption} url={url} onOpen={onOpen} onRemove={onRemove} />
}

/** A picture on its way: seen at once, with what is happening to it and, when it failed, why. */
export function UploadingPhoto<Place>(props: { readonly upload: PhotoUpload<Place>; readonly caption: string; readonly onRetry: () => void; readonly onDrop: () => void }) {
  const { upload } = props
  const isFailed = upload.stage === 'failed'
  return (
    <div className={classes.uploading} data-failed={isFailed || undefined} title={upload.problem ?? undefined}>
      {upload.url === '' ? <div className={classes.waiting} aria-label={props.caption} role="img" /> : <PhotoTile caption={props.caption} url={upload.url} onRemove={props.onDrop} />}
      <div className={classes.state} role="status">
        {upload.stage === 'failed' ? (upload.problem ?? photosTexts.failed) : photosTexts[upload.stage]}
        {isFailed ? <button type="button" className={classes.retry} onClick={props.onRetry}>{photosTexts.retry}</button> : <i className={classes.track} data-stage={upload.stage} />}
      </div>
    </div>
  )
}
