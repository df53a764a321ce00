import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import { fillClaimTemplate } from '#jobs/claims/fill-template.ts'
import { samplePng } from '#jobs/claims/sample-picture.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { BRAND_MAPPING, brandForm, CHINESE_MAPPING, chineseForm, TABLE_MAPPING, tableForm } from '#test/kit/supplier-forms.ts'
import { claimItem, claimSample } from '#test/documents/sample-claim.ts'
import { temporaryFolder } from '#test/documents/sample-picture.ts'

const folder = temporaryFolder()
const photo = join(folder, 'photo.png')
writeFileSync(photo, samplePng())
const model = { ...claimSample(photo), items: [1, 2, 3, 4].map((lineNo) => claimItem(lineNo, { serials: `SN${lineNo}`, requestedQty: lineNo, severity: lineNo === 3 ? 'CRITICAL' : 'MINOR' })) }

async function filled(name: string, template: Buffer, mapping: TemplateMapping) {
  const [templatePath, outFile] = [join(folder, `${name}-form.xlsx`), join(folder, `${name}.xlsx`)]
  writeFileSync(templatePath, template)
  const answer = await fillClaimTemplate({ templatePath, mapping, model, isSample: false, outFile })
  expect(answer).toMatchObject({ done: { sizeBytes: statSync(outFile).size } })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(readFileSync(outFile) as unknown as ExcelJS.Buffer)
  const parts = await readZipParts(outFile, statSync(outFile).size, () => () => true)
  return { book, text: (part: string): string => parts.get(part)?.toString('utf8') ?? '' }
}
type Filled = Awaited<ReturnType<typeof filled>>

const sheetOf = ({ book }: Filled, name: string): ExcelJS.Worksheet => book.getWorksheet(name) ?? expect.fail(`no sheet ${name}`)
const formulas = (sheet: ExcelJS.Worksheet, ...at: string[]) => at.map((one) => [sheet.getCell(one).formula, sheet.getCell(one).result])

describe('a factory form with one row for the lines', () => {
  let form: Filled
  let sheet: ExcelJS.Worksheet
  beforeAll(async () => {
    form = await filled('chinese', await chineseForm(), CHINESE_MAPPING)
    sheet = sheetOf(form, '索赔单')
  })

  it('gets a row for each line in the style of the first, in the supplier\'s language', () => {
    expect([6, 7, 8, 9].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 3).value, sheet.getCell(row, 5).value])).toEqual([[1, 'SN1', 1], [2, 'SN2', 2], [3, 'SN3', 3], [4, 'SN4', 4]])
    expect([sheet.getCell('D9').value, sheet.getCell('B3').value]).toEqual(['无法充电：充电控制芯片U7短路', '梅里迪安服务中心'])
    expect(sheet.getCell('F9').numFmt).toBe('#,##0.00')
    expect(sheet.getCell('I9').border.left).toEqual({ style: 'thin' })
  })

  it('keeps formulas of the rows, and totals over every line with true results', () => {
    expect(formulas(sheet, 'G6', 'G9')).toEqual([['E6*F6', 98.5], ['E9*F9', 394]])
    expect(formulas(sheet, 'E10', 'G10', 'G11')).toEqual([['SUM(E6:E9)', 10], ['SUM(G6:G9)', 985], ['G10*0.13', expect.closeTo(128.05, 6)]])
  })

  it('moves down what stands below, with its merged cells, and leaves the head', () => {
    expect([sheet.getCell('A14').value, sheet.getCell('B12').value]).toEqual(['供方确认（盖章）：', 'USD'])
    expect((sheet.model as unknown as { merges: string[] }).merges.toSorted()).toEqual(['A14:D14', 'A1:I1', 'B2:C2', 'B3:D3', 'E14:I15'])
    expect(sheet.getCell('A1').font).toMatchObject({ name: 'SimSun', size: 18, color: { argb: 'FFC00000' } })
  })

  it('offers the choice of decisions in every row, prints the whole, stays frozen', () => {
    for (const at of ['H6', 'H7', 'H9']) expect(sheet.getCell(at).dataValidation.formulae).toEqual(['"同意,部分同意,拒绝"'])
    expect(sheet.pageSetup).toMatchObject({ printArea: 'A1:I15', printTitlesRow: '5:5', orientation: 'landscape' })
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 })
    expect([sheet.getCell('F2').numFmt, (sheet.getCell('F2').value as Date).toISOString().slice(0, 10)]).toEqual(['yyyy"年"m"月"d"日"', '2026-11-20'])
  })
})

describe('a brand form with a block for each unit', () => {
  let form: Filled
  let sheet: ExcelJS.Worksheet
  beforeAll(async () => {
    form = await filled('brand', await brandForm(), BRAND_MAPPING)
    sheet = sheetOf(form, 'RMA report')
  })

  it('repeats the block with its labels, heights and merged cells, keeps the label before the number', () => {
    expect([sheet.getCell('A2').value, ...[4, 8, 12, 16].map((row) => sheet.getCell(row, 2).value)]).toEqual(['Claim No.: CL-26-00012', 'SN1', 'SN2', 'SN3', 'SN4'])
    expect([sheet.getCell('A18').value, sheet.getRow(18).height, sheet.getCell('C18').isMerged, sheet.getCell('B21').value]).toEqual(['Photos', 120, true, 'A. Lebedeva, head of service'])
  })

  it('keeps the logo, moves the stamp below the lines and puts photos into their cells', () => {
    const images = sheet.getImages().map(({ range }) => [range.tl.nativeCol, range.tl.nativeRow])
    expect(images.slice(0, 2)).toEqual([[0, 0], [2, 21]])
    // Two photos of the first line share the merged cell, the second stands in its own cell as well.
    expect(images.slice(2).every(([, row]) => row === 5)).toBe(true)
    expect(images.slice(2).map(([at]) => at)).toEqual([1, 2, 3])
    expect(form.text('xl/drawings/drawing1.xml').match(/<xdr:ext cx="(\d+)" cy="(\d+)"/g)?.length).toBeGreaterThan(2)
  })

  it('marks a critical defect in the new rows too', () => {
    expect(form.text('xl/worksheets/sheet1.xml')).toContain('sqref="D4 D8 D12 D16"')
  })
})

describe('a form of several sheets with a table', () => {
  let form: Filled
  beforeAll(async () => { form = await filled('table', await tableForm(), TABLE_MAPPING) })

  it('the table, the named range and the sums of another sheet take in every line', () => {
    const summary = sheetOf(form, 'Summary')
    expect(formulas(summary, 'B2', 'B3')).toEqual([['SUM(Lines!D3:D6)', 167.6], ['COUNTA(Lines!$A$3:$A$6)', 4]])
    expect(summary.getCell('B4').formula).toBe('SUM(Amounts)')
    expect(form.text('xl/tables/table1.xml')).toContain('ref="A2:E6"')
    expect(form.text('xl/workbook.xml')).toMatch(/name="Amounts"[^>]*>'?Lines'?!\$D\$3:\$D\$6</)
  })

  it('lists of choices still point at the hidden sheet, the words below have moved', () => {
    const lines = sheetOf(form, 'Lines')
    expect([lines.getCell('E6').dataValidation.formulae, lines.getCell('A8').value, form.book.getWorksheet('Codes')?.state]).toEqual([['Codes!$A$1:$A$2'], 'Thank you', 'hidden'])
  })
})

describe('fewer lines than the form has rows', () => {
  it('leave the other rows empty and the form as it was', async () => {
    const [templatePath, outFile] = [join(folder, 'few-form.xlsx'), join(folder, 'few.xlsx')]
    writeFileSync(templatePath, await tableForm())
    await fillClaimTemplate({ templatePath, mapping: TABLE_MAPPING, model: { ...model, items: [claimItem(1)] }, isSample: false, outFile })
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(readFileSync(outFile) as unknown as ExcelJS.Buffer)
    expect([book.getWorksheet('Lines')?.getCell('A3').value, book.getWorksheet('Lines')?.getCell('B4').value, book.getWorksheet('Lines')?.getCell('A6').value]).toEqual([1, null, 'Thank you'])
  })
})

describe('a template whose sheet is gone', () => {
  it('is refused by the name of the sheet', async () => {
    const templatePath = join(folder, 'gone-form.xlsx')
    writeFileSync(templatePath, await tableForm())
    const answer = await fillClaimTemplate({ templatePath, mapping: CHINESE_MAPPING, model, isSample: false, outFile: join(folder, 'gone.xlsx') })
    expect(answer).toMatchObject({ refusal: { code: 'import.no_such_sheet', details: { sheetName: '索赔单' } } })
  })
})
