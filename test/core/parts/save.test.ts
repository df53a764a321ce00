import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { addPartCodes, findPartByCode, forgetPart, indexPart, insertPartRow, resolvePartCode } from '#core/parts/index.ts'
import { aModel, aPhotoFile, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, partFacts, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

type Code = InputOf<'parts.save'>['codes'][number]
const code = (kind: Code['kind'], text: string, supplierId: number | null = null): Code => ({ kind, code: text, supplierId, maker: '' })
const numberFailure = async (test: TestCore, overrides: Partial<InputOf<'parts.save'>>) => (await test.failure('parts.save', partFacts(overrides))).data

describe('a part of the catalogue', () => {
  it('is kept with its numbers, names, links, models and photo, and read back as it was typed', async () => {
    const test = await startTestCore()
    const [supplierId, modelId, photoFileId, other] = [await aSupplier(test), await aModel(test), await aPhotoFile(test), await aPart(test)]
    const facts = partFacts({
      number: 'DC31-00030A', status: 'service_life', keptUntilOn: '2033-05-01', minStockMilli: 2 * ONE, note: 'Хранить в сухом', photoFileId,
      codes: [code('manufacturer', 'B20-6A'), code('supplier', 'NV 881', supplierId), code('barcode', '4601234567893'), code('former', 'DC31-00030')],
      links: [{ otherPartId: other, kind: 'analogue', isTwoWay: true }], models: [{ modelId, note: 'до 2024 года' }],
    })
    const { partId } = await test.call('parts.save', facts)
    const card = await test.call('parts.card', { partId })
    expect(card.part).toEqual({ ...facts, partId, externalId: null })
    expect(card.codes.find(({ kind }) => kind === 'supplier')?.supplier).toBe('Ningbo Vega Appliance')
    expect(card).toMatchObject({ createdFrom: 'manual', lastMovedAt: null, prices: [], serials: [], row: { status: 'service_life', onHandMilli: 0 } })
    expect((await test.call('parts.card', { partId: other })).links).toMatchObject([{ otherPartId: partId, isIncoming: true, isTwoWay: true }])
  })

  it('is changed whole: a number that was taken away finds nothing any more', async () => {
    const test = await startTestCore()
    const facts = partFacts({ codes: [code('barcode', '4600000000017'), code('barcode', '460-0000000017')] })
    const { partId } = await test.call('parts.save', facts)
    expect((await test.call('parts.card', { partId })).codes).toHaveLength(1)
    await test.call('parts.save', { ...facts, partId, codes: [code('former', 'OLD-7')], nameRu: 'Помпа' })
    expect(resolvePartCode(test.core.connection.read, '4600000000017')).toEqual([])
    expect((await test.call('parts.card', { partId })).part).toMatchObject({ nameRu: 'Помпа', codes: [{ code: 'OLD-7' }] })
  })

  it('has a number, bar codes and supplier codes nobody else has', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    await aPart(test, { number: 'AB-100', codes: [code('barcode', '4601234567893'), code('supplier', 'NV-1', supplierId), code('manufacturer', 'M-1')] })
    expect(await numberFailure(test, { number: 'ab 100' })).toEqual({ code: 'parts.number_taken', details: { number: 'AB-100' } })
    expect(await numberFailure(test, { codes: [code('barcode', '460 1234567893')] })).toEqual({ code: 'parts.barcode_taken', details: { code: '460 1234567893', partNumber: 'AB-100' } })
    expect(await numberFailure(test, { codes: [code('supplier', 'nv1', supplierId)] })).toEqual({ code: 'parts.supplier_code_taken', details: { code: 'nv1', partNumber: 'AB-100' } })
    const other = await aSupplier(test, { name: 'Другой поставщик' })
    await aPart(test, { codes: [code('supplier', 'NV-1', other), code('manufacturer', 'M-1')] })
  })

  it('is refused with things that are not there', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    expect(await numberFailure(test, { links: [{ otherPartId: 999, kind: 'analogue', isTwoWay: false }] })).toMatchObject({ code: 'parts.not_found' })
    expect(await numberFailure(test, { models: [{ modelId: 999, note: '' }] })).toMatchObject({ code: 'catalog.not_found' })
    expect(await numberFailure(test, { codes: [code('supplier', 'X', 999)] })).toMatchObject({ code: 'suppliers.not_found' })
    expect(await numberFailure(test, { photoFileId: 999 })).toMatchObject({ code: 'files.not_found' })
    expect(await numberFailure(test, { partId: 999 })).toMatchObject({ code: 'parts.not_found' })
    expect(await numberFailure(test, { partId, number: 'SELF-1', links: [{ otherPartId: partId, kind: 'superseded_by', isTwoWay: false }] })).toMatchObject({ code: 'parts.link_to_itself' })
  })

  it.each<[string, Partial<InputOf<'parts.save'>>, string, string]>([
    ['a number of hyphens alone', { number: '---' }, 'number', 'part_number'],
    ['a bar code of dots alone', { codes: [code('barcode', '..')] }, 'codes.0.code', 'part_number'],
    ['a supplier code without its supplier', { codes: [code('supplier', 'X-1')] }, 'codes.0.supplierId', 'required'],
    ['a part kept for the service life without its last day', { status: 'service_life' }, 'keptUntilOn', 'required'],
    ['a minimum below nothing', { minStockMilli: -1 }, 'minStockMilli', 'negative_qty'],
  ])('is sent back at the field for %s', async (_what, overrides, path, message) => {
    const test = await startTestCore()
    const { issues = [] } = await numberFailure(test, overrides)
    expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]])
  })

  it('keeps no broken piece as its minimum, but half a metre is one', async () => {
    const test = await startTestCore()
    expect(await numberFailure(test, { minStockMilli: 500 })).toMatchObject({ code: 'stock.bad_pieces', details: { problem: 'fraction' } })
    await aPart(test, { unit: 'm', minStockMilli: 500 })
  })

  it('keeps its unit and its way of counting once pieces have moved', async () => {
    const test = await startTestCore()
    const facts = partFacts()
    const { partId } = await test.call('parts.save', facts)
    await test.call('parts.save', { ...facts, partId, tracking: 'lot' })
    await test.call('parts.save', { ...facts, partId })
    stockUp(test, partId)
    expect(await numberFailure(test, { ...facts, partId, unit: 'kg' })).toEqual({ code: 'parts.already_moved', details: { field: 'unit' } })
    expect(await numberFailure(test, { ...facts, partId, tracking: 'serial' })).toEqual({ code: 'parts.already_moved', details: { field: 'tracking' } })
    await test.call('parts.save', { ...facts, partId, nameRu: 'Имя менять можно' })
    expect((await test.call('parts.card', { partId })).lastMovedAt).toBe('2026-11-20T07:00:00.000Z')
  })
})

describe('a line of a foreign file', () => {
  it('means the part of the supplier code first, then of our number, bar code, manufacturer and former number', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const own = await aPart(test, { number: 'X-1' })
    const supplied = await aPart(test, { codes: [code('supplier', 'X1', supplierId)] })
    const [first, second] = [await aPart(test, { codes: [code('manufacturer', 'M-9')] }), await aPart(test, { codes: [code('manufacturer', 'm9'), code('former', 'F-1')] })]
    const db = test.core.connection.read
    expect(findPartByCode(db, { code: 'x 1', supplierId })).toEqual([supplied])
    expect(findPartByCode(db, { code: 'x 1', supplierId: null })).toEqual([own])
    expect(findPartByCode(db, { code: 'M9', supplierId })).toEqual([first, second])
    expect(findPartByCode(db, { code: 'f1', supplierId: null })).toEqual([second])
    expect([findPartByCode(db, { code: 'nobody', supplierId }), findPartByCode(db, { code: '-', supplierId })]).toEqual([[], []])
  })

  it('brings in a part that is found at once and forgotten when the import is taken back', async () => {
    const test = await startTestCore()
    const tx = test.core.connection.write
    const { partId: _none, codes: _codes, links: _links, models: _models, ...row } = partFacts({ number: 'BULK-1' })
    const partId = insertPartRow(tx, { ...row, externalId: 'guid-1' })
    addPartCodes(tx, partId, [code('barcode', '4600000000024')])
    addPartCodes(tx, partId, [code('barcode', '4600000000024'), code('former', 'B-0')])
    indexPart(tx, partId)
    const found = async () => (await test.call('parts.find', { text: '0000024', modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null, after: null, limit: 10 })).rows.map(({ number }) => number)
    expect(await found()).toEqual(['BULK-1'])
    expect((await test.call('parts.card', { partId })).part).toMatchObject({ externalId: 'guid-1', codes: [{ code: '4600000000024' }, { code: 'B-0' }] })
    forgetPart(tx, partId)
    expect(await found()).toEqual([])
  })
})
