import { useId, useRef } from 'react'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useKept } from '#renderer/ui/kept-place.ts'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import classes from './data-grid.module.css'
import { nextRowIndex } from './grid-keys.ts'
import { GridHead, GridRow } from './grid-row.tsx'
import { gridToTsv } from './grid-tsv.ts'
import type { DataGridProps, GridColumn } from './grid-types.ts'
import { useRowHeightPx } from '../row-height.ts'
import { useFetchMore, useGridModel, useGridWindow, useRoomPx } from './use-grid-rows.ts'
import { useRowActions } from './use-row-actions.ts'

const PAGE_ROWS_FALLBACK = 10
const LEAST_COLUMN_PX = 80
const CHECK_COLUMN_PX = 36

/** Words may be cut in a narrow list, their hint tells them whole; figures and short columns keep their width. */
const WORDS_FROM_PX = 110
const WORDS_SHRINK = 0.7

function leastPx<Row>({ width, minWidth, align, hasFigures }: GridColumn<Row>): number {
  if (width !== undefined && minWidth !== undefined) return minWidth
  const wanted = width ?? minWidth ?? LEAST_COLUMN_PX
  const isFigures = hasFigures === true || align === 'end'
  return isFigures || wanted < WORDS_FROM_PX ? wanted : Math.round(wanted * WORDS_SHRINK)
}

function tracks<Row>(columns: ReadonlyArray<GridColumn<Row>>, isCheckable: boolean): string {
  const list = columns.map((column) => `minmax(${leastPx(column)}px, ${column.width === undefined ? '1fr' : `${column.width}px`})`)
  return [...(isCheckable ? [`${CHECK_COLUMN_PX}px`] : []), ...list].join(' ')
}

function leastWidthPx<Row>(columns: ReadonlyArray<GridColumn<Row>>, isCheckable: boolean): number {
  return columns.reduce((sum, column) => sum + leastPx(column), isCheckable ? CHECK_COLUMN_PX : 0)
}

/**
 * The list of the program: rows of the chosen height, only those in sight in the document, pages fetched as the end comes near.
 * Keys: arrows, PgUp, PgDn, Home, End move; Enter opens; Space previews; Ctrl+C copies the row or the marked rows.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { rows, rowId, state = 'ready' } = props
  const texts = useKitTexts()
  const ownId = useId()
  const boxRef = useRef<HTMLDivElement>(null)
  const [ownActiveId, setOwnActiveId] = useKept<string | null>(props.keptAs === undefined ? undefined : `${props.keptAs}:row`, null)
  const isCheckable = props.onCheckedChange !== undefined
  const { shown, gridRows } = useGridModel(props, useRoomPx(boxRef))
  const activeId = props.selectedId === undefined ? ownActiveId : props.selectedId
  const activeIndex = gridRows.findIndex((row) => row.id === activeId)
  const rowHeightPx = useRowHeightPx()
  const gridWindow = useGridWindow(boxRef, { rowHeightPx, rowCount: gridRows.length, activeIndex, keptAs: props.keptAs })
  const items = gridWindow.getVirtualItems()
  useFetchMore(props, state === 'ready' ? (gridWindow.range?.endIndex ?? 0) : -1)

  const select = (row: Row) => {
    setOwnActiveId(rowId(row))
    props.onSelect?.(row)
  }
  const toggle = (row: Row) => {
    const next = new Set(props.checkedIds)
    if (!next.delete(rowId(row))) next.add(rowId(row))
    props.onCheckedChange?.(next)
  }
  const rowActions = useRowActions<Row>({ select, toggle, open: (row) => props.onOpen?.(row) })
  const act = (event: KeyboardEvent, row: Row | undefined): boolean => {
    if (row === undefined || event.altKey) return false
    const isMark = event.key === 'Insert' || (event.code === 'Space' && (event.ctrlKey || event.metaKey))
    if (isMark && isCheckable) toggle(row)
    else if (event.ctrlKey || event.metaKey) return false
    else if (event.key === 'Enter' && props.onOpen !== undefined) props.onOpen(row)
    else if (event.code === 'Space' && props.onPreview !== undefined) props.onPreview(row)
    else return false
    return true
  }
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.defaultPrevented) return
    const pageRows = Math.max(1, Math.floor((boxRef.current?.clientHeight ?? 0) / rowHeightPx) - 1) || PAGE_ROWS_FALLBACK
    const move = event.ctrlKey || event.metaKey || event.altKey ? null : nextRowIndex(event.key, activeIndex, gridRows.length, pageRows)
    const target = move === null ? undefined : gridRows[move.index]
    if (move !== null && target !== undefined) {
      select(target.original.held)
      gridWindow.scrollToIndex(move.index)
      event.preventDefault()
    } else if (act(event, gridRows[activeIndex]?.original.held)) {
      event.preventDefault()
    }
  }
  const copy = (event: ClipboardEvent) => {
    const marked = rows.filter((row) => props.checkedIds?.has(rowId(row)) === true)
    const active = gridRows[activeIndex]?.original.held
    const copied = marked.length > 0 ? marked : active === undefined ? [] : [active]
    if (copied.length === 0 || (document.getSelection()?.toString() ?? '') !== '') return
    event.clipboardData.setData('text/plain', gridToTsv(shown, copied))
    event.preventDefault()
  }
  const template = tracks(shown, isCheckable)
  const minWidth = leastWidthPx(shown, isCheckable)
  const hasRows = state === 'ready' && gridRows.length > 0
  return (
    <div
      ref={boxRef}
      role="grid"
      tabIndex={0}
      className={classes.grid}
      style={{ maxHeight: props.maxHeight }}
      aria-label={props.label}
      aria-rowcount={props.totalCount === undefined ? (props.hasMore === true ? -1 : rows.length + 1) : props.totalCount + 1}
      aria-colcount={shown.length + (isCheckable ? 1 : 0)}
      aria-multiselectable={isCheckable || undefined}
      aria-busy={state === 'loading' || props.isFetchingMore === true || undefined}
      aria-activedescendant={hasRows && activeIndex >= 0 ? `${ownId}-${activeIndex}` : undefined}
      data-autofocus={props.hasAutoFocus === true || undefined}
      onKeyDown={press}
      onCopy={copy}
    >
      <GridHead grid={props} columns={shown} template={template} minWidth={minWidth} isCheckable={isCheckable} />
      {hasRows && (
        <div role="rowgroup" className={classes.body} style={{ height: gridWindow.getTotalSize(), minWidth }}>
          {items.map((item) => {
            const gridRow = gridRows[item.index]
            if (gridRow === undefined) return null
            return (
              <GridRow
                key={gridRow.id}
                row={gridRow.original.held}
                domId={`${ownId}-${item.index}`}
                index={item.index}
                isActive={item.index === activeIndex}
                isChecked={isCheckable ? props.checkedIds?.has(gridRow.id) === true : null}
                isLast={item.index === gridRows.length - 1}
                tone={props.rowTone?.(gridRow.original.held) ?? null}
                columns={shown}
                template={template}
                topPx={item.start}
                actions={rowActions}
              />
            )
          })}
        </div>
      )}
      {!hasRows && <GridMessage state={state} empty={props.empty} failed={props.failed} />}
      {props.isFetchingMore === true && hasRows && <div className={classes.more} role="status">{texts.loadingMore}</div>}
    </div>
  )
}

function GridMessage(props: Pick<DataGridProps<unknown>, 'empty' | 'failed'> & { readonly state: 'ready' | 'loading' | 'error' }) {
  const content = props.state === 'loading' ? <SkeletonRows /> : props.state === 'error' ? props.failed : props.empty
  return (
    <div role="rowgroup">
      <div role="row">
        <div role="gridcell">{content}</div>
      </div>
    </div>
  )
}
