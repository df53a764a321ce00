import { useMemo, useState } from 'react'
import type { LawBookRow } from '#shared/contract/law.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { lawArticle, lawTexts as texts, lengthLabel, rateLabel, SHORT_CONFIDENCE_LABELS, shortArticle, spanWords } from '#renderer/texts/law-book.ts'
import { askedText, isFoundBy, shownRow } from '#renderer/texts/law-words.ts'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { ConfidenceTag } from './edition-words.tsx'
import { LawSearch } from './law-search.tsx'
import { RowSide } from './row-side.tsx'
import classes from './law-book.module.css'

type Column = GridColumn<LawBookRow>

const NAME: Column = { id: 'name', header: texts.columns.name, minWidth: 170, cell: (row) => <b>{row.name}</b>, text: (row) => `${row.name}. ${row.explanation}` }
const CODE: Column = { id: 'code', header: texts.columns.code, width: 146, cell: (row) => <span className={classes.code}>{row.code}</span>, text: (row) => row.code }
const ARTICLE: Column = { id: 'article', header: texts.columns.article, width: 112, cell: (row) => shortArticle(row.article), text: (row) => lawArticle(row.article) }
const CONFIDENCE: Column = { id: 'confidence', header: texts.columns.confidence, width: 148, cell: (row) => <ConfidenceTag confidence={row.confidence} isShort />, text: (row) => SHORT_CONFIDENCE_LABELS[row.confidence] }
const SPAN: Column = { id: 'span', header: texts.columns.span, width: 108, hasFigures: true, cell: (row) => spanWords(row), text: (row) => spanWords(row) }

const COLUMNS: Readonly<Record<LawBookRow['kind'], readonly Column[]>> = {
  rule: [NAME, CODE, { id: 'length', header: texts.columns.length, width: 88, cell: lengthLabel, text: lengthLabel }, ARTICLE, CONFIDENCE, SPAN],
  penalty: [
    NAME, CODE, { id: 'rate', header: texts.columns.rate, width: 72, align: 'end', cell: (row) => rateLabel(row.rateBp ?? 0) },
    { id: 'cap', header: texts.columns.cap, width: 130, cell: (row) => row.cap ?? texts.noCap, text: (row) => row.cap ?? texts.noCap }, CONFIDENCE, { ...SPAN, width: 120 },
  ],
}

const NONE: readonly LawBookRow[] = []
const idOf = (row: LawBookRow): string => String(row.editionId)

/** Rules or penalties: searched by words, or as they stood on a day; beside them the editions of the chosen row. */
export function RulesView({ kind, hasAutoFocus }: { readonly kind: LawBookRow['kind']; readonly hasAutoFocus: boolean }) {
  const [text, setText] = useState('')
  const [on, setOn] = useState<string | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const settled = useSettled(text)
  const query = useQueryOf('law.rules', { on, text: askedText(settled) })
  const rows = useMemo(() => (query.data?.rows ?? NONE).filter((row) => row.kind === kind).map(shownRow).filter((row) => isFoundBy(row, settled)), [query.data, kind, settled])
  const selected = rows.find((row) => idOf(row) === chosenId) ?? rows[0]
  return (
    <FilledSplit
      sideLabel={texts.side}
      main={
        <>
          <div className={classes.bar}>
            <LawSearch text={text} onText={setText} hasAutoFocus={hasAutoFocus} />
            <div className={classes.date}><DateField label={texts.inForceOn} valueOn={on} onChange={(valueOn) => setOn(valueOn)} /></div>
            {query.data !== undefined && <span className={classes.version}>{texts.version(query.data.version)}</span>}
          </div>
          <DataGrid
            label={texts.tabs[kind === 'rule' ? 'rules' : 'penalties']}
            columns={COLUMNS[kind]}
            rows={rows}
            rowId={idOf}
            state={queryState(query)}
            failed={<QueryFailed query={query} />}
            empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />}
            selectedId={selected === undefined ? null : idOf(selected)}
            onSelect={(row) => setChosenId(idOf(row))}
            rowTone={(row) => (row.isInForce ? null : 'muted')}
            totalCount={rows.length}
          />
        </>
      }
      side={selected === undefined ? <Card><EmptyState title={texts.unchosen} why={texts.chooseRow} /></Card> : <RowSide key={`${kind} ${selected.code}`} kind={kind} code={selected.code} editionId={selected.editionId} />}
    />
  )
}
