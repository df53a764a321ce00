import { memo, type ReactNode } from 'react'
import { classNames } from '#renderer/ui/class-names.ts'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import classes from './data-grid.module.css'
import type { DataGridProps, GridAlign, GridColumn, GridSort } from './grid-types.ts'
import type { RowActions } from './use-row-actions.ts'

type GridHeadProps<Row> = {
  readonly grid: DataGridProps<Row>
  readonly columns: ReadonlyArray<GridColumn<Row>>
  readonly template: string
  readonly minWidth: number
  readonly isCheckable: boolean
}

function nextSort<Row>(column: GridColumn<Row>, sort: GridSort | undefined): GridSort {
  const isAscending = sort?.columnId === column.id && sort.direction === 'asc'
  return { columnId: column.id, direction: isAscending ? 'desc' : 'asc' }
}

/** The heading line; a sortable column is a button. */
export function GridHead<Row>({ grid, columns, template, minWidth, isCheckable }: GridHeadProps<Row>) {
  const texts = useKitTexts()
  const areAllChecked = grid.rows.length > 0 && grid.rows.every((row) => grid.checkedIds?.has(grid.rowId(row)) === true)
  const toggleAll = () => grid.onCheckedChange?.(new Set(areAllChecked ? [] : grid.rows.map(grid.rowId)))
  return (
    <div role="rowgroup" className={classes.head} style={{ minWidth }}>
      <div role="row" aria-rowindex={1} className={classes.headRow} style={{ gridTemplateColumns: template }}>
        {isCheckable && (
          <div role="columnheader" className={classes.check}>
            <input type="checkbox" tabIndex={-1} aria-label={texts.chooseAllRows} checked={areAllChecked} onChange={toggleAll} />
          </div>
        )}
        {columns.map((column) => {
          const direction = grid.sort?.columnId === column.id ? grid.sort.direction : null
          const isSortable = column.isSortable === true && grid.onSort !== undefined
          return (
            <div
              key={column.id}
              role="columnheader"
              className={classNames(classes.headCell, classes[column.align ?? 'start'])}
              aria-sort={!isSortable ? undefined : direction === null ? 'none' : direction === 'asc' ? 'ascending' : 'descending'}
            >
              {isSortable ? (
                <button type="button" className={classes.sorter} onClick={() => grid.onSort?.(nextSort(column, grid.sort))}>
                  {column.header}
                  <span aria-hidden="true">{direction === null ? '' : direction === 'asc' ? '↑' : '↓'}</span>
                </button>
              ) : (
                column.header
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

type GridRowProps<Row> = {
  readonly row: Row
  readonly domId: string
  readonly index: number
  readonly isActive: boolean
  /** Null in a list whose rows cannot be marked. */
  readonly isChecked: boolean | null
  readonly isLast: boolean
  readonly tone: 'late' | 'soon' | 'muted' | null
  readonly columns: ReadonlyArray<GridColumn<Row>>
  readonly template: string
  readonly topPx: number
  readonly actions: RowActions<Row>
}

/** One row: a click makes it active, a double click opens it. Drawn again only when something of it changed: a scrolled list has dozens. */
export const GridRow = memo(GridRowAsDrawn) as typeof GridRowAsDrawn

function GridRowAsDrawn<Row>({ row, domId, index, isActive, isChecked, isLast, tone, columns, template, topPx, actions }: GridRowProps<Row>) {
  const texts = useKitTexts()
  return (
    <div
      role="row"
      id={domId}
      aria-rowindex={index + 2}
      aria-selected={isActive || isChecked === true}
      className={classNames(classes.row, isLast && classes.last, isActive && classes.active, tone !== null && classes[tone])}
      style={{ gridTemplateColumns: template, transform: `translateY(${topPx}px)` }}
      onClick={() => actions.select(row)}
      onDoubleClick={() => actions.open(row)}
    >
      {isChecked !== null && (
        <div role="gridcell" className={classes.check}>
          <input type="checkbox" tabIndex={-1} aria-label={texts.chooseRow} checked={isChecked} onChange={() => actions.toggle(row)} />
        </div>
      )}
      {columns.map((column) => (
        <Cell key={column.id} align={column.align ?? 'start'} hasFigures={column.hasFigures ?? column.align === 'end'} title={column.text?.(row)} lang={column.lang}>
          {column.cell(row)}
        </Cell>
      ))}
    </div>
  )
}

type CellProps = { readonly align: GridAlign; readonly hasFigures: boolean; readonly title: string | undefined; readonly lang: string | undefined; readonly children: ReactNode }

function Cell(props: CellProps) {
  return (
    <div role="gridcell" className={classNames(classes.cell, classes[props.align], props.hasFigures && classes.figures)} title={props.title} lang={props.lang}>
      {props.children}
    </div>
  )
}
