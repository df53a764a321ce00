import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import type { AnswerReading, AnswerRow } from '#shared/claims/answer-file.ts'
import { currencyOf, decisionOf } from '#shared/claims/decision-words.ts'
import { amountIn, wholeIn } from './answer-numbers.ts'
import { ANSWER_NAMES, CLAIM_NO_NAME, CURRENCY_NAME, IDENTITY_NAME, type AnswerField } from './answer-names.ts'
import { areaOf, columnNumber, placeOf } from './cell-areas.ts'
import { textOfCell, valueOf, type CellValue } from './cell-values.ts'
import { defaultPlaces } from './default-answer.ts'
import { SheetDocument } from './sheet-document.ts'
import type { WorkbookParts } from './workbook-parts.ts'

/** Where a fact of a line stands: its column, and how many rows below the row that carries the line. */
export interface AnswerPlace { readonly column: number; readonly rowOffset: number }
export interface AnswerPlaces {
  readonly sheet: string
  readonly firstRow: number
  readonly identityColumn: number | null
  readonly places: Readonly<Partial<Record<AnswerField, AnswerPlace>>>
}

/** A sheet whose cells can be asked for by place. */
export class ReadSheet {
  readonly document: SheetDocument
  readonly #shared: readonly string[]

  constructor(xml: string, shared: readonly string[]) {
    this.document = new SheetDocument(xml)
    this.#shared = shared
  }

  value(row: number, column: number): CellValue {
    const cell = this.document.cellAt(row, column)
    return cell === null ? null : valueOf(cell, this.#shared)
  }

  text(row: number, column: number): string {
    const cell = this.document.cellAt(row, column)
    return cell === null ? '' : textOfCell(cell, this.#shared).trim()
  }
}

interface NamedArea { readonly sheet: string; readonly top: number; readonly column: number }

function namedArea(formula: string): NamedArea | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(formula)
  const area = areaOf(match?.[3] ?? '')
  return area === null ? null : { sheet: (match?.[1] ?? match?.[2] ?? '').replaceAll("''", "'"), top: area.top, column: area.left }
}

/** By the hidden names of the workbook, which its program moved together with the cells. */
function placesByNames(parts: WorkbookParts): AnswerPlaces | null {
  const names = new Map(parts.definedNames().map(({ name, formula }) => [name.toLowerCase(), formula]))
  const areaNamed = (name: string): NamedArea | null => namedArea(names.get(name) ?? '')
  const identity = areaNamed(IDENTITY_NAME)
  const found = Object.entries(ANSWER_NAMES).flatMap(([field, name]) => {
    const area = areaNamed(name)
    return area === null ? [] : [[field as AnswerField, area] as const]
  })
  const anchor = identity ?? found.find(([field]) => field === 'lineNo')?.[1] ?? found.find(([field]) => field === 'serials')?.[1]
  if (anchor === undefined) return null
  const places = Object.fromEntries(found.filter(([, area]) => area.sheet === anchor.sheet).map(([field, area]) => [field, { column: area.column, rowOffset: area.top - anchor.top }]))
  return { sheet: anchor.sheet, firstRow: anchor.top, identityColumn: identity?.column ?? null, places }
}

const ANSWER_FIELDS = new Set<string>(Object.keys(ANSWER_NAMES))

function placesByMapping(mapping: TemplateMapping | null): AnswerPlaces | null {
  const block = mapping?.block ?? null
  if (block === null) return null
  const mapped = block.columns.filter(({ field }) => ANSWER_FIELDS.has(field))
  const anchor = mapped.find(({ field }) => field === 'lineNo') ?? mapped.find(({ field }) => field === 'serials')
  if (anchor === undefined) return null
  const places = Object.fromEntries(mapped.map(({ field, column, rowOffset }) => [field, { column: columnNumber(column), rowOffset: rowOffset - anchor.rowOffset }]))
  return { sheet: block.sheet, firstRow: block.firstRow + anchor.rowOffset, identityColumn: null, places }
}

const IDENTITY = /^(.*)#(\d{1,5})$/

interface FoundRow { readonly row: number; readonly lineNo: number | null }

/** The line a row carries: by the hidden identity, else by the number that stands in it. */
function lineOf(sheet: ReadSheet, row: number, { identityColumn, places }: AnswerPlaces): number | null {
  const identity = identityColumn === null ? null : IDENTITY.exec(sheet.text(row, identityColumn))
  if (identity !== null) return Number(identity[2])
  return places.lineNo === undefined ? null : wholeIn(sheet.value(row, places.lineNo.column))
}

const LINE_FACTS: readonly AnswerField[] = ['serials', 'supplierSku', 'requestedQty', 'requestedAmount', 'decision', 'agreedQty', 'agreedAmount']

function rowsOf(sheet: ReadSheet, found: AnswerPlaces): FoundRow[] {
  const { places } = found
  return sheet.document.rows.flatMap(({ row }): FoundRow[] => {
    if (row < found.firstRow) return []
    const textOf = (field: AnswerField): string => {
      const place = places[field]
      return place === undefined ? '' : sheet.text(row + place.rowOffset, place.column)
    }
    const lineNo = lineOf(sheet, row, found)
    if (lineNo !== null && lineNo > 0) return found.identityColumn !== null || LINE_FACTS.some((field) => textOf(field) !== '') ? [{ row, lineNo }] : []
    return textOf('serials') !== '' || textOf('decision') !== '' ? [{ row, lineNo: null }] : []
  })
}

function answerRow(sheet: ReadSheet, { row, lineNo }: FoundRow, { places }: AnswerPlaces): AnswerRow {
  const valueAt = (field: AnswerField): CellValue => {
    const place = places[field]
    return place === undefined ? null : sheet.value(row + place.rowOffset, place.column)
  }
  const textAt = (field: AnswerField): string => {
    const value = valueAt(field)
    return value === null ? '' : String(value).trim()
  }
  const decisionText = textAt('decision')
  return {
    rowNumber: row, lineNo, serial: textAt('serials'), sku: textAt('supplierSku'), requestedQty: wholeIn(valueAt('requestedQty')), requestedMinor: amountIn(valueAt('requestedAmount')),
    agreedQty: wholeIn(valueAt('agreedQty')), agreedMinor: amountIn(valueAt('agreedAmount')), decisionText, decision: decisionOf(decisionText), reason: textAt('reason'),
  }
}

type SheetReader = (name: string) => ReadSheet | null

/** A cell named by a hidden name, or the text the name itself holds. */
function namedText(parts: WorkbookParts, name: string, read: SheetReader): string {
  const formula = parts.definedNames().find((one) => one.name.toLowerCase() === name)?.formula ?? ''
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)
  if (quoted !== null) return (quoted[1] ?? '').replaceAll('""', '"')
  const area = namedArea(formula)
  return area === null ? '' : (read(area.sheet)?.text(area.top, area.column) ?? '')
}

function mappedText(mapping: TemplateMapping | null, field: 'claimNo' | 'currency', read: SheetReader): string {
  const cell = mapping?.cells.find((one) => one.field === field)
  const place = cell === undefined ? null : placeOf(cell.cell)
  if (cell === undefined || place === null) return ''
  const text = read(cell.sheet)?.text(place.row, place.column) ?? ''
  return text.startsWith(cell.before) ? text.slice(cell.before.length).trim() : text
}

/** What a returned workbook says of the lines of a claim; null when no line is found in it. */
export function readAnswer(parts: WorkbookParts, mapping: TemplateMapping | null): AnswerReading | null {
  const shared = parts.sharedTexts()
  const sheets = new Map(parts.sheets().map(({ name, part }) => [name, part]))
  const opened = new Map<string, ReadSheet>()
  const read: SheetReader = (name) => {
    const part = sheets.get(name)
    if (part === undefined) return null
    const known = opened.get(name) ?? new ReadSheet(parts.text(part), shared)
    opened.set(name, known)
    return known
  }
  const byWords = defaultPlaces([...sheets.keys()], read)
  const ways = [placesByNames(parts), placesByMapping(mapping), byWords.lines]
  for (const found of ways) {
    const sheet = found === null ? null : read(found.sheet)
    if (found === null || sheet === null) continue
    const rows = rowsOf(sheet, found)
    if (rows.length === 0) continue
    const claimNo = namedText(parts, CLAIM_NO_NAME, read) || mappedText(mapping, 'claimNo', read) || byWords.claimNo
    const currencyText = namedText(parts, CURRENCY_NAME, read) || mappedText(mapping, 'currency', read) || byWords.currencyText
    return { claimNo, currency: currencyOf(currencyText), currencyText, rows: rows.map((row) => answerRow(sheet, row, found)) }
  }
  return null
}
