import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useFileUrl } from '#renderer/rpc/use-file-url.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { MarkDialog } from './mark-dialog.tsx'
import { MarkLines, type PictureSize } from './mark-layer.tsx'
import marksClasses from './marks.module.css'
import classes from './photo-viewer.module.css'

export type ViewedPhoto = { readonly fileId: number; readonly caption: string }

export type PhotoViewerProps = {
  readonly photos: readonly ViewedPhoto[]
  /** Which one is looked at; null closes. */
  readonly openFileId: number | null
  readonly onMove: (fileId: number) => void
  readonly onClose: () => void
  /** Offered under the picture, for example to remove it. */
  readonly action?: ((photo: ViewedPhoto) => { readonly label: string; readonly onClick: () => void } | null) | undefined
}

const WHOLE = 1
const ZOOM_STEP = 1.5
const ZOOM_MAX = 6

/** One photo over the screen: arrows turn the pages, up and down come nearer and go back, Z shows it whole. */
export function PhotoViewer({ photos, openFileId, onMove, onClose, action }: PhotoViewerProps) {
  const index = photos.findIndex((photo) => photo.fileId === openFileId)
  const photo = photos[index]
  if (photo === undefined) return null
  return <OpenViewer key={photo.fileId} photos={photos} index={index} photo={photo} onMove={onMove} onClose={onClose} action={action?.(photo) ?? null} />
}

type OpenProps = {
  readonly photos: readonly ViewedPhoto[]
  readonly index: number
  readonly photo: ViewedPhoto
  readonly onMove: (fileId: number) => void
  readonly onClose: () => void
  readonly action: { readonly label: string; readonly onClick: () => void } | null
}

function OpenViewer({ photos, index, photo, onMove, onClose, action }: OpenProps) {
  const texts = photosTexts.viewer
  const [zoom, setZoom] = useState(WHOLE)
  const [size, setSize] = useState<PictureSize | null>(null)
  const [isMarking, setMarking] = useState(false)
  const { whyNot: whyNotOf } = useSession()
  const whyNot = whyNotOf('pictures.saveMarks')
  const url = useFileUrl(photo.fileId)
  const marks = useQueryOf('pictures.marks', { fileId: photo.fileId }).data
  const turn = (step: number) => {
    const next = photos[(index + step + photos.length) % photos.length]
    if (next !== undefined) onMove(next.fileId)
  }
  const nearer = () => setZoom((now) => Math.min(ZOOM_MAX, now * ZOOM_STEP))
  const farther = () => setZoom((now) => Math.max(WHOLE, now / ZOOM_STEP))
  const whole = () => setZoom(WHOLE)
  useHotkeys(
    {
      Left: { run: () => turn(-1), description: texts.previous },
      Right: { run: () => turn(1), description: texts.next },
      Up: { run: nearer, description: texts.zoomIn },
      Down: { run: farther, description: texts.zoomOut },
      Z: { run: whole, description: texts.wholePicture },
      M: { run: () => setMarking(url !== null && marks !== undefined && whyNot === null), description: photosTexts.marks.open },
    },
    { scope: 'dialog', isEnabled: !isMarking },
  )
  if (isMarking && url !== null && marks !== undefined) return <MarkDialog fileId={photo.fileId} url={url} caption={photo.caption} known={marks} onClose={() => setMarking(false)} />
  return (
    <Dialog
      isOpen
      width="wide"
      title={photos.length > 1 ? `${photo.caption} · ${texts.position(index + 1, photos.length)}` : photo.caption}
      onClose={onClose}
      cancelLabel={texts.close}
      extraActions={
        <>
          {photos.length > 1 && <ActionButton label={texts.previous} kbd="←" onClick={() => turn(-1)} />}
          {photos.length > 1 && <ActionButton label={texts.next} kbd="→" onClick={() => turn(1)} />}
          <ActionButton label={texts.zoomIn} kbd="↑" variant="quiet" onClick={nearer} />
          <ActionButton label={texts.zoomOut} kbd="↓" variant="quiet" onClick={farther} />
          {zoom > WHOLE && <ActionButton label={`${texts.wholePicture}, ${texts.percent(zoom)}`} kbd="Z" variant="quiet" onClick={whole} />}
          {url !== null && marks !== undefined && whyNot === null && <ActionButton label={photosTexts.marks.open} kbd="M" onClick={() => setMarking(true)} />}
          {action !== null && <ActionButton label={action.label} variant="quiet" onClick={action.onClick} />}
        </>
      }
    >
      <div className={classes.stage} tabIndex={-1} onDoubleClick={() => (zoom > WHOLE ? whole() : nearer())}>
        {url === null ? (
          <div className={classes.loading} role="status">{texts.loading}</div>
        ) : (
          <div className={marksClasses.seen} style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}>
            <img src={url} alt={texts.picture(photo.caption)} draggable={false} onLoad={({ currentTarget }) => setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })} />
            {size !== null && marks !== undefined && marks.shapes.length > 0 && <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true"><MarkLines shapes={marks.shapes} size={size} /></svg>}
          </div>
        )}
      </div>
    </Dialog>
  )
}
