import { beforeEach, describe, expect, it } from 'vitest'
import { aCustomer, anAcceptedOrder, aModel, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const found = async (text: string): Promise<number[]> => (await test.call('customers.find', { text, limit: 50 })).map((customer) => customer.customerId)
const lastJournalBody = async (): Promise<string> => (await test.call('journal.list', { beforeSeq: null, actor: '', action: '', entity: '', entityId: '', limit: 1 })).rows[0]?.body ?? ''

describe('customers', () => {
  it('keeps phones in one form, each once and in the order given', async () => {
    const customerId = await aCustomer(test, { phones: ['8 (921) 555-14-20', '+7 812 305 10 10', '9215551420'] })
    expect((await test.call('customers.get', { customerId })).phones).toEqual(['+79215551420', '+78123051010'])
  })

  it.each(['555-14', 'позвонить вечером', '+7 000 000 00 00'])('refuses «%s» as a phone', async (phone) => {
    const failure = await test.failure('customers.save', { customerId: null, ...customerFacts({ phones: [phone] }) })
    expect(failure.data).toEqual({ code: 'customers.bad_phone', details: { phone } })
  })

  it('checks the digits of a taxpayer number', async () => {
    await aCustomer(test, { kind: 'organisation', fullName: 'ООО «Ромашка»', inn: '7707083893' })
    const failure = await test.failure('customers.save', { customerId: null, ...customerFacts({ kind: 'organisation', fullName: 'ООО «Ромашка»', inn: '7707083894' }) })
    expect(failure.data).toEqual({ code: 'customers.bad_inn', details: { inn: '7707083894' } })
  })

  it.each(['анна', 'anna@', 'anna@mail', 'a@b.ru, c@d.ru'])('refuses «%s» as an e-mail', async (email) => {
    expect((await test.failure('customers.save', { customerId: null, ...customerFacts({ email }) })).data.code).toBe('customers.bad_email')
  })

  it('a family may share one phone and one name', async () => {
    const ids = [await aCustomer(test), await aCustomer(test)]
    expect(await found('5551420')).toEqual(ids.toReversed())
  })

  it('refuses a customer that is not there', async () => {
    expect((await test.failure('customers.get', { customerId: 9_999 })).data.code).toBe('customers.not_found')
    expect((await test.failure('customers.save', { customerId: 9_999, ...customerFacts() })).data.code).toBe('customers.not_found')
  })
})

describe('finding a customer', () => {
  it.each(['5551420', '555-14-20', '55514', '420', '8 921 555', '+7 (921) 555', '9215551420', 'ива', 'Анна иван', 'иванова 1420', '92', '+79', '8 9'])('by «%s»', async (text) => {
    const customerId = await aCustomer(test)
    await aCustomer(test, { fullName: 'Петров Олег', phones: ['+7 812 305 10 10'] })
    expect(await found(text)).toEqual([customerId])
  })

  it('not by the middle of a name', async () => {
    await aCustomer(test)
    expect(await found('ванова')).toEqual([])
  })

  it('by е where ё is written and the other way round', async () => {
    const customerId = await aCustomer(test, { fullName: 'Семёнова Алёна' })
    expect([await found('семенова'), await found('СЕМЁНОВА алена')]).toEqual([[customerId], [customerId]])
  })

  it('an organisation is found by the person who acts for it', async () => {
    const customerId = await aCustomer(test, { kind: 'organisation', fullName: 'ООО «Ромашка»', representative: 'Кузнецов Павел' })
    expect([await found('ромашка'), await found('кузнецов')]).toEqual([[customerId], [customerId]])
  })

  it('with nothing typed the newest come first, and not more than asked for', async () => {
    await aCustomer(test)
    const second = await aCustomer(test)
    expect((await test.call('customers.find', { text: '', limit: 1 })).map((customer) => customer.customerId)).toEqual([second])
  })

  it('shows how many orders the customer has brought and when the last one came', async () => {
    const customerId = await aCustomer(test)
    const modelId = await aModel(test)
    await anAcceptedOrder(test, { customerId, modelId })
    test.setNow('2026-11-25T07:00:00.000Z')
    await anAcceptedOrder(test, { customerId, modelId })
    expect(await test.call('customers.get', { customerId })).toMatchObject({ orderCount: 2, lastOrderOn: '2026-11-25' })
  })
})

describe('a customer who changes name or phone', () => {
  it('is found with all orders by the new facts and not by the old ones', async () => {
    const customerId = await aCustomer(test)
    const { orderId } = await anAcceptedOrder(test, { customerId })
    await test.call('customers.save', { customerId, ...customerFacts({ fullName: 'Смирнова Анна Сергеевна', phones: ['+7 911 200-30-40'] }) })
    const orders = async (text: string): Promise<number[]> => (await test.call('orders.search', { text })).map((row) => row.orderId)
    expect([await orders('смирнова'), await orders('2003040'), await orders('иванова'), await orders('5551420')]).toEqual([[orderId], [orderId], [], []])
    expect([await found('смирнова'), await found('2003040'), await found('иванова'), await found('5551420')]).toEqual([[customerId], [customerId], [], []])
    expect((await test.call('orders.card', { orderId })).customerName).toBe('Смирнова Анна Сергеевна')
  })
})

describe('the journal', () => {
  it('keeps no name, phone or address of a customer, and the same fact under the same seal', async () => {
    const customerId = await aCustomer(test)
    const first = JSON.parse(await lastJournalBody()) as { after: Record<string, unknown> }
    await test.call('customers.save', { customerId, ...customerFacts({ note: 'звонить после шести' }) })
    const body = await lastJournalBody()
    for (const word of ['Иванова', '9215551420', 'Садовая', 'шести']) expect(body).not.toContain(word)
    expect((JSON.parse(body) as { before: Record<string, unknown> }).before).toEqual(first.after)
  })

  it('the intake of a new customer leaves no personal fact either', async () => {
    await anAcceptedOrder(test)
    const body = await lastJournalBody()
    for (const word of ['Иванова', '9215551420', 'Садовая']) expect(body).not.toContain(word)
    expect(body).toContain('sealed:')
  })
})
