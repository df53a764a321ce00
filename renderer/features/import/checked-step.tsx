import { useMemo } from 'react'
import type { ImportCounts } from '#shared/contract/imports.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { checkedTexts as texts, importTexts, mappingTexts, problemField, problemReason } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { hasSlashes } from './column-samples.ts'
import { ImportFailure } from './import-failure.tsx'
import type { CheckedFile, ImportWorkControl, OpenedFile } from './import-work.ts'
import { SaveWrongRows } from './save-wrong-rows.tsx'
import classes from './import.module.css'

type Problem = CheckedFile['problems'][number] & { readonly place: string }

const COLUMNS: readonly GridColumn<Problem>[] = [
  { id: 'rowNo', header: texts.rowNo, width: 80, align: 'end', cell: (problem) => formatNumber(problem.rowNo), text: (problem) => String(problem.rowNo) },
  { id: 'field', header: texts.field, width: 200, cell: (problem) => problemField(problem.field), text: (problem) => problemField(problem.field) },
  { id: 'reason', header: texts.reason, width: 470, cell: (problem) => problemReason(problem.code), text: (problem) => problemReason(problem.code) },
  { id: 'value', header: texts.value, minWidth: 220, cell: (problem) => orAbsent(problem.value), text: (problem) => problem.value },
]

const placeOf = (problem: Problem): string => problem.place

function Counts({ counts }: { readonly counts: ImportCounts }) {
  const shown = [['total', undefined], ['fresh', classes.ok], ['changed', classes.soon], ['same', undefined], ['wrong', classes.late]] as const
  return (
    <div className={classes.counts} role="group" aria-label={texts.counts}>
      {shown.map(([key, tone]) => (
        <div key={key} className={classes.count}><b className={counts[key] > 0 ? tone : undefined}>{formatNumber(counts[key])}</b>{texts[key]}</div>
      ))}
    </div>
  )
}

/** A date with slashes that stayed out because nobody said which number is the day. */
function unreadSlashDate({ problems }: CheckedFile): string | null {
  return problems.find(({ code, value }) => code === 'date_not_recognised' && hasSlashes(value))?.value ?? null
}

function Problems({ checked, fileName }: { readonly checked: CheckedFile; readonly fileName: string }) {
  const { problems, wrongFileId, counts } = checked
  const rows = useMemo(() => problems.map((problem, index): Problem => ({ ...problem, place: String(index) })), [problems])
  const shownRows = useMemo(() => new Set(problems.map(({ rowNo }) => rowNo)).size, [problems])
  const nothing = <EmptyState title={texts.allTaken} why={texts.allTakenWhy} />
  if (counts.wrong === 0) return <Card>{nothing}</Card>
  return (
    <>
      <div className={classes.listHead}>
        <h2>{texts.problems}</h2>
        <span>{shownRows < counts.wrong ? texts.firstShown(problems.length) : texts.shown(problems.length)}</span>
        {wrongFileId !== null && <SaveWrongRows wrongFileId={wrongFileId} fileName={fileName} />}
      </div>
      <DataGrid label={texts.problems} columns={COLUMNS} rows={rows} rowId={placeOf} totalCount={rows.length} empty={nothing} hasAutoFocus />
    </>
  )
}

/** What would happen and which rows stay out; from here the file goes in, all of it or nothing. */
export function CheckedStep({ control, file, checked }: { readonly control: ImportWorkControl; readonly file: OpenedFile; readonly checked: CheckedFile }) {
  const { work, change, restart } = control
  const { counts, importId, wrongFileId } = checked
  const command = useCommand('imports.commit')
  const reason = counts.fresh + counts.changed === 0 ? texts.nothing : null
  const commit = async () => {
    if (reason !== null || command.isRunning) return
    const answer = await command.run({ importId })
    if (answer !== null) restart({ loaded: { importId, counts: answer.counts, wrongFileId, fileName: file.name } })
  }
  const slashed = work.slashDates === 'refuse' ? unreadSlashDate(checked) : null
  const back = () => change({ step: 'map' })
  useHotkeys({
    'Ctrl+Enter': { run: () => void commit(), description: texts.commitNothing, disabledReason: reason },
    Esc: { run: back, description: importTexts.back, disabledReason: command.isRunning ? texts.committing : null },
  })
  return (
    <ScreenBody isFilled>
      <ScreenHead
        title={file.name}
        sub={mappingTexts.summary(file.rowCount, file.headers.length)}
        actions={
          <>
            <ActionButton label={importTexts.back} kbd="Esc" isBusy={command.isRunning} hasAutoFocus={counts.wrong === 0} onClick={back} />
            <ActionButton variant="main" label={reason === null ? texts.commit(counts) : texts.commitNothing} kbd="Ctrl Enter" isBusy={command.isRunning} disabledReason={reason} onClick={() => void commit()} />
          </>
        }
      />
      <Counts counts={counts} />
      {command.isRunning
        ? <Note isLive>{texts.committing}</Note>
        : <Note>{texts.what(counts)} {reason === null && texts.undoable} {counts.wrong > 0 && texts.wrongStay(counts.wrong)}</Note>}
      {slashed !== null && <Note tone="soon">{texts.slashHint(slashed)}</Note>}
      <ImportFailure failure={command.failure} fileName={file.name} />
      <Problems checked={checked} fileName={file.name} />
    </ScreenBody>
  )
}
