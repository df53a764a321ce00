import type { PurchaseHead } from '#shared/contract/buying.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { usePagesOf } from '#renderer/rpc/query.ts'
import { formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { buyingTexts as texts } from '#renderer/texts/buying.ts'
import { PURCHASE_STATUS_LABELS } from '#renderer/texts/stock-labels.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

const PAGE_ROWS = 50
const { columns } = texts
const TONES: Readonly<Record<PurchaseHead['status'], Tone>> = { draft: 'plain', sent: 'wait', partly_received: 'soon', received: 'ok', cancelled: 'plain' }

export const PurchaseStatusTag = ({ status }: { readonly status: PurchaseHead['status'] }) => <Tag tone={TONES[status]}>{PURCHASE_STATUS_LABELS[status]}</Tag>

/** The day the goods are expected; a missed one is told in words. */
export function ExpectedDay({ head }: { readonly head: Pick<PurchaseHead, 'expectedOn' | 'isLate'> }) {
  if (head.expectedOn === null) return orAbsent('')
  return head.isLate ? <Tag tone="late">{texts.late(head.expectedOn)}</Tag> : formatDate(head.expectedOn)
}

const COLUMNS: readonly GridColumn<PurchaseHead>[] = [
  { id: 'number', header: columns.number, width: 118, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  { id: 'supplier', header: columns.supplier, minWidth: 140, cell: (row) => row.supplier, text: (row) => row.supplier },
  { id: 'status', header: columns.status, width: 140, cell: (row) => <PurchaseStatusTag status={row.status} />, text: (row) => PURCHASE_STATUS_LABELS[row.status] },
  { id: 'expected', header: columns.expectedOn, width: 176, hasFigures: true, cell: (row) => <ExpectedDay head={row} />, text: (row) => row.expectedOn ?? '' },
  { id: 'tracking', header: columns.tracking, minWidth: 120, cell: (row) => orAbsent([row.carrier, row.trackingNumber].filter((word) => word !== '').join(' ')), text: (row) => row.trackingNumber },
  { id: 'lines', header: columns.lines, width: 66, align: 'end', cell: (row) => formatNumber(row.lineCount) },
  { id: 'total', header: columns.total, width: 132, align: 'end', cell: (row) => formatMoney(row.totalMinor, row.currency) },
  { id: 'created', header: columns.created, width: 100, hasFigures: true, cell: (row) => formatDate(row.createdOn) },
]

/** Orders to suppliers, the newest first; Enter opens one. */
export function PurchasesGrid({ isOpen, supplierId, onNew }: { readonly isOpen: boolean; readonly supplierId: number | null; readonly onNew: () => void }) {
  const pages = usePagesOf('buying.orders', { isOpen, supplierId }, (after) => ({ isOpen, supplierId, after, limit: PAGE_ROWS }))
  return (
    <DataGrid
      label={texts.ordersLabel} columns={COLUMNS} rows={pages.data?.pages.flatMap((page) => page.rows) ?? []} rowId={(row) => String(row.purchaseOrderId)} state={queryState(pages)} failed={<QueryFailed query={pages} />}
      empty={<EmptyState title={texts.ordersEmpty} why={texts.ordersEmptyWhy} action={{ label: texts.newOrder, kbd: 'N', onClick: onNew }} />} hasMore={pages.hasNextPage} isFetchingMore={pages.isFetchingNextPage} fetchMore={() => void pages.fetchNextPage()}
      onOpen={(row) => go(paths.warehouse(`buying/${row.purchaseOrderId}`))} hasAutoFocus
    />
  )
}
