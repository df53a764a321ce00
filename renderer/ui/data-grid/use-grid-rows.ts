import { columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import type { ColumnDef } from '@tanstack/react-table'
import { defaultRangeExtractor, observeElementRect, useVirtualizer } from '@tanstack/react-virtual'
import type { Rect, Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { keepPlace, placeKept } from '#renderer/ui/kept-place.ts'
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

/** How wide the list is; endless until it is laid out. */
export function useRoomPx(boxRef: RefObject<HTMLElement | null>): number {
  const [roomPx, setRoomPx] = useState(Number.POSITIVE_INFINITY)
  useEffect(() => {
    const box = boxRef.current
    if (box === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => { if (box.clientWidth > 0) setRoomPx(box.clientWidth) })
    observer.observe(box)
    return () => observer.disconnect()
  }, [boxRef])
  return roomPx
}

/** Columns in sight and rows with their ids, by TanStack Table. */
export function useGridModel<Row>(props: DataGridProps<Row>, roomPx: number) {
  const { columns, rows, rowId, hiddenColumnIds } = props
  const columnDefs = useMemo(
    () => columns.map((column): ColumnDef<typeof features, Held<Row>> => ({ id: column.id, header: column.header })),
    [columns],
  )
  const columnVisibility = useMemo(() => Object.fromEntries((hiddenColumnIds ?? []).map((id) => [id, false])), [hiddenColumnIds])
  const data = useMemo(() => rows.map((row): Held<Row> => ({ held: row })), [rows])
  const table = useTable({ features, columns: columnDefs, data, getRowId: ({ held }) => rowId(held), state: { columnVisibility } })
  const visibleIds = table.getVisibleLeafColumns().map((column) => column.id).join(' ')
  const shown = useMemo((): ReadonlyArray<GridColumn<Row>> => columns.filter((column) => visibleIds.split(' ').includes(column.id) && roomPx >= (column.hiddenBelow ?? 0)), [columns, visibleIds, roomPx])
  const gridRows = table.getRowModel().rows
  return { shown, gridRows }
}

interface GridWindow {
  readonly rowHeightPx: number
  readonly rowCount: number
  readonly activeIndex: number
  /** Under this name the list remembers how far it was scrolled. */
  readonly keptAs: string | undefined
}

/** Rows in sight, by TanStack Virtual; the active row stays in the document even when scrolled away. */
export function useGridWindow(boxRef: RefObject<HTMLDivElement | null>, { rowHeightPx, rowCount, activeIndex, keptAs }: GridWindow) {
  const scrollKey = keptAs === undefined ? null : `${keptAs}:scroll`
  const [initialOffset] = useState(() => (scrollKey === null ? 0 : placeKept(scrollKey, 0)))
  const backAt = useRef<string | null>(null)
  // The box has no height for its rows before they are there; rows of another name are another list.
  useEffect(() => {
    if (rowCount === 0 || scrollKey === null || backAt.current === scrollKey) return
    backAt.current = scrollKey
    if (boxRef.current !== null) boxRef.current.scrollTop = placeKept(scrollKey, 0)
  }, [rowCount, scrollKey, boxRef])
  return useVirtualizer<HTMLDivElement, Element>({
    count: rowCount,
    getScrollElement: () => boxRef.current,
    estimateSize: () => rowHeightPx,
    overscan: OVERSCAN_ROWS,
    scrollPaddingStart: rowHeightPx,
    initialRect: ROOM_BEFORE_LAYOUT,
    initialOffset,
    onChange: (instance) => { if (scrollKey !== null && backAt.current === scrollKey && instance.scrollOffset !== null) keepPlace(scrollKey, instance.scrollOffset) },
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
  const askedAt = useRef('')
  const { hasMore, isFetchingMore, fetchMore, keptAs } = props
  const rowCount = props.rows.length
  useEffect(() => {
    if (hasMore !== true || isFetchingMore === true || fetchMore === undefined) return
    if (lastIndexInSight < rowCount - FETCH_BEFORE_END_ROWS || askedAt.current === `${keptAs} ${rowCount}`) return
    askedAt.current = `${keptAs} ${rowCount}`
    fetchMore()
  }, [hasMore, isFetchingMore, fetchMore, lastIndexInSight, rowCount, keptAs])
}
