import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { IMPORT_LIMITS } from './import-limits.ts'
import { zipOf } from './zip-writer.ts'

/** Texts stay texts; numbers are numbers in a workbook and have a comma in a text file. */
export type TableCell = string | number

export interface TableFileInput {
  outFile: string
  format: 'xlsx' | 'csv'
  sheet: string
  headers: readonly string[]
  rows: Iterable<readonly TableCell[]>
}

const CSV_DELIMITER = ';'
const UTF8_MARK = '\ufeff'
const LINE_END = '\r\n'
const FORMULA_START = /^[=+\-@\t\r\0']/u
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/u
const CSV_QUOTED = /["\r\n;,\t]|^\s|\s$/u
/** XML 1.0 cannot hold these characters. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const WRITE_CHARS = 512 * 1024
const QUOTE_PREFIX_STYLE = 1
const HEADER_STYLE = 2
const NUMBER_STYLE = 3
/** In characters of the usual font. */
const WIDEST_COLUMN = 60
const COLUMN_ROOM = 3

/** Writes a table as a workbook or as a text file for Excel; returns the number of rows written. Texts that a spreadsheet would take for formulas stay texts. */
export function writeTableFile(input: TableFileInput): number {
  return input.format === 'csv' ? writeCsv(input) : writeXlsx(input)
}

function writeCsv(input: TableFileInput): number {
  const fd = openSync(input.outFile, 'w', 0o600)
  try {
    let pending = UTF8_MARK + csvLine(input.headers)
    let count = 0
    for (const row of input.rows) {
      pending += csvLine(row)
      count += 1
      if (pending.length < WRITE_CHARS) continue
      writeSync(fd, pending)
      pending = ''
    }
    writeSync(fd, pending)
    return count
  } finally {
    closeSync(fd)
  }
}

function csvLine(cells: readonly TableCell[]): string {
  return cells.map(csvCell).join(CSV_DELIMITER) + LINE_END
}

/** Numbers stay as they are; other texts with a dangerous beginning get an apostrophe, which the import takes off again. */
function csvCell(cell: TableCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const guarded = FORMULA_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell
  const clean = guarded.replaceAll('\0', '')
  return CSV_QUOTED.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean
}

function writeXlsx(input: TableFileInput): number {
  const pieces: Buffer[] = []
  const widths = input.headers.map((header) => header.length)
  let pending = sheetRow(input.headers, 1, true)
  let count = 0
  for (const row of input.rows) {
    count += 1
    row.forEach((cell, column) => { widths[column] = Math.max(widths[column] ?? 0, String(cell).length) })
    pending += sheetRow(row, count + 1, false)
    if (pending.length < WRITE_CHARS) continue
    pieces.push(Buffer.from(pending))
    pending = ''
  }
  pieces.push(Buffer.from(`${pending}</sheetData></worksheet>`))
  const parts: Array<readonly [string, string | Buffer]> = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', PACKAGE_LINKS],
    ['xl/workbook.xml', workbookXml(input.sheet)],
    ['xl/_rels/workbook.xml.rels', WORKBOOK_LINKS],
    ['xl/styles.xml', STYLES],
    ['xl/worksheets/sheet1.xml', Buffer.concat([Buffer.from(`${SHEET_START}${columnsXml(widths)}<sheetData>`), ...pieces])],
  ]
  const archive = zipOf(parts.map(([name, part]) => [name, Buffer.from(part)] as const), 'deflated')
  writeFileSync(input.outFile, archive, { mode: 0o600 })
  return count
}

/** As wide as the longest text, within reason. */
const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${Math.min(WIDEST_COLUMN, width + COLUMN_ROOM)}" customWidth="1"/>`).join('')}</cols>`

function sheetRow(cells: readonly TableCell[], rowNumber: number, isHeader: boolean): string {
  const written = cells.map((cell, column) => {
    if (cell === '') return ''
    if (typeof cell === 'number') return `<c r="${columnName(column)}${rowNumber}" s="${NUMBER_STYLE}"><v>${cell}</v></c>`
    const style = isHeader ? HEADER_STYLE : FORMULA_START.test(cell) ? QUOTE_PREFIX_STYLE : 0
    const text = xmlText(cell.slice(0, IMPORT_LIMITS.textChars))
    return `<c r="${columnName(column)}${rowNumber}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
  })
  return `<row r="${rowNumber}">${written.join('')}</row>`
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** Text between tags: nothing XML cannot hold, nothing that would be a tag. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
}

const LONGEST_SHEET_NAME = 31

function workbookXml(sheetTitle: string): string {
  const name = xmlText(sheetTitle.replace(/[\\/?*[\]:]/gu, ' ').slice(0, LONGEST_SHEET_NAME)).replaceAll('"', '&quot;')
  return `${XML_START}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
}

const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const SHEET_START =
  `${XML_START}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

const CONTENT_TYPES =
  `${XML_START}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${EXCEL_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${EXCEL_TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${EXCEL_TYPE}.styles+xml"/></Types>`

const PACKAGE_LINKS =
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const WORKBOOK_LINKS =
  `${XML_START}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${LINKS}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${LINKS}/styles" Target="styles.xml"/></Relationships>`

/** Cell styles in order: plain text, text with Excel's own invisible quote, names of columns, numbers. */
const STYLES =
  `${XML_START}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
