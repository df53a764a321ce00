import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { resolvePartCode } from '#core/parts/index.ts'
import { aModel, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, QUARANTINE_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const asked = (text: string, overrides: Partial<InputOf<'parts.find'>> = {}): InputOf<'parts.find'> => ({ text, modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null, after: null, limit: 50, ...overrides })
const find = async (test: TestCore, text: string, overrides: Partial<InputOf<'parts.find'>> = {}) => (await test.call('parts.find', asked(text, overrides))).rows
const numbers = async (test: TestCore, text: string, overrides: Partial<InputOf<'parts.find'>> = {}) => (await find(test, text, overrides)).map(({ number }) => number)

describe('the search for a part', () => {
  it.each([
    ['its own number', 'DC31-00030A'], ['its own number without hyphens', 'dc3100030a'], ['the middle of its number', '00030'], ['a number with Cyrillic look-alikes', 'DС31-00030А'],
    ["the manufacturer's number", 'B20-6A'], ["the supplier's number", 'NV 881/2'], ['a former number', 'OLD-77'], ['its bar code', '4601234567893'], ['the end of its bar code', '567893'],
    ['a Russian name', 'насос слив'], ['an English name', 'drain PUMP'], ['a Chinese name', '排水'], ['the serial of a piece', 'pm-000321'], ['the beginning of that serial', 'PM0003'],
    ['a model it fits', 'Vega F2J3'], ['name and model together', 'насос F2J3'], ['name and number together', 'насос DC31'],
  ])('finds it by %s', async (_by, text) => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const modelId = await aModel(test, { name: 'F2J3HS', sku: 'V-77' })
    const partId = await aPart(test, {
      number: 'DC31-00030A', tracking: 'serial', models: [{ modelId, note: '' }],
      codes: [{ kind: 'manufacturer', code: 'B20-6A', supplierId: null, maker: 'Askoll' }, { kind: 'supplier', code: 'NV-881/2', supplierId, maker: '' }, { kind: 'former', code: 'OLD-77', supplierId: null, maker: '' }, { kind: 'barcode', code: '4601234567893', supplierId: null, maker: '' }],
    })
    await aPart(test, { number: 'ZZ-9', nameRu: 'Ремень', nameEn: 'Belt', nameZh: '皮带' })
    stockUp(test, partId, { serials: ['PM-000321'] })
    expect(await numbers(test, text)).toEqual(['DC31-00030A'])
  })

  it('shows what may be taken in its place after it, with the number it stands in for', async () => {
    const test = await startTestCore()
    const newest = await aPart(test, { number: 'N-3' })
    const newer = await aPart(test, { number: 'N-2', status: 'superseded', links: [{ otherPartId: newest, kind: 'superseded_by', isTwoWay: false }] })
    const analogue = await aPart(test, { number: 'AN-1' })
    const old = await aPart(test, { number: 'OLD-1', status: 'superseded', links: [{ otherPartId: newer, kind: 'superseded_by', isTwoWay: false }, { otherPartId: analogue, kind: 'analogue', isTwoWay: false }] })
    const twin = await aPart(test, { number: 'TW-1', links: [{ otherPartId: old, kind: 'analogue', isTwoWay: true }] })
    stockUp(test, analogue, { qtyMilli: 3 * ONE })
    stockUp(test, newest, { qtyMilli: 2 * ONE })
    const rows = await find(test, 'old1')
    expect(rows.map(({ number, analogueOf }) => [number, analogueOf])).toEqual([['OLD-1', null], ['AN-1', 'OLD-1'], ['N-3', 'OLD-1'], ['N-2', 'OLD-1'], ['TW-1', 'OLD-1']])
    expect(rows[0]?.analogueFreeMilli).toBe(5 * ONE)
    expect(await numbers(test, 'AN-1')).toEqual(['AN-1'])
    expect(await numbers(test, 'TW-1')).toEqual(['TW-1', 'OLD-1'])
    expect(await numbers(test, 'OLD-1', { onlyInStock: true })).toEqual(['AN-1', 'N-3'])
    expect((await test.call('parts.card', { partId: old })).links.map(({ number, kind, isIncoming, freeMilli }) => [number, kind, isIncoming, freeMilli])).toEqual([
      ['N-2', 'superseded_by', false, 0], ['AN-1', 'analogue', false, 3 * ONE], ['TW-1', 'analogue', true, 0]])
    expect(twin).toBeGreaterThan(old)
  })

  it('names the part of the code first and the rest newest first, page by page, each once', async () => {
    const test = await startTestCore()
    for (let no = 0; no < 25; no += 1) await aPart(test, { number: `PG-${100 + no}`, nameRu: `Прокладка ${no}` })
    const seen: string[] = []
    let after: number | null = null
    do {
      const page: { rows: { number: string }[]; next: number | null } = await test.call('parts.find', asked('pg10', { limit: 4, after }))
      seen.push(...page.rows.map(({ number }) => number))
      after = page.next
    } while (after !== null)
    expect(seen).toEqual(['PG-109', 'PG-108', 'PG-107', 'PG-106', 'PG-105', 'PG-104', 'PG-103', 'PG-102', 'PG-101', 'PG-100'])
    expect((await numbers(test, 'PG-103', { limit: 2 }))[0]).toBe('PG-103')
    const everything = await test.call('parts.find', asked('', { limit: 20 }))
    expect([everything.rows[0]?.number, everything.rows.length]).toEqual(['PG-124', 20])
    expect((await numbers(test, '', { limit: 20, after: everything.next }))).toEqual(['PG-104', 'PG-103', 'PG-102', 'PG-101', 'PG-100'])
  })

  it('keeps to what is in stock, below its minimum, of a status or fits a model', async () => {
    const test = await startTestCore()
    const modelId = await aModel(test)
    const full = await aPart(test, { number: 'FULL-1', minStockMilli: 2 * ONE, models: [{ modelId, note: '' }] })
    const low = await aPart(test, { number: 'LOW-1', minStockMilli: 5 * ONE })
    await aPart(test, { number: 'NONE-1', minStockMilli: ONE, status: 'discontinued', models: [{ modelId, note: '' }] })
    stockUp(test, full, { qtyMilli: 2 * ONE })
    stockUp(test, low, { qtyMilli: 2 * ONE })
    for (const text of ['', 'насос']) {
      expect(await numbers(test, text, { onlyInStock: true })).toEqual(['LOW-1', 'FULL-1'])
      expect(await numbers(test, text, { onlyBelowMinimum: true })).toEqual(['NONE-1', 'LOW-1'])
      expect(await numbers(test, text, { status: 'discontinued' })).toEqual(['NONE-1'])
      expect(await numbers(test, text, { modelId })).toEqual(['NONE-1', 'FULL-1'])
      expect(await numbers(test, text, { modelId, onlyInStock: true, onlyBelowMinimum: true })).toEqual([])
    }
    expect(await numbers(test, '***')).toEqual([])
  })

  it('tells of each part what lies, is promised, comes and in which cells', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { number: 'ROW-1', minStockMilli: ONE })
    const second = Number(test.core.connection.raw.prepare("INSERT INTO bins (warehouse_id, code, name, purpose, is_active) VALUES (1, 'B-02', '', 'parts', 1)").run().lastInsertRowid)
    stockUp(test, partId, { qtyMilli: 2 * ONE })
    stockUp(test, partId, { qtyMilli: 5 * ONE, binId: second })
    const supplierId = await aSupplier(test)
    test.core.connection.raw.exec(`INSERT INTO purchase_orders (id, number, supplier_id, warehouse_id, status, currency, created_on, sent_on, expected_on) VALUES (1, 'PO-1', ${supplierId}, 1, 'sent', 'USD', '2026-11-01', '2026-11-02', '2026-12-09');
      INSERT INTO purchase_lines (purchase_order_id, line_no, part_id, qty_milli, received_milli, price_minor, is_open) VALUES (1, 1, ${partId}, 10000, 4000, 100, 1);
      UPDATE stock_balances SET reserved_milli = 3000, quarantine_milli = 1000, at_supplier_milli = 2000 WHERE part_id = ${partId}`)
    expect((await find(test, 'ROW-1'))[0]).toMatchObject({
      onHandMilli: 7 * ONE, reservedMilli: 3 * ONE, freeMilli: 4 * ONE, expectedMilli: 6 * ONE, expectedOn: '2026-12-09', quarantineMilli: ONE, atSupplierMilli: 2 * ONE, analogueFreeMilli: 0, bins: ['MAIN-B-02', 'MAIN-A-01'], minStockMilli: ONE,
    })
    expect(QUARANTINE_BIN).not.toBe(second)
  })
})

describe('a scanned code', () => {
  it('names every part and piece that answers to it', async () => {
    const test = await startTestCore()
    const piece = await aPart(test, { number: 'S-1', tracking: 'serial' })
    stockUp(test, piece, { serials: ['AB100'] })
    const [own, other] = [await aPart(test, { number: 'AB-100' }), await aPart(test, { number: 'Q-1', codes: [{ kind: 'manufacturer', code: 'ab100', supplierId: null, maker: '' }] })]
    const db = test.core.connection.read
    expect(resolvePartCode(db, 'ab-100').map(({ partId, serial }) => [partId, serial])).toEqual([[own, ''], [other, ''], [piece, 'AB100']])
    expect(resolvePartCode(db, 'АВ-100')).toHaveLength(3)
    expect([resolvePartCode(db, 'nothing'), resolvePartCode(db, '!')]).toEqual([[], []])
  })
})
