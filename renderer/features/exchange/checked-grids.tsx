import { useMemo } from 'react'
import type { ExchangeDryRun, PriceChange } from '#shared/contract/exchange.ts'
import { formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { exchangeCheckedTexts as texts, exchangeProblemField, exchangeProblemReason } from '#renderer/texts/exchange.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'

const sizeText = ({ changePercent }: PriceChange): string => (changePercent === null ? texts.otherCurrency : `${texts.percent(changePercent)} ${changePercent > 0 ? texts.dearer : texts.cheaper}`)
const beforeText = ({ beforeMinor, currency }: PriceChange): string => (beforeMinor === null ? '' : formatMoney(beforeMinor, currency))
const toneOf = ({ changePercent }: PriceChange): 'plain' | 'late' | 'ok' => (changePercent === null ? 'plain' : changePercent > 0 ? 'late' : 'ok')

const CHANGES: readonly GridColumn<PriceChange>[] = [
  { id: 'part', header: texts.part, width: 180, cell: (row) => row.partNumber, text: (row) => row.partNumber },
  { id: 'name', header: texts.name, minWidth: 220, cell: (row) => row.nameRu, text: (row) => row.nameRu },
  { id: 'before', header: texts.before, width: 130, align: 'end', hasFigures: true, cell: (row) => orAbsent(beforeText(row)), text: beforeText },
  { id: 'after', header: texts.after, width: 130, align: 'end', hasFigures: true, cell: (row) => formatMoney(row.afterMinor, row.currency), text: (row) => formatMoney(row.afterMinor, row.currency) },
  { id: 'change', header: texts.change, width: 180, cell: (row) => <Tag tone={toneOf(row)}>{sizeText(row)}</Tag>, text: sizeText },
]
const changeId = (row: PriceChange): string => row.partNumber

/** Prices that would change, the largest changes first. */
export function PriceChanges({ rows }: { readonly rows: readonly PriceChange[] }) {
  return <DataGrid label={texts.views.changes} columns={CHANGES} rows={rows} rowId={changeId} totalCount={rows.length} empty={<EmptyState title={texts.noChanges} why={texts.noChangesWhy} />} />
}

type Problem = ExchangeDryRun['problems'][number] & { readonly place: string }

const PROBLEMS: readonly GridColumn<Problem>[] = [
  { id: 'rowNo', header: texts.rowNo, width: 80, align: 'end', cell: (row) => formatNumber(row.rowNo), text: (row) => String(row.rowNo) },
  { id: 'field', header: texts.field, width: 190, cell: (row) => exchangeProblemField(row.field), text: (row) => exchangeProblemField(row.field) },
  { id: 'reason', header: texts.reason, width: 420, cell: (row) => exchangeProblemReason(row.code), text: (row) => exchangeProblemReason(row.code) },
  { id: 'value', header: texts.value, minWidth: 180, cell: (row) => orAbsent(row.value), text: (row) => row.value },
]
const problemId = (row: Problem): string => row.place

/** Why rows stay out; the workbook has all of them. */
export function Problems({ problems }: Pick<ExchangeDryRun, 'problems'>) {
  const rows = useMemo(() => problems.map((problem, index): Problem => ({ ...problem, place: String(index) })), [problems])
  return <DataGrid label={texts.problems} columns={PROBLEMS} rows={rows} rowId={problemId} totalCount={rows.length} empty={<EmptyState title={texts.allTaken} why={texts.allTakenWhy} />} />
}
