import { IMPORT_LIMITS } from './import-limits.ts'
import { refuseImport } from './import-refusal.ts'

const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

type State = 'field_start' | 'plain' | 'quoted' | 'quote_in_quoted'
export type OnRecord = (cells: string[], rowNumber: number) => void

/**
 * Cuts delimited text into records, a piece at a time; a record number is the row number a spreadsheet shows.
 * A quote inside an unquoted cell is an ordinary character (12" monitor).
 * Refuses: a quote never closed, cells longer or more numerous than allowed.
 */
export class CsvRecords {
  readonly #delimiterCode: number
  readonly #onRecord: OnRecord
  #state: State = 'field_start'
  #cells: string[] = []
  #cellCount = 0
  #pending = ''
  #rowNumber = 1
  #quoteRowNumber = 0
  #isAfterReturn = false

  constructor(delimiter: string, onRecord: OnRecord) {
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#onRecord = onRecord
  }

  push(text: string): void {
    for (let at = 0; at < text.length; ) {
      if (this.#state === 'quoted') at = this.#readQuoted(text, at)
      else if (this.#state === 'quote_in_quoted' && text.charCodeAt(at) === QUOTE) {
        this.#grow('"')
        this.#state = 'quoted'
        at += 1
      } else at = this.#readUnquoted(text, at)
    }
  }

  end(): void {
    if (this.#state === 'quoted') refuseImport('import.unreadable', { reason: 'quote_not_closed', rowNumber: this.#quoteRowNumber })
    if (this.#cellCount > 0 || this.#pending !== '' || this.#state !== 'field_start') this.#endRecord()
  }

  #readQuoted(text: string, from: number): number {
    const close = text.indexOf('"', from)
    this.#grow(close < 0 ? text.slice(from) : text.slice(from, close))
    if (close < 0) return text.length
    this.#state = 'quote_in_quoted'
    return close + 1
  }

  #readUnquoted(text: string, from: number): number {
    const code = text.charCodeAt(from)
    const isAfterReturn = this.#isAfterReturn
    this.#isAfterReturn = code === CARRIAGE_RETURN
    if (code === this.#delimiterCode) this.#endCell()
    else if (code === LINE_FEED && isAfterReturn) return from + 1
    else if (code === LINE_FEED || code === CARRIAGE_RETURN) this.#endRecord()
    else if (this.#state === 'field_start' && code === QUOTE) {
      this.#state = 'quoted'
      this.#quoteRowNumber = this.#rowNumber
    } else return this.#readPlain(text, from)
    return from + 1
  }

  #readPlain(text: string, from: number): number {
    let at = from + 1
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === this.#delimiterCode || code === LINE_FEED || code === CARRIAGE_RETURN) break
    }
    this.#state = 'plain'
    this.#grow(text.slice(from, at))
    return at
  }

  #grow(text: string): void {
    this.#pending = this.#pending === '' ? text : this.#pending + text
    if (this.#pending.length <= IMPORT_LIMITS.textChars) return
    refuseImport('import.text_too_long', { limit: IMPORT_LIMITS.textChars, rowNumber: this.#rowNumber, columnNumber: this.#cellCount + 1 })
  }

  /** Spreadsheets write long tails of blank cells; only a filled one is a column too many. */
  #endCell(): void {
    if (this.#cellCount < IMPORT_LIMITS.columns) this.#cells.push(this.#pending)
    else if (this.#pending !== '') refuseImport('import.too_many_columns', { limit: IMPORT_LIMITS.columns, rowNumber: this.#rowNumber })
    this.#cellCount += 1
    this.#pending = ''
    this.#state = 'field_start'
  }

  #endRecord(): void {
    this.#endCell()
    this.#onRecord(this.#cells, this.#rowNumber)
    this.#cells = []
    this.#cellCount = 0
    this.#rowNumber += 1
  }
}
