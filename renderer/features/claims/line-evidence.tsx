import { useState } from 'react'
import { LINE_FILE_SHOWS } from '#shared/claims/kinds.ts'
import type { ClaimLine, LineFile } from '#shared/contract/claims.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { EvidenceList, fixPlace, ReadinessScore } from '#renderer/features/evidence/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatFileSize } from '#renderer/texts/formats.ts'
import { evidenceTexts } from '#renderer/texts/claim-evidence.ts'
import { FILE_SHOWS_LABELS, lineTexts as texts } from '#renderer/texts/claim-life.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { AttachDialog, type Shows } from './attach-dialog.tsx'
import classes from './claims.module.css'
import { LinePhotos } from './line-photos.tsx'

function FileLine({ file, frozen, onRemove }: { readonly file: LineFile; readonly frozen: string | null; readonly onRemove: () => void }) {
  const { fileId, link } = file
  const copy = () => void navigator.clipboard.writeText(link).then(() => showToast(texts.copied), () => undefined)
  return (
    <li>
      <span className={classes.fileWords}>
        {fileId === null ? <span title={link}>{link}</span> : <WhyLink onClick={() => void saveStoredFile(fileId, file.fileName)}>{file.fileName}</WhyLink>}
        <Sub>{[FILE_SHOWS_LABELS[file.shows], fileId === null ? texts.linkKept : file.sizeBytes === null ? '' : formatFileSize(file.sizeBytes)].filter((word) => word !== '').join(' · ')}</Sub>
      </span>
      {fileId === null && <ActionButton variant="quiet" label={texts.copyLink} onClick={copy} />}
      {frozen === null && <button type="button" className={classes.removeFile} aria-label={texts.removeFile(file.fileName || link)} onClick={onRemove}>×</button>}
    </li>
  )
}

/** What the supplier demands of the line, what is there, and what was attached to it. */
export function LineEvidence({ line, frozen }: { readonly line: ClaimLine; readonly frozen: string | null }) {
  const { whyNot } = useSession()
  const [attaching, setAttaching] = useState<Shows | null>(null)
  const remove = useCommand('claims.removeLineFile')
  const cannot = whyNot('claims.addLineFile') ?? frozen
  const takeOff = async ({ lineFileId, kind, shows, fileId, link, fileName }: LineFile) => {
    if ((await remove.run({ lineFileId })) !== null) offerUndo(texts.fileRemoved(fileName || link), 'claims.addLineFile', { lineId: line.lineId, kind, shows, fileId, link })
  }
  const attach = (demand: string) => (cannot === null ? () => setAttaching(LINE_FILE_SHOWS.find((shows) => shows === demand) ?? '') : null)
  return (
    <Card title={evidenceTexts.title} actions={<ReadinessScore readiness={line.readiness} />}>
      <EvidenceList readiness={line.readiness} placeOf={(demand) => (frozen === null ? fixPlace(demand, line, attach(demand)) : null)} />
      {line.files.length > 0 && <ul className={classes.files} aria-label={texts.files}>{line.files.map((file) => <FileLine key={file.lineFileId} file={file} frozen={cannot} onRemove={() => void takeOff(file)} />)}</ul>}
      <LinePhotos key={line.lineId} line={line} frozen={cannot} />
      <FailureNote failure={remove.failure} />
      <div className={classes.cardFoot}>
        {line.photoCount > 0 && <Sub>{texts.photosOfOrder(line.photoCount)}</Sub>}
        {cannot === null && <ActionButton label={texts.attach} onClick={() => setAttaching('')} />}
      </div>
      {attaching !== null && <AttachDialog line={line} shows={attaching} onClose={() => setAttaching(null)} />}
    </Card>
  )
}
