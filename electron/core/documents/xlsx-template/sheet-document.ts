import { cellName, placeOf } from './cell-areas.ts'
import { attributeOf, elementOf, escapeXml, withAttribute, withoutAttribute } from './xml-text.ts'

export interface SheetCell {
  readonly column: number
  /** The opening tag as it is written, ending with «>» or «/>». */
  tag: string
  /** Formula and value as they are written. */
  inner: string
}

export interface SheetRow {
  row: number
  tag: string
  readonly cells: SheetCell[]
  /** The whole row as it is written; null once anything in it has changed. */
  source: string | null
}

/** Markup no program of spreadsheets writes; it is not guessed at. */
export class UnusualMarkup extends Error {}

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

const openTag = (name: string, attributes: string): string => `<${name}${attributes.trimEnd()}>`

function readCells(inner: string, row: number): SheetCell[] {
  const cells: SheetCell[] = []
  for (const match of inner.matchAll(CELL)) {
    const tag = openTag('c', match[1] ?? '')
    const place = placeOf(attributeOf(tag, 'r') ?? '')
    const column = place?.column ?? (cells.at(-1)?.column ?? 0) + 1
    cells.push({ column, tag: place === null ? withAttribute(tag, 'r', cellName({ row, column })) : tag, inner: match[2] ?? '' })
  }
  return cells
}

function readRows(data: string): SheetRow[] {
  const rows: SheetRow[] = []
  for (const match of data.matchAll(ROW)) {
    const tag = openTag('row', match[1] ?? '')
    const row = Number(attributeOf(tag, 'r') ?? (rows.at(-1)?.row ?? 0) + 1)
    if (!Number.isSafeInteger(row) || row < 1) throw new UnusualMarkup('row')
    rows.push({ row, tag: attributeOf(tag, 'r') === null ? withAttribute(tag, 'r', String(row)) : tag, cells: readCells(match[2] ?? '', row), source: match[0] })
  }
  return rows
}

const cellText = ({ tag, inner }: SheetCell): string => (inner === '' ? `${tag.slice(0, -1)}/>` : `${tag}${inner}</c>`)

export function rowText({ tag, cells, source }: SheetRow): string {
  if (source !== null) return source
  return cells.length === 0 ? `${tag.slice(0, -1)}/>` : `${tag}${cells.map(cellText).join('')}</row>`
}

/** A sheet cut into what stands before its rows, the rows, and what stands after; what nobody touches is written back as it came. */
export class SheetDocument {
  head: string
  tail: string
  #rows: SheetRow[]
  #byNumber = new Map<number, SheetRow>()
  readonly #dataTag: string

  constructor(xml: string) {
    const data = elementOf(xml, 'sheetData')
    if (data === null || !data.tag.startsWith('<sheetData') || data.inner.includes('<!')) throw new UnusualMarkup('sheetData')
    this.head = xml.slice(0, data.start)
    this.tail = xml.slice(data.end)
    this.#dataTag = data.tag.endsWith('/>') ? '<sheetData>' : data.tag
    this.#rows = readRows(data.inner)
    this.#byNumber = new Map(this.#rows.map((row) => [row.row, row]))
  }

  get rows(): readonly SheetRow[] { return this.#rows }

  replaceRows(rows: readonly SheetRow[]): void {
    this.#rows = rows.toSorted((left, right) => left.row - right.row)
    this.#byNumber = new Map(this.#rows.map((row) => [row.row, row]))
  }

  rowAt(row: number): SheetRow | null {
    return this.#byNumber.get(row) ?? null
  }

  cellAt(row: number, column: number): SheetCell | null {
    return this.rowAt(row)?.cells.find((cell) => cell.column === column) ?? null
  }

  /** The row to be changed; an empty one is added where the sheet has none. */
  touchRow(row: number): SheetRow {
    let found = this.rowAt(row)
    if (found === null) {
      found = { row, tag: `<row r="${row}">`, cells: [], source: null }
      this.replaceRows([...this.#rows, found])
    }
    found.source = null
    return found
  }

  touchCell(row: number, column: number): SheetCell {
    const { cells } = this.touchRow(row)
    const at = cells.findIndex((cell) => cell.column >= column)
    const known = cells[at]
    if (known?.column === column) return known
    const cell = { column, tag: `<c r="${cellName({ row, column })}">`, inner: '' }
    cells.splice(at < 0 ? cells.length : at, 0, cell)
    return cell
  }

  /** Puts a value into a cell, its style staying. */
  write(row: number, column: number, content: { readonly type: string | null; readonly inner: string; readonly style: string | null }): void {
    const cell = this.touchCell(row, column)
    const bare = withoutAttribute(withoutAttribute(withoutAttribute(cell.tag, 't'), 'cm'), 'vm')
    const styled = content.style === null ? bare : withAttribute(bare, 's', content.style)
    cell.tag = content.type === null ? styled : withAttribute(styled, 't', content.type)
    cell.inner = content.inner
  }

  text(): string {
    return `${this.head}${this.#dataTag}${this.#rows.map(rowText).join('')}</sheetData>${this.tail}`
  }
}

/** A row under another number; its cells say where they stand now. */
export function movedRow(row: SheetRow, to: number): SheetRow {
  if (row.row === to) return row
  return { row: to, tag: withAttribute(row.tag, 'r', String(to)), cells: row.cells.map((cell) => ({ ...cell, tag: withAttribute(cell.tag, 'r', cellName({ row: to, column: cell.column })) })), source: null }
}

export const inlineText = (text: string): string => `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`
