import { act, fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { forgetExchangeWork } from '#renderer/features/exchange/exchange-work.ts'
import { ExchangePanel } from '#renderer/features/exchange/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { putDesktop, type FakeDesktop } from '#test/renderer/kit/desktop.ts'
import { ADMINISTRATOR, calls, refusal, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const COUNTS = { total: 40, fresh: 30, changed: 5, same: 2, wrong: 3 }
const INSPECTED: OutputOf<'exchange.inspect'> = {
  fileKind: 'xlsx', encoding: '', headers: ['Артикул', 'Наименование', 'Цена'], sample: [['DC-1', 'Помпа', '12,5'], ['DC-2', 'Ремень', '3']], rowCount: 40, mapping: { supplierCode: 0, nameRu: 1, price: 2 }, isRemembered: true, importedBefore: null,
}
const CHECKED: OutputOf<'exchange.dryRun'> = {
  importId: 7, counts: COUNTS, problems: [{ rowNo: 4, field: 'price', code: 'price_negative', value: '-5' }], wrongFileId: 9, dearerCount: 1, cheaperCount: 1, questions: [],
  priceChanges: [{ partNumber: 'DC-1', nameRu: 'Помпа', currency: 'CNY', beforeMinor: 1_000, afterMinor: 1_250, changePercent: 25 }, { partNumber: 'DC-2', nameRu: 'Ремень', currency: 'CNY', beforeMinor: 400, afterMinor: 300, changePercent: -25 }],
}
const DONE: OutputOf<'exchange.list'>[number] = { importId: 7, kind: 'prices', supplier: 'Lumiko', fileName: 'прайс.xlsx', status: 'committed', at: '2026-11-21T09:00:00.000Z', person: 'Иванова Анна Петровна', counts: COUNTS, canUndo: true, wrongFileId: 9 }
const SUPPLIER = { supplierId: 5, name: 'Lumiko' } as unknown as OutputOf<'suppliers.list'>[number]
const CORE: FakeCore = {
  'exchange.list': () => [], 'exchange.progress': () => ({ isRunning: false, doneCount: 0, totalCount: 0 }), 'suppliers.list': () => [SUPPLIER], 'places.warehouses': () => [{ warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [] }],
  'files.store': () => ({ fileId: 3, sha256: 'ab', mediaType: 'application/zip', sizeBytes: 5 }), 'exchange.inspect': () => INSPECTED, 'exchange.dryRun': () => CHECKED, 'exchange.commit': () => ({ counts: COUNTS }), 'exchange.undo': () => ({ removedCount: 30 }),
}

const show = (core: FakeCore = {}) => renderScreen(<ExchangePanel rest="" />, { core: { ...CORE, ...core }, who: ADMINISTRATOR })
const press = (name: RegExp | string) => act(async () => { fireEvent.click(await screen.findByRole('button', { name })) })
const choose = (name: RegExp | string) => act(async () => { fireEvent.click(await screen.findByRole('radio', { name })) })
async function pick(label: RegExp, option: string): Promise<void> {
  await act(async () => { fireEvent.click(await screen.findByLabelText(label, { selector: 'input' })) })
  await act(async () => { fireEvent.click(await screen.findByRole('option', { name: option, hidden: true })) })
}
async function toColumns(core: FakeCore = {}): Promise<void> {
  show(core)
  await screen.findByText('Загрузок ещё не было')
  await pick(/^Поставщик/, 'Lumiko')
  await press(/^Выбрать файл/)
}
async function toChecked(checked: Partial<typeof CHECKED> = {}): Promise<void> {
  await toColumns({ 'exchange.dryRun': () => ({ ...CHECKED, ...checked }) })
  await press(/^Проверить/)
}

let desktop: FakeDesktop
beforeEach(() => {
  forgetExchangeWork()
  desktop = putDesktop({ name: 'прайс.xlsx', bytes: new Uint8Array([1]) })
})

it('a price list is not chosen before its supplier is', async () => {
  show()
  expect((await screen.findByRole('button', { name: /^Выбрать файл/ })).getAttribute('aria-disabled')).toBe('true')
  expect(screen.getAllByText(/не указан поставщик/).length).toBeGreaterThan(0)
  expect(calls('files.store')).toEqual([])
})

it('columns stand as last time for this supplier, and the check says how the file is read', async () => {
  await toColumns()
  expect(calls('exchange.inspect')).toEqual([{ fileId: 3, kind: 'prices', supplierId: 5 }])
  expect(await screen.findByText('Столбцы расставлены как в прошлый раз.')).toBeTruthy()
  expect(screen.getByText('12,5 · 3')).toBeTruthy()
  await press(/^Проверить/)
  expect(calls('exchange.dryRun')).toEqual([{ fileId: 3, kind: 'prices', supplierId: 5, warehouseId: null, mapping: INSPECTED.mapping, currency: null, rateMicro: null, decimalSign: null, createsParts: true }])
})

it('the check shows what became dearer and cheaper in words, then the file goes in', async () => {
  await toChecked()
  const grid = await screen.findByRole('grid', { name: 'Изменение цен' })
  expect(within(grid).getByText(/\+25.%.дороже/u)).toBeTruthy()
  expect(within(grid).getByText(/−25.%.дешевле/u)).toBeTruthy()
  await choose('Не приняты')
  expect(await screen.findByText('цена меньше нуля')).toBeTruthy()
  await press(/^Загрузить/)
  expect(calls('exchange.commit')).toEqual([{ importId: 7 }])
  expect(await screen.findByText(/Загружено\. Новых: 30\. Изменено: 5\./u)).toBeTruthy()
})

it('a question about the file stands in the way and says where it is answered', async () => {
  await toChecked({ questions: [{ code: 'decimals', detail: '1.234' }, { code: 'rate', detail: 'CNY' }] })
  expect(await screen.findByText(/Непонятно, что значит «1\.234»/u)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Загрузить/ }).getAttribute('aria-disabled')).toBe('true')
  await press(/^К столбцам/)
  await choose('Запятая')
  await press(/^Проверить/)
  expect(calls('exchange.dryRun').at(-1)).toMatchObject({ decimalSign: ',' })
})

it('a missing rate is only told', async () => {
  await toChecked({ questions: [{ code: 'rate', detail: 'CNY' }] })
  expect((await screen.findByRole('button', { name: /^Загрузить/ })).getAttribute('aria-disabled')).not.toBe('true')
})

it('what kept the file out is said beside it, and nothing chosen is lost', async () => {
  await toColumns({ 'exchange.dryRun': () => { throw refusal('exchange.two_currencies', { currencies: ['CNY', 'USD'] }) } })
  await press(/^Проверить/)
  expect(await screen.findByText(/В файле цены в разных валютах: CNY, USD/u)).toBeTruthy()
  expect(screen.getByText('12,5 · 3')).toBeTruthy()
})

it('an import is taken back after a question, and a refusal names the parts', async () => {
  let isRefused = true
  show({ 'exchange.list': () => [DONE], 'exchange.undo': () => { if (isRefused) throw refusal('exchange.depended_on', { partNumbers: ['DC-1'] }); return { removedCount: 30 } } })
  await press(/^Отменить загрузку/)
  const dialog = await screen.findByRole('dialog')
  const undo = () => act(async () => { fireEvent.click(within(dialog).getByRole('button', { name: /^Отменить загрузку/ })) })
  await undo()
  expect(await within(dialog).findByText(/с этими запчастями уже работали – DC-1/u)).toBeTruthy()
  isRefused = false
  await undo()
  expect(await screen.findByText(/Загрузка отменена, убрано 30.запчастей/u)).toBeTruthy()
})

it('a file of 1C is checked at once, and the kind of prices is chosen where there are several', async () => {
  show({ 'exchange.dryRunCommerceMl': ({ priceTypeId }) => ({ ...CHECKED, questions: priceTypeId === null ? [{ code: 'price_type', detail: 't1\tРозничная\nt2\tОптовая' }] : [] }) })
  await choose('1С')
  await press(/^Выбрать файл/)
  await pick(/^Вид цен/, 'Оптовая')
  expect(calls('exchange.dryRunCommerceMl').map(({ priceTypeId }) => priceTypeId)).toEqual([null, 't2'])
  expect((await screen.findByRole('button', { name: /^Загрузить/ })).getAttribute('aria-disabled')).not.toBe('true')
})

it('stock and the catalogue are given away as files', async () => {
  show({ 'exchange.exportStock': () => ({ fileId: 1, fileName: 'Остатки.xlsx', sha256: 'a' }), 'exchange.exportCommerceMl': () => ({ fileId: 2, fileName: '1C.zip', sha256: 'b' }), 'files.takeOut': () => ({ name: 'f', mediaType: 'application/zip', sha256: 'a', base64: 'AA==' }) })
  await press('Excel')
  await press('Для 1С')
  expect(desktop.saved).toEqual(['Остатки.xlsx', '1C.zip'])
  expect([calls('exchange.exportStock'), calls('exchange.exportCommerceMl')]).toEqual([[{ warehouseId: null, hasPrices: false, format: 'xlsx' }], [{ hasStock: true }]])
})
