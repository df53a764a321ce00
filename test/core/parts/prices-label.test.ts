import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { partCostMinor } from '#core/parts/index.ts'
import { aPerson, aSupplier } from '#test/kit/builders.ts'
import { aPart, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { packed, readPdf } from '#test/documents/read-pdf.ts'

describe('prices of a part', () => {
  it('are added one after another for each supplier and currency and never changed', async () => {
    const test = await startTestCore()
    const [partId, vega, other] = [await aPart(test), await aSupplier(test), await aSupplier(test, { name: 'Другой' })]
    const price = (overrides: Partial<InputOf<'parts.addPrice'>>) => test.call('parts.addPrice', { partId, supplierId: vega, currency: 'USD', priceMinor: 450, rateMicro: 90_000_000, validFromOn: '2026-10-01', ...overrides })
    await price({})
    await price({ priceMinor: 500, validFromOn: '2026-11-20' })
    await price({ supplierId: other, currency: 'CNY', priceMinor: 3_000, rateMicro: null, validFromOn: '2026-11-10' })
    await price({ supplierId: other, currency: 'RUB', priceMinor: 44_000, rateMicro: 1_000_000, validFromOn: '2026-11-05' })
    const { prices } = await test.call('parts.card', { partId })
    expect(prices.map(({ supplier, currency, priceMinor, rateMicro, costMinor, validFromOn }) => [supplier, currency, priceMinor, rateMicro, costMinor, validFromOn])).toEqual([
      ['Ningbo Vega Appliance', 'USD', 500, 90_000_000, 45_000, '2026-11-20'], ['Другой', 'CNY', 3_000, null, null, '2026-11-10'],
      ['Другой', 'RUB', 44_000, null, 44_000, '2026-11-05'], ['Ningbo Vega Appliance', 'USD', 450, 90_000_000, 40_500, '2026-10-01']])
    expect(prices[0]).toMatchObject({ source: 'manual', person: 'Орлова Мария Петровна' })
    expect(partCostMinor(test.core.connection.read, partId, '2026-11-20')).toBe(45_000)
    expect(partCostMinor(test.core.connection.read, partId, '2026-10-02')).toBe(40_500)
    expect(partCostMinor(test.core.connection.read, partId, '2026-09-30')).toBeNull()
  })

  it('begin no later than today, at a known supplier and part', async () => {
    const test = await startTestCore()
    const [partId, supplierId] = [await aPart(test), await aSupplier(test)]
    const price = { partId, supplierId, currency: 'USD', priceMinor: 1, rateMicro: null, validFromOn: '2026-11-21' } as const
    expect((await test.failure('parts.addPrice', price)).data).toEqual({ code: 'parts.price_in_future', details: { validFromOn: '2026-11-21' } })
    expect((await test.failure('parts.addPrice', { ...price, supplierId: 999 })).data.code).toBe('suppliers.not_found')
    expect((await test.failure('parts.addPrice', { ...price, partId: 999 })).data.code).toBe('parts.not_found')
    const engineer = await aPerson(test, ['engineer'])
    expect((await test.failure('parts.addPrice', price, engineer.login)).data.code).toBe('auth.not_allowed')
  })
})

describe('the label of a part', () => {
  it('shows number, name and cell; of one piece, its serial', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { number: 'DC31-00030A', tracking: 'serial' })
    stockUp(test, partId, { serials: ['PM000321'] })
    const textOf = async (serial: string) => {
      const { fileId, fileName } = await test.call('parts.label', { partId, serial })
      const { base64 } = await test.call('files.read', { fileId })
      return [fileName, (await readPdf(Buffer.from(base64, 'base64'))).packed] as const
    }
    const [name, words] = await textOf('')
    expect(name).toBe('Этикетка DC31-00030A.pdf')
    for (const word of ['DC31-00030A', 'Насос сливной', 'MAIN-A-01']) expect(words).toContain(packed(word))
    const [pieceName, pieceWords] = await textOf('pm-000321')
    expect(pieceName).toBe('Этикетка PM000321.pdf')
    expect(pieceWords).toContain(packed('S/N PM000321'))
    expect((await test.failure('parts.label', { partId, serial: 'PM000999' })).data).toMatchObject({ code: 'stock.serial_not_here', details: { serial: 'PM000999' } })
    expect((await test.failure('parts.label', { partId: 999, serial: '' })).data.code).toBe('parts.not_found')
  })

  it('is printed for a number that no bar code can hold', async () => {
    const test = await startTestCore()
    const barcode = { kind: 'barcode', code: '4601234567893', supplierId: null, maker: '' } as const
    const [withCode, without] = [await aPart(test, { number: 'Ремень 1270 J4', codes: [barcode] }), await aPart(test, { number: 'Щётка угольная для двигателя 5x12,5' })]
    expect((await test.call('parts.label', { partId: withCode, serial: '' })).fileName).toBe('Этикетка 4601234567893.pdf')
    expect((await test.call('parts.label', { partId: without, serial: '' })).fileName).toContain('Щётка')
  })
})
