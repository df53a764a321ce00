import { useState } from 'react'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { CameraDialog } from './camera-dialog.tsx'
import { IncomingDialog } from './incoming-dialog.tsx'
import classes from './photo-sources.module.css'
import { PhoneDialog } from './phone-dialog.tsx'

export type PhotoSourcesProps = {
  /** What is to be taken, in the words of the screen; the phone shows it. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onIncoming: (photos: readonly IncomingPhoto[]) => void
}

type Open = 'camera' | 'phone' | 'incoming' | null
const LOOK_EVERY_MS = 15_000

/** The other ways to a picture, beside every place that takes one: camera, phone, pictures that came by themselves. */
export function PhotoSources({ label, onFiles, onIncoming }: PhotoSourcesProps) {
  const texts = photosTexts.sources
  const [open, setOpen] = useState<Open>(null)
  const waiting = useQueryOf('pictures.incoming', {}, { refetchEveryMs: LOOK_EVERY_MS }).data ?? []
  const close = () => setOpen(null)
  return (
    <div className={classes.sources} role="group" aria-label={texts.label(label)}>
      <button type="button" onClick={() => setOpen('phone')}>{texts.phone}</button>
      <button type="button" onClick={() => setOpen('camera')}>{texts.camera}</button>
      {waiting.length > 0 && <button type="button" onClick={() => setOpen('incoming')}>{texts.incoming(waiting.length)}</button>}
      {open === 'phone' && <PhoneDialog label={label} onIncoming={onIncoming} onClose={close} />}
      {open === 'camera' && <CameraDialog label={label} onFiles={onFiles} onClose={close} />}
      {open === 'incoming' && <IncomingDialog label={label} photos={waiting} onIncoming={onIncoming} onClose={close} />}
    </div>
  )
}
