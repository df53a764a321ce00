import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { cellText, escapedForFile, startsLikeFormula } from './claims/cell-text.ts'
import { claimSheets } from './claims/index.ts'
import { rowHeightPt } from './claims/row-height.ts'
import { NUMBER_FORMATS, type Cell, type Picture, type SheetPlan } from './claims/sheet-plan.ts'
import { pictureFacts } from './picture-size.ts'

const TEXT_FORMAT = '@'
/** The builtin number of the text format; only cells that must never become formulas carry it. */
const TEXT_FORMAT_XF = /<xf numFmtId="49"/g
const DATE_FORMAT = 'yyyy-mm-dd'
const PAPER_A4: ExcelJS.PaperSize = 9
const HEADER_HEIGHT_PT = 42
const PICTURE_INSET = 0.08
const HEADER_FILL = 'FFE3F0F5'
const RULE = { style: 'thin', color: { argb: 'FFCFD5DD' } } as const
const BORDER = { top: RULE, left: RULE, bottom: RULE, right: RULE }
const FONT = { name: 'Calibri', size: 10 }

interface StylesPart { readonly styles: { readonly xml: string } }
interface StylesWriter { addStyles(zip: unknown, model: StylesPart): Promise<void> }

function writeCell(cell: ExcelJS.Cell, plan: Cell): void {
  if (plan.kind === 'text') {
    const text = cellText(plan.text)
    cell.value = escapedForFile(text)
    if (startsLikeFormula(text)) cell.numFmt = TEXT_FORMAT
  } else if (plan.kind === 'number') {
    cell.value = plan.value
    cell.numFmt = NUMBER_FORMATS[plan.format]
  } else if (plan.kind === 'formula') {
    cell.value = { formula: plan.formula, result: plan.result, date1904: false }
    cell.numFmt = NUMBER_FORMATS[plan.format]
  } else if (plan.kind === 'date') {
    // Midnight UTC: the library counts days from UTC, so the date stays itself in every zone.
    cell.value = new Date(`${plan.on}T00:00:00Z`)
    cell.numFmt = DATE_FORMAT
  }
}

function alignmentOf(cell: Cell, plan: SheetPlan): Partial<ExcelJS.Alignment> {
  const whole = { vertical: 'middle', wrapText: true } as const
  if (plan.isKeyValue || cell.kind === 'text') return { ...whole, horizontal: 'left', indent: 1 }
  return cell.kind === 'date' ? { ...whole, horizontal: 'center' } : whole
}

function writeRow(sheet: ExcelJS.Worksheet, rowNumber: number, cells: readonly Cell[], plan: SheetPlan): void {
  const row = sheet.getRow(rowNumber)
  const isTotal = plan.totals === cells
  cells.forEach((planned, index) => {
    const cell = row.getCell(index + 1)
    const isBold = isTotal || (plan.isKeyValue && index === 0)
    cell.font = isBold ? { ...FONT, bold: true } : FONT
    cell.border = BORDER
    cell.alignment = alignmentOf(planned, plan)
    writeCell(cell, planned)
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

/** Each picture is put into the file once, however many cells show it. */
class PictureShelf {
  readonly #workbook: ExcelJS.Workbook
  readonly #known = new Map<string, { readonly id: number; readonly widthPx: number; readonly heightPx: number }>()

  constructor(workbook: ExcelJS.Workbook) {
    this.#workbook = workbook
  }

  place(sheet: ExcelJS.Worksheet, picture: Picture): void {
    const stored = this.#known.get(picture.path) ?? this.#store(picture.path)
    const scale = Math.min(picture.maxWidthPx / stored.widthPx, picture.maxHeightPx / stored.heightPx)
    sheet.addImage(stored.id, {
      tl: { col: picture.column + PICTURE_INSET, row: picture.row + PICTURE_INSET },
      ext: { width: Math.round(stored.widthPx * scale), height: Math.round(stored.heightPx * scale) },
      editAs: 'oneCell',
    })
  }

  #store(path: string): { readonly id: number; readonly widthPx: number; readonly heightPx: number } {
    const bytes = readFileSync(path)
    const facts = pictureFacts(bytes)
    if (facts === null) throw new Error('a picture of the claim is neither JPEG nor PNG')
    const stored = { id: this.#workbook.addImage({ buffer: bytes as unknown as ExcelJS.Buffer, extension: facts.kind }), widthPx: facts.widthPx, heightPx: facts.heightPx }
    this.#known.set(path, stored)
    return stored
  }
}

function writeSheet(workbook: ExcelJS.Workbook, plan: SheetPlan, shelf: PictureShelf, pageWord: string): void {
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
  all.forEach((cells, index) => { writeRow(sheet, index + 2, cells, plan) })
  for (const picture of plan.pictures) {
    const row = sheet.getRow(picture.row + 1)
    row.height = Math.max(row.height, plan.pictureRowHeightPt)
    shelf.place(sheet, picture)
  }
}

/** The library has no quotePrefix; the mark goes into the style table as it is written. */
function markTextStyles(workbook: ExcelJS.Workbook): void {
  const writer = workbook.xlsx as unknown as StylesWriter
  const addStyles = writer.addStyles.bind(writer)
  writer.addStyles = (zip, model) => addStyles(zip, { ...model, styles: { xml: model.styles.xml.replace(TEXT_FORMAT_XF, '<xf quotePrefix="1" numFmtId="49"') } })
}

export interface WorkbookFacts { readonly creator: string; readonly createdOn: string; readonly pageWord: string }

/** Writes planned sheets as a workbook. Pictures are compressed already, so the archive only stores them. */
export async function renderSheets(sheets: readonly SheetPlan[], { creator, createdOn, pageWord }: WorkbookFacts, file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.creator = creator
  workbook.created = new Date(`${createdOn}T00:00:00Z`)
  workbook.modified = workbook.created
  const shelf = new PictureShelf(workbook)
  for (const plan of sheets) writeSheet(workbook, plan, shelf, pageWord)
  markTextStyles(workbook)
  await workbook.xlsx.writeFile(file, { zip: { compression: 'STORE' } } as Partial<ExcelJS.XlsxWriteOptions>)
}

/** Writes the workbook of a claim. */
export function renderClaim(model: ClaimModel, file: string): Promise<void> {
  return renderSheets(claimSheets(model), { creator: model.head.buyer.nameEn, createdOn: model.head.claimOn, pageWord: 'Page' }, file)
}
