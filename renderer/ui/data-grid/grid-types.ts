import type { ReactNode } from 'react'

export type GridAlign = 'start' | 'end' | 'center'

export type GridColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Units: pixels. A column without a width shares what is left. */
  readonly width?: number | undefined
  /** Least width in a narrow list. Without it columns of words give way by a third. Units: pixels. */
  readonly minWidth?: number | undefined
  readonly align?: GridAlign | undefined
  /** Given up where the list is narrower than that. Units: pixels. */
  readonly hiddenBelow?: number
  /** Figures stand one under another: numbers, dates, money. On by default where `align` is `end`. */
  readonly hasFigures?: boolean
  readonly cell: (row: Row) => ReactNode
  /** Plain words of the cell: for copying and for the hint over a cut text. */
  readonly text?: ((row: Row) => string) | undefined
  readonly isSortable?: boolean
  /** Of the words in it, where that is not the language of the page. */
  readonly lang?: string
}

export type GridSort = { readonly columnId: string; readonly direction: 'asc' | 'desc' }

export type DataGridProps<Row> = {
  readonly label: string
  readonly columns: ReadonlyArray<GridColumn<Row>>
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly state?: 'ready' | 'loading' | 'error'
  /** Shown instead of rows: `EmptyState` and `ErrorState` fit here. */
  readonly empty: ReactNode
  readonly failed?: ReactNode
  /** How many rows there are in all, when known. */
  readonly totalCount?: number | undefined
  readonly hasMore?: boolean
  readonly isFetchingMore?: boolean
  /** Asked once per page when the end comes near. */
  readonly fetchMore?: (() => void) | undefined
  /** Name of the list: under it the chosen row and the scroll are there again when the screen is come back to. */
  readonly keptAs?: string | undefined
  readonly selectedId?: string | null | undefined
  readonly onSelect?: ((row: Row) => void) | undefined
  /** Enter or double click. */
  readonly onOpen?: ((row: Row) => void) | undefined
  /** Space. */
  readonly onPreview?: ((row: Row) => void) | undefined
  /** With `onCheckedChange` a column of marks appears; Insert or Ctrl+Space marks the row. */
  readonly checkedIds?: ReadonlySet<string> | undefined
  readonly onCheckedChange?: ((ids: ReadonlySet<string>) => void) | undefined
  readonly sort?: GridSort | undefined
  readonly onSort?: ((sort: GridSort) => void) | undefined
  readonly hiddenColumnIds?: readonly string[] | undefined
  readonly rowTone?: ((row: Row) => 'late' | 'soon' | 'muted' | null) | undefined
  readonly hasAutoFocus?: boolean
  /** Units: pixels. Omit to fill the room the screen leaves. */
  readonly maxHeight?: number | undefined
}
