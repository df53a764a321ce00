import { readCommonCells } from './common-cells.ts'
import { plainNumberText } from './number-text.ts'
import type { RowSink } from './table-sink.ts'
import type { ZipParts } from './zip-parts.ts'

export interface PlainSheet { readonly sheetNames: string[]; readonly sheetName: string }

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu
const ESCAPED = /_x([\da-f]{4})_/giu
/** Formats of numbers that change nothing of what the number says. Others are dates, times or padded numbers, and need the spreadsheet library. */
const PLAIN_FORMATS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 48, 49])
const NOT_OF_THE_FORMAT = /"[^"]*"|\[[^\]]*\]|\\.|_.|\*./gu
const DATE_LETTERS = /[ymdhsebg]/iu
const ZERO_PADDED = /^0{2,}$/u
const LETTERS = 26
const BEFORE_A = 64

/** The text of a marked-up value; null where a sign stands that only a full parser may judge. */
function plainText(markup: string): string | null {
  if (!markup.includes('&') && !markup.includes('_x')) return markup
  const text = markup.replace(ENTITY, (_whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => (name === undefined ? String.fromCodePoint(Math.min(0x10ffff, hex === undefined ? Number(decimal) : parseInt(hex, 16))) : (ENTITIES[name.toLowerCase()] ?? '')))
  return ESCAPED.test(text) ? null : text
}

const textsIn = (markup: string): string | null => {
  if (markup.includes('<rPh')) return null
  let all = ''
  for (const [, piece = ''] of markup.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/gu)) {
    const text = plainText(piece)
    if (text === null) return null
    all += text
  }
  return all
}

function sharedTexts(part: Buffer | undefined): string[] | null {
  if (part === undefined) return []
  const texts: string[] = []
  for (const [, plain, item = ''] of part.toString('utf8').matchAll(/<si>(?:<t>([^<&_]*)<\/t><\/si>)|<si(?:\s[^>]*)?>(.*?)<\/si>|<si\/>/gsu)) {
    const text = plain ?? textsIn(item)
    if (text === null) return null
    texts.push(text)
  }
  return texts
}

/** Written out, as a pattern made for every cell costs more than reading it. */
const ATTRIBUTES = { r: /\sr="([^"]*)"/u, t: /\st="([^"]*)"/u, name: /\sname="([^"]*)"/u, numFmtId: /\snumFmtId="([^"]*)"/u, formatCode: /\sformatCode="([^"]*)"/u } as const
const attributeOf = (tag: string, name: keyof typeof ATTRIBUTES): string | null => ATTRIBUTES[name].exec(tag)?.[1] ?? null

/** Whether every format of the workbook leaves its numbers as they are. */
function hasPlainFormats(part: Buffer | undefined): boolean {
  if (part === undefined) return true
  const styles = part.toString('utf8')
  const codes = new Map([...styles.matchAll(/<numFmt\s[^>]*>/gu)].map(([tag]) => [Number(attributeOf(tag, 'numFmtId')), plainText(attributeOf(tag, 'formatCode') ?? '') ?? 'y']))
  const used = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(styles)?.[1] ?? ''
  return [...used.matchAll(/<xf\s[^>]*>/gu)].every(([tag]) => {
    const id = Number(attributeOf(tag, 'numFmtId') ?? 0)
    const code = codes.get(id)
    if (code === undefined) return PLAIN_FORMATS.has(id)
    return !ZERO_PADDED.test(code) && !DATE_LETTERS.test(code.replace(NOT_OF_THE_FORMAT, ''))
  })
}

function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length && reference.charCodeAt(at) > BEFORE_A; at += 1) column = column * LETTERS + reference.charCodeAt(at) - BEFORE_A
  return column - 1
}

const CELL = /<c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/c>)/gsu
const VALUE = /<v(?:\s[^>]*)?>([^<]*)<\/v>/u

/** The text of one cell; null: of a kind only the library reads. */
function cellText(tag: string, inside: string, shared: readonly string[]): string | null {
  const type = attributeOf(tag, 't') ?? 'n'
  if (type === 'inlineStr') return textsIn(inside)
  const value = VALUE.exec(inside)?.[1]
  if (value === undefined) return type === 'n' && !inside.includes('<v') ? '' : type === 's' || type === 'str' ? '' : null
  if (type === 's') return shared[Number(value)] ?? null
  if (type === 'str') return plainText(value)
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return type === 'n' && value.trim() !== '' && Number.isFinite(Number(value)) ? plainNumberText(Number(value)) : null
}

function cellsOf(row: string, shared: readonly string[]): string[] | null {
  const cells: string[] = []
  for (const [, tag = '', inside = ''] of row.matchAll(CELL)) {
    const reference = attributeOf(tag, 'r')
    const column = reference === null ? cells.length : columnOf(reference)
    if (column < cells.length) return null
    const text = cellText(tag, inside, shared)
    if (text === null) return null
    while (cells.length < column) cells.push('')
    cells.push(text)
  }
  return cells
}

const ROW_START = '<row'
const ROW_END = '</row>'

/** All rows with their numbers, or null where the sheet is not as simple as it should be. */
function rowsOf(sheet: string, shared: readonly string[]): (readonly [number, string[]])[] | null {
  const rows: (readonly [number, string[]])[] = []
  let last = 0
  for (let from = sheet.indexOf(ROW_START); from >= 0;) {
    const close = sheet.indexOf('>', from)
    const isEmpty = sheet[close - 1] === '/'
    const end = isEmpty ? close + 1 : sheet.indexOf(ROW_END, close)
    if (close < 0 || end < 0) return null
    const rowNumber = Number(attributeOf(sheet.slice(from, close), 'r') ?? last + 1)
    const cells = isEmpty ? [] : (readCommonCells(sheet, { from: close + 1, to: end }, shared) ?? cellsOf(sheet.slice(close + 1, end), shared))
    if (cells === null || !(rowNumber > last)) return null
    rows.push([rowNumber, cells])
    last = rowNumber
    from = sheet.indexOf(ROW_START, end)
  }
  return rows
}

const isStrange = (part: Buffer | undefined): boolean => part !== undefined && (part.includes('<!') || part.includes(':row') || part.includes(':si>') || part.includes(':sheet '))

/** The only sheet of a workbook, by its relation; null for several sheets, hidden ones and other ways of counting days. */
function onlySheet(parts: ZipParts): { readonly name: string; readonly content: Buffer } | null {
  const book = parts.get('xl/workbook.xml')
  if (book === undefined || isStrange(book) || book.includes('date1904')) return null
  const [sheet, ...others] = [...book.toString('utf8').matchAll(/<sheet\s[^>]*>/gu)].map(([tag]) => tag)
  const name = sheet === undefined ? null : plainText(attributeOf(sheet, 'name') ?? '')
  const content = parts.get('xl/worksheets/sheet1.xml')
  return sheet === undefined || others.length > 0 || sheet.includes('state=') || name === null || name === '' || content === undefined ? null : { name, content }
}

/**
 * Reads a simple workbook of one sheet without the spreadsheet library, which is larger than most price lists and takes some times their size in memory.
 * Answers null, having told nothing to the sink, for whatever it does not know for certain: the library reads that.
 */
export function readPlainSheet(parts: ZipParts, sink: RowSink): PlainSheet | null {
  const sheet = onlySheet(parts)
  if (sheet === null || isStrange(sheet.content) || isStrange(parts.get('xl/sharedStrings.xml')) || !hasPlainFormats(parts.get('xl/styles.xml'))) return null
  const shared = sharedTexts(parts.get('xl/sharedStrings.xml'))
  const rows = shared === null ? null : rowsOf(sheet.content.toString('utf8'), shared)
  if (rows === null || !rows.some(([, cells]) => cells.length > 0)) return null
  for (const [rowNumber, cells] of rows) sink.addRow(cells, rowNumber)
  return { sheetNames: [sheet.name], sheetName: sheet.name }
}
