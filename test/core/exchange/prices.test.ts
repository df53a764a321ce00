import { expect, test } from 'vitest'
import { startTestCore } from '#test/kit/test-core.ts'
import { all, aSupplier, bringPrices, checkPrices, partsOf, PRICE_HEADERS, priceInput } from './exchange-kit.ts'

const FIRST = [PRICE_HEADERS, 'DC-100;Помпа сливная;4600000000017;12,50', 'DC-200;Ремень;;3.40', 'DC-300;Плата;;150'].join('\n')

test('a price list makes new parts that are found by the supplier’s code, the bar code and the name, with their price', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const checked = await checkPrices(centre, supplierId, FIRST)
  expect(checked).toMatchObject({ counts: { total: 3, fresh: 3, changed: 0, same: 0, wrong: 0 }, problems: [], wrongFileId: null, questions: [] })
  expect(await partsOf(centre, 'помпа')).toEqual([])
  await centre.call('exchange.commit', { importId: checked.importId })
  for (const words of ['dc100', 'DC-100', '4600000000017', 'помпа']) expect((await partsOf(centre, words)).map(({ number }) => number)).toEqual(['DC-100'])
  const [part] = await partsOf(centre, 'DC-100')
  const card = await centre.call('parts.card', { partId: part?.partId ?? 0 })
  expect(card.prices).toMatchObject([{ supplierId, currency: 'CNY', priceMinor: 1_250, rateMicro: 12_500_000, costMinor: 15_625, validFromOn: '2026-11-20', source: 'price_list' }])
  expect(card.createdFrom).toBe('import')
})

test('the next list of the same supplier shows what became dearer and cheaper before anything changes, and remembers the columns', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  await bringPrices(centre, supplierId, FIRST)
  const next = [PRICE_HEADERS, 'DC-100;Помпа;;25', 'DC-200;Ремень;;1.70', 'DC-300;Плата;;150'].join('\n')
  const input = await priceInput(centre, supplierId, next)
  expect(await centre.call('exchange.inspect', { fileId: input.fileId, kind: 'prices', supplierId })).toMatchObject({ isRemembered: true, rowCount: 3 })
  const checked = await centre.call('exchange.dryRun', input)
  expect(checked).toMatchObject({
    counts: { fresh: 0, changed: 2, same: 1, wrong: 0 }, dearerCount: 1, cheaperCount: 1,
    priceChanges: [{ partNumber: 'DC-100', nameRu: 'Помпа сливная', currency: 'CNY', beforeMinor: 1_250, afterMinor: 2_500, changePercent: 100 }, { partNumber: 'DC-200', beforeMinor: 340, afterMinor: 170, changePercent: -50 }],
  })
  await centre.call('exchange.commit', { importId: checked.importId })
  expect(all(centre, 'SELECT price_minor FROM part_prices ORDER BY id')).toHaveLength(5)
  const again = await checkPrices(centre, supplierId, next)
  expect(again.counts).toMatchObject({ fresh: 0, changed: 0, same: 3 })
  expect((await centre.failure('exchange.commit', { importId: again.importId })).data.code).toBe('imports.nothing_to_do')
})

test('rows that contradict the catalogue or each other stay out, each with its reason', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  await bringPrices(centre, supplierId, FIRST)
  const { problems, counts, wrongFileId } = await checkPrices(centre, supplierId, [
    PRICE_HEADERS, 'DC-200;Ремень;4600000000017;3', 'NEW-1;Насос;;10', 'NEW-1;Насос;;11', 'NEW-2;Клапан;;-5', 'NEW-3;Ручка;;0', 'NEW-4;Петля;;7', ';Без кода;;7', 'NEW-5;Фильтр;4600000000024;7', 'NEW-6;Уплотнитель;4600000000024;7',
  ].join('\n'))
  expect(problems.map(({ rowNo, field, code }) => [rowNo, field, code])).toEqual([
    [2, 'barcode', 'barcode_of_another'], [3, 'price', 'price_twice'], [4, 'price', 'price_twice'], [5, 'price', 'price_negative'], [6, 'price', 'price_zero'], [8, 'row', 'key_missing'], [9, 'barcode', 'barcode_twice'], [10, 'barcode', 'barcode_twice'],
  ])
  expect(counts).toMatchObject({ total: 9, fresh: 1, wrong: 8 })
  expect(wrongFileId).not.toBeNull()
})

test('unknown parts are reported when the list may not make new ones', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const { problems, counts } = await checkPrices(centre, supplierId, FIRST, { createsParts: false })
  expect(counts).toMatchObject({ fresh: 0, wrong: 3 })
  expect(problems[0]).toEqual({ rowNo: 2, field: 'row', code: 'part_unknown', value: 'DC-100' })
})

test('the same code of another supplier is not taken for this one’s, and a number that is taken is not taken twice', async () => {
  const centre = await startTestCore()
  const [one, other] = [await aSupplier(centre), await aSupplier(centre, { name: 'Второй поставщик' })]
  await bringPrices(centre, one, FIRST)
  const { problems } = await checkPrices(centre, other, [PRICE_HEADERS, 'DC-100;Другая деталь;;9'].join('\n'))
  expect(problems).toMatchObject([{ code: 'number_taken', value: 'DC-100' }])
})

test('what the file leaves open is asked, and nothing comes in until it is answered', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const nameless = await checkPrices(centre, supplierId, FIRST, { currency: null })
  expect(nameless.questions).toEqual([{ code: 'currency', detail: '' }])
  expect((await centre.failure('exchange.commit', { importId: nameless.importId })).data.code).toBe('exchange.currency_needed')
  const open = await checkPrices(centre, supplierId, [PRICE_HEADERS, 'A-1;Плата;;1.234', 'A-2;Ремень;;5'].join('\n'))
  expect(open.questions).toEqual([{ code: 'decimals', detail: '1.234' }])
  expect((await centre.failure('exchange.commit', { importId: open.importId })).data).toMatchObject({ code: 'exchange.unanswered', details: { questions: ['decimals'] } })
  const told = await checkPrices(centre, supplierId, [PRICE_HEADERS, 'A-1;Плата;;1.234', 'A-2;Ремень;;5'].join('\n'), { decimalSign: ',' })
  await centre.call('exchange.commit', { importId: told.importId })
  expect(all(centre, 'SELECT price_minor AS p FROM part_prices ORDER BY id')).toEqual([{ p: 123_400 }, { p: 500 }])
  const shifted = await checkPrices(centre, supplierId, [PRICE_HEADERS, 'B-1;1;;Помпа', 'B-2;2;;Ремень', 'B-3;3;;7'].join('\n'))
  expect(shifted.questions).toEqual([{ code: 'shifted', detail: 'Помпа' }])
  expect((await centre.failure('exchange.commit', { importId: shifted.importId })).data).toMatchObject({ code: 'exchange.unanswered', details: { questions: ['shifted'] } })
  const rateless = await checkPrices(centre, supplierId, [PRICE_HEADERS, 'C-1;Плата;;1'].join('\n'), { rateMicro: null })
  expect(rateless.questions).toEqual([{ code: 'rate', detail: 'CNY' }])
  await centre.call('exchange.commit', { importId: rateless.importId })
})

test('two currencies in one column of prices are refused, a column of currencies tells them apart', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const mixed = await priceInput(centre, supplierId, [PRICE_HEADERS, 'A-1;Плата;;$5', 'A-2;Ремень;;¥7'].join('\n'), { currency: null })
  expect((await centre.failure('exchange.dryRun', mixed)).data).toMatchObject({ code: 'exchange.two_currencies', details: { currencies: ['CNY', 'USD'] } })
  const told = await checkPrices(centre, supplierId, ['Артикул;Наименование;Цена;Валюта', 'A-1;Плата;5;USD', 'A-2;Ремень;7;CNY', 'A-3;Фильтр;7;тугрик'].join('\n'), { currency: null, rateMicro: null })
  expect(told).toMatchObject({ counts: { fresh: 2, wrong: 1 }, problems: [{ code: 'currency_unknown', value: 'тугрик' }] })
})

test('a whole price list is taken back: new parts go, old prices and numbers return, the next check starts from there', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  await bringPrices(centre, supplierId, FIRST)
  const before = all(centre, 'SELECT * FROM part_codes ORDER BY id')
  const importId = await bringPrices(centre, supplierId, [PRICE_HEADERS, 'DC-100;Помпа;;20', 'DC-200;Ремень;4600000000031;3.40', 'DC-900;Насос;;5'].join('\n'))
  expect(await partsOf(centre, '4600000000031')).toHaveLength(1)
  expect(await centre.call('exchange.undo', { importId })).toEqual({ removedCount: 1 })
  expect(await partsOf(centre, 'DC-900')).toEqual([])
  expect(await partsOf(centre, '4600000000031')).toEqual([])
  expect(all(centre, 'SELECT * FROM part_codes ORDER BY id')).toEqual(before)
  expect((await centre.call('parts.card', { partId: (await partsOf(centre, 'DC-100'))[0]?.partId ?? 0 })).prices.map(({ priceMinor }) => priceMinor)).toEqual([1_250])
  expect((await checkPrices(centre, supplierId, FIRST)).counts).toMatchObject({ fresh: 0, changed: 0, same: 3 })
  expect((await centre.failure('exchange.undo', { importId })).data.code).toBe('imports.already_done')
})

test('a price list is not taken back once a later one builds on it or somebody has worked with its parts', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const first = await bringPrices(centre, supplierId, FIRST)
  await bringPrices(centre, supplierId, [PRICE_HEADERS, 'DC-100;Помпа;;99'].join('\n'))
  expect((await centre.failure('exchange.undo', { importId: first })).data).toMatchObject({ code: 'exchange.depended_on', details: { partNumbers: ['DC-100'] } })
  const list = await centre.call('exchange.list', {})
  expect(list.map(({ kind, status, canUndo }) => [kind, status, canUndo])).toEqual([['prices', 'committed', true], ['prices', 'committed', true]])
  expect(await centre.call('imports.list', {})).toEqual([])
  expect((await centre.failure('imports.undo', { importId: first })).data.code).toBe('imports.not_found')
})

test('a catalogue that changed between the check and the commit stops the commit whole', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const { importId } = await checkPrices(centre, supplierId, FIRST)
  await bringPrices(centre, supplierId, [PRICE_HEADERS, 'DC-300;Плата;;150'].join('\n'))
  expect((await centre.failure('exchange.commit', { importId })).data.code).toBe('exchange.changed_meanwhile')
  expect(await partsOf(centre, 'DC-100')).toEqual([])
})

test('a price list without its supplier or without a column of prices is not read', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const input = await priceInput(centre, supplierId, FIRST)
  expect((await centre.failure('exchange.dryRun', { ...input, supplierId: null })).data.code).toBe('exchange.supplier_needed')
  expect((await centre.failure('exchange.dryRun', { ...input, mapping: { supplierCode: 0 } })).data).toMatchObject({ code: 'imports.mapping_incomplete', details: { fields: ['price'] } })
})

test('work on anything between the check and the commit has the rows compared once more, and they come in', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const { importId } = await checkPrices(centre, supplierId, FIRST)
  await aSupplier(centre, { name: 'Другой' })
  const { counts } = await centre.call('exchange.commit', { importId })
  expect(await partsOf(centre, 'DC-100')).toHaveLength(1)
  expect(all(centre, 'SELECT id FROM parts')).toHaveLength(counts.fresh)
})

test("a supplier's number that stands in the file at two parts brings neither in", async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const text = ['Номер;Артикул;Цена', 'AA-1;SUP-7;10', 'BB-2;SUP-7;10'].join('\n')
  const { counts, problems } = await checkPrices(centre, supplierId, text, { mapping: { number: 0, supplierCode: 1, price: 2 } })
  expect(counts).toMatchObject({ fresh: 0, wrong: 2 })
  expect(problems.map(({ field, code }) => [field, code])).toEqual([['supplierCode', 'number_of_another'], ['supplierCode', 'number_of_another']])
})
