import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { zipOf } from '#jobs/import/zip-writer.ts'
import { aPart, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { all, aSupplier, partsOf, storeBytes } from './exchange-kit.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация ВерсияСхемы="2.10" ДатаФормирования="2026-11-20T10:00:00">'
const good = (id: string, number: string, name: string, more = ''): string => `<Товар><Ид>${id}</Ид><Артикул>${number}</Артикул><Наименование>${name}</Наименование><БазоваяЕдиница Код="796">шт</БазоваяЕдиница>${more}</Товар>`
const catalogue = (...goods: readonly string[]): string => `${HEAD}<Каталог><Ид>c</Ид><Товары>${goods.join('')}</Товары></Каталог></КоммерческаяИнформация>`
const offer = (id: string, price: string, qty: string, type = 't1'): string => `<Предложение><Ид>${id}</Ид><Цены><Цена><ИдТипаЦены>${type}</ИдТипаЦены><ЦенаЗаЕдиницу>${price}</ЦенаЗаЕдиницу><Валюта>RUB</Валюта></Цена></Цены><Количество>${qty}</Количество></Предложение>`
const offers = (...list: readonly string[]): string => `${HEAD}<ПакетПредложений><ТипыЦен><ТипЦены><Ид>t1</Ид><Наименование>Розничная</Наименование><Валюта>RUB</Валюта></ТипЦены><ТипЦены><Ид>t2</Ид><Наименование>Оптовая</Наименование><Валюта>RUB</Валюта></ТипЦены></ТипыЦен><Предложения>${list.join('')}</Предложения></ПакетПредложений></КоммерческаяИнформация>`
const archive = (...parts: readonly (readonly [string, string | Buffer])[]): Buffer => zipOf(parts.map(([name, text]) => [name, Buffer.from(text)] as const), 'deflated')

async function xmlInput(test: TestCore, bytes: Buffer, more: Partial<InputOf<'exchange.dryRunCommerceMl'>> = {}): Promise<InputOf<'exchange.dryRunCommerceMl'>> {
  return { fileId: await storeBytes(test, bytes), supplierId: null, warehouseId: null, takesStock: false, priceTypeId: null, ...more }
}

test('a catalogue and offers of 1C bring parts, prices and stock; the same files again change nothing', async () => {
  const centre = await startTestCore()
  const bytes = archive(['webdata/import.xml', catalogue(good('guid-1', 'P-1', 'Насос &amp; шланг', '<Штрихкод>4600000000017</Штрихкод>'), good('guid-2', 'P-2', 'Ремень'))], ['webdata/offers.xml', offers(offer('guid-1', '1250.50', '3'), offer('guid-2', '90', '0'))])
  const input = await xmlInput(centre, bytes, { takesStock: true, warehouseId: 1 })
  const { importId, counts } = await centre.call('exchange.dryRunCommerceMl', input)
  expect(counts).toEqual({ total: 2, fresh: 2, changed: 0, same: 0, wrong: 0 })
  await centre.call('exchange.commit', { importId })
  expect(await partsOf(centre, '4600000000017')).toMatchObject([{ number: 'P-1', nameRu: 'Насос & шланг', onHandMilli: 3_000, salePriceMinor: 125_050 }])
  expect((await centre.call('exchange.dryRunCommerceMl', input)).counts).toEqual({ total: 2, fresh: 0, changed: 0, same: 2, wrong: 0 })
  const renamed = await xmlInput(centre, Buffer.from(catalogue(good('guid-2', 'P-2', 'Ремень приводной'))))
  const next = await centre.call('exchange.dryRunCommerceMl', renamed)
  await centre.call('exchange.commit', { importId: next.importId })
  expect((await partsOf(centre, 'P-2'))[0]?.nameRu).toBe('Ремень приводной')
  await centre.call('exchange.undo', { importId: next.importId })
  expect((await partsOf(centre, 'P-2'))[0]?.nameRu).toBe('Ремень')
})

test('a known part takes the identifier of 1C by its number and loses it again when the import is taken back', async () => {
  const centre = await startTestCore()
  await aPart(centre, { number: 'P-1', nameRu: 'Насос', salePriceMinor: null })
  const { importId, counts } = await centre.call('exchange.dryRunCommerceMl', await xmlInput(centre, Buffer.from(catalogue(good('guid-1', 'P-1', 'Насос')))))
  expect(counts).toMatchObject({ fresh: 0, changed: 1 })
  await centre.call('exchange.commit', { importId })
  expect(all(centre, 'SELECT external_id AS id FROM parts')).toEqual([{ id: 'guid-1' }])
  await centre.call('exchange.undo', { importId })
  expect(all(centre, 'SELECT external_id AS id FROM parts')).toEqual([{ id: null }])
})

test('what cannot be one part stays out, several kinds of prices are asked about', async () => {
  const centre = await startTestCore()
  const bytes = archive(['import.xml', catalogue(good('g-1', 'P-1', 'Насос'), good('g-1', 'P-2', 'Ремень'), good('', 'P-3', 'Плата'), good('g-4#red', 'P-4', 'Ручка'))], ['offers.xml', offers(offer('g-1', '10', '1'), offer('g-1x', '9', '1', 't2'))])
  const { problems, questions, importId } = await centre.call('exchange.dryRunCommerceMl', await xmlInput(centre, bytes))
  expect(problems.map(({ code }) => code)).toEqual(['id_twice', 'id_missing', 'variants', 'offer_without_part'])
  expect(questions).toEqual([{ code: 'price_type', detail: 't1\tРозничная\nt2\tОптовая' }])
  expect((await centre.failure('exchange.commit', { importId })).data).toMatchObject({ code: 'exchange.unanswered', details: { questions: ['price_type'] } })
  const told = await centre.call('exchange.dryRunCommerceMl', await xmlInput(centre, bytes, { priceTypeId: 't1' }))
  expect(told.questions).toEqual([])
})

test('a file in the old Windows encoding is read, and prices go to the supplier it comes from', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const letters = (text: string): Buffer => Buffer.from([...text].map((letter) => { const code = letter.codePointAt(0) ?? 0; return code < 0x80 ? code : letter === 'ё' ? 0xb8 : code - 0x410 + 0xc0 }))
  const bytes = archive(['import.xml', letters(catalogue(good('g-1', 'P-1', 'Щётка')).replace('UTF-8', 'windows-1251'))], ['offers.xml', offers(offer('g-1', '10', '1'))])
  const { importId } = await centre.call('exchange.dryRunCommerceMl', await xmlInput(centre, bytes, { supplierId }))
  await centre.call('exchange.commit', { importId })
  expect(await partsOf(centre, 'щётка')).toHaveLength(1)
  expect(all(centre, 'SELECT supplier_id, currency, price_minor FROM part_prices')).toEqual([{ supplier_id: supplierId, currency: 'RUB', price_minor: 1_000 }])
})

test('hostile and foreign XML is refused whole', async () => {
  const centre = await startTestCore()
  const codeOf = async (bytes: Buffer): Promise<unknown> => {
    const { data } = await centre.failure('exchange.dryRunCommerceMl', await xmlInput(centre, bytes))
    return data.code === 'imports.file_refused' ? data.details?.['code'] : data.details?.['reason']
  }
  const deep = `${HEAD}${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</КоммерческаяИнформация>`
  const cases: readonly (readonly [string, Buffer])[] = [
    ['import.dtd', Buffer.from('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><КоммерческаяИнформация ВерсияСхемы="2.10">&b;</КоммерческаяИнформация>')],
    ['too_deep', Buffer.from(deep)], ['not_xml', Buffer.from(`${HEAD}<Каталог></КоммерческаяИнформация>`)], ['not_xml', Buffer.from(`${HEAD}&lol;</КоммерческаяИнформация>`)], ['no_root', Buffer.from('<yml_catalog/>')],
    ['version', Buffer.from('<КоммерческаяИнформация ВерсияСхемы="1.0"/>')], ['no_catalogue', Buffer.from(`${HEAD}</КоммерческаяИнформация>`)], ['no_catalogue', archive(['readme.txt', 'x'])],
    ['encoding', Buffer.from(HEAD.replace('UTF-8', 'koi8-r'))], ['encoding', Buffer.concat([Buffer.from(HEAD), Buffer.from([0xd0, 0x28])])],
    ['import.text_too_long', Buffer.from(catalogue(good('g', 'P', 'x'.repeat(40_000))))],
  ]
  for (const [code, bytes] of cases) expect([code, await codeOf(bytes)]).toEqual([code, code])
})

async function exported(centre: TestCore): Promise<string> {
  const { sha256, fileId } = await centre.call('exchange.exportCommerceMl', { hasStock: true })
  const path = `${centre.dataDir}/files/${sha256.slice(0, 2)}/${sha256}`
  expect(fileId).toBeGreaterThan(0)
  const parts = await readZipParts(path, readFileSync(path).length, () => () => true)
  return [...parts].map(([name, bytes]) => `${name}\n${bytes.toString('utf8')}`).join('\n')
}

test('what is exported comes into an empty centre, and its export tells the same goods, prices and stock', async () => {
  const centre = await startTestCore()
  expect((await centre.failure('exchange.exportCommerceMl', { hasStock: true })).data.code).toBe('exchange.nothing_to_export')
  expect((await centre.failure('exchange.exportStock', { warehouseId: null, hasPrices: true, format: 'csv' })).data.code).toBe('exchange.nothing_to_export')
  const partId = await aPart(centre, { number: 'P-1', nameRu: 'Насос «A» <b> & "c"', codes: [{ kind: 'barcode', code: '4600000000017', supplierId: null, maker: '' }] })
  await aPart(centre, { number: 'P-2', nameRu: 'Шланг', unit: 'm', salePriceMinor: null })
  stockUp(centre, partId, { qtyMilli: 7_000 })
  const first = await exported(centre)
  expect(await exported(centre)).toBe(first)
  const { sha256 } = await centre.call('exchange.exportCommerceMl', { hasStock: true })
  const other = await startTestCore()
  const bytes = readFileSync(`${centre.dataDir}/files/${sha256.slice(0, 2)}/${sha256}`)
  const { importId, counts } = await other.call('exchange.dryRunCommerceMl', await xmlInput(other, bytes, { takesStock: true, warehouseId: 1 }))
  expect(counts).toMatchObject({ fresh: 2, wrong: 0 })
  await other.call('exchange.commit', { importId })
  // Two centres name themselves differently; their parts keep the names they came with.
  const goods = (text: string): readonly string[] => [...text.matchAll(/<(Товар|Предложение)>.*?<\/\1>/gsu)].map(([whole]) => whole.replace(/<ИдТипаЦены>.*?<\/ИдТипаЦены>|ИдСклада="[^"]*"/gu, ''))
  expect(goods(await exported(other))).toEqual(goods(first))
})

test('stock for Excel: decimal commas, no formulas, prices only where asked for', async () => {
  const centre = await startTestCore()
  const partId = await aPart(centre, { number: '=1+1', nameRu: '@шланг; тонкий', unit: 'm', salePriceMinor: 12_345 })
  stockUp(centre, partId, { qtyMilli: 2_500 })
  const textOf = async (hasPrices: boolean): Promise<string> => {
    const { fileId } = await centre.call('exchange.exportStock', { warehouseId: 1, hasPrices, format: 'csv' })
    return Buffer.from((await centre.call('files.read', { fileId })).base64, 'base64').toString('utf8')
  }
  expect(await textOf(false)).toBe("\ufeffНаш номер;Наименование;Единица;Штрихкод;Остаток;В резерве;Свободно;Минимальный остаток\r\n'=1+1;\"'@шланг; тонкий\";м;;2,5;0;2,5;0\r\n")
  expect(await textOf(true)).toContain('2,5;0;123,45;;\r\n')
  expect((await centre.call('exchange.exportStock', { warehouseId: null, hasPrices: true, format: 'xlsx' })).fileName).toBe('Остатки 2026-11-20.xlsx')
})
