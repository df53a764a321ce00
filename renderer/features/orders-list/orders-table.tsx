import { useMemo, useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { shownCombo } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { usePagesOf } from '#renderer/rpc/query.ts'
import { bulkTexts } from '#renderer/texts/bulk.ts'
import { ordersListTexts } from '#renderer/texts/orders-list.ts'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import type { ReactNode } from 'react'
import type { DeskRow } from '#shared/contract/orders.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ExportFound } from './export-dialog.tsx'
import { ORDERS_COLUMNS } from './orders-columns.tsx'
import classes from './orders-list.module.css'
import type { OrdersAsked } from './orders-view.ts'

const PAGE_ROWS = 100
const NONE: ReadonlySet<string> = new Set()
const NO_COLUMNS: readonly string[] = []

export type OrdersTableProps = {
  readonly asked: OrdersAsked
  readonly hiddenColumnIds?: readonly string[]
  readonly onSort?: (sort: 'newest' | 'oldest') => void
  readonly empty: ReactNode
  readonly onOpen: (row: DeskRow) => void
}

/** Orders that answer the filter, page by page as the end of the list comes near. */
export function OrdersTable({ asked, hiddenColumnIds = NO_COLUMNS, onSort, empty, onOpen }: OrdersTableProps) {
  const pages = usePagesOf('orders.list', asked, (after) => ({ ...asked, after, limit: PAGE_ROWS }), { keepsPrevious: true })
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const [checkedIds, setChecked] = useState<ReadonlySet<string>>(NONE)
  const marked = rows.filter((row) => checkedIds.has(String(row.orderId)))
  const place = `orders:${JSON.stringify(asked)}`
  const first = pages.data?.pages[0]
  const totalCount = first?.totalCount
  return (
    <>
      <DataGrid
        keptAs={place}
        label={ordersListTexts.grid}
        columns={ORDERS_COLUMNS}
        hiddenColumnIds={hiddenColumnIds}
        rows={rows}
        rowId={(row) => String(row.orderId)}
        state={queryState(pages)}
        empty={empty}
        failed={<QueryFailed query={pages} />}
        totalCount={totalCount}
        hasMore={pages.hasNextPage}
        isFetchingMore={pages.isFetchingNextPage}
        fetchMore={() => void pages.fetchNextPage()}
        sort={{ columnId: 'accepted', direction: asked.sort === 'oldest' ? 'asc' : 'desc' }}
        onSort={onSort === undefined ? undefined : ({ direction }) => onSort(direction === 'asc' ? 'oldest' : 'newest')}
        onOpen={onOpen}
        checkedIds={checkedIds}
        onCheckedChange={setChecked}
        hasAutoFocus
      />
      {marked.length > 0 && <BulkBar marked={marked} asked={asked} onClear={() => setChecked(NONE)} />}
      {marked.length === 0 && totalCount !== undefined && totalCount > 0 && (
        <div className={classes.foot}>
          <span>{first?.isCut === true ? ordersListTexts.cut(totalCount) : ordersListTexts.count(totalCount)}</span>
          <span><KeyHint keys="Enter" /> {ordersListTexts.keys.open}</span>
          <span><KeyHint keys="Insert" /> {bulkTexts.markHint}</span>
          <span><KeyHint keys={shownCombo('Ctrl+C')} /> {ordersListTexts.keys.copy}</span>
          <ExportFound rows={rows} totalCount={totalCount} asked={asked} />
        </div>
      )}
    </>
  )
}

export const openOrder = (row: DeskRow): void => go(paths.order(row.orderId))
