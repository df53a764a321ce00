import { useState, type DragEvent } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { fileBytes, pickFile, storeFile, type NamedBytes } from '#renderer/rpc/host-shell.ts'
import { answerTexts as texts } from '#renderer/texts/claim-life.ts'
import { fileProblemTexts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Note } from '#renderer/ui/note.tsx'
import classes from './claims.module.css'

/** Keeps the supplier's table and leads to where it is compared with the claim. */
function useTaking(claimId: number) {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const keep = async (file: NamedBytes) => {
    if (file.bytes.length > FILE_MAX_BYTES) return setProblem(fileProblemTexts.tooBig(file.name, file.bytes.length, FILE_MAX_BYTES))
    go(paths.claimAnswer(claimId, (await storeFile(file)).fileId))
  }
  const take = async (read: () => Promise<NamedBytes | null>) => {
    if (isBusy) return
    setBusy(true)
    setFailure(null)
    setProblem(null)
    try {
      const file = await read()
      if (file !== null) await keep(file)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, failure, problem, take: (read: () => Promise<NamedBytes | null>) => void take(read) }
}

/** The table that came back from the supplier: chosen or dropped here, compared before anything changes. */
export function AnswerFile({ claimId, disabledReason }: { readonly claimId: number; readonly disabledReason: string | null }) {
  const { isBusy, failure, problem, take } = useTaking(claimId)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(disabledReason === null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined && disabledReason === null) take(() => fileBytes(file))
  }
  return (
    <>
      <div className={classNames(classes.drop, isOver && classes.over)} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <ActionButton label={texts.choose} isBusy={isBusy} disabledReason={disabledReason} onClick={() => take(() => pickFile('import'))} />
        <span>{texts.why}</span>
      </div>
      {problem !== null && <Note tone="late" isLive>{problem}</Note>}
      <FailureNote failure={failure} />
    </>
  )
}
