import { read, utils } from 'xlsx'
import { beforeEach, describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { aModel, anAcceptedOrder, aPerson, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { bytesOf } from '#test/core/papers/paper-builders.ts'

type Filter = InputOf<'orders.exportList'>['filter']
const ALL: Filter = { status: null, engineerId: null }

let test: TestCore
let ids: readonly [number, number, number, number]
beforeEach(async () => {
  test = await startTestCore()
  const modelId = await aModel(test)
  const take = async (fullName: string, facts: Parameters<typeof anAcceptedOrder>[1] = {}) => (await anAcceptedOrder(test, { modelId, customer: customerFacts({ fullName }), ...facts })).orderId
  ids = [await take('Кузнецов Пётр'), await take('Петров Олег', { requestKind: 'paid_repair' }), await take('Кузнецова Анна', { isUrgent: true }), await take('Смирнов Иван')]
})

const set = (orderId: number, assignment: string, ...values: unknown[]): void => { test.core.connection.raw.prepare(`UPDATE orders SET ${assignment} WHERE id = ?`).run(...values, orderId) }
const list = (part: Partial<Filter> = {}, after: number | null = null, limit = 50) => test.call('orders.list', { ...ALL, ...part, after, limit })
const found = async (part: Partial<Filter>): Promise<number[]> => {
  const { rows, totalCount } = await list(part)
  expect(totalCount).toBe(rows.length)
  return rows.map(({ orderId }) => orderId)
}

describe('the list of orders', () => {
  it('is asked by words, kind, day, urgency and engineer, one by one and together', async () => {
    const [first, second, third, fourth] = ids
    set(first, 'accepted_on = ?', '2026-10-01')
    set(second, 'engineer_id = 1')
    expect(await found({ text: ' кузнец ' })).toEqual([third, first])
    expect(await found({ requestKind: 'paid_repair' })).toEqual([second])
    expect(await found({ acceptedFromOn: '2026-11-01' })).toEqual([fourth, third, second])
    expect(await found({ onlyUrgent: true })).toEqual([third])
    expect(await found({ isUnassigned: true })).toEqual([fourth, third, first])
    expect(await found({ engineerId: 1 })).toEqual([second])
    expect(await found({ text: 'кузнец', acceptedFromOn: '2026-11-01', isUnassigned: true })).toEqual([third])
    expect(await found({ text: 'нет такого' })).toEqual([])
  })

  it('a product that was handed over is not urgent any more', async () => {
    set(ids[2], "status = 'closed', closed_at = ?, closed_on = ?", '2026-11-20T09:00:00.000Z', '2026-11-20')
    expect(await found({ onlyUrgent: true })).toEqual([])
  })

  it('goes from the oldest too, page by page, with words as without', async () => {
    const [first, second, third, fourth] = ids
    const page = await list({ sort: 'oldest' }, null, 3)
    expect(page.rows.map(({ orderId }) => orderId)).toEqual([first, second, third])
    expect((await list({ sort: 'oldest' }, page.next, 3)).rows.map(({ orderId }) => orderId)).toEqual([fourth])
    const worded = await list({ sort: 'oldest', text: 'кузнец' }, null, 1)
    expect([worded.rows[0]?.orderId, worded.totalCount, worded.isCut]).toEqual([first, 2, false])
    expect((await list({ sort: 'oldest', text: 'кузнец' }, worded.next, 1)).rows[0]?.orderId).toBe(third)
  })
})

describe('the workbook of orders', () => {
  const rowsOf = async (fileId: number) => {
    const sheet = read(await bytesOf(test, fileId), { cellDates: true }).Sheets['Заказы']
    if (sheet === undefined) throw new Error('the workbook has a sheet of orders')
    return utils.sheet_to_json<Record<string, unknown>>(sheet)
  }

  it('holds what the filter finds, with dates as dates and words as people say them', async () => {
    const file = await test.call('orders.exportList', { filter: { ...ALL, text: 'кузнец', sort: 'oldest' }, orderIds: null })
    expect(file).toMatchObject({ fileName: 'Заказы 2026-11-20.xlsx', rowCount: 2, goneIds: [] })
    const rows = await rowsOf(file.fileId)
    expect(rows.map((row) => [row['Клиент'], row['Обращение'], row['Этап'], row['Срочно']])).toEqual([['Кузнецов Пётр', 'гарантийный ремонт', 'принято', undefined], ['Кузнецова Анна', 'гарантийный ремонт', 'принято', 'да']])
    expect(rows[0]?.['Принят']).toBeInstanceOf(Date)
  })

  it('holds the chosen orders alone, and says which are not there any more', async () => {
    const file = await test.call('orders.exportList', { filter: { ...ALL, text: 'кузнец' }, orderIds: [ids[1], 9_999, ids[3]] })
    expect(file).toMatchObject({ rowCount: 2, goneIds: [9_999] })
    expect((await rowsOf(file.fileId)).map((row) => row['Клиент'])).toEqual(['Смирнов Иван', 'Петров Олег'])
  })

  it('what a customer calls himself is never a formula', async () => {
    set(ids[0], 'customer_name = ?', '=1+1')
    const { fileId } = await test.call('orders.exportList', { filter: ALL, orderIds: [ids[0]] })
    expect(await rowsOf(fileId)).toMatchObject([{ Клиент: '=1+1' }])
  })

  it('names of customers in one file are for those who manage the centre', async () => {
    const { login } = await aPerson(test, ['receptionist'])
    expect((await test.failure('orders.exportList', { filter: ALL, orderIds: null }, login)).data).toMatchObject({ code: 'auth.not_allowed' })
  })
})
