import { beforeEach, describe, expect, it } from 'vitest'
import { aModel, anAcceptedOrder, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

/** Closes the order with a decision: the way to it has its own tests. */
function close(orderId: number, decision: string, closedOn: string): void {
  test.core.connection.raw.prepare("UPDATE orders SET status = 'closed', decision = ?, closed_at = ?, closed_on = ? WHERE id = ?").run(decision, `${closedOn}T09:00:00.000Z`, closedOn, orderId)
}

describe('looking a serial number up', () => {
  it('a serial that was never here gives no unit', async () => {
    expect(await test.call('units.lookUp', { serial: 'ab-12 34' })).toEqual({
      serial: 'AB1234', hadLookAlikes: false, isImeiCheckFailed: false, unit: null, isRepeatWithinWarranty: false, openOrderId: null, openOrderNumber: null,
    })
  })

  it('says that Cyrillic look-alikes were typed', async () => {
    const { orderId } = await anAcceptedOrder(test, { serial: 'CH5544' })
    expect(await test.call('units.lookUp', { serial: 'сн5544' })).toMatchObject({ serial: 'CH5544', hadLookAlikes: true, openOrderId: orderId })
  })

  it('warns about an IMEI whose last digit does not fit', async () => {
    expect(await test.call('units.lookUp', { serial: '490154203237519' })).toMatchObject({ isImeiCheckFailed: true })
    expect(await test.call('units.lookUp', { serial: '490154203237518' })).toMatchObject({ isImeiCheckFailed: false })
  })

  it.each([['ab', 'too_short'], ['AB@12', 'forbidden_character'], ['ABЖ12', 'mixed_alphabets']])('refuses «%s» as a serial', async (serial, reason) => {
    expect((await test.failure('units.lookUp', { serial })).data).toEqual({ code: 'units.bad_serial', details: { serial, reason } })
  })

  it('a unit that is still here names its order', async () => {
    const { orderId, number, intake } = await anAcceptedOrder(test)
    expect(await test.call('units.lookUp', { serial: intake.serial })).toMatchObject({ openOrderId: orderId, openOrderNumber: number })
  })

  it('shows earlier orders, the newest first, and the last customer', async () => {
    const first = await anAcceptedOrder(test, { serial: 'HIST01' })
    close(first.orderId, 'no_fault', '2026-11-21')
    test.setNow('2026-12-01T07:00:00.000Z')
    const second = await anAcceptedOrder(test, { serial: 'HIST01', modelId: first.modelId, customer: { ...first.intake.customer, fullName: 'Петров Олег' } })
    close(second.orderId, 'paid_repair', '2026-12-05')
    const { unit } = await test.call('units.lookUp', { serial: 'HIST01' })
    expect(unit?.earlier.map((order) => [order.number, order.acceptedOn, order.closedOn, order.decision])).toEqual([[second.number, '2026-12-01', '2026-12-05', 'paid_repair'], [first.number, '2026-11-20', '2026-11-21', 'no_fault']])
    expect(unit?.lastCustomerName).toBe('Петров Олег')
  })

  it('a unit back within its warranty is a repeat, after the warranty it is not', async () => {
    const { orderId } = await anAcceptedOrder(test, { serial: 'REP01' })
    close(orderId, 'warranty_repair', '2026-11-30')
    test.setNow('2026-12-10T07:00:00.000Z')
    expect(await test.call('units.lookUp', { serial: 'REP01' })).toMatchObject({ isRepeatWithinWarranty: true })
    test.setNow('2028-06-01T07:00:00.000Z')
    expect(await test.call('units.lookUp', { serial: 'REP01' })).toMatchObject({ isRepeatWithinWarranty: false })
  })
})

describe('the warranty of a unit', () => {
  const stateOf = async (serial: string): Promise<unknown[]> => {
    const { unit } = await test.call('units.lookUp', { serial })
    return [unit?.warrantyState, unit?.warrantyEndsOn, unit?.repairDays]
  }

  it('ends after the months of the model and grows by the days of a warranty repair', async () => {
    const { orderId } = await anAcceptedOrder(test, { serial: 'WAR01', sale: aSale({ soldOn: '2026-03-10' }) })
    close(orderId, 'warranty_repair', '2026-12-04')
    test.setNow('2026-12-10T07:00:00.000Z')
    expect(await stateOf('WAR01')).toEqual(['in_warranty', '2028-03-24', 14])
  })

  it('does not grow by a paid repair', async () => {
    const { orderId } = await anAcceptedOrder(test, { serial: 'WAR02', sale: aSale({ soldOn: '2026-03-10' }) })
    close(orderId, 'paid_repair', '2026-12-04')
    test.setNow('2026-12-10T07:00:00.000Z')
    expect(await stateOf('WAR02')).toEqual(['in_warranty', '2028-03-10', 0])
  })

  it('is over after its end, while two years of claims still run', async () => {
    const modelId = await aModel(test, { warrantyMonths: 12 })
    const { orderId } = await anAcceptedOrder(test, { serial: 'WAR03', modelId, requestKind: 'paid_repair', sale: aSale({ soldOn: '2025-06-01' }) })
    close(orderId, 'paid_repair', '2026-11-21')
    expect(await stateOf('WAR03')).toEqual(['expired_within_2y', '2026-06-01', 0])
  })

  it('is unknown without the day of sale', async () => {
    const { orderId } = await anAcceptedOrder(test, { serial: 'WAR04', sale: aSale({ soldOn: null }) })
    close(orderId, 'no_fault', '2026-11-21')
    expect(await stateOf('WAR04')).toEqual(['unknown', null, 0])
  })
})

describe('sale facts', () => {
  it('are replaced as a whole', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const unitId = (await test.call('orders.card', { orderId })).unit?.unitId ?? 0
    const sale = aSale({ soldOn: '2026-05-05', seller: '', pricePaidMinor: 990_000 })
    await test.call('units.saveSaleFacts', { unitId, sale })
    expect((await test.call('units.get', { unitId })).sale).toEqual(sale)
  })

  it('a unit cannot have been sold tomorrow', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const unitId = (await test.call('orders.card', { orderId })).unit?.unitId ?? 0
    const failure = await test.failure('units.saveSaleFacts', { unitId, sale: aSale({ soldOn: '2026-11-21' }) })
    expect(failure.data).toEqual({ code: 'units.sold_in_future', details: { soldOn: '2026-11-21' } })
  })

  it('refuses a unit that is not there', async () => {
    expect((await test.failure('units.get', { unitId: 9_999 })).data.code).toBe('units.not_found')
    expect((await test.failure('units.saveSaleFacts', { unitId: 9_999, sale: aSale() })).data.code).toBe('units.not_found')
  })
})
