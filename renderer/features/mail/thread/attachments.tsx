import { useState } from 'react'
import { isRiskyAttachment, isShownPicture } from '#shared/mail/attachment-risk.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { PhotoViewer } from '#renderer/features/photos/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatFileSize } from '#renderer/texts/formats.ts'
import { threadTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { MailAttachment } from '../contract-types.ts'
import classes from './thread.module.css'

export type AttachmentsProps = {
  readonly attachments: readonly MailAttachment[]
  /** Reads a table of the supplier against the claim of the thread; null when the thread has none. */
  readonly onAnswer: ((fileId: number) => void) | null
}

const isTable = (name: string): boolean => /\.(xlsx|xls|ods|csv)$/i.test(name)

/** Files of a letter: taken out of it when asked for; one that may run something only after a warning. */
export function Attachments({ attachments, onAnswer }: AttachmentsProps) {
  const open = useCommand('mail.openAttachment')
  const [asked, setAsked] = useState<MailAttachment | null>(null)
  const [shown, setShown] = useState<{ readonly fileId: number; readonly caption: string } | null>(null)
  const fileOf = async (file: MailAttachment): Promise<number | null> => file.fileId ?? (await open.run({ attachmentId: file.attachmentId }))?.fileId ?? null
  const save = async (file: MailAttachment) => {
    setAsked(null)
    const fileId = await fileOf(file)
    if (fileId !== null && (await saveStoredFile(fileId, file.name))) showToast(texts.saved(file.name))
  }
  const show = async (file: MailAttachment) => {
    const fileId = await fileOf(file)
    if (fileId !== null) setShown({ fileId, caption: file.name })
  }
  const answer = async (file: MailAttachment) => {
    const fileId = await fileOf(file)
    if (fileId !== null) onAnswer?.(fileId)
  }
  if (attachments.length === 0) return null
  return (
    <>
      <ul className={classes.files} aria-label={texts.attachments}>
        {attachments.map((file) => (
          <li key={file.attachmentId} className={classes.file}>
            <span className={classes.fileName} title={file.name}>{file.name}</span>
            <span className={classes.muted}>{formatFileSize(file.sizeBytes)}</span>
            {isShownPicture(file.mediaType) && <ActionButton variant="quiet" label={texts.show} onClick={() => void show(file)} />}
            {onAnswer !== null && isTable(file.name) && <ActionButton variant="quiet" label={texts.toClaim} title={texts.toClaimHint} onClick={() => void answer(file)} />}
            <ActionButton variant="quiet" label={texts.save} onClick={() => (isRiskyAttachment(file.name) ? setAsked(file) : void save(file))} />
          </li>
        ))}
      </ul>
      <FailureNote failure={open.failure} />
      {asked !== null && (
        <Dialog isOpen title={texts.risky(asked.name)} width="narrow" onClose={() => setAsked(null)} primary={{ label: texts.riskySave, isDangerous: true, onClick: () => void save(asked) }}><Note tone="late">{texts.riskyWhy}</Note></Dialog>
      )}
      <PhotoViewer photos={shown === null ? [] : [shown]} openFileId={shown?.fileId ?? null} onMove={() => undefined} onClose={() => setShown(null)} />
    </>
  )
}
