import { useState } from 'react'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { CameraDialog } from './camera-dialog.tsx'
import { FolderDialog, type PhotoFolderState } from './folder-dialog.tsx'
import { IncomingDialog } from './incoming-dialog.tsx'
import classes from './photo-sources.module.css'
import { PhoneDialog } from './phone-dialog.tsx'

export type PhotoSourcesProps = {
  /** What is to be taken, in the words of the screen; the phone shows it. */
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
  readonly onIncoming: (photos: readonly IncomingPhoto[]) => void
}

type Open = 'camera' | 'phone' | 'incoming' | 'folder' | null
const LOOK_EVERY_MS = 15_000
const FOLDER_EVERY_MS = 3_000

/** What the folder of this workplace offers; a workplace without one is not asked again. */
function useFolder(): PhotoFolderState | null {
  const [isSet, setSet] = useState(false)
  const { data } = useQueryOf('pictures.folder', {}, { refetchEveryMs: isSet ? FOLDER_EVERY_MS : undefined })
  const hasFolder = data !== undefined && data.folder !== null
  if (isSet !== hasFolder) setSet(hasFolder)
  return hasFolder ? data : null
}

/** Words of the way to the folder; null while it has nothing to say. */
function folderLabel(folder: PhotoFolderState | null): string | null {
  if (folder === null) return null
  const newCount = folder.shots.length + folder.moreCount
  if (newCount > 0) return photosTexts.sources.folder(newCount)
  if (folder.trouble !== null) return photosTexts.sources.folderTrouble
  return folder.refused.length > 0 ? photosTexts.sources.folderRefused : null
}

/** The other ways to a picture, beside every place that takes one: camera, phone, pictures that came by themselves. */
export function PhotoSources({ label, onFiles, onIncoming }: PhotoSourcesProps) {
  const texts = photosTexts.sources
  const [open, setOpen] = useState<Open>(null)
  const waiting = useQueryOf('pictures.incoming', {}, { refetchEveryMs: LOOK_EVERY_MS }).data ?? []
  const folder = useFolder()
  const toFolder = folderLabel(folder)
  const close = () => setOpen(null)
  return (
    <div className={classes.sources} role="group" aria-label={texts.label(label)}>
      <button type="button" onClick={() => setOpen('phone')}>{texts.phone}</button>
      <button type="button" onClick={() => setOpen('camera')}>{texts.camera}</button>
      {waiting.length > 0 && <button type="button" onClick={() => setOpen('incoming')}>{texts.incoming(waiting.length)}</button>}
      {toFolder !== null && <button type="button" onClick={() => setOpen('folder')}>{toFolder}</button>}
      {open === 'folder' && folder !== null && <FolderDialog label={label} state={folder} onIncoming={onIncoming} onClose={close} />}
      {open === 'phone' && <PhoneDialog label={label} onIncoming={onIncoming} onClose={close} />}
      {open === 'camera' && <CameraDialog label={label} onFiles={onFiles} onClose={close} />}
      {open === 'incoming' && <IncomingDialog label={label} photos={waiting} onIncoming={onIncoming} onClose={close} />}
    </div>
  )
}
