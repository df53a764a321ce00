import { isCivilDate, parseRussianDate, type CivilDate } from '#shared/kit/calendar.ts'
import { parseAmountMinor } from '#shared/kit/money.ts'

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
export type UnreadRow = { readonly rowNo: number; readonly reason: 'no_article' | 'bad_qty' | 'bad_price' | 'bad_date'; readonly text: string }
export interface PackingList {
  readonly rows: readonly PackingRow[]
  readonly unread: readonly UnreadRow[]
  /** Columns the head names, in their order; those of the usual order where there is no head. */
  readonly columns: readonly (PackingColumn | null)[]
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

interface Scan { readonly cells: string[]; readonly rows: string[][]; cell: string; isQuoted: boolean }

function endCell(scan: Scan): void {
  scan.cells.push(scan.cell.trim())
  scan.cell = ''
}

function endRow(scan: Scan): void {
  endCell(scan)
  scan.rows.push(scan.cells.splice(0))
}

/** Cells of a pasted table. A quoted cell keeps its line ends, a doubled quote is one. */
function cellsOf(text: string, separator: string): string[][] {
  const scan: Scan = { cells: [], rows: [], cell: '', isQuoted: false }
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (character === '"' && scan.isQuoted && text[index + 1] === '"') {
      scan.cell += '"'
      index += 1
    } else if (character === '"' && (scan.isQuoted || scan.cell === '')) scan.isQuoted = !scan.isQuoted
    else if (scan.isQuoted) scan.cell += character
    else if (character === separator) endCell(scan)
    else if (character === '\n') endRow(scan)
    else if (character !== '\r') scan.cell += character
  }
  endRow(scan)
  return scan.rows.filter((row) => row.some((cell) => cell !== ''))
}

function separatorOf(text: string): string {
  if (text.includes('\t')) return '\t'
  const [first = ''] = text.split('\n')
  return first.includes(';') ? ';' : ','
}

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

function readRow(cells: readonly string[], columns: readonly (PackingColumn | null)[]): PackingRow | UnreadRow['reason'] {
  const cell = (column: PackingColumn): string => cells[columns.indexOf(column)] ?? ''
  const qtyText = cell('qty').replace(/[\s\u00a0\u202f]/g, '').replace(/(?:pcs|шт)\.?$/iu, '')
  const priceMinor = cell('price') === '' ? 0 : readPrice(cell('price'))
  const producedOn = cell('producedOn') === '' ? null : readDate(cell('producedOn'))
  if (cell('article') === '') return 'no_article'
  if (!QTY.test(qtyText) || Number.parseInt(qtyText, 10) === 0) return 'bad_qty'
  if (priceMinor === null || priceMinor < 0) return 'bad_price'
  if (cell('producedOn') !== '' && producedOn === null) return 'bad_date'
  return { article: cell('article'), lot: cell('lot'), qty: Number.parseInt(qtyText, 10), priceMinor, producedOn, cartons: cell('cartons'), serials: serialsOf(cell) }
}

/** Rows of a packing list copied out of a spreadsheet or of a file with commas. What cannot be read is named, never guessed. */
export function readPackingList(text: string): PackingList {
  const table = cellsOf(text, separatorOf(text))
  const headAt = table.findIndex((row) => headOf(row) !== null)
  const columns = (headAt === -1 ? null : headOf(table[headAt] ?? [])) ?? USUAL_ORDER
  const rows: PackingRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, cells] of table.entries()) {
    if (index <= headAt || cells.some((cell) => TOTAL.test(cell))) continue
    const row = readRow(cells, columns)
    if (typeof row === 'string') unread.push({ rowNo: index + 1, reason: row, text: cells.filter((cell) => cell !== '').join(' · ') })
    else rows.push(row)
  }
  return { rows, unread, columns, hasHead: headAt !== -1 }
}
