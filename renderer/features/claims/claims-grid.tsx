import { useMemo } from 'react'
import { isOver, isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
import { VIEW_COLUMNS, type ViewBody } from '#shared/contract/view-lists.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { claimListTexts as texts } from '#renderer/texts/claims.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { ClaimStatusTag } from './claim-status-tag.tsx'
import { DueDate } from './due-date.tsx'

const idOfClaim = (claim: ClaimHead): string => String(claim.claimId)

export function columnsAt(todayOn: string | null): readonly GridColumn<ClaimHead>[] {
  return [
    { id: 'number', header: texts.columns.number, width: 120, minWidth: 118, cell: (claim) => <b>{claim.number}</b>, text: (claim) => claim.number },
    { id: 'supplier', header: texts.columns.supplier, minWidth: 96, cell: (claim) => claim.supplier, text: (claim) => claim.supplier },
    { id: 'period', header: texts.columns.period, width: 190, minWidth: 110, hiddenBelow: 1000, hasFigures: true, cell: (claim) => texts.period(claim.periodFromOn, claim.periodToOn) },
    { id: 'lines', header: texts.columns.lines, width: 62, minWidth: 56, align: 'end', cell: (claim) => claim.lineCount },
    { id: 'total', header: texts.columns.total, width: 116, minWidth: 96, align: 'end', cell: (claim) => formatMoney(claim.totalMinor, claim.currency), text: (claim) => formatMoney(claim.totalMinor, claim.currency) },
    { id: 'notice', header: texts.columns.notice, width: 152, minWidth: 130, hasFigures: true, cell: (claim) => <DueDate dueOn={claim.noticeDueOn} todayOn={todayOn} isKept={!isUnsent(claim.status)} /> },
    { id: 'answer', header: texts.columns.answer, width: 152, minWidth: 130, hasFigures: true, cell: (claim) => <DueDate dueOn={claim.answerDueOn} todayOn={todayOn} isKept={claim.answeredOn !== null || isOver(claim.status)} /> },
    { id: 'status', header: texts.columns.status, width: 214, minWidth: 140, cell: (claim) => <ClaimStatusTag claim={claim} /> },
  ]
}

/** The columns by name alone, for the choice of them. */
export const CLAIM_COLUMN_NAMES = VIEW_COLUMNS.claims.map((id) => ({ id, header: texts.columns[id] }))

export type ClaimsGridProps = { readonly filters: ViewBody<'claims'>['filters']; readonly hiddenColumnIds: readonly string[]; readonly onNew: () => void; readonly onAll: () => void }

function Empty({ filters, onNew, onAll }: Omit<ClaimsGridProps, 'hiddenColumnIds'>) {
  if (filters.supplierId !== null || filters.statuses.length > 0) return <EmptyState title={texts.notFound} why={texts.notFoundWhy} action={{ label: texts.showAll, onClick: onAll }} />
  return <EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.newClaim, kbd: 'N', onClick: onNew }} />
}

/** Claims, the newest first; Enter opens one. */
export function ClaimsGrid({ filters, hiddenColumnIds, onNew, onAll }: ClaimsGridProps) {
  const query = useQueryOf('claims.list', { supplierId: filters.supplierId, statuses: filters.statuses.length === 0 ? null : filters.statuses }, { keepsPrevious: true })
  const todayOn = useToday()
  const columns = useMemo(() => columnsAt(todayOn), [todayOn])
  return (
    <DataGrid
      label={texts.label}
      keptAs="claims"
      columns={columns}
      hiddenColumnIds={hiddenColumnIds}
      rows={query.data ?? []}
      rowId={idOfClaim}
      state={queryState(query)}
      failed={<QueryFailed query={query} />}
      empty={<Empty filters={filters} onNew={onNew} onAll={onAll} />}
      onOpen={(claim) => go(paths.claim(claim.claimId))}
      totalCount={query.data?.length}
      hasAutoFocus
    />
  )
}
