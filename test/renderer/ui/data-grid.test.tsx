import { createEvent, fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { gridToTsv } from '#renderer/ui/data-grid/grid-tsv.ts'
import type { DataGridProps, GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { renderWithKit } from './render-kit.tsx'

type Line = { readonly id: string; readonly sum: string }
const COLUMNS: ReadonlyArray<GridColumn<Line>> = [
  { id: 'no', header: 'Заказ', width: 96, cell: (line) => line.id, text: (line) => line.id, isSortable: true },
  { id: 'sum', header: 'Риск, ₽', align: 'end', cell: (line) => line.sum, text: (line) => line.sum },
]
const lines = (count: number): readonly Line[] => Array.from({ length: count }, (_, index) => ({ id: `26-${String(index).padStart(5, '0')}`, sum: `${index},00` }))
const ROWS = lines(300)

function Harness(props: Partial<DataGridProps<Line>>) {
  const [selectedId, setSelectedId] = useState<string | null>(null)
  return (
    <DataGrid<Line>
      label="Очередь"
      columns={COLUMNS}
      rows={ROWS}
      rowId={(line) => line.id}
      empty="На сегодня всё"
      selectedId={selectedId}
      {...props}
      onSelect={(line) => {
        setSelectedId(line.id)
        props.onSelect?.(line)
      }}
    />
  )
}

const grid = () => screen.getByRole('grid', { name: 'Очередь' })
const active = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent

describe('the list of the program', () => {
  it('walks by arrows, pages and ends, and the active row is always in the document', () => {
    renderWithKit(<Harness />)
    const walk: ReadonlyArray<readonly [string, string]> = [
      ['ArrowDown', '26-00000'], ['ArrowDown', '26-00001'], ['ArrowUp', '26-00000'], ['ArrowUp', '26-00000'],
      ['End', '26-00299'], ['ArrowDown', '26-00299'], ['ArrowUp', '26-00298'], ['Home', '26-00000'], ['PageDown', '26-00001'], ['PageUp', '26-00000'],
    ]
    for (const [key, expected] of walk) {
      fireEvent.keyDown(grid(), { key, code: key })
      expect(active()).toContain(expected)
    }
  })

  it('keeps a few rows of many in the document and says how many there are', () => {
    renderWithKit(<Harness totalCount={214000} />)
    expect(grid().getAttribute('aria-rowcount')).toBe('214001')
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
  })

  it('opens by Enter and double click, previews by Space', () => {
    const onOpen = vi.fn()
    const onPreview = vi.fn()
    renderWithKit(<Harness onOpen={onOpen} onPreview={onPreview} />)
    fireEvent.keyDown(grid(), { key: 'Enter', code: 'Enter' })
    expect(onOpen).not.toHaveBeenCalled()
    fireEvent.keyDown(grid(), { key: 'ArrowDown', code: 'ArrowDown' })
    fireEvent.keyDown(grid(), { key: 'Enter', code: 'Enter' })
    fireEvent.keyDown(grid(), { key: ' ', code: 'Space' })
    expect(onOpen).toHaveBeenCalledWith(ROWS[0])
    expect(onPreview).toHaveBeenCalledWith(ROWS[0])
    fireEvent.doubleClick(screen.getByText('26-00003'))
    expect(onOpen).toHaveBeenLastCalledWith(ROWS[3])
  })

  it('asks for the next page once when the end comes near', () => {
    const fetchMore = vi.fn()
    const page = lines(40)
    const { rerender } = renderWithKit(<Harness rows={page} hasMore fetchMore={fetchMore} />)
    expect(fetchMore).not.toHaveBeenCalled()
    fireEvent.keyDown(grid(), { key: 'End', code: 'End' })
    fireEvent.scroll(grid(), { target: { scrollTop: 40 * 34 } })
    expect(fetchMore).toHaveBeenCalledTimes(1)
    rerender(<Harness rows={page} hasMore isFetchingMore fetchMore={fetchMore} />)
    rerender(<Harness rows={page} hasMore fetchMore={fetchMore} />)
    expect(fetchMore).toHaveBeenCalledTimes(1)
  })

  it('marks rows by Insert and copies the marked ones as a table', () => {
    const onCheckedChange = vi.fn()
    renderWithKit(<Harness checkedIds={new Set(['26-00001', '26-00002'])} onCheckedChange={onCheckedChange} />)
    fireEvent.keyDown(grid(), { key: 'ArrowDown', code: 'ArrowDown' })
    fireEvent.keyDown(grid(), { key: 'Insert', code: 'Insert' })
    expect(onCheckedChange).toHaveBeenCalledWith(new Set(['26-00001', '26-00002', '26-00000']))
    const setData = vi.fn()
    const copy = createEvent.copy(grid())
    Object.defineProperty(copy, 'clipboardData', { value: { setData } })
    fireEvent(grid(), copy)
    expect(setData).toHaveBeenCalledWith('text/plain', 'Заказ\tРиск, ₽\n26-00001\t1,00\n26-00002\t2,00')
  })

  it('copies no formula and no line break into a spreadsheet', () => {
    expect(gridToTsv(COLUMNS, [{ id: '=HYPERLINK("x")', sum: 'a\tb\nc' }])).toBe('Заказ\tРиск, ₽\n\'=HYPERLINK("x")\ta b c')
  })

  it('says why there are no rows, and what went wrong', () => {
    const { rerender } = renderWithKit(<Harness rows={[]} />)
    expect(screen.getByText('На сегодня всё')).toBeTruthy()
    rerender(<Harness state="error" failed="Список не загружен" />)
    expect(screen.getByText('Список не загружен')).toBeTruthy()
    expect(screen.queryByText('26-00000')).toBeNull()
  })

  it('turns the order of a column round and says so', () => {
    const onSort = vi.fn()
    renderWithKit(<Harness sort={{ columnId: 'no', direction: 'asc' }} onSort={onSort} />)
    expect(screen.getByRole('columnheader', { name: /Заказ/ }).getAttribute('aria-sort')).toBe('ascending')
    fireEvent.click(screen.getByRole('button', { name: /Заказ/ }))
    expect(onSort).toHaveBeenCalledWith({ columnId: 'no', direction: 'desc' })
  })

  it('hides the columns the person turned off', () => {
    renderWithKit(<Harness hiddenColumnIds={['sum']} />)
    expect(screen.queryByRole('columnheader', { name: 'Риск, ₽' })).toBeNull()
    expect(grid().getAttribute('aria-colcount')).toBe('1')
  })
})
