import { useMemo } from 'react'
import type { WaitingDefect } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { currencySign } from '#renderer/features/reference/index.ts'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { formatAmount, formatDate, orAbsent } from '#renderer/texts/formats.ts'
import { buildTexts as texts } from '#renderer/texts/ru/claims.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { DueDate } from './due-date.tsx'
import { Gaps, gapsText } from './gaps.tsx'

type WaitingQuery = { readonly data: readonly WaitingDefect[] | undefined; readonly isPending: boolean; readonly isError: boolean; readonly error: CallFailed | null; readonly refetch: () => Promise<unknown> }

export const idOfWaiting = (row: WaitingDefect): string => `${row.source}:${row.sourceId}`
const NONE: readonly WaitingDefect[] = []

function columnsOf(currency: Currency, todayOn: string | null): readonly GridColumn<WaitingDefect>[] {
  const { columns } = texts
  return [
    { id: 'order', header: columns.order, width: 100, cell: (row) => <b>{row.orderNumber}</b>, text: (row) => row.orderNumber },
    { id: 'model', header: columns.model, minWidth: 130, cell: (row) => row.modelName, text: (row) => `${row.modelName}, ${orAbsent(row.supplierSku)}` },
    { id: 'serial', header: columns.serial, width: 188, cell: (row) => orAbsent(row.serial), text: (row) => (row.lot === '' ? row.serial : `${row.serial}, ${texts.lot(row.lot)}`) },
    { id: 'found', header: columns.found, width: 108, hasFigures: true, cell: (row) => formatDate(row.foundOn) },
    { id: 'defect', header: columns.defect, minWidth: 130, cell: (row) => row.defect, text: (row) => `${row.defectCode} ${row.defect}` },
    { id: 'notice', header: columns.notice, width: 168, hasFigures: true, cell: (row) => <DueDate dueOn={row.noticeDueOn} todayOn={todayOn} /> },
    { id: 'cost', header: columns.cost(currencySign(currency)), width: 104, align: 'end', cell: (row) => formatAmount(row.costMinor) },
    { id: 'gaps', header: columns.gaps, minWidth: 170, cell: (row) => <Gaps line={row} />, text: (row) => gapsText(row) },
  ]
}

/** Defects that wait for a claim; each says what it lacks. */
export function WaitingGrid({ query, currency, todayOn, checkedIds, onCheckedChange }: {
  readonly query: WaitingQuery
  readonly currency: Currency
  readonly todayOn: string | null
  readonly checkedIds: ReadonlySet<string>
  readonly onCheckedChange: (ids: ReadonlySet<string>) => void
}) {
  const columns = useMemo(() => columnsOf(currency, todayOn), [currency, todayOn])
  return (
    <DataGrid
      label={texts.label}
      columns={columns}
      rows={query.data ?? NONE}
      rowId={idOfWaiting}
      state={queryState(query)}
      failed={<QueryFailed query={query} />}
      empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />}
      checkedIds={checkedIds}
      onCheckedChange={onCheckedChange}
      onOpen={(row) => { if (row.orderId !== null) go(paths.order(row.orderId)) }}
      totalCount={query.data?.length}
      hasAutoFocus
    />
  )
}
