import ExcelJS from 'exceljs'
import { cellText, escapedForFile, startsLikeFormula } from './claims/cell-text.ts'
import { rowHeightPt } from './claims/row-height.ts'
import { FIRST_DATA_ROW, NUMBER_FORMATS, type Cell, type SheetPlan } from './claims/sheet-plan.ts'

const TEXT_FORMAT = '@'
/** The builtin number of the text format; only cells that must never become formulas carry it. */
const TEXT_FORMAT_XF = /<xf numFmtId="49"/g
const DATE_FORMAT = 'yyyy-mm-dd'
const PAPER_A4: ExcelJS.PaperSize = 9
const HEADER_HEIGHT_PT = 42
const HEADER_FILL = 'FFE3F0F5'
const RULE = { style: 'thin', color: { argb: 'FFCFD5DD' } } as const
const BORDER = { top: RULE, left: RULE, bottom: RULE, right: RULE }
const FONT = { name: 'Calibri', size: 10 }

interface StylesPart { readonly styles: { readonly xml: string } }
interface StylesWriter { addStyles(zip: unknown, model: StylesPart): Promise<void> }

/** Sets the value; the answer is the format it is shown in. */
function writeValue(cell: ExcelJS.Cell, plan: Cell): string | null {
  if (plan.kind === 'text') {
    const text = cellText(plan.text)
    cell.value = escapedForFile(text)
    return startsLikeFormula(text) ? TEXT_FORMAT : null
  }
  if (plan.kind === 'empty') return null
  if (plan.kind === 'date') {
    // Midnight UTC: the library counts days from UTC, so the date stays itself in every zone.
    cell.value = new Date(`${plan.on}T00:00:00Z`)
    return DATE_FORMAT
  }
  cell.value = plan.kind === 'number' ? plan.value : { formula: plan.formula, result: plan.result, date1904: false }
  return NUMBER_FORMATS[plan.format]
}

function horizontalOf(cell: Cell, plan: SheetPlan): 'left' | 'center' | null {
  if (plan.isKeyValue || cell.kind === 'text') return 'left'
  return cell.kind === 'date' ? 'center' : null
}

/** The library writes out the style of every cell to find its equal, unless it has met the same object: a workbook has a dozen of them. */
class CellStyles {
  readonly #known = new Map<string, Partial<ExcelJS.Style>>()

  of(numFmt: string | null, isBold: boolean, horizontal: 'left' | 'center' | null): Partial<ExcelJS.Style> {
    const key = JSON.stringify([numFmt, isBold, horizontal])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const alignment: Partial<ExcelJS.Alignment> = { vertical: 'middle', wrapText: true, ...(horizontal === null ? {} : { horizontal }), ...(horizontal === 'left' ? { indent: 1 } : {}) }
    const style: Partial<ExcelJS.Style> = { font: isBold ? { ...FONT, bold: true } : FONT, border: BORDER, alignment, ...(numFmt === null ? {} : { numFmt }) }
    this.#known.set(key, style)
    return style
  }
}

function writeRow(sheet: ExcelJS.Worksheet, rowNumber: number, cells: readonly Cell[], plan: SheetPlan, styles: CellStyles): void {
  const row = sheet.getRow(rowNumber)
  const isTotal = plan.totals === cells
  cells.forEach((planned, index) => {
    const cell = row.getCell(index + 1)
    const isBold = isTotal || (plan.isKeyValue && index === 0)
    cell.style = styles.of(writeValue(cell, planned), isBold, horizontalOf(planned, plan))
  })
  row.height = rowHeightPt(cells, plan.columns)
}

function writeHeader(sheet: ExcelJS.Worksheet, plan: SheetPlan): void {
  const row = sheet.getRow(1)
  plan.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width
    const cell = row.getCell(index + 1)
    cell.value = column.header
    cell.font = { ...FONT, bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEADER_FILL } }
    cell.border = BORDER
    cell.alignment = { vertical: 'middle', horizontal: plan.isKeyValue ? 'left' : 'center', wrapText: true }
  })
  if (!plan.isKeyValue) row.height = HEADER_HEIGHT_PT
}

/** Columns a person answers in offer the words to choose from; what only the program reads back is out of sight. */
function writeColumns(sheet: ExcelJS.Worksheet, { columns, rows }: SheetPlan): void {
  columns.forEach(({ isHidden, choices }, index) => {
    if (isHidden === true) sheet.getColumn(index + 1).hidden = true
    if (choices === undefined) return
    const list = `"${choices.join(',')}"`
    rows.forEach((_row, line) => { sheet.getCell(line + FIRST_DATA_ROW, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list], showErrorMessage: false } })
  })
}

function writeSheet(workbook: ExcelJS.Workbook, plan: SheetPlan, pageWord: string, styles: CellStyles): void {
  const sheet = workbook.addWorksheet(plan.name, {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    pageSetup: {
      paperSize: PAPER_A4, orientation: 'landscape', fitToPage: true, fitToWidth: plan.pagesWide, fitToHeight: plan.isKeyValue ? 1 : 0, printTitlesRow: '1:1',
      ...(plan.repeatedColumns === null ? {} : { printTitlesColumn: plan.repeatedColumns }),
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&A&R${pageWord} &P / &N` },
  })
  writeHeader(sheet, plan)
  const all = plan.totals === null ? plan.rows : [...plan.rows, plan.totals]
  all.forEach((cells, index) => { writeRow(sheet, index + 2, cells, plan, styles) })
  for (const picture of plan.pictures) {
    const row = sheet.getRow(picture.row + 1)
    row.height = Math.max(row.height, plan.pictureRowHeightPt)
  }
  writeColumns(sheet, plan)
}

/** The library has no quotePrefix; the mark goes into the style table as it is written. */
function markTextStyles(workbook: ExcelJS.Workbook): void {
  const writer = workbook.xlsx as unknown as StylesWriter
  const addStyles = writer.addStyles.bind(writer)
  writer.addStyles = (zip, model) => addStyles(zip, { ...model, styles: { xml: model.styles.xml.replace(TEXT_FORMAT_XF, '<xf quotePrefix="1" numFmtId="49"') } })
}

export interface WorkbookFacts { readonly creator: string; readonly createdOn: string; readonly pageWord: string }

/** Writes planned sheets as a workbook with room for their pictures; the pictures themselves are put in by whoever packs it. */
export async function renderSheets(sheets: readonly SheetPlan[], { creator, createdOn, pageWord }: WorkbookFacts, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = creator
  workbook.created = new Date(`${createdOn}T00:00:00Z`)
  workbook.modified = workbook.created
  const styles = new CellStyles()
  for (const plan of sheets) writeSheet(workbook, plan, pageWord, styles)
  markTextStyles(workbook)
  await workbook.xlsx.writeFile(file, { zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>)
}
