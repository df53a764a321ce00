import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { asCallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { pickFile, saveStoredFile, storeFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, formatFileSize } from '#renderer/texts/formats.ts'
import { shipmentCardTexts as texts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { useState } from 'react'
import classes from './shipments.module.css'

type File = OutputOf<'shipments.get'>['files'][number]

/** Papers of a shipment as files: each is saved by a press, one more is added from the disk. */
export function FilesCard({ shipmentId, files }: { readonly shipmentId: number; readonly files: readonly File[] }) {
  const { whyNot } = useSession()
  const add = useCommand('shipments.addFile')
  const remove = useCommand('shipments.removeFile')
  const [lost, setLost] = useState<CallFailure | null>(null)
  const cannot = whyNot('shipments.addFile')
  const attach = async () => {
    const file = await pickFile('attachment')
    if (file === null) return
    setLost(null)
    const stored = await storeFile(file).catch((error: unknown) => { setLost(asCallFailed(error).failure); return null })
    if (stored !== null) await add.run({ shipmentId, fileId: stored.fileId, title: file.name })
  }
  const unlink = async (fileId: number, title: string) => {
    if ((await remove.run({ shipmentId, fileId })) !== null) offerUndo(texts.unlinked(title), 'shipments.addFile', { shipmentId, fileId, title })
  }
  return (
    <Card title={texts.files} actions={<ActionButton variant="quiet" label={texts.addFile} isBusy={add.isRunning} disabledReason={cannot} onClick={() => void attach()} />}>
      <FailureNote failure={lost ?? add.failure ?? remove.failure} />
      {files.length === 0 && <Sub>{texts.noFiles}</Sub>}
      {files.map(({ fileId, title, sizeBytes, addedAt }: File) => (
        <div key={fileId} className={classes.file}>
          <button type="button" className={classes.link} onClick={() => void saveStoredFile(fileId, title)}><b>{title}</b><span>{formatFileSize(sizeBytes)}, {formatDateTime(addedAt)}</span></button>
          {cannot === null && <button type="button" className={classes.remove} aria-label={texts.removeFile(title)} onClick={() => void unlink(fileId, title)}>{texts.unlink}</button>}
        </div>
      ))}
    </Card>
  )
}
