import { useMemo, type KeyboardEvent } from 'react'
import type { InspectedSheet, TemplateMapping } from '#shared/contract/claim-templates.ts'
import { HEAD_FIELD_LABELS, LINE_FIELD_LABELS } from '#renderer/texts/claim-templates.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { cornerOf, headAt, lettersOf, lineAt, nameOf, offsetIn, type Place } from './mapping-edit.ts'
import classes from './claim-templates.module.css'

export interface FormGridProps { readonly sheet: InspectedSheet; readonly mapping: TemplateMapping; readonly selected: Place | null; readonly onSelect: (place: Place) => void }

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
/** Under the last written row: a form ends where its author stopped. */
const SPARE_ROWS = 1
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
const clamp = (value: number, most: number): number => Math.min(Math.max(value, 1), most)

function useCells(sheet: InspectedSheet) {
  return useMemo(() => {
    const texts = new Map(sheet.cells.map((cell) => [nameOf(cell), cell]))
    const areas = new Map(sheet.merges.map((area) => [nameOf({ row: area.top, column: area.left }), area]))
    return { texts, areas }
  }, [sheet])
}

/** The sheet of the form as it is laid out; a cell is chosen by the mouse or by the arrows. */
export function FormGrid({ sheet, mapping, selected, onSelect }: FormGridProps) {
  const { texts, areas } = useCells(sheet)
  const rows = upTo(sheet.rowCount + SPARE_ROWS)
  const columns = upTo(sheet.columnCount)
  const select = (row: number, column: number) => onSelect({ sheet: sheet.name, ...cornerOf(sheet, row, column) })
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const from = selected ?? { row: 1, column: 1 }
    const area = areas.get(nameOf(from))
    const row = step[0] > 0 ? (area?.bottom ?? from.row) + 1 : from.row + step[0]
    const column = step[1] > 0 ? (area?.right ?? from.column) + 1 : from.column + step[1]
    select(clamp(row, rows.length), clamp(column, columns.length))
  }
  const cell = (row: number, column: number) => {
    const place = { sheet: sheet.name, row, column }
    const corner = cornerOf(sheet, row, column)
    if (corner.row !== row || corner.column !== column) return null
    const area = areas.get(nameOf(place))
    const head = headAt(mapping, place)
    const line = lineAt(mapping, place)
    const known = texts.get(nameOf(place))
    const label = head !== null ? HEAD_FIELD_LABELS[head.field] : line !== null ? LINE_FIELD_LABELS[line.field] : null
    const isSelected = selected?.sheet === sheet.name && selected.row === row && selected.column === column
    return (
      <td key={column} role="gridcell" aria-selected={isSelected} aria-label={nameOf(place)} colSpan={area === undefined ? 1 : area.right - area.left + 1} rowSpan={area === undefined ? 1 : area.bottom - area.top + 1}
        className={classNames(offsetIn(mapping.block, place) !== null && classes.inLines, label !== null && classes.mapped, isSelected && classes.selected)} onClick={() => select(row, column)}>
        {label === null ? <span className={known?.isFormula === true ? classes.formula : undefined}>{known?.isFormula === true && known.text === '' ? '=' : known?.text}</span> : <span className={classes.field}>{label}</span>}
      </td>
    )
  }
  return (
    <div className={classes.sheet}>
      <table role="grid" aria-label={sheet.name} tabIndex={0} onKeyDown={move} className={classes.grid}>
        <colgroup><col style={{ width: 34 }} />{columns.map((column) => <col key={column} style={{ width: Math.max(sheet.columnWidthsPx[column - 1] ?? 64, 28) }} />)}</colgroup>
        <thead><tr><th />{columns.map((column) => <th key={column} scope="col">{lettersOf(column)}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={row} style={{ height: sheet.rowHeightsPx[row - 1] ?? 20 }}><th scope="row">{row}</th>{columns.map((column) => cell(row, column))}</tr>)}</tbody>
      </table>
    </div>
  )
}
