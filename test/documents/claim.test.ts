import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { read, type WorkBook, type WorkSheet } from 'xlsx'
import { claimSheets } from '#core/documents/claims/index.ts'
import { columnName } from '#core/documents/claims/sheet-plan.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { readClaimAnswer } from '#jobs/claims/read-answer.ts'
import { renderClaimFile } from '#jobs/render-claim-file.ts'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { claimItem, claimSample } from './sample-claim.ts'
import { samplePicture, temporaryFolder } from './sample-picture.ts'

const folder = temporaryFolder()
const picture = samplePicture(folder)
const MS_PER_DAY = 86_400_000
/** Excel counts days from 1899-12-30. */
const serialDay = (on: string): number => (Date.parse(`${on}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / MS_PER_DAY

interface Reopened { readonly bytes: Buffer; readonly sheetJs: WorkBook; readonly excelJs: ExcelJS.Workbook }

async function reopen(model: ClaimModel, name: string): Promise<Reopened> {
  const outFile = join(folder, name)
  await renderClaimFile({ model, outFile })
  const bytes = readFileSync(outFile)
  const excelJs = new ExcelJS.Workbook()
  await excelJs.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return { bytes, excelJs, sheetJs: read(bytes, { cellFormula: true, cellStyles: true, cellNF: true }) }
}

const partsOf = (name: string) => readZipParts(join(folder, name), statSync(join(folder, name)).size, () => () => true)

const sheetOf = (book: WorkBook, name: string): WorkSheet => {
  const sheet = book.Sheets[name]
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

describe('the workbook of a claim', () => {
  const model = claimSample(picture)
  let book: Reopened
  beforeAll(async () => { book = await reopen(model, 'claim.xlsx') })

  it('holds the seven sheets in order', () => {
    expect(book.sheetJs.SheetNames).toEqual(['Claim', 'Items', 'Failure rate', 'Evidence', 'Spare parts request', '8D', 'Correspondence'])
  })

  it('gives back every cell as it was planned, in two readers', () => {
    for (const plan of claimSheets(model)) {
      const sheet = sheetOf(book.sheetJs, plan.name)
      const second = book.excelJs.getWorksheet(plan.name)
      const rows = plan.totals === null ? plan.rows : [...plan.rows, plan.totals]
      plan.columns.forEach((column, index) => { expect(sheet[`${columnName(index)}1`]?.v).toBe(column.header) })
      rows.forEach((cells, rowIndex) => {
        cells.forEach((cell, index) => {
          const address = `${columnName(index)}${rowIndex + 2}`
          const found = sheet[address] as { readonly t: string; readonly v: unknown; readonly f?: string; readonly z?: string } | undefined
          const where = `${plan.name}!${address}`
          if (cell.kind === 'empty') expect(found?.v, where).toBeUndefined()
          else if (cell.kind === 'text') {
            expect([found?.t, found?.v, found?.f], where).toEqual(['s', cell.text, undefined])
            expect(second?.getCell(address).value, where).toBe(cell.text)
          } else if (cell.kind === 'number') expect([found?.t, found?.v, found?.z], where).toEqual(['n', cell.value, cell.format === 'amount' ? '#,##0.00' : '#,##0'])
          else if (cell.kind === 'date') expect([found?.v, found?.z], where).toEqual([serialDay(cell.on), 'yyyy-mm-dd'])
          else expect([found?.f, found?.v], where).toEqual([cell.formula, cell.result])
        })
      })
    }
  })

  it('names every column in English and in Chinese', () => {
    const headers = claimSheets(model).flatMap((plan) => [...plan.columns.map((column) => column.header), ...(plan.isKeyValue ? plan.rows.map((row) => (row[0]?.kind === 'text' ? row[0].text : '')) : [])])
    for (const header of headers) expect(header).toMatch(/^[A-Za-z0-9,.()/% -]+ \/ .*\p{Script=Han}/u)
    expect(headers).toContain('Qty defective / 不良数量')
  })

  it('sums by formulas that stand with their results', () => {
    const items = sheetOf(book.sheetJs, 'Items')
    const claim = sheetOf(book.sheetJs, 'Claim')
    const totals = Object.values(claim).filter((cell: { f?: string }) => cell.f !== undefined) as { readonly f: string; readonly v: number }[]
    expect(totals.map(({ f, v }) => [f, v])).toEqual([['Items!K5', 6], ['Items!AI5', 231.6], ['Items!AK5', 0]])
    expect([items.K5?.f, items.K5?.v]).toEqual(['SUM(K2:K4)', 6])
    expect([items.AI5?.f, items.AI5?.v]).toEqual(['SUM(AI2:AI4)', 231.6])
    expect([items.AH1?.v, items.AI1?.v]).toEqual(['Requested qty / 要求数量', 'Requested amount / 索赔金额'])
  })

  it('counts the failure rate, the PPM and what exceeds the norm', () => {
    const sheet = sheetOf(book.sheetJs, 'Failure rate')
    expect([sheet.H2?.v, sheet.I2?.v, sheet.K2?.v]).toEqual([0.005, 5000, 2000])
    expect([sheet.H3?.v, sheet.I3?.v, sheet.K3?.v]).toEqual([0, 0, undefined])
  })

  it('keeps each photo in its own row, and the first one beside the line', () => {
    const imageRows = (name: string) => book.excelJs.getWorksheet(name)?.getImages().map((image) => [image.range.tl.nativeCol, image.range.tl.nativeRow])
    expect(imageRows('Evidence')).toEqual([[5, 1], [5, 2]])
    expect(imageRows('Items')).toEqual([[1, 1]])
  })

  it('is ready to print: frozen and repeated header, landscape, page numbers', () => {
    for (const sheet of book.excelJs.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: sheet.name === 'Items' ? 3 : 1, printTitlesRow: '1:1' })
      expect(sheet.headerFooter.oddFooter).toContain('&P / &N')
    }
  })

  it('stores pictures once and without packing them again', () => {
    const text = book.bytes.toString('latin1')
    // The name stands before the bytes and in the directory of the archive.
    expect(text.match(/xl\/media\/photo\d+\.jpeg/g)?.length).toBe(2)
    expect(text.includes(readFileSync(picture).toString('latin1'))).toBe(true)
  })

  it('can be answered: decisions are chosen from a list, a hidden cell knows each line', async () => {
    const second = book.excelJs.getWorksheet('Items')
    expect([second?.getCell('AL2').dataValidation.formulae, second?.getColumn('AO').hidden, second?.getCell('AO3').value]).toEqual([['"Accepted / 同意,Partly / 部分同意,Rejected / 拒绝"'], true, 'CL-26-00012#2'])
    const answer = await readClaimAnswer({ path: join(folder, 'claim.xlsx'), mapping: null })
    expect(answer).toMatchObject({ done: { claimNo: 'CL-26-00012', currency: 'USD', rows: [{ lineNo: 1, serial: 'VC7A2405001873', sku: 'RV-7S', requestedQty: 1, requestedMinor: 4190, agreedQty: null, decision: null }, { lineNo: 2 }, { lineNo: 3 }] } })
  })

  it('opens without items, photos and parts as well', async () => {
    const empty = await reopen({ ...model, items: [], evidence: [], failureRates: [], spareParts: [] }, 'empty.xlsx')
    expect(sheetOf(empty.sheetJs, 'Items').A1?.v).toBe('Line / 序号')
  })

  it('refuses a photo that is no picture and leaves no file behind', async () => {
    const outFile = join(folder, 'broken.xlsx')
    const evidence = [{ lineNo: 1, fileName: 'x', sha256: '', takenOn: null, shows: '', picturePath: join(folder, 'claim.xlsx') }]
    await expect(renderClaimFile({ model: { ...model, evidence }, outFile })).rejects.toThrow('neither JPEG nor PNG')
    expect(() => readFileSync(`${outFile}.part`)).toThrow()
  })
})

describe('what a person typed', () => {
  const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '|', '%']
  const BODIES = [
    '1+1', 'cmd|\' /C calc\'!A0', 'HYPERLINK("http://127.0.0.1/","x")', 'SUM(A1:A9)', '7 910 555-01-02', '12,5', 'IMPORTXML("http://x","//a")', 'DDE("cmd","/c calc","1")', '\'quoted', '"quoted"', 'WEBSERVICE("http://x")',
    'Недостаток: шум', '不良', '<f>1</f>', ']]></t></si>', '&amp;', '_x0041_', '{=1}', '@SUM(1)', '💥',
  ]
  const PAYLOADS = STARTS.flatMap((start) => BODIES.map((body) => `${start}${body}`))
  const expected = (text: string): string => text.replace(/\r/g, '\n')

  it('is never a formula, in 200 tries and two readers, and stays the same text', async () => {
    expect(PAYLOADS).toHaveLength(200)
    const base = claimSample(null)
    const book = await reopen({ ...base, items: PAYLOADS.map((text, index) => claimItem(index + 1, { defectEn: text, serials: text, decision: text })) }, 'payloads.xlsx')
    const sheet = sheetOf(book.sheetJs, 'Items')
    const second = book.excelJs.getWorksheet('Items')
    const columns = ['L', 'R', 'AL']
    expect(columns.map((column) => sheet[`${column}1`]?.v)).toEqual(['Serials, IMEI / 序列号', 'Defect EN / 不良描述（英文）', 'Decision / 处理结果'])
    PAYLOADS.forEach((text, index) => {
      for (const column of columns) {
        const address = `${column}${index + 2}`
        const cell = sheet[address] as { readonly t: string; readonly v: string; readonly f?: string }
        expect([cell.t, cell.f], address).toEqual(['s', undefined])
        expect(second?.getCell(address).value, address).toBe(expected(text))
        expect(second?.getCell(address).formula, address).toBeFalsy()
      }
    })
  })

  it('carries the mark that keeps Excel from reading it as a formula when it is edited', async () => {
    await reopen({ ...claimSample(null), items: [claimItem(1, { defectEn: '=1+1', serials: 'VC7' })] }, 'mark.xlsx')
    const parts = await partsOf('mark.xlsx')
    const sheet = parts.get('xl/worksheets/sheet2.xml')?.toString('utf8') ?? ''
    const xml = parts.get('xl/styles.xml')?.toString('utf8') ?? ''
    const styles = [...xml.slice(xml.indexOf('<cellXfs'), xml.indexOf('</cellXfs>')).matchAll(/<xf [^>]*>/g)].map(([xf]) => xf)
    const styleOf = (address: string): string => styles[Number(new RegExp(`<c r="${address}" s="(\\d+)" t="s"`).exec(sheet)?.[1])] ?? ''
    expect(styleOf('R2')).toContain('quotePrefix="1"')
    expect(styleOf('L2')).not.toContain('quotePrefix')
  })

  it('loses only signs that no workbook can hold, and ends at Excel\'s limit', async () => {
    const book = await reopen({ ...claimSample(null), items: [claimItem(1, { defectEn: 'a\u0000b\u0008c\ud800d\u000be', defectRu: 'ж'.repeat(40_000) })] }, 'limits.xlsx')
    const sheet = sheetOf(book.sheetJs, 'Items')
    expect(sheet.R2?.v).toBe('abcde')
    expect((sheet.T2?.v as string).length).toBe(32_767)
  })

  it('keeps dates on their day in every time zone', async () => {
    const zone = process.env.TZ
    try {
      for (const [name, minutesWest] of [['Asia/Vladivostok', -600], ['America/Anchorage', 540], ['UTC', 0]] as const) {
        process.env.TZ = name
        expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(minutesWest)
        const book = await reopen({ ...claimSample(null), items: [claimItem(1, { foundOn: '2026-03-29' })] }, 'zone.xlsx')
        expect(sheetOf(book.sheetJs, 'Items').W2?.v).toBe(serialDay('2026-03-29'))
      }
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})
