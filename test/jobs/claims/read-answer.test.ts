import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { read, utils, write } from 'xlsx'
import type { AnswerReading } from '#shared/claims/answer-file.ts'
import { fillClaimTemplate } from '#jobs/claims/fill-template.ts'
import { readClaimAnswer } from '#jobs/claims/read-answer.ts'
import { renderClaimFile } from '#jobs/render-claim-file.ts'
import { claimItem, claimSample } from '#test/documents/sample-claim.ts'
import { samplePicture, temporaryFolder } from '#test/documents/sample-picture.ts'
import { CHINESE_MAPPING, chineseForm } from '#test/kit/supplier-forms.ts'

const folder = temporaryFolder()
const model = { ...claimSample(samplePicture(folder)), items: [1, 2, 3].map((lineNo) => claimItem(lineNo, { serials: `SN${lineNo}`, requestedQty: lineNo, requestedMinor: lineNo * 1000 })) }
const usual = join(folder, 'claim.xlsx')
beforeAll(() => renderClaimFile({ model, outFile: usual }))

async function answered(name: string, change: (book: ExcelJS.Workbook) => void, source = usual): Promise<string> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(readFileSync(source) as unknown as ExcelJS.Buffer)
  change(book)
  const path = join(folder, name)
  await book.xlsx.writeFile(path)
  return path
}

async function readingOf(path: string, mapping: Parameters<typeof readClaimAnswer>[0]['mapping'] = null): Promise<AnswerReading> {
  const answer = await readClaimAnswer({ path, mapping })
  return 'done' in answer ? answer.done : expect.fail(JSON.stringify(answer))
}

const items = (book: ExcelJS.Workbook): ExcelJS.Worksheet => book.getWorksheet('Items') ?? expect.fail('no sheet')
const facts = ({ rows }: AnswerReading) => rows.map(({ lineNo, decision, agreedQty, agreedMinor, reason }) => [lineNo, decision, agreedQty, agreedMinor, reason])

describe('the answer in the usual workbook', () => {
  it('is read line by line: decision, quantity, sum and reason', async () => {
    const path = await answered('plain.xlsx', (book) => {
      const sheet = items(book)
      Object.entries({ AJ2: 1, AK2: 10, AL2: 'Accepted / 同意', AJ3: 1, AK3: '10.50', AL3: '部分同意', AM3: 'One unit was damaged', AJ4: 0, AK4: 0, AL4: 'Rejected' }).forEach(([at, value]) => { sheet.getCell(at).value = value })
    })
    expect(facts(await readingOf(path))).toEqual([[1, 'accepted', 1, 1000, ''], [2, 'partly', 1, 1050, 'One unit was damaged'], [3, 'rejected', 0, 0, '']])
  })

  it('knows lines whose rows were moved, removed or had columns put before them', async () => {
    const path = await answered('moved.xlsx', (book) => {
      const sheet = items(book)
      const [second, third] = [3, 4].map((row) => sheet.getRow(row).values as ExcelJS.CellValue[])
      if (second === undefined || third === undefined) throw new Error('no rows')
      sheet.getRow(2).values = third
      sheet.getRow(3).values = second
      sheet.getRow(4).values = []
      sheet.getCell('AL2').value = 'OK'
    })
    expect(facts(await readingOf(path)).map((row) => row.slice(0, 2))).toEqual([[3, 'accepted'], [2, null]])
  })

  it('says what was asked as it stands there now, so that a changed number shows', async () => {
    const path = await answered('changed.xlsx', (book) => {
      items(book).getCell('AI2').value = 999.99
      items(book).getCell('AH3').value = 7
      const claim = book.getWorksheet('Claim')
      claim?.eachRow((row) => { if (String(row.getCell(1).value).startsWith('Currency')) row.getCell(2).value = 'RMB' })
    })
    const reading = await readingOf(path)
    expect([reading.currency, reading.currencyText, reading.rows[0]?.requestedMinor, reading.rows[1]?.requestedQty]).toEqual(['CNY', 'RMB', 99_999, 7])
  })

  it('is read by the words of its columns where another program has lost the hidden names and added columns', async () => {
    const book = read(readFileSync(usual))
    const sheet = book.Sheets['Items']
    if (sheet === undefined) throw new Error('no sheet')
    const rows = utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }).map((row, index) => [index === 0 ? 'Our remark' : null, ...row.slice(0, -1)])
    const decision = rows[0]?.indexOf('Decision / 处理结果') ?? -1
    rows[2]?.splice(decision, 1, 'not accepted')
    const path = join(folder, 'words.xlsx')
    writeFileSync(path, write({ SheetNames: ['Claim', 'Items'], Sheets: { Claim: book.Sheets['Claim'] ?? {}, Items: utils.aoa_to_sheet(rows) } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    const reading = await readingOf(path)
    expect([reading.claimNo, reading.currency]).toEqual(['CL-26-00012', 'USD'])
    expect(reading.rows.slice(0, 3).map(({ lineNo, serial, decision: word }) => [lineNo, serial, word])).toEqual([[1, 'SN1', null], [2, 'SN2', 'rejected'], [3, 'SN3', null]])
  })

  it('a workbook without lines of a claim is named so', async () => {
    const path = join(folder, 'other.xlsx')
    writeFileSync(path, write({ SheetNames: ['Prices'], Sheets: { Prices: utils.aoa_to_sheet([['Price list'], ['A', 1]]) } }, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    expect(await readClaimAnswer({ path, mapping: null })).toMatchObject({ refusal: { code: 'import.no_claim_lines' } })
  })
})

describe('the answer in the supplier\'s own form', () => {
  it('comes back by hidden names after rows were put in above, and by the mapping without them', async () => {
    const [templatePath, outFile] = [join(folder, 'cn-form.xlsx'), join(folder, 'cn.xlsx')]
    writeFileSync(templatePath, await chineseForm())
    await fillClaimTemplate({ templatePath, mapping: CHINESE_MAPPING, model, isSample: false, outFile })
    const path = await answered('cn-answer.xlsx', (book) => {
      const sheet = book.getWorksheet('索赔单')
      Object.entries({ H6: '同意', H7: '拒绝', I7: '人为损坏', H8: '部分同意' }).forEach(([at, value]) => { if (sheet !== undefined) sheet.getCell(at).value = value })
    }, outFile)
    const reading = await readingOf(path, CHINESE_MAPPING)
    expect([reading.claimNo, reading.currency]).toEqual(['CL-26-00012', 'USD'])
    expect(reading.rows.map(({ lineNo, decision, reason }) => [lineNo, decision, reason])).toEqual([[1, 'accepted', ''], [2, 'rejected', '人为损坏'], [3, 'partly', '']])
  })
})
