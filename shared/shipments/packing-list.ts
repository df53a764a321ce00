import { isCivilDate, parseRussianDate, type CivilDate } from '#shared/kit/calendar.ts'
import { parseAmountMinor } from '#shared/kit/money.ts'
import { joinUnits } from './join-units.ts'
import { tableOfText, type PackingTableRow } from './packing-text.ts'

/** What a row of a packing list says; every word as it stands there. */
export interface PackingRow {
  readonly article: string
  readonly lot: string
  readonly qty: number
  readonly priceMinor: number
  readonly producedOn: CivilDate | null
  readonly cartons: string
  readonly serials: string
}
export const PACKING_COLUMNS = ['article', 'lot', 'qty', 'price', 'producedOn', 'cartons', 'serials', 'serialFrom', 'serialTo'] as const
export type PackingColumn = (typeof PACKING_COLUMNS)[number]
export type PackingColumns = readonly (PackingColumn | null)[]
export type UnreadRow = { readonly rowNo: number; readonly reason: 'no_article' | 'bad_qty' | 'bad_price' | 'bad_date'; readonly text: string }
export interface PackingList {
  readonly rows: readonly PackingRow[]
  readonly unread: readonly UnreadRow[]
  /** Columns a person chose, else those the head names, in their order; those of the usual order where there is no head. */
  readonly columns: PackingColumns
  /** What stands above each column; without a head, what stands first in it. */
  readonly heads: readonly string[]
  readonly hasHead: boolean
}

/** Without a head: the order packing lists mostly have. */
const USUAL_ORDER: readonly PackingColumn[] = ['article', 'qty', 'lot', 'serials', 'price', 'producedOn', 'cartons']
// Narrower words first: «serial from» before «serial», «lot no» before «no».
const HEADS: readonly (readonly [PackingColumn, RegExp])[] = [
  ['serialFrom', /(?:serial|s\/?n|сери|номер).*(?:from|start|first|\bс\b|перв|от)|起始/iu],
  ['serialTo', /(?:serial|s\/?n|сери|номер).*(?:\bto\b|end|last|\bпо\b|посл|до)|结束|终止/iu],
  ['serials', /serial|\bs\/?n\b|серийн|зав\.?\s*(?:№|номер)|序列号|机号/iu],
  ['producedOn', /prod.*date|manufactur|mfg|made on|дата (?:вып|изг|произв)|изготовлен|生产日期/iu],
  ['lot', /\blot\b|batch|парти|批/iu],
  ['price', /price|цена|单价/iu],
  ['qty', /q'?ty|quantity|pcs|кол-?во|количество|штук|数量/iu],
  ['cartons', /carton|ctn|package|box|мест|короб|箱/iu],
  ['article', /article|model|item|sku|part\s*(?:no|number)|артикул|модель|наименование|товар|型号|货号|品名/iu],
]
const TOTAL = /^(?:total|grand total|итого|всего|合计|总计)/iu
const YEAR_FIRST = /^(\d{4})[./年](\d{1,2})[./月](\d{1,2})日?$/u
const QTY = /^\d{1,8}(?:[.,]0+)?$/
const CURRENCY_SIGNS = /[$¥€₽]|usd|cny|rmb|eur|rub/giu

function headOf(row: readonly string[]): (PackingColumn | null)[] | null {
  const taken = new Set<PackingColumn>()
  const columns = row.map((cell) => {
    const found = HEADS.find(([column, pattern]) => !taken.has(column) && pattern.test(cell))?.[0] ?? null
    if (found !== null) taken.add(found)
    return found
  })
  return taken.has('article') && taken.size > 1 ? columns : null
}

function readDate(text: string): CivilDate | null {
  const yearFirst = YEAR_FIRST.exec(text)
  const iso = yearFirst === null ? text : `${yearFirst[1] ?? ''}-${(yearFirst[2] ?? '').padStart(2, '0')}-${(yearFirst[3] ?? '').padStart(2, '0')}`
  return isCivilDate(iso) ? iso : parseRussianDate(text)
}

/** Where both signs stand, the last one parts the cents: 1,180.00 and 1.180,00. */
function readPrice(text: string): number | null {
  const bare = text.replace(CURRENCY_SIGNS, '').trim()
  const grouping = bare.includes('.') && bare.includes(',') ? (bare.lastIndexOf('.') > bare.lastIndexOf(',') ? /,/g : /\./g) : null
  return parseAmountMinor(grouping === null ? bare : bare.replace(grouping, ''))
}

function serialsOf(cell: (column: PackingColumn) => string): string {
  const [from, to] = [cell('serialFrom'), cell('serialTo')]
  const range = from === '' || to === '' || from === to ? from || to : `${from} - ${to}`
  return [cell('serials'), range].filter((part) => part !== '').join(', ')
}

function readRow(cells: readonly string[], columns: PackingColumns): PackingRow | UnreadRow['reason'] {
  const cell = (column: PackingColumn): string => (cells[columns.indexOf(column)] ?? '').trim()
  const qtyText = cell('qty').replace(/[\s\u00a0\u202f]/g, '').replace(/(?:pcs|шт)\.?$/iu, '')
  const priceMinor = cell('price') === '' ? 0 : readPrice(cell('price'))
  const producedOn = cell('producedOn') === '' ? null : readDate(cell('producedOn'))
  if (cell('article') === '') return 'no_article'
  if (!QTY.test(qtyText) || Number.parseInt(qtyText, 10) === 0) return 'bad_qty'
  if (priceMinor === null || priceMinor < 0) return 'bad_price'
  if (cell('producedOn') !== '' && producedOn === null) return 'bad_date'
  return { article: cell('article'), lot: cell('lot'), qty: Number.parseInt(qtyText, 10), priceMinor, producedOn, cartons: cell('cartons'), serials: serialsOf(cell) }
}

const widestOf = (table: readonly PackingTableRow[]): number => table.reduce((widest, { cells }) => Math.max(widest, cells.findLastIndex((cell) => cell.trim() !== '') + 1), 0)

/** A column the head says nothing of may still be chosen. */
const padded = (columns: PackingColumns, width: number): PackingColumns => Array.from({ length: Math.max(width, columns.length) }, (_column, index) => columns[index] ?? null)

/** Rows of a packing list. What cannot be read is named, never guessed; numbers of single units of one kind become one row. */
export function readPackingTable(table: readonly PackingTableRow[], chosen: PackingColumns | null = null): PackingList {
  const headAt = table.findIndex(({ cells }) => headOf(cells) !== null)
  const named = headAt === -1 ? null : headOf(table[headAt]?.cells ?? [])
  const body = table.slice(headAt + 1)
  const width = widestOf(table)
  const columns = chosen ?? (named === null ? USUAL_ORDER : padded(named, width))
  const rows: PackingRow[] = []
  const unread: UnreadRow[] = []
  for (const { rowNo, cells } of body) {
    if (cells.every((cell) => cell.trim() === '') || cells.some((cell) => TOTAL.test(cell.trim()))) continue
    const row = readRow(cells, columns)
    if (typeof row === 'string') unread.push({ rowNo, reason: row, text: cells.filter((cell) => cell !== '').join(' · ') })
    else rows.push(row)
  }
  const heads = Array.from({ length: width }, (_head, index) => (named === null ? (body.find(({ cells }) => (cells[index] ?? '') !== '')?.cells[index] ?? '') : (table[headAt]?.cells[index] ?? '')))
  return { rows: joinUnits(rows), unread, columns, heads, hasHead: named !== null }
}

export const readPackingList = (text: string, chosen: PackingColumns | null = null): PackingList => readPackingTable(tableOfText(text), chosen)
