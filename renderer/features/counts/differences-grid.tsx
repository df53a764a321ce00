import { useState } from 'react'
import type { CountLine } from '#shared/contract/counts.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatAmount, formatMoney, formatQty, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { differenceTexts as texts } from '#renderer/texts/counts.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { RecountDialog } from './recount-dialog.tsx'
import classes from './counts.module.css'

const NONE: readonly CountLine[] = []
const idOf = (line: CountLine): string => JSON.stringify([line.binId, line.partId, line.lot])
const signed = (milli: number): string => (milli > 0 ? texts.plus(formatQty(milli)) : formatQty(milli))
const amount = (minor: number | null): string => (minor === null ? texts.unknownCost : minor === 0 ? orAbsent('') : formatAmount(minor))
const detailsOf = (line: CountLine): string => [
  line.lot === '' ? '' : texts.lot(line.lot), line.missingSerials.length === 0 ? '' : texts.missing(line.missingSerials.join(', ')), line.foundSerials.length === 0 ? '' : texts.found(line.foundSerials.join(', ')),
].filter((words) => words !== '').join('; ')

const COLUMNS: readonly GridColumn<CountLine>[] = [
  { id: 'bin', header: texts.columns.bin, width: 112, cell: (line) => line.bin },
  { id: 'number', header: texts.columns.number, width: 112, cell: (line) => <b>{line.number}</b>, text: (line) => line.number },
  { id: 'name', header: texts.columns.name, minWidth: 120, cell: (line) => line.nameRu },
  { id: 'book', header: texts.columns.book, width: 82, align: 'end', cell: (line) => qtyWithUnit(line.bookMilli, line.unit) },
  { id: 'counted', header: texts.columns.counted, width: 78, align: 'end', cell: (line) => qtyWithUnit(line.countedMilli, line.unit) },
  { id: 'difference', header: texts.columns.difference, width: 76, align: 'end', cell: (line) => <b>{signed(line.differenceMilli)}</b>, text: (line) => signed(line.differenceMilli) },
  { id: 'shortage', header: texts.columns.shortage, width: 108, align: 'end', cell: (line) => amount(line.shortageMinor) },
  { id: 'surplus', header: texts.columns.surplus, width: 104, align: 'end', cell: (line) => amount(line.surplusMinor) },
  { id: 'what', header: texts.columns.what, minWidth: 200, cell: (line) => (line.movedMeanwhile ? <Tag tone="soon">{texts.moved}</Tag> : orAbsent(detailsOf(line))), text: (line) => (line.movedMeanwhile ? texts.moved : detailsOf(line)) },
  { id: 'person', header: texts.columns.person, width: 116, cell: (line) => orAbsent(shortNameOf(line.person)), text: (line) => line.person },
]

/** Counted against the book, the dearest first, with what it comes to. */
export function DifferencesGrid({ countId, ended }: { readonly countId: number; readonly ended: string | null }) {
  const query = useQueryOf('counts.differences', { countId })
  const { whyNot } = useSession()
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const lines = query.data?.lines ?? NONE
  const cells = [...new Map(lines.filter((line) => checkedIds.has(idOf(line))).map((line) => [line.binId, { binId: line.binId, bin: line.bin }])).values()]
  const cannot = whyNot('counts.recount') ?? ended ?? (cells.length === 0 ? texts.noneMarked : null)
  return (
    <>
      <DataGrid
        label={texts.label} columns={COLUMNS} rows={lines} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />}
        rowTone={(line) => (line.movedMeanwhile ? 'soon' : null)} checkedIds={ended === null ? checkedIds : undefined} onCheckedChange={ended === null ? setCheckedIds : undefined} totalCount={lines.length} hasAutoFocus
      />
      <Inline justify="between">
        <div className={classes.totals} role="status">
          <span>{texts.totals.lines(lines.length)}</span>
          <span>{texts.totals.shortage} <b>{formatMoney(query.data?.shortageMinor ?? 0)}</b></span>
          <span>{texts.totals.surplus} <b>{formatMoney(query.data?.surplusMinor ?? 0)}</b></span>
          {(query.data?.unknownCostCount ?? 0) > 0 && <span>{texts.totals.unknown(query.data?.unknownCostCount ?? 0)}</span>}
        </div>
        {ended === null && <ActionButton label={cells.length === 0 ? texts.recountNone : texts.recount(cells.length)} disabledReason={cannot} onClick={() => setAsking(true)} />}
      </Inline>
      {isAsking && <RecountDialog countId={countId} cells={cells} onDone={() => { setAsking(false); setCheckedIds(new Set()) }} onClose={() => setAsking(false)} />}
    </>
  )
}
