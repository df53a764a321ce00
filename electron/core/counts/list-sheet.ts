import { lineTotalMinor, QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { differenceOf } from '#shared/stock/count.ts'
import type { PartUnit } from '#shared/stock/quantities.ts'
import {
  amountCell, columnName, EMPTY, FIRST_DATA_ROW, majorOf, textCell, wholeCell, type Cell, type Column, type SheetPlan,
} from '#core/documents/claims/sheet-plan.ts'
import type { StoredLine } from './lines-store.ts'

const UNITS: Readonly<Record<PartUnit, string>> = { pcs: 'шт.', set: 'компл.', pair: 'пара', m: 'м', kg: 'кг', l: 'л' }
const RECOUNT_NEEDED = 'во время счёта были движения, нужен пересчёт'

interface Row { readonly line: StoredLine; readonly no: number; readonly costMinor: number | null; readonly shortageMilli: number; readonly surplusMilli: number }
interface ReportColumn extends Column { readonly id: string; readonly cell: (row: Row) => Cell }

const qtyCell = (milli: number): Cell => ({ kind: 'number', value: milli / QTY_MILLI_PER_ONE, format: 'quantity' })
const differenceCell = (milli: number): Cell => (milli === 0 ? EMPTY : qtyCell(milli))
const sheetRow = (row: Row): number => FIRST_DATA_ROW + row.no - 1
const serialsCell = (serials: readonly string[]): Cell => textCell(serials.join(', '))
const reasonOf = ({ reason, movedMeanwhile }: StoredLine): string => [reason, movedMeanwhile ? RECOUNT_NEEDED : ''].filter((words) => words !== '').join('; ')

const COLUMNS: readonly ReportColumn[] = [
  { id: 'no', header: '№', width: 5, cell: ({ no }) => wholeCell(no) },
  { id: 'bin', header: 'Ячейка', width: 13, cell: ({ line }) => textCell(line.bin) },
  { id: 'number', header: 'Номер', width: 18, cell: ({ line }) => textCell(line.number) },
  { id: 'name', header: 'Наименование', width: 30, cell: ({ line }) => textCell(line.nameRu) },
  { id: 'lot', header: 'Партия', width: 11, cell: ({ line }) => textCell(line.lot) },
  { id: 'unit', header: 'Ед.', width: 7, cell: ({ line }) => textCell(UNITS[line.unit]) },
  { id: 'price', header: 'Цена, ₽', width: 11, cell: ({ costMinor }) => amountCell(costMinor) },
  { id: 'book', header: 'По учёту', width: 9, cell: ({ line }) => qtyCell(line.bookMilli) },
  { id: 'counted', header: 'Фактически', width: 11, cell: ({ line }) => qtyCell(line.countedMilli) },
  { id: 'surplus', header: 'Излишек, кол-во', width: 10, cell: ({ surplusMilli }) => differenceCell(surplusMilli) },
  { id: 'surplusMoney', header: 'Излишек, ₽', width: 12, cell: (row) => worthCell(row, 'surplus', row.surplusMilli) },
  { id: 'shortage', header: 'Недостача, кол-во', width: 11, cell: ({ shortageMilli }) => differenceCell(shortageMilli) },
  { id: 'shortageMoney', header: 'Недостача, ₽', width: 12, cell: (row) => worthCell(row, 'shortage', row.shortageMilli) },
  { id: 'missing', header: 'Нет серийных номеров', width: 18, cell: ({ line }) => serialsCell(line.missingSerials) },
  { id: 'found', header: 'Найдены серийные номера', width: 18, cell: ({ line }) => serialsCell(line.foundSerials) },
  { id: 'person', header: 'Считал', width: 20, cell: ({ line }) => textCell(line.person) },
  { id: 'round', header: 'Счёт', width: 6, cell: ({ line }) => wholeCell(line.round) },
  { id: 'reason', header: 'Причина пересчёта', width: 22, cell: ({ line }) => textCell(reasonOf(line)) },
]
const MONEY_COLUMNS: readonly string[] = ['surplusMoney', 'shortageMoney']
const letterOf = (id: string): string => columnName(COLUMNS.findIndex((column) => column.id === id))

/** Quantity by price, so that the reader sees where the sum comes from; empty where no price is known. */
function worthCell(row: Row, qtyColumn: string, qtyMilli: number): Cell {
  if (row.costMinor === null || qtyMilli === 0) return EMPTY
  const formula = `ROUND(${letterOf(qtyColumn)}${sheetRow(row)}*${letterOf('price')}${sheetRow(row)},2)`
  return { kind: 'formula', formula, result: majorOf(lineTotalMinor(row.costMinor, qtyMilli)), format: 'amount' }
}

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, cell) => sum + (cell.kind === 'formula' ? Math.round(cell.result * 100) : 0), 0)

function totalsOf(rows: readonly (readonly Cell[])[]): readonly Cell[] {
  return COLUMNS.map(({ id }, index): Cell => {
    if (id === 'name') return textCell('Итого')
    if (!MONEY_COLUMNS.includes(id)) return EMPTY
    const letter = columnName(index)
    return { kind: 'formula', formula: `SUM(${letter}${FIRST_DATA_ROW}:${letter}${FIRST_DATA_ROW + rows.length - 1})`, result: majorOf(sumOf(rows.map((cells) => cells[index] ?? EMPTY))), format: 'amount' }
  })
}

export const LIST_NAME = 'Опись'

/** Every counted position beside the book, cell by cell. */
export function listSheet(lines: readonly StoredLine[], costs: ReadonlyMap<number, number | null>): SheetPlan {
  const rows = lines.map((line, index) => {
    const row: Row = { line, no: index + 1, costMinor: costs.get(line.partId) ?? null, ...differenceOf(line) }
    return COLUMNS.map((column) => column.cell(row))
  })
  return {
    name: LIST_NAME, columns: COLUMNS.map(({ header, width }) => ({ header, width })), rows, totals: rows.length === 0 ? null : totalsOf(rows),
    pictures: [], pictureRowHeightPt: 0, pagesWide: 1, repeatedColumns: null, isKeyValue: false,
  }
}

/** The total of a money column, read from the list. */
export function totalOnList(list: SheetPlan, id: 'surplusMoney' | 'shortageMoney'): Cell {
  const index = COLUMNS.findIndex((column) => column.id === id)
  const total = list.totals?.[index]
  if (total?.kind !== 'formula') return EMPTY
  return { ...total, formula: `'${LIST_NAME}'!${columnName(index)}${FIRST_DATA_ROW + list.rows.length}` }
}
