import { expect, test } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const HEADERS = 'номер;дата приёма;вид изделия;марка;модель;серийный номер;клиент;телефон;неисправность;результат ремонта;стоимость'
const ROWS = [
  'Р-1;05.03.2021;Стиральная машина;Haier;HW70;CE0A1;Ёлкин Пётр;8 921 555-14-20;Не сливает воду;Отремонтировано;3 500,00',
  'Р-2;06.03.2021;Пылесос;Bosch;BGL3;;Волкова Анна;+7 905 123-45-67;Запах гари;Не подлежит ремонту;0',
  'Р-3;31.02.2021;Чайник;Lumiko;LK-17;;;;Не греет;Отремонтировано;',
  'Р-4;07.03.2021;Телевизор;Kvantum;KV-43;;;;Нет изображения;Отремонтировано;-100',
]
const file = (rows: readonly string[] = ROWS): string => [HEADERS, ...rows].join('\r\n')

async function store(centre: TestCore, text: string, encoding: 'utf8' | 'cp1251' = 'utf8'): Promise<number> {
  const bytes = encoding === 'utf8' ? Buffer.from(text, 'utf8') : Buffer.from([...text].map((letter) => cp1251(letter)))
  return (await centre.call('files.store', { name: 'старая программа.csv', base64: bytes.toString('base64') })).fileId
}

function cp1251(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return code
  if (letter === 'ё') return 0xb8
  if (letter === 'Ё') return 0xa8
  return code - 0x410 + 0xc0
}

async function checked(centre: TestCore, text: string): Promise<{ importId: number; counts: unknown; wrongFileId: number | null }> {
  const fileId = await store(centre, text)
  const { mapping } = await centre.call('imports.inspect', { fileId })
  return centre.call('imports.dryRun', { fileId, mapping, slashDates: 'refuse' })
}

const found = async (centre: TestCore, text: string): Promise<string[]> => (await centre.call('orders.search', { text })).map((row) => row.number)

test('good rows come in as closed orders, wrong ones stay out with their reasons', async () => {
  const centre = await startTestCore()
  const { importId, counts, wrongFileId } = await checked(centre, file())
  expect(counts).toEqual({ total: 4, fresh: 2, changed: 0, same: 0, wrong: 2 })
  expect(wrongFileId).not.toBeNull()
  expect(await found(centre, 'сливает')).toEqual([])
  await centre.call('imports.commit', { importId })
  for (const words of ['ёлкин', 'ЕЛКИН', '9215551420', '555-14', 'ce0a', 'hw70', 'не сливает', 'Р-1']) expect({ words, found: await found(centre, words) }).toEqual({ words, found: ['Р-1'] })
  const list = await centre.call('orders.list', { status: null, engineerId: null, after: null, limit: 50 })
  expect(list.rows.map((row) => [row.number, row.status, row.acceptedOn, row.device])).toEqual([
    ['Р-2', 'closed', '2021-03-06', 'Пылесос Bosch BGL3'], ['Р-1', 'closed', '2021-03-05', 'Стиральная машина Haier HW70'],
  ])
})

test('the reasons name the field and the value', async () => {
  const centre = await startTestCore()
  const fileId = await store(centre, file())
  const { mapping } = await centre.call('imports.inspect', { fileId })
  const { problems } = await centre.call('imports.dryRun', { fileId, mapping, slashDates: 'refuse' })
  expect(problems).toEqual([
    { rowNo: 4, field: 'acceptedOn', code: 'date_not_recognised', value: '31.02.2021' },
    { rowNo: 5, field: 'priceMinor', code: 'price_negative', value: '-100' },
  ])
})

test('a file of the old Windows encoding is read the same', async () => {
  const centre = await startTestCore()
  const fileId = await store(centre, file(ROWS.slice(0, 2)), 'cp1251')
  const inspected = await centre.call('imports.inspect', { fileId })
  expect(inspected).toMatchObject({ kind: 'csv', encoding: 'windows-1251', rowCount: 2 })
  expect(inspected.sample[0]?.[6]).toBe('Ёлкин Пётр')
})

test('the same file does not come in twice; a corrected one changes only what changed', async () => {
  const centre = await startTestCore()
  const first = await checked(centre, file(ROWS.slice(0, 2)))
  await centre.call('imports.commit', { importId: first.importId })
  const fileId = await store(centre, file(ROWS.slice(0, 2)))
  const { mapping, importedBefore } = await centre.call('imports.inspect', { fileId })
  expect(importedBefore).not.toBeNull()
  expect((await centre.failure('imports.dryRun', { fileId, mapping, slashDates: 'refuse' })).data.code).toBe('imports.same_file')
  expect((await centre.failure('imports.commit', { importId: first.importId })).data.code).toBe('imports.already_done')
  const corrected = await checked(centre, file([ROWS[0] ?? '', (ROWS[1] ?? '').replace('Запах гари', 'Сгорел двигатель')]))
  expect(corrected.counts).toEqual({ total: 2, fresh: 0, changed: 1, same: 1, wrong: 0 })
  await centre.call('imports.commit', { importId: corrected.importId })
  expect(await found(centre, 'сгорел')).toEqual(['Р-2'])
  expect(await found(centre, 'гари')).toEqual([])
  await centre.call('imports.undo', { importId: corrected.importId })
  expect(await found(centre, 'гари')).toEqual(['Р-2'])
})

test('an import is taken back as a whole, customers and search words with it', async () => {
  const centre = await startTestCore()
  const { importId } = await checked(centre, file(ROWS.slice(0, 2)))
  await centre.call('imports.commit', { importId })
  expect(await centre.call('imports.undo', { importId })).toEqual({ removedCount: 2 })
  expect(await found(centre, 'ёлкин')).toEqual([])
  expect(await centre.call('customers.find', { text: 'ёлкин', limit: 10 })).toEqual([])
  expect((await centre.failure('imports.undo', { importId })).data.code).toBe('imports.already_done')
  const again = await checked(centre, file(ROWS.slice(0, 2)))
  expect(again.counts).toMatchObject({ fresh: 2 })
})

test('an import stays once people have worked with its orders', async () => {
  const centre = await startTestCore()
  const { importId } = await checked(centre, file(ROWS.slice(0, 2)))
  await centre.call('imports.commit', { importId })
  const [order] = await centre.call('orders.search', { text: 'Р-2' })
  await centre.call('orders.addNote', { orderId: order?.orderId ?? 0, audience: 'internal', text: 'Звонил клиент, просит копию акта' })
  const failure = await centre.failure('imports.undo', { importId })
  expect(failure.data).toEqual({ code: 'imports.depended_on', details: { numbers: ['Р-2'] } })
  expect(await found(centre, 'ёлкин')).toEqual(['Р-1'])
})

test('the columns chosen by a person are remembered for the next file of the same shape', async () => {
  const centre = await startTestCore()
  const fileId = await store(centre, file(ROWS.slice(0, 1)))
  const { mapping } = await centre.call('imports.inspect', { fileId })
  const { note: _none, ...rest } = mapping
  const chosen: InputOf<'imports.dryRun'>['mapping'] = { ...rest }
  delete chosen.priceMinor
  await centre.call('imports.dryRun', { fileId, mapping: chosen, slashDates: 'refuse' })
  const next = await centre.call('imports.inspect', { fileId: await store(centre, file(ROWS.slice(1, 2))) })
  expect(next).toMatchObject({ isRemembered: true, mapping: chosen })
})

test('a mapping without a date is sent back to the person', async () => {
  const centre = await startTestCore()
  const fileId = await store(centre, file())
  const failure = await centre.failure('imports.dryRun', { fileId, mapping: { defect: 8 }, slashDates: 'refuse' })
  expect(failure.data.code).toBe('imports.mapping_incomplete')
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'import.wrong_kind'],
  ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'import.wrong_kind'],
  ['a table of names without rows', Buffer.from(`${HEADERS}\r\n`), 'import.empty'],
])('%s is refused with its reason and changes nothing', async (_name, bytes, code) => {
  const centre = await startTestCore()
  const { fileId } = await centre.call('files.store', { name: 'импорт.csv', base64: bytes.toString('base64') })
  const failure = await centre.failure('imports.inspect', { fileId })
  expect(failure.data).toMatchObject({ code: 'imports.file_refused', details: { code } })
  expect(await centre.call('imports.list', {})).toEqual([])
})
