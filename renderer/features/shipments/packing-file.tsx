import { useState, type DragEvent } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { fileBytes, pickFile, storeFile, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { fileProblemTexts } from '#renderer/texts/import.ts'
import { shipmentFormTexts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import classes from './shipments.module.css'

const { pasteDialog: texts } = shipmentFormTexts

export type ReadFile = OutputOf<'shipments.readPackingFile'> & { readonly fileId: number }

/** Keeps the file and reads one sheet of it; what was read before stays until the next one is. */
function useReading(onFile: (file: ReadFile) => void) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const guarded = async (work: () => Promise<void>) => {
    if (isBusy) return
    setBusy(true)
    setFailure(null)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    } finally {
      setBusy(false)
    }
  }
  const read = async (fileId: number, sheetName: string | null) => onFile({ fileId, ...await callCore('shipments.readPackingFile', { fileId, sheetName }) })
  const take = async (given: () => Promise<NamedBytes | null>) => {
    const file = await given()
    if (file === null) return
    if (file.bytes.length > FILE_MAX_BYTES) return setProblem(fileProblemTexts.tooBig(file.name, file.bytes.length, FILE_MAX_BYTES))
    if (file.bytes.length === 0) return setProblem(fileProblemTexts.empty(file.name))
    await read((await storeFile(file)).fileId, null)
  }
  return {
    isBusy, failure, problem,
    take: (given: () => Promise<NamedBytes | null>) => void guarded(() => take(given)),
    openSheet: (fileId: number, sheetName: string) => void guarded(() => read(fileId, sheetName)),
  }
}

function FileName({ file, onSheet }: { readonly file: ReadFile; readonly onSheet: (sheetName: string) => void }) {
  return (
    <>
      <b className={classes.fileName} title={file.fileName}>{file.fileName}</b>
      {file.sheetNames.length > 1 && <SelectField label={texts.sheet} value={file.sheetName} options={file.sheetNames.map((name) => ({ value: name, label: name }))} onChange={(name) => { if (name !== null && name !== file.sheetName) onSheet(name) }} />}
    </>
  )
}

/** The file of a packing list: chosen or dropped here; of several sheets the one that is meant. */
export function PackingFileBar({ file, onFile }: { readonly file: ReadFile | null; readonly onFile: (file: ReadFile | null) => void }) {
  const { isBusy, failure, problem, take, openSheet } = useReading(onFile)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped !== undefined) take(() => fileBytes(dropped))
  }
  return (
    <>
      <div className={classNames(classes.drop, isOver && classes.over)} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <ActionButton label={file === null ? texts.chooseFile : texts.otherFile} isBusy={isBusy} onClick={() => take(() => pickFile('import'))} />
        {file === null ? <span>{texts.fileWhy}</span> : <FileName file={file} onSheet={(name) => openSheet(file.fileId, name)} />}
        {file !== null && <ActionButton variant="quiet" label={texts.asText} onClick={() => onFile(null)} />}
      </div>
      {problem !== null && <Note tone="late" isLive>{problem}</Note>}
      <FailureNote failure={failure} />
    </>
  )
}
