import { useState } from 'react'
import type { IncomingPhoto } from '#shared/contract/pictures.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatShortMoment } from '#renderer/texts/formats.ts'
import { photosTexts } from '#renderer/texts/photos.ts'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { StoredPhoto } from './photo-cell.tsx'
import classes from './photo-sources.module.css'

export type IncomingDialogProps = { readonly label: string; readonly photos: readonly IncomingPhoto[]; readonly onIncoming: (photos: readonly IncomingPhoto[]) => void; readonly onClose: () => void }

/** «Новые снимки»: what came from phones and has no place; a person says where each belongs. */
export function IncomingDialog({ label, photos, onIncoming, onClose }: IncomingDialogProps) {
  const texts = photosTexts.incoming
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const discard = useCommand('pictures.settle')
  const picked = photos.filter(({ incomingId }) => chosen.has(incomingId))
  const toggle = (id: number) => setChosen((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]))
  const place = () => {
    onIncoming(picked)
    onClose()
  }
  const discardAll = async () => {
    for (const { incomingId } of picked) if ((await discard.run({ incomingId, outcome: 'discarded' })) === null) return
    setChosen(new Set())
  }
  return (
    <Dialog
      isOpen
      width="wide"
      title={texts.title}
      onClose={onClose}
      primary={{ label: texts.place(label, picked.length), onClick: place, disabledReason: picked.length === 0 ? texts.choose : null }}
      extraActions={picked.length > 0 && <ConfirmButton label={texts.discard} question={texts.discardQuestion(picked.length)} confirmLabel={texts.discard} onConfirm={() => void discardAll()} />}
    >
      <FailureNote failure={discard.failure} />
      <div className={classes.incoming}>
        {photos.map((photo) => (
          <div key={photo.incomingId} data-chosen={chosen.has(photo.incomingId) || undefined}>
            <StoredPhoto fileId={photo.fileId} caption={chosen.has(photo.incomingId) ? texts.chosen(photo.name) : photo.name} onOpen={() => toggle(photo.incomingId)} />
            <small title={photo.label}>{photo.label}</small>
            <small>{[formatShortMoment(photo.receivedAt), photo.person].filter((part) => part !== '').join(' · ')}</small>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
