import { useState, type DragEvent } from 'react'
import { FILE_MAX_BYTES } from '#shared/contract/documents.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { fileBytes, pickFile } from '#renderer/rpc/host-shell.ts'
import { fileProblemTexts, importTexts as texts, progressTexts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { Note } from '#renderer/ui/note.tsx'
import { ImportFailure } from './import-failure.tsx'
import type { OpenedFile } from './import-work.ts'
import { JobProgress } from './job-progress.tsx'
import { useTakeFile, type FileTaker } from './use-take-file.ts'
import classes from './import.module.css'

/** As many as the reader of files takes. */
const MOST_ROWS = 50_000

function takeDropped(event: DragEvent, taker: FileTaker): void {
  const { files } = event.dataTransfer
  const [file] = files
  if (file === undefined) taker.complain(fileProblemTexts.notFile)
  else if (files.length > 1) taker.complain(fileProblemTexts.several)
  else void taker.take({ name: file.name, sizeBytes: file.size, read: async () => (await fileBytes(file)).bytes })
}

/** A place to drop a file on, and the button for those who choose it by the keyboard. */
export function FileChoice({ onOpened }: { readonly onOpened: (file: OpenedFile) => void }) {
  const taker = useTakeFile(onOpened)
  const [isOver, setOver] = useState(false)
  const isBusy = taker.stage !== 'idle'
  const choose = async () => {
    const file = await pickFile('import')
    if (file !== null) await taker.take({ name: file.name, sizeBytes: file.bytes.length, read: () => Promise.resolve(file.bytes) })
  }
  useHotkeys({ O: { run: () => void choose(), description: texts.choose } }, { isEnabled: !isBusy })
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(!isBusy)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isBusy) takeDropped(event, taker)
  }
  return (
    <>
      <div className={classNames(classes.drop, isOver && classes.over)} onDragOver={over} onDragLeave={() => setOver(false)} onDrop={drop}>
        <div className={classes.dropWords}>
          <b>{isOver ? texts.drop.here : texts.drop.title}</b>
          <span>{texts.drop.limits(FILE_MAX_BYTES, MOST_ROWS)}</span>
          <span>{texts.drop.safe}</span>
        </div>
        <ActionButton variant="main" label={texts.choose} kbd="O" isBusy={isBusy} hasAutoFocus onClick={() => void choose()} />
      </div>
      {(taker.stage === 'reading' || taker.stage === 'sending') && <Note isLive>{progressTexts[taker.stage]}</Note>}
      {taker.stage === 'opening' && <JobProgress words={progressTexts.opening} />}
      {taker.problem !== null && <Note tone="late" isLive>{taker.problem}</Note>}
      <ImportFailure failure={taker.failure} fileName={taker.name} />
    </>
  )
}
