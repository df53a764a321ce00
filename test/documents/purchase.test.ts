import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import type { PurchaseModel } from '#shared/documents/purchase-model.ts'
import { purchaseSheets } from '#core/documents/purchases/purchase-sheets.ts'
import { renderPurchase } from '#jobs/render-purchase.ts'
import { renderSheetsFile } from '#jobs/render-sheets-file.ts'
import { packed, readPdf } from './read-pdf.ts'
import { longPurchase, SAMPLE_PURCHASE } from './sample-purchase.ts'

const folder = mkdtempSync(join(tmpdir(), 'verstak-purchase-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function asPdf(model: PurchaseModel) {
  const outFile = join(folder, 'order.pdf')
  await renderPurchase({ model, printedAt: '2026-11-20T07:00:00.000Z', outFile })
  const bytes = readFileSync(outFile)
  return { bytes, ...(await readPdf(bytes)) }
}

async function asWorkbook(model: PurchaseModel) {
  const outFile = join(folder, 'order.xlsx')
  await renderSheetsFile({ sheets: purchaseSheets(model), creator: model.buyer.nameEn, createdOn: model.issuedOn, outFile, pageWord: 'Page' })
  return read(readFileSync(outFile), { cellFormula: true })
}

const rowsOf = (book: Awaited<ReturnType<typeof asWorkbook>>, name: string): unknown[][] => utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1, defval: '' })

describe('an order to a supplier as a page', () => {
  it('says all in English with Chinese beside it, and the signs can be copied as they are', async () => {
    const { packed: words, title } = await asPdf(SAMPLE_PURCHASE)
    for (const expected of [
      'Purchase order / 采购订单 PO-26-00001', 'Service-Plus LLC', '服务加有限公司', 'Ningbo Vega Appliance Co., Ltd.', '宁波织女电器有限公司', 'FOB Ningbo', 'VG-2025-14', 'DC31-00030A', 'HL-PMP-1', '排水泵 30W', '加热电缆', '2.5', '26.00', '260.00', '550.85', 'CNY',
      'Петрова Анна Ильинична', '制造商型号',
    ]) expect(words).toContain(packed(expected))
    expect(title).toBe('Purchase order PO-26-00001')
  })

  it('is English alone where no Chinese is asked for', async () => {
    const { packed: words } = await asPdf({ ...SAMPLE_PURCHASE, language: 'en' })
    expect(words).toContain(packed('Purchase order PO-26-00001'))
    expect(words).not.toMatch(/[\u4e00-\u9fff]/)
  })

  it('carries the head of its table and its number onto the next pages', async () => {
    const text = await asPdf(longPurchase(60))
    expect(text.pages).toHaveLength(3)
    expect(text.packed.match(/Partno\./g)?.length).toBeGreaterThanOrEqual(3)
    expect(text.packed).toContain(packed('PO-26-00001 · Page / 页 3 / 3'))
  })

  it('the same order gives the same bytes', async () => {
    const [first, second] = [(await asPdf(SAMPLE_PURCHASE)).bytes, (await asPdf(SAMPLE_PURCHASE)).bytes]
    expect(first.equals(second)).toBe(true)
  })
})

describe('an order to a supplier as a workbook', () => {
  it('holds its head and its lines, amounts as numbers, the total as a sum', async () => {
    const book = await asWorkbook(SAMPLE_PURCHASE)
    expect(book.SheetNames).toEqual(['Purchase order 采购订单', 'Lines 明细'])
    const head = new Map(rowsOf(book, 'Purchase order 采购订单').map(([label, value]) => [label, value]))
    expect([head.get('PO no. / 采购订单号'), head.get('Supplier / 供方'), head.get('Total / 合计')]).toEqual(['PO-26-00001', 'Ningbo Vega Appliance Co., Ltd.\n宁波织女电器有限公司', 550.85])
    const [header, first, , third, total] = rowsOf(book, 'Lines 明细')
    expect(header).toEqual(['No. / 序号', 'Part no. / 零件号', 'Supplier’s no. / 供方型号', 'Manufacturer’s no. / 制造商型号', 'Description / 英文名称', 'Description (Chinese) / 中文名称', 'Qty / 数量', 'Unit / 单位', 'Unit price / 单价', 'Amount / 金额'])
    expect(first).toEqual([1, 'VG-00001', 'HL-PMP-1', 'DC31-00030A', 'Drain pump 30 W, 220 V', '排水泵 30W', 10, 'pcs / 件', 26, 260])
    expect(third?.slice(4)).toEqual(['Heating cable', '加热电缆', 2.5, 'm / 米', 12.34, 30.85])
    expect(total?.at(-1)).toBe(550.85)
    expect(book.Sheets['Lines 明细']?.['J5']).toMatchObject({ f: 'SUM(J2:J4)', v: 550.85 })
  })

  it('a name that looks like a formula stays a text', async () => {
    const sheet = (await asWorkbook(SAMPLE_PURCHASE)).Sheets['Lines 明细']
    expect(sheet?.['E3']).toMatchObject({ t: 's', v: '=HYPERLINK("http://x")' })
    expect(sheet?.['E3']).not.toHaveProperty('f')
    expect(sheet?.['C3']).toMatchObject({ t: 's', v: '+7' })
  })

  it('has no Chinese where none is asked for', async () => {
    const book = await asWorkbook({ ...SAMPLE_PURCHASE, language: 'en' })
    expect(book.SheetNames).toEqual(['Purchase order', 'Lines'])
    expect(JSON.stringify(rowsOf(book, 'Lines')[0])).not.toMatch(/[\u4e00-\u9fff]/)
  })
})
