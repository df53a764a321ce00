import { useState } from 'react'
import { PhotoViewer, StoredPhoto } from '#renderer/features/photos/index.ts'
import classes from './parts.module.css'

/** The picture of the part; opens over the screen. */
export function PartPhoto({ fileId, caption, onRemove }: { readonly fileId: number; readonly caption: string; readonly onRemove?: (() => void) | undefined }) {
  const [openFileId, open] = useState<number | null>(null)
  return (
    <div className={classes.photo}>
      <StoredPhoto fileId={fileId} caption={caption} onOpen={() => open(fileId)} onRemove={onRemove} />
      <PhotoViewer photos={[{ fileId, caption }]} openFileId={openFileId} onMove={open} onClose={() => open(null)} />
    </div>
  )
}
