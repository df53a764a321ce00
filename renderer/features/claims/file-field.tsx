import { useId, useRef, useState, type DragEvent } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { fileBytes, storeFile } from '#renderer/rpc/host-shell.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { fileFieldTexts as texts } from '#renderer/texts/claim-life.ts'
import { fileProblemTexts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import classes from './claims.module.css'

export interface StoredName { readonly fileId: number; readonly name: string; readonly mediaType: string }
export interface FileFieldProps {
  readonly label: string
  /** Of the file that is kept already; '' for none. */
  readonly name: string
  readonly accept?: string
  readonly onBusy: (isBusy: boolean) => void
  readonly onStored: (file: StoredName | null) => void
}

/** One file chosen or dropped, kept by the core at once. */
export function FileField({ label, name, accept, onBusy, onStored }: FileFieldProps) {
  const inputId = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const mark = (busy: boolean) => { setBusy(busy); onBusy(busy) }
  const take = async (file: File | undefined) => {
    if (file === undefined || isBusy) return
    if (file.size > FILE_MAX_BYTES) return setProblem(fileProblemTexts.tooBig(file.name, file.size, FILE_MAX_BYTES))
    setProblem(null)
    mark(true)
    try {
      const { fileId, mediaType } = await storeFile(await fileBytes(file))
      onStored({ fileId, name: file.name, mediaType })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setProblem(failureText(error.failure))
    } finally {
      mark(false)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  return (
    <div>
      <label htmlFor={inputId} className={classes.fileLabel}>{label}</label>
      <div className={classNames(classes.drop, isOver && classes.over)} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <ActionButton label={texts.choose} isBusy={isBusy} onClick={() => inputRef.current?.click()} />
        <span className={classes.fileName}>{name === '' ? texts.drop : name}</span>
        {name !== '' && <ActionButton variant="quiet" label={texts.remove} onClick={() => onStored(null)} />}
      </div>
      <input ref={inputRef} id={inputId} type="file" hidden accept={accept} onChange={(event) => { void take(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />
      {problem !== null && <div role="alert" className={classes.fileProblem}>{problem}</div>}
    </div>
  )
}
