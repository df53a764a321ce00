import { useState } from 'react'
import type { LawEdition } from '#shared/contract/law.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { lawTexts as texts, SHORT_CONFIDENCE_LABELS } from '#renderer/texts/law-book.ts'
import { shownEdition } from '#renderer/texts/law-words.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { EditionDialog } from './edition-dialog.tsx'
import { emptyDraft, freeCode, type Draft } from './edition-draft.ts'
import { EditionList } from './edition-list.tsx'
import { ConfidenceNote, ConfidenceTag } from './edition-words.tsx'

type Change = Extract<LawEdition, { kind: 'law_change' }>

const fromWords = ({ effectiveFromOn }: Change): string => (effectiveFromOn === null ? texts.dayUnknown : formatDate(effectiveFromOn))
const COLUMNS: readonly GridColumn<Change>[] = [
  { id: 'from', header: texts.columns.from, width: 118, hasFigures: true, cell: fromWords, text: fromWords },
  { id: 'title', header: texts.columns.title, minWidth: 240, cell: (row) => <b>{row.facts.title}</b>, text: (row) => row.facts.title },
  { id: 'act', header: texts.columns.act, minWidth: 160, cell: (row) => row.facts.act, text: (row) => row.facts.act },
  { id: 'confidence', header: texts.columns.confidence, width: 152, cell: (row) => <ConfidenceTag confidence={row.facts.confidence} isShort />, text: (row) => SHORT_CONFIDENCE_LABELS[row.facts.confidence] },
]
const CHANGE_CODE = 'CHANGE'
const idOf = (row: Change): string => String(row.editionId)

/** What has changed in the law and what it means for the centre. */
export function ChangesView() {
  const query = useQueryOf('law.changes', {})
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const reason = whyNot('law.saveEdition')
  const rows = (query.data ?? []).filter((edition): edition is Change => edition.kind === 'law_change')
  const shown = rows.map(shownEdition).filter((edition): edition is Change => edition.kind === 'law_change')
  const selected = rows.find((row) => idOf(row) === chosenId) ?? rows[0]
  const read = shown.find((row) => selected !== undefined && idOf(row) === idOf(selected))
  const add = () => setDraft(emptyDraft('law_change', freeCode(CHANGE_CODE, rows.map(({ code }) => code)), todayOn))
  useHotkeys({ Insert: { run: add, description: texts.addChange, disabledReason: reason } })
  return (
    <>
      <FilledSplit
        sideLabel={texts.side}
        main={
          <>
            <Inline justify="end"><ActionButton label={texts.addChange} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={add} /></Inline>
            <DataGrid label={texts.tabs.changes} columns={COLUMNS} rows={shown} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.changesEmpty} why={texts.changesWhy} />} selectedId={selected === undefined ? null : idOf(selected)} onSelect={(row) => setChosenId(idOf(row))} totalCount={rows.length} />
          </>
        }
        side={selected === undefined || read === undefined
          ? null
          : (
            <Card title={read.facts.title} sub={read.facts.act}>
              <p style={{ margin: 0 }}>{read.facts.effect}</p>
              <ConfidenceNote confidence={read.facts.confidence} note={read.facts.confidenceNote} />
              <EditionList editions={[selected]} todayOn={todayOn} reason={reason} onCorrect={setDraft} />
            </Card>
          )}
      />
      {draft !== null && <EditionDialog draft={draft} name={draft.kind === 'law_change' ? draft.facts.title : ''} onClose={() => setDraft(null)} />}
    </>
  )
}
