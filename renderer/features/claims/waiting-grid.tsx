import { useMemo } from 'react'
import type { WaitingDefect } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { currencySign } from '#renderer/features/reference/index.ts'
import type { CallFailed } from '#renderer/rpc/call-failure.ts'
import { formatAmount, orAbsent } from '#renderer/texts/formats.ts'
import { evidenceTexts, SOURCE_LABELS } from '#renderer/texts/claim-evidence.ts'
import { buildTexts as texts } from '#renderer/texts/claims.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { checksTone } from './check-facts.tsx'
import { DueDate } from './due-date.tsx'
import { ReadinessScore } from '#renderer/features/evidence/index.ts'
import { gapsText } from './gaps.ts'
import { idOfWaiting, type WaitingFilter } from './waiting-view.ts'

type WaitingQuery = { readonly data: readonly WaitingDefect[] | undefined; readonly isPending: boolean; readonly isError: boolean; readonly error: CallFailed | null; readonly refetch: () => Promise<unknown> }

/** The paper the defect stands in. */
export const numberOf = (row: WaitingDefect): string => row.orderNumber || row.receiptNumber || texts.ofStock

function columnsOf(currency: Currency, todayOn: string | null): readonly GridColumn<WaitingDefect>[] {
  const { columns } = texts
  return [
    { id: 'order', header: columns.order, width: 112, cell: (row) => <b>{numberOf(row)}</b>, text: (row) => `${numberOf(row)}, ${SOURCE_LABELS[row.source]}` },
    { id: 'model', header: columns.model, minWidth: 90, cell: (row) => row.modelName, text: (row) => `${row.modelName}, ${orAbsent(row.serial)}` },
    { id: 'defect', header: columns.defect, minWidth: 80, cell: (row) => nameIn(row.defect), text: (row) => `${row.defectCode} ${nameIn(row.defect)}` },
    { id: 'readiness', header: columns.readiness, width: 116, cell: (row) => <ReadinessScore readiness={row.readiness} />, text: gapsText },
    { id: 'checks', header: columns.checks, width: 82, cell: (row) => (row.checks.length === 0 ? orAbsent('') : <Tag tone={checksTone(row.checks)}>{evidenceTexts.factCount(row.checks.length)}</Tag>), text: (row) => evidenceTexts.factCount(row.checks.length) },
    { id: 'notice', header: columns.notice, width: 108, hasFigures: true, cell: (row) => <DueDate dueOn={row.noticeDueOn} todayOn={todayOn} isShort /> },
    { id: 'cost', header: columns.cost(currencySign(currency)), width: 96, align: 'end', cell: (row) => formatAmount(row.costMinor) },
  ]
}

export interface WaitingGridProps {
  readonly query: WaitingQuery
  readonly rows: readonly WaitingDefect[]
  readonly filter: WaitingFilter
  readonly currency: Currency
  readonly todayOn: string | null
  readonly selectedId: string | null
  readonly onSelect: (row: WaitingDefect) => void
  readonly checkedIds: ReadonlySet<string>
  readonly onCheckedChange: (ids: ReadonlySet<string>) => void
  readonly onShowAll: () => void
  /** Of a grid in a dialog; otherwise it fills the height. */
  readonly maxHeight?: number
}

/** Defects that wait for a claim: where each was found, how ready it is, by when it must be said. */
export function WaitingGrid({ query, rows, filter, currency, todayOn, selectedId, onSelect, checkedIds, onCheckedChange, onShowAll, maxHeight }: WaitingGridProps) {
  const columns = useMemo(() => columnsOf(currency, todayOn), [currency, todayOn])
  const isFiltered = filter !== 'all' && (query.data ?? []).length > 0
  return (
    <DataGrid
      label={texts.label}
      columns={columns}
      rows={rows}
      rowId={idOfWaiting}
      state={queryState(query)}
      failed={<QueryFailed query={query} />}
      empty={isFiltered ? <EmptyState title={texts.emptyFiltered} action={{ label: texts.showAll, onClick: onShowAll }} /> : <EmptyState title={texts.empty} why={texts.emptyWhy} />}
      selectedId={selectedId}
      onSelect={onSelect}
      checkedIds={checkedIds}
      onCheckedChange={onCheckedChange}
      onOpen={(row) => { if (row.orderId !== null) go(paths.order(row.orderId)) }}
      totalCount={query.data === undefined ? undefined : rows.length}
      {...(maxHeight === undefined ? {} : { maxHeight })}
      hasAutoFocus
    />
  )
}
