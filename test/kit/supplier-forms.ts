import ExcelJS from 'exceljs'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import { samplePng } from '#jobs/claims/sample-picture.ts'

const THIN = { style: 'thin' } as const
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } as const

async function bytesOf(book: ExcelJS.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer())
}

const cell = (field: TemplateMapping['cells'][number]['field'], sheet: string, at: string, over: Partial<TemplateMapping['cells'][number]> = {}) => ({ sheet, cell: at, field, language: 'en' as const, before: '', constant: '', ...over })
type Column = NonNullable<TemplateMapping['block']>['columns'][number]
const column = (field: Column['field'], letters: string, over: Partial<Column> = {}): Column => ({ rowOffset: 0, column: letters, field, language: 'en', constant: '', ...over })

/** A factory's list: one row to copy, totals and signatures under it. */
export async function chineseForm(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('索赔单', { views: [{ state: 'frozen', xSplit: 0, ySplit: 5 }], pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printArea: 'A1:I12', printTitlesRow: '5:5' } })
  sheet.columns = [6, 16, 20, 30, 10, 12, 14, 18, 20].map((width) => ({ width }))
  sheet.mergeCells('A1:I1')
  sheet.getCell('A1').value = '产品质量索赔单'
  sheet.getCell('A1').font = { name: 'SimSun', size: 18, bold: true, color: { argb: 'FFC00000' } }
  sheet.getCell('A1').alignment = { horizontal: 'center' }
  sheet.getRow(1).height = 34
  sheet.getCell('A2').value = '编号：'
  sheet.mergeCells('B2:C2')
  sheet.getCell('E2').value = '日期：'
  sheet.getCell('F2').numFmt = 'yyyy"年"m"月"d"日"'
  sheet.getCell('A3').value = '客户：'
  sheet.mergeCells('B3:D3')
  const heads = ['序号', '型号', '序列号', '不良描述', '数量', '单价', '金额', '处理意见', '备注']
  heads.forEach((text, index) => { Object.assign(sheet.getCell(5, index + 1), { value: text, font: { bold: true }, fill: FILL, border: BORDER }) })
  for (let at = 1; at <= heads.length; at += 1) sheet.getCell(6, at).border = BORDER
  sheet.getCell('C6').numFmt = '@'
  sheet.getCell('F6').numFmt = '#,##0.00'
  sheet.getCell('G6').value = { formula: 'E6*F6', date1904: false }
  sheet.getCell('G6').numFmt = '#,##0.00'
  sheet.getCell('H6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"同意,部分同意,拒绝"'] }
  sheet.getCell('D7').value = '合计'
  sheet.getCell('E7').value = { formula: 'SUM(E6)', date1904: false }
  sheet.getCell('G7').value = { formula: 'SUM(G6:G6)', date1904: false }
  sheet.getCell('G8').value = { formula: 'G7*0.13', date1904: false }
  sheet.getCell('A9').value = '币种：'
  sheet.mergeCells('A11:D11')
  sheet.getCell('A11').value = '供方确认（盖章）：'
  sheet.mergeCells('E11:I12')
  return bytesOf(book)
}

const CN = '索赔单'
export const CHINESE_MAPPING: TemplateMapping = {
  cells: [cell('claimNo', CN, 'B2'), cell('claimOn', CN, 'F2'), cell('buyerName', CN, 'B3', { language: 'zh' }), cell('currency', CN, 'B9')],
  block: {
    sheet: CN, firstRow: 6, rowsPerLine: 1, slots: 1, photoRowHeightPt: null,
    columns: [column('lineNo', 'A'), column('supplierSku', 'B'), column('serials', 'C'), column('defect', 'D', { language: 'zh' }), column('requestedQty', 'E'), column('unitPrice', 'F'), column('decision', 'H'), column('reason', 'I')],
  },
}

/** A brand's report: a logo, and for each unit a block with cells for photos. Two blocks stand ready. */
export async function brandForm(): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('RMA report', { pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } })
  sheet.columns = [14, 26, 26, 26].map((width) => ({ width }))
  sheet.addImage(book.addImage({ buffer: samplePng() as unknown as ExcelJS.Buffer, extension: 'png' }), { tl: { col: 0.1, row: 0.1 }, ext: { width: 80, height: 50 }, editAs: 'oneCell' })
  sheet.getRow(1).height = 45
  sheet.mergeCells('B1:D1')
  sheet.getCell('B1').value = 'Return & Claim Report'
  sheet.getCell('B1').font = { size: 16, bold: true }
  sheet.getCell('A2').value = 'Claim No.: '
  sheet.mergeCells('A2:D2')
  for (const top of [4, 8]) {
    const label = (at: string, text: string): void => { Object.assign(sheet.getCell(at), { value: text, font: { bold: true }, border: BORDER, fill: FILL }) }
    label(`A${top}`, 'Serial')
    label(`C${top}`, 'Severity')
    label(`A${top + 1}`, 'Defect')
    sheet.mergeCells(`B${top + 1}:D${top + 1}`)
    sheet.mergeCells(`B${top + 2}:C${top + 2}`)
    label(`A${top + 2}`, 'Photos')
    sheet.getRow(top + 2).height = 120
    for (const at of [`B${top}`, `D${top}`, `B${top + 1}`, `B${top + 2}`, `D${top + 2}`]) sheet.getCell(at).border = BORDER
  }
  sheet.addConditionalFormatting({ ref: 'D4 D8', rules: [{ type: 'containsText', operator: 'containsText', text: 'Critical', priority: 1, style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } } }] })
  sheet.getCell('A13').value = 'Prepared by:'
  sheet.addImage(0, { tl: { col: 2, row: 13 }, ext: { width: 60, height: 40 }, editAs: 'oneCell' })
  return bytesOf(book)
}

const RMA = 'RMA report'
export const BRAND_MAPPING: TemplateMapping = {
  cells: [cell('claimNo', RMA, 'A2', { before: 'Claim No.: ' }), cell('signer', RMA, 'B13')],
  block: {
    sheet: RMA, firstRow: 4, rowsPerLine: 4, slots: 2, photoRowHeightPt: null,
    columns: [column('serials', 'B'), column('severity', 'D'), column('defect', 'B', { rowOffset: 1 }), column('photos', 'B', { rowOffset: 2 }), column('photo2', 'D', { rowOffset: 2 })],
  },
}

/** Several sheets: a summary that counts over a table of the second one, and a named range. */
export async function tableForm(summaryName = 'Summary'): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const summary = book.addWorksheet(summaryName)
  const lines = book.addWorksheet('Lines')
  const codes = book.addWorksheet('Codes', { state: 'hidden' })
  codes.getCell('A1').value = 'Accepted'
  codes.getCell('A2').value = 'Rejected'
  summary.getCell('A1').value = 'Claim'
  summary.getCell('A2').value = 'Total amount'
  summary.getCell('B2').value = { formula: 'SUM(Lines!D3:D4)', date1904: false }
  summary.getCell('A3').value = 'Lines'
  summary.getCell('B3').value = { formula: 'COUNTA(Lines!$A$3:$A$4)', date1904: false }
  summary.getCell('A4').value = 'By name'
  summary.getCell('B4').value = { formula: 'SUM(Amounts)', date1904: false }
  lines.addTable({ name: 'ClaimLines', ref: 'A2', headerRow: true, style: { theme: 'TableStyleMedium2', showRowStripes: true }, columns: [{ name: 'No' }, { name: 'Serial no' }, { name: 'Defect' }, { name: 'Requested amount' }, { name: 'Decision' }], rows: [['', '', '', '', ''], ['', '', '', '', '']] })
  for (const at of ['E3', 'E4']) lines.getCell(at).dataValidation = { type: 'list', allowBlank: true, formulae: ['Codes!$A$1:$A$2'] }
  lines.getCell('A6').value = 'Thank you'
  book.definedNames.add('Lines!$D$3:$D$4', 'Amounts')
  return bytesOf(book)
}

export const TABLE_MAPPING: TemplateMapping = {
  cells: [cell('claimNo', 'Summary', 'B1')],
  block: { sheet: 'Lines', firstRow: 3, rowsPerLine: 1, slots: 2, photoRowHeightPt: null, columns: [column('lineNo', 'A'), column('serials', 'B'), column('defect', 'C'), column('requestedAmount', 'D'), column('decision', 'E')] },
}
