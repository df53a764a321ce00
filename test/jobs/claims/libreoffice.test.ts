import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import { fillClaimTemplate } from '#jobs/claims/fill-template.ts'
import { readClaimAnswer } from '#jobs/claims/read-answer.ts'
import { renderClaimFile } from '#jobs/render-claim-file.ts'
import { claimItem, claimSample } from '#test/documents/sample-claim.ts'
import { samplePicture, temporaryFolder } from '#test/documents/sample-picture.ts'
import { BRAND_MAPPING, brandForm, CHINESE_MAPPING, chineseForm } from '#test/kit/supplier-forms.ts'

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync)
/** A strange program that makes its own profile first. */
const OFFICE_STARTS_MS = 60_000
const folder = temporaryFolder()
const saved = join(folder, 'saved')
const model = { ...claimSample(samplePicture(folder)), items: [1, 2, 3].map((lineNo) => claimItem(lineNo, { serials: `SN${lineNo}`, requestedQty: lineNo, requestedMinor: lineNo * 1000, severity: lineNo === 3 ? 'CRITICAL' : 'MINOR' })) }

async function filled(name: string, template: Buffer, mapping: TemplateMapping): Promise<string> {
  const [templatePath, outFile] = [join(folder, `${name}-form.xlsx`), join(folder, `${name}.xlsx`)]
  writeFileSync(templatePath, template)
  expect(await fillClaimTemplate({ templatePath, mapping, model, isSample: false, outFile })).toHaveProperty('done')
  return outFile
}

async function bookOf(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(readFileSync(path) as unknown as ExcelJS.Buffer)
  return book
}

async function write(path: string, sheetName: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const book = await bookOf(path)
  const sheet = book.getWorksheet(sheetName) ?? expect.fail(`no sheet ${sheetName}`)
  for (const [at, value] of Object.entries(cells)) sheet.getCell(at).value = value
  await book.xlsx.writeFile(path)
}

/** Rows the rules of a sheet colour. */
const coloured = (sheet: ExcelJS.Worksheet | undefined): string => ((sheet as unknown as { conditionalFormattings: { ref: string }[] } | undefined)?.conditionalFormattings ?? []).map(({ ref }) => ref).join(' ')

describe.skipIf(OFFICE === undefined)('forms opened and saved by LibreOffice (skipped where the machine has none)', () => {
  const files: Record<'usual' | 'chinese' | 'brand', string> = { usual: join(folder, 'usual.xlsx'), chinese: '', brand: '' }
  beforeAll(async () => {
    await renderClaimFile({ model, outFile: files.usual })
    files.chinese = await filled('chinese', await chineseForm(), CHINESE_MAPPING)
    files.brand = await filled('brand', await brandForm(), BRAND_MAPPING)
    await write(files.usual, 'Items', { AJ2: 1, AK2: 10, AL2: 'Accepted / 同意', AJ3: 1, AK3: 10.5, AL3: '部分同意', AM3: 'One unit was damaged', AJ4: 0, AK4: 0, AL4: 'Rejected' })
    await write(files.chinese, '索赔单', { H6: '同意', H7: '拒绝', I7: '人为损坏', H8: '部分同意' })
    mkdirSync(saved)
    execFileSync(OFFICE ?? '', ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', saved, ...Object.values(files)], { stdio: 'ignore' })
  }, OFFICE_STARTS_MS)
  const reading = async (file: string, mapping: TemplateMapping | null) => {
    const answer = await readClaimAnswer({ path: join(saved, basename(file)), mapping })
    return 'done' in answer ? answer.done : expect.fail(JSON.stringify(answer))
  }

  it('the answer in the usual workbook is read as it was written', async () => {
    const { claimNo, rows } = await reading(files.usual, null)
    expect([claimNo, ...rows.map(({ lineNo, decision, agreedQty, agreedMinor, reason }) => [lineNo, decision, agreedQty, agreedMinor, reason])]).toEqual(['CL-26-00012', [1, 'accepted', 1, 1000, ''], [2, 'partly', 1, 1050, 'One unit was damaged'], [3, 'rejected', 0, 0, '']])
  })

  it('the answer in the supplier’s own form is read as it was written, with what was asked', async () => {
    const { claimNo, currency, rows } = await reading(files.chinese, CHINESE_MAPPING)
    expect([claimNo, currency, ...rows.map(({ lineNo, serial, requestedQty, decision, reason }) => [lineNo, serial, requestedQty, decision, reason])]).toEqual(['CL-26-00012', 'USD', [1, 'SN1', 1, 'accepted', ''], [2, 'SN2', 2, 'rejected', '人为损坏'], [3, 'SN3', 3, 'partly', '']])
  })

  it('the colour by a rule holds for every block of the filled form, before and after', async () => {
    const [before, after] = [coloured((await bookOf(files.brand)).getWorksheet('RMA report')), coloured((await bookOf(join(saved, basename(files.brand)))).getWorksheet('RMA report'))]
    for (const at of ['D4', 'D8', 'D12']) expect([at, before.includes(at), after.includes(at)]).toEqual([at, true, true])
  })
})
