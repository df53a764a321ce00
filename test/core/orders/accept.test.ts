import { beforeEach, describe, expect, it } from 'vitest'
import { aCustomer, aModel, anAcceptedOrder, anIntake, aPhotoFile, aSale, aSupplier, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const count = (table: string): number => test.core.connection.raw.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get() as number
const card = (orderId: number) => test.call('orders.card', { orderId })

async function withRole(ourRole: 'seller' | 'contractor' | 'independent'): Promise<void> {
  await test.call('system.saveOrganisation', { ...(await test.call('system.organisation', {})), ourRole })
}

describe('taking a product in', () => {
  it('gives the year and a running number', async () => {
    expect([(await anAcceptedOrder(test)).number, (await anAcceptedOrder(test)).number]).toEqual(['26-00001', '26-00002'])
    test.setNow('2027-01-11T07:00:00.000Z')
    expect((await anAcceptedOrder(test, { demandReceivedOn: '2027-01-11' })).number).toBe('27-00001')
  })

  it('passes over a number that an imported order already has', async () => {
    const { orderId } = await anAcceptedOrder(test)
    test.core.connection.raw.prepare("UPDATE orders SET number = '26-00002' WHERE id = ?").run(orderId)
    expect((await anAcceptedOrder(test)).number).toBe('26-00003')
  })

  it('keeps everything the desk was told', async () => {
    const modelId = await aModel(test, { brand: 'Vega', name: 'Турбо' })
    const told = {
      faultCodes: ['no_power'], defectWords: 'Не греет', defectWhen: 'После грозы', appearance: 'Царапины', completeness: 'Без коробки', valueMinor: 900_000, seals: 'Нарушена', liquidSigns: 'Следы', openedSigns: 'Есть',
      power: 'yes' as const, isCodeGiven: true, wishesToBePresent: true, needsLoaner: true, priceLimitMinor: 300_000, estimateMinor: 250_000, diagnosticsPriceMinor: 90_000, isUrgent: true,
    }
    const { orderId, number, intake } = await anAcceptedOrder(test, { modelId, ...told })
    expect(await card(orderId)).toMatchObject({
      number, status: 'accepted', nextAction: 'start_expertise', isUrgent: true, isImported: false, acceptedOn: '2026-11-20', acceptedBy: 'Орлова Мария Петровна', device: 'Беспроводные наушники Vega Турбо',
      customerName: 'Иванова Анна Сергеевна', customerPhones: ['+79215551420'], customerKind: 'person', requestKind: 'warranty_repair', demand: 'repair', demandReceivedOn: '2026-11-20',
      defectWords: 'Не греет', defectWhen: 'После грозы', faultCodes: ['no_power'], appearance: 'Царапины', completeness: 'Без коробки', valueMinor: 900_000,
      intakeFacts: { seals: 'Нарушена', liquidSigns: 'Следы', openedSigns: 'Есть', power: 'yes', isCodeGiven: true, isDataSaved: true, wishesToBePresent: true, needsLoaner: true, priceLimitMinor: 300_000, prepaidMinor: 0, estimateMinor: 250_000, diagnosticsPriceMinor: 90_000 },
      unit: { serial: intake.serial, sale: intake.sale, warrantyState: 'in_warranty', warrantyEndsOn: '2028-03-10', earlier: [] },
    })
  })

  it('binds the photos with running numbers and takes the prepayment', async () => {
    const photos = [{ fileId: await aPhotoFile(test), slotCode: 'front' }, { fileId: await aPhotoFile(test), slotCode: 'plate' }]
    const { orderId } = await anAcceptedOrder(test, { photos, prepaidMinor: 50_000 })
    const { photos: shown, payments, totals, timeline } = await card(orderId)
    expect(shown.map(({ no, fileId, slotCode, purpose }) => ({ no, fileId, slotCode, purpose }))).toEqual(photos.map((photo, index) => ({ no: index + 1, ...photo, purpose: 'intake' })))
    expect(payments).toMatchObject([{ amountMinor: 50_000, purpose: 'prepayment' }])
    expect(totals.paidMinor).toBe(50_000)
    expect(timeline.map((entry) => `${entry.kind}: ${entry.code}`)).toEqual(['intake: accepted', 'payment: prepayment'])
  })

  it('the same customer may bring several products at once', async () => {
    const customerId = await aCustomer(test)
    await anAcceptedOrder(test, { customerId })
    await anAcceptedOrder(test, { customerId })
    expect([count('customers'), count('orders')]).toEqual([1, 2])
  })

  it('two people with one phone stay two customers', async () => {
    await anAcceptedOrder(test)
    await anAcceptedOrder(test, { customer: customerFacts({ fullName: 'Иванов Пётр' }) })
    expect(count('customers')).toBe(2)
  })

  it('a unit that comes again keeps what was known of its sale', async () => {
    const { orderId, modelId, intake } = await anAcceptedOrder(test)
    test.core.connection.raw.prepare("UPDATE orders SET status = 'closed', closed_at = accepted_at, closed_on = accepted_on WHERE id = ?").run(orderId)
    const again = await anAcceptedOrder(test, { modelId, serial: intake.serial, sale: aSale({ soldOn: null, seller: '', pricePaidMinor: null, saleDocument: 'чек 200' }) })
    expect((await card(again.orderId)).unit?.sale).toEqual({ ...intake.sale, saleDocument: 'чек 200' })
    expect(count('units')).toBe(1)
  })
})

describe('the term that starts with the demand', () => {
  it('a warranty repair of a consumer is due in 45 days at the latest', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const { term, deadlineOn, exposure } = await card(orderId)
    expect(deadlineOn).toBe('2027-01-11')
    expect(term).toMatchObject({ ruleId: 'GDS-REPAIR-IMMEDIATE', days: 45, dueCalendarOn: '2027-01-04', dueLegalOn: '2027-01-11', kind: 'outer_limit' })
    expect(exposure).toEqual({ days: 0, perDayMinor: 14_900, totalMinor: 0, capMinor: 1_490_000 })
  })

  it('an agreed repair term counts from the day of the demand, not of the intake', async () => {
    const { orderId } = await anAcceptedOrder(test, { demandReceivedOn: '2026-11-16', agreedDays: 10 })
    expect(await card(orderId)).toMatchObject({ deadlineOn: '2026-11-26', term: { ruleId: 'GDS-REPAIR-AGREED', days: 10 } })
  })

  it('paid work has no statutory term', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'paid_repair' })
    expect(await card(orderId)).toMatchObject({ demand: null, deadlineOn: null, term: null, exposure: null })
  })

  it('consumer terms do not run for an organisation', async () => {
    const { orderId } = await anAcceptedOrder(test, { customer: customerFacts({ kind: 'organisation', fullName: 'ООО «Ромашка»', inn: '7707083893' }) })
    expect(await card(orderId)).toMatchObject({ customerKind: 'organisation', demand: 'repair', deadlineOn: null, term: null })
  })

  it('a contractor of the seller takes a warranty repair without a term of its own, and no refund demand', async () => {
    await withRole('contractor')
    const { orderId, modelId } = await anAcceptedOrder(test)
    expect(await card(orderId)).toMatchObject({ demand: null, deadlineOn: null })
    const failure = await test.failure('orders.accept', anIntake({ modelId, demand: 'refund' }))
    expect(failure.data).toEqual({ code: 'orders.demand_not_for_us', details: { demand: 'refund', ourRole: 'contractor' } })
  })
})

describe('what is not taken in', () => {
  it.each([
    ['a unit sold tomorrow', { sale: aSale({ soldOn: '2026-11-21' }) }, 'units.sold_in_future'],
    ['a demand received tomorrow', { demandReceivedOn: '2026-11-21' }, 'orders.demand_in_future'],
    ['a serial of two letters', { serial: 'AB' }, 'units.bad_serial'],
    ['a customer who is not there', { customerId: 9_999 }, 'customers.not_found'],
    ['a phone of five digits', { customer: customerFacts({ phones: ['55514'] }) }, 'customers.bad_phone'],
    ['a photo that was never stored', { photos: [{ fileId: 9_999, slotCode: '' }] }, 'files.not_found'],
  ] as const)('%s', async (_title, change, code) => {
    const modelId = await aModel(test)
    const failure = await test.failure('orders.accept', { ...anIntake({ modelId }), ...change })
    expect(failure.data.code).toBe(code)
    expect([count('orders'), count('units'), count('customers'), count('payments'), count('order_ft')]).toEqual([0, 0, 0, 0, 0])
  })

  it('a model that is not in the catalogue', async () => {
    expect((await test.failure('orders.accept', anIntake({ modelId: 9_999 }))).data.code).toBe('catalog.not_found')
  })

  it('a paper instead of a photo', async () => {
    const { fileId } = await test.call('files.store', { name: 'чек.pdf', base64: Buffer.from('%PDF-1.7 test').toString('base64') })
    const failure = await test.failure('orders.accept', anIntake({ modelId: await aModel(test), photos: [{ fileId, slotCode: '' }] }))
    expect(failure.data).toEqual({ code: 'files.wrong_kind', details: { name: 'чек.pdf' } })
  })

  it('a unit that is already here', async () => {
    const { orderId, number, modelId, intake } = await anAcceptedOrder(test)
    const failure = await test.failure('orders.accept', anIntake({ modelId, serial: ` ${intake.serial.toLowerCase()} ` }))
    expect(failure.data).toEqual({ code: 'units.already_here', details: { orderId, number } })
  })

  it('the same serial on another model is another unit', async () => {
    const supplierId = await aSupplier(test)
    const { intake } = await anAcceptedOrder(test)
    await anAcceptedOrder(test, { serial: intake.serial, modelId: await aModel(test, { supplierId }) })
    expect(count('units')).toBe(2)
  })

  it('a refused intake leaves no gap in the numbers', async () => {
    await anAcceptedOrder(test)
    await test.failure('orders.accept', anIntake({ modelId: await aModel(test), photos: [{ fileId: 9_999, slotCode: '' }] }))
    expect((await anAcceptedOrder(test)).number).toBe('26-00002')
  })
})
