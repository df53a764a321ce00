import { useState } from 'react'
import type { LawEdition } from '#shared/contract/law.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { lawArticle, lawTexts as texts, rateLabel, SHORT_CONFIDENCE_LABELS, spanWords } from '#renderer/texts/law-book.ts'
import { shownEdition } from '#renderer/texts/law-words.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
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

type Kind = 'penalty_override' | 'penalty_pause'
type Row = LawEdition & { readonly name: string }

const confidence: GridColumn<Row> = { id: 'confidence', header: texts.columns.confidence, width: 150, cell: (row) => <ConfidenceTag confidence={row.facts.confidence} isShort />, text: (row) => SHORT_CONFIDENCE_LABELS[row.facts.confidence] }
const span: GridColumn<Row> = { id: 'span', header: texts.columns.span, width: 200, hasFigures: true, cell: (row) => spanWords(row), text: (row) => spanWords(row) }

const COLUMNS: Readonly<Record<Kind, readonly GridColumn<Row>[]>> = {
  penalty_override: [
    { id: 'name', header: texts.columns.category, minWidth: 170, cell: (row) => <b>{row.name}</b>, text: (row) => row.name },
    { id: 'rate', header: texts.columns.rate, width: 84, align: 'end', cell: (row) => (row.kind === 'penalty_override' ? rateLabel(row.facts.rateBp) : '') },
    { id: 'article', header: texts.columns.act, minWidth: 150, cell: (row) => (row.kind === 'penalty_override' ? lawArticle(row.facts.article) : '') },
    confidence, span,
  ],
  penalty_pause: [{ id: 'name', header: texts.columns.act, minWidth: 200, cell: (row) => <b>{row.name}</b>, text: (row) => row.name }, confidence, span],
}
const WORDS = {
  penalty_override: { list: texts.tabs.overrides, add: texts.addOverride, empty: texts.overridesEmpty, why: texts.overridesWhy },
  penalty_pause: { list: texts.tabs.pauses, add: texts.addPause, empty: texts.pausesEmpty, why: texts.pausesWhy },
} as const
const PAUSE_CODE = 'PAUSE'
const idOf = (row: Row): string => String(row.editionId)

/** Rates of their own for kinds of goods, or days without a penalty. */
export function ExceptionsView({ kind }: { readonly kind: Kind }) {
  const query = useQueryOf('law.exceptions', {})
  const categories = useQueryOf('reference.categories', {})
  const { whyNot } = useSession()
  const todayOn = useToday()
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const reason = whyNot('law.saveEdition')
  const words = WORDS[kind]
  const editions = (kind === 'penalty_override' ? query.data?.overrides : query.data?.pauses) ?? []
  const categoryName = (code: string): string => {
    const found = categories.data?.find((one) => one.code === code)
    return found === undefined ? code : nameIn(found.name)
  }
  const nameOf = (edition: LawEdition): string => {
    const read = shownEdition(edition)
    return read.kind === 'penalty_pause' ? read.facts.act : categoryName(edition.code)
  }
  const rows: readonly Row[] = editions.map((edition) => ({ ...edition, name: nameOf(edition) }))
  const selected = rows.find((row) => idOf(row) === chosenId) ?? rows[0]
  const add = () => setDraft(emptyDraft(kind, kind === 'penalty_pause' ? freeCode(PAUSE_CODE, rows.map(({ code }) => code)) : '', todayOn))
  useHotkeys({ Insert: { run: add, description: words.add, disabledReason: reason } })
  return (
    <>
      <FilledSplit
        sideLabel={texts.side}
        main={
          <>
            <Inline justify="end"><ActionButton label={words.add} kbd={reason === null ? 'Insert' : undefined} disabledReason={reason} onClick={add} /></Inline>
            <DataGrid label={words.list} columns={COLUMNS[kind]} rows={rows} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={words.empty} why={words.why} />} selectedId={selected === undefined ? null : idOf(selected)} onSelect={(row) => setChosenId(idOf(row))} rowTone={(row) => (row.isInForce ? null : 'muted')} totalCount={rows.length} />
          </>
        }
        side={selected === undefined
          ? null
          : (
            <Card title={selected.name}>
              <ConfidenceNote confidence={selected.facts.confidence} note={'confidenceNote' in selected.facts ? selected.facts.confidenceNote : ''} />
              <EditionList editions={editions.filter(({ code }) => code === selected.code)} todayOn={todayOn} reason={reason} onCorrect={setDraft} />
            </Card>
          )}
      />
      {draft !== null && <EditionDialog draft={draft} name={draft.replacesEditionId === null ? '' : (selected?.name ?? '')} onClose={() => setDraft(null)} />}
    </>
  )
}
