import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import type { ColumnDef } from '@tanstack/react-table'
import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import type { Rect, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import type { DataGridProps, GridColumn } from './grid-types.ts'

const OVERSCAN_ROWS = 8
const FETCH_BEFORE_END_ROWS = 12
const ROOM_BEFORE_LAYOUT: Rect = { width: 1000, height: 680 }

const features = tableFeatures({ columnVisibilityFeature })

/** A box that has no height yet still shows its first rows. */
function observeRoom(instance: Virtualizer<HTMLDivElement, Element>, report: (rect: Rect) => void) {
  return observeElementRect(instance, (rect) => report(rect.height === 0 ? ROOM_BEFORE_LAYOUT : rect))
}

type Held<Row> = { readonly held: Row }

/** Columns in sight and rows with their ids, by TanStack Table. */
export function useGridModel<Row>(props: DataGridProps<Row>) {
  const { columns, rows, rowId, hiddenColumnIds } = props
  const columnDefs = useMemo(
    () => columns.map((column): ColumnDef<typeof features, Held<Row>> => ({ id: column.id, header: column.header })),
    [columns],
  )
  const columnVisibility = useMemo(() => Object.fromEntries((hiddenColumnIds ?? []).map((id) => [id, false])), [hiddenColumnIds])
  const data = useMemo(() => rows.map((row): Held<Row> => ({ held: row })), [rows])
  const table = useTable({ features, columns: columnDefs, data, getRowId: ({ held }) => rowId(held), state: { columnVisibility } })
  const visible = new Set(table.getVisibleLeafColumns().map((column) => column.id))
  const shown: ReadonlyArray<GridColumn<Row>> = columns.filter((column) => visible.has(column.id))
  const gridRows = table.getRowModel().rows
  return { shown, gridRows }
}

/** Rows in sight, by TanStack Virtual; the active row stays in the document even when scrolled away. */
export function useGridWindow(boxRef: RefObject<HTMLDivElement | null>, rowHeightPx: number, rowCount: number, activeIndex: number) {
  return useVirtualizer<HTMLDivElement, Element>({
    count: rowCount,
    getScrollElement: () => boxRef.current,
    estimateSize: () => rowHeightPx,
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: rowHeightPx,
    initialRect: ROOM_BEFORE_LAYOUT,
    observeElementRect: observeRoom,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range)
      if (activeIndex < 0 || activeIndex >= rowCount || indexes.includes(activeIndex)) return indexes
      return [...indexes, activeIndex].sort((a, b) => a - b)
    },
  })
}

/** Asks for the next page once when the last rows come into sight. */
export function useFetchMore<Row>(props: DataGridProps<Row>, lastIndexInSight: number) {
  const askedAtCount = useRef(-1)
  const { hasMore, isFetchingMore, fetchMore } = props
  const rowCount = props.rows.length
  useEffect(() => {
    if (hasMore !== true || isFetchingMore === true || fetchMore === undefined) return
    if (lastIndexInSight < rowCount - FETCH_BEFORE_END_ROWS || askedAtCount.current === rowCount) return
    askedAtCount.current = rowCount
    fetchMore()
  }, [hasMore, isFetchingMore, fetchMore, lastIndexInSight, rowCount])
}
