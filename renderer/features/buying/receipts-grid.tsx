import type { ReceiptHead } from '#shared/contract/buying.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { usePagesOf } from '#renderer/rpc/query.ts'
import { formatDate, formatMoney, formatNumber, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'

const PAGE_ROWS = 50
const { columns } = texts

const COLUMNS: readonly GridColumn<ReceiptHead>[] = [
  { id: 'number', header: columns.number, width: 118, minWidth: 108, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  { id: 'on', header: columns.on, width: 108, hasFigures: true, cell: (row) => formatDate(row.receivedOn) },
  { id: 'supplier', header: columns.supplier, minWidth: 140, cell: (row) => row.supplier, text: (row) => row.supplier },
  { id: 'waybill', header: columns.waybill, minWidth: 150, cell: (row) => texts.waybillOf(row.waybill, row.waybillOn), text: (row) => texts.waybillOf(row.waybill, row.waybillOn) },
  { id: 'purchase', header: columns.purchase, width: 118, hiddenBelow: 940, cell: (row) => orAbsent(row.purchaseNumber), text: (row) => row.purchaseNumber },
  { id: 'lines', header: columns.lines, width: 62, align: 'end', cell: (row) => formatNumber(row.lineCount) },
  { id: 'total', header: columns.total, width: 128, align: 'end', cell: (row) => formatMoney(row.totalMinor, row.currency) },
  { id: 'state', header: columns.state, width: 108, cell: (row) => (row.hasDiscrepancy ? <Tag tone="late">{texts.discrepancy}</Tag> : texts.asWritten), text: (row) => (row.hasDiscrepancy ? texts.discrepancy : texts.asWritten) },
  { id: 'person', header: columns.person, width: 130, hiddenBelow: 1000, cell: (row) => shortNameOf(row.person), text: (row) => row.person },
]

/** Receipts, the newest first; Enter opens one. */
export function ReceiptsGrid() {
  const { whyNot } = useSession()
  const pages = usePagesOf('buying.receipts', {}, (after) => ({ supplierId: null, after, limit: PAGE_ROWS }))
  const cannot = whyNot('buying.receive')
  const addNew = () => go(paths.warehouse('receipts/new'))
  useHotkeys({ N: { run: addNew, description: texts.newReceipt, disabledReason: cannot } })
  return (
    <>
      <Inline justify="end"><ActionButton variant="main" label={texts.newReceipt} kbd={cannot === null ? 'N' : undefined} disabledReason={cannot} onClick={addNew} /></Inline>
      <DataGrid
        label={texts.label} columns={COLUMNS} rows={pages.data?.pages.flatMap((page) => page.rows) ?? []} rowId={(row) => String(row.receiptId)} state={queryState(pages)} failed={<QueryFailed query={pages} />} empty={<EmptyState title={texts.empty} why={texts.emptyWhy} />}
        hasMore={pages.hasNextPage} isFetchingMore={pages.isFetchingNextPage} fetchMore={() => void pages.fetchNextPage()} onOpen={(row) => go(paths.warehouse(`receipts/${row.receiptId}`))} hasAutoFocus
      />
    </>
  )
}
