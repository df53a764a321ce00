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
import type { OrderStatus } from '#shared/orders/status.ts'
import { BulkBar } from './bulk-bar.tsx'
import { ORDERS_COLUMNS } from './orders-columns.tsx'
import classes from './orders-list.module.css'

const PAGE_ROWS = 100
const NONE: ReadonlySet<string> = new Set()

export type OrdersTableProps = {
  readonly status: OrderStatus | null
  readonly engineerId: number | null
  readonly empty: ReactNode
  readonly onOpen: (row: DeskRow) => void
}

/** Orders of one stage, or all, the newest first; pages come as the end of the list comes near. */
export function OrdersTable({ status, engineerId, empty, onOpen }: OrdersTableProps) {
  const pages = usePagesOf('orders.list', { status, engineerId }, (after) => ({ status, engineerId, after, limit: PAGE_ROWS }), { keepsPrevious: true })
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data])
  const [checkedIds, setChecked] = useState<ReadonlySet<string>>(NONE)
  const marked = rows.filter((row) => checkedIds.has(String(row.orderId)))
  const place = `orders:${status ?? ''}:${engineerId ?? ''}`
  const totalCount = pages.data?.pages[0]?.totalCount
  return (
    <>
      <DataGrid
        key={place}
        keptAs={place}
        label={ordersListTexts.grid}
        columns={ORDERS_COLUMNS}
        rows={rows}
        rowId={(row) => String(row.orderId)}
        state={queryState(pages)}
        empty={empty}
        failed={<QueryFailed query={pages} />}
        totalCount={totalCount}
        hasMore={pages.hasNextPage}
        isFetchingMore={pages.isFetchingNextPage}
        fetchMore={() => void pages.fetchNextPage()}
        onOpen={onOpen}
        checkedIds={checkedIds}
        onCheckedChange={setChecked}
        hasAutoFocus
      />
      {marked.length > 0 && <BulkBar marked={marked} onClear={() => setChecked(NONE)} />}
      {marked.length === 0 && totalCount !== undefined && totalCount > 0 && (
        <div className={classes.foot}>
          <span>{ordersListTexts.count(totalCount)}</span>
          <span><KeyHint keys="Enter" /> {ordersListTexts.keys.open}</span>
          <span><KeyHint keys="Insert" /> {bulkTexts.markHint}</span>
          <span><KeyHint keys={shownCombo('Ctrl+C')} /> {ordersListTexts.keys.copy}</span>
        </div>
      )}
    </>
  )
}

export const openOrder = (row: DeskRow): void => go(paths.order(row.orderId))
