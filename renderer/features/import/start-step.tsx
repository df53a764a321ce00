import { useMemo, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { doneTexts, importTexts as texts } from '#renderer/texts/import.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { Inline, ScreenBody } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { FileChoice } from './file-choice.tsx'
import { HISTORY_COLUMNS, idOfImport } from './history-columns.tsx'
import { ImportCard } from './import-card.tsx'
import { openedWork, type ImportWork, type ImportWorkControl } from './import-work.ts'
import { SaveWrongRows } from './save-wrong-rows.tsx'
import classes from './import.module.css'

/** What the last step did, with where to go from here. */
function Outcome({ work }: { readonly work: ImportWork }) {
  const { loaded, undoneCount } = work
  if (undoneCount !== null) return <Note tone="ok" isLive>{doneTexts.undone(undoneCount)}</Note>
  if (loaded === null) return null
  return (
    <Note
      tone="ok"
      isLive
      action={
        <Inline>
          {loaded.wrongFileId !== null && <SaveWrongRows wrongFileId={loaded.wrongFileId} fileName={loaded.fileName} />}
          <ActionButton label={texts.openOrders} onClick={() => go(paths.orders('closed'))} />
        </Inline>
      }
    >
      {doneTexts.done(loaded.counts)} {loaded.counts.wrong > 0 && doneTexts.wrong(loaded.counts.wrong)}
    </Note>
  )
}

/** A file to begin with, and what was brought in before. */
export function StartStep({ control }: { readonly control: ImportWorkControl }) {
  const { work, restart } = control
  const query = useQueryOf('imports.list', {})
  const rows = useMemo(() => query.data ?? [], [query.data])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const selected = rows.find((row) => idOfImport(row) === chosenId) ?? rows[0]
  const grid = (
    <DataGrid
      label={texts.history}
      columns={HISTORY_COLUMNS}
      rows={rows}
      rowId={idOfImport}
      state={queryState(query)}
      failed={<QueryFailed query={query} />}
      empty={<EmptyState title={texts.historyEmpty} why={texts.historyEmptyWhy} />}
      totalCount={rows.length}
      selectedId={selected === undefined ? null : idOfImport(selected)}
      onSelect={(row) => setChosenId(idOfImport(row))}
      rowTone={(row) => (row.status === 'committed' ? null : 'muted')}
    />
  )
  return (
    <ScreenBody isFilled>
      <ScreenHead title={texts.title} sub={texts.sub} />
      <Outcome work={work} />
      <FileChoice onOpened={(file) => restart(openedWork(file))} />
      <div className={classes.listHead}><h2>{texts.history}</h2></div>
      {selected === undefined
        ? grid
        : (
          <div className={classes.narrowSide}>
            <FilledSplit sideLabel={selected.fileName} main={grid} side={<ImportCard key={selected.importId} row={selected} onUndone={(removedCount) => restart({ undoneCount: removedCount })} />} />
          </div>
        )}
    </ScreenBody>
  )
}
