import { useMemo } from 'react'
import { isOver, isUnsent } from '#shared/claims/status.ts'
import type { ClaimHead } from '#shared/contract/claims.ts'
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

function columnsAt(todayOn: string | null): readonly GridColumn<ClaimHead>[] {
  return [
    { id: 'number', header: texts.columns.number, width: 120, minWidth: 118, cell: (claim) => <b>{claim.number}</b>, text: (claim) => claim.number },
    { id: 'supplier', header: texts.columns.supplier, minWidth: 96, cell: (claim) => claim.supplier, text: (claim) => claim.supplier },
    { id: 'period', header: texts.columns.period, width: 190, minWidth: 110, hiddenBelow: 1000, hasFigures: true, cell: (claim) => texts.period(claim.periodFromOn, claim.periodToOn) },
    { id: 'lines', header: texts.columns.lines, width: 62, minWidth: 56, align: 'end', cell: (claim) => claim.lineCount },
    { id: 'total', header: texts.columns.total, width: 116, minWidth: 96, align: 'end', cell: (claim) => formatMoney(claim.totalMinor, claim.currency), text: (claim) => formatMoney(claim.totalMinor, claim.currency) },
    { id: 'notice', header: texts.columns.notice, width: 166, minWidth: 130, hasFigures: true, cell: (claim) => <DueDate dueOn={claim.noticeDueOn} todayOn={todayOn} isKept={!isUnsent(claim.status)} /> },
    { id: 'answer', header: texts.columns.answer, width: 160, minWidth: 130, hasFigures: true, cell: (claim) => <DueDate dueOn={claim.answerDueOn} todayOn={todayOn} isKept={claim.answeredOn !== null || isOver(claim.status)} /> },
    { id: 'status', header: texts.columns.status, width: 192, minWidth: 140, cell: (claim) => <ClaimStatusTag claim={claim} /> },
  ]
}

/** Claims, the newest first; Enter opens one. */
export function ClaimsGrid({ supplierId, onNew }: { readonly supplierId: number | null; readonly onNew: () => void }) {
  const query = useQueryOf('claims.list', { supplierId, statuses: null })
  const todayOn = useToday()
  const columns = useMemo(() => columnsAt(todayOn), [todayOn])
  return (
    <DataGrid
      label={texts.label}
      columns={columns}
      rows={query.data ?? []}
      rowId={idOfClaim}
      state={queryState(query)}
      failed={<QueryFailed query={query} />}
      empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.newClaim, kbd: 'N', onClick: onNew }} />}
      onOpen={(claim) => go(paths.claim(claim.claimId))}
      totalCount={query.data?.length}
      hasAutoFocus
    />
  )
}
