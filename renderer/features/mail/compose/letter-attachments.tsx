import { FailureNote } from '#renderer/app/failure-note.tsx'
import { pickFile } from '#renderer/rpc/host-shell.ts'
import { formatFileSize } from '#renderer/texts/formats.ts'
import { composeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import type { LetterFiles } from './use-letter-files.ts'
import classes from './compose.module.css'

/** What goes with the letter, how much it weighs, and a way to add more. */
export function LetterAttachments({ files }: { readonly files: LetterFiles }) {
  const { size } = files
  const isOver = size !== null && size.totalBytes > size.maxBytes
  const add = async () => {
    const file = await pickFile('attachment')
    if (file !== null) await files.store(file)
  }
  return (
    <section className={classes.files} aria-label={texts.attachments}>
      <div className={classes.filesHead}>
        <ActionButton label={texts.addFile} isBusy={files.isAdding} onClick={() => void add()} />
        {files.files.length > 0 && size !== null ? <span className={classes.muted} data-over={isOver || undefined}>{isOver ? texts.over(size.totalBytes, size.maxBytes) : texts.total(size.totalBytes, size.maxBytes)}</span> : <span className={classes.muted}>{texts.dropHint}</span>}
      </div>
      {files.files.length > 0 && (
        <ul className={classes.fileList}>
          {files.files.map(({ fileId, name, sizeBytes }) => (
            <li key={fileId} className={classes.file}>
              <span className={classes.fileName} title={name}>{name}</span>
              {sizeBytes !== null && <span className={classes.muted}>{formatFileSize(sizeBytes)}</span>}
              <button type="button" className={classes.remove} aria-label={texts.remove(name)} title={texts.remove(name)} onClick={() => files.remove(fileId)}>×</button>
            </li>
          ))}
        </ul>
      )}
      {files.problem !== null && <Note tone="late" isLive>{files.problem}</Note>}
      <FailureNote failure={files.failure} />
    </section>
  )
}
