import { describe, expect, it } from 'vitest'
import type { Intake } from '#shared/contract/orders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints } from '#test/core/papers/paper-builders.ts'
import { aWarrantyRepairDone, decisionFacts, WORN_OUT } from '#test/core/work/work-builders.ts'
import { aModel, anAcceptedOrder, aSale, aSerial } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const PRICE_MINOR = 1_490_000
const REFUND: Partial<Intake> = { requestKind: 'quality_check', demand: 'refund' }

async function optionOf(test: TestCore, orderId: number, decision: string) {
  const { options } = await test.call('decisions.options', { orderId })
  return options.find((option) => option.decision === decision)
}

describe('decisions', () => {
  it('a manufacturing defect under warranty is repaired free of charge and cannot be refused', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    expect(await optionOf(test, orderId, 'warranty_repair')).toMatchObject({ isAllowed: false, reasons: ['expertise_not_signed'] })
    await aSignedExpertise(test, orderId)
    expect(await optionOf(test, orderId, 'warranty_repair')).toMatchObject({ isAllowed: true })
    expect(await optionOf(test, orderId, 'paid_repair')).toMatchObject({ isAllowed: false, reasons: ['warranty_case_must_be_free'] })
    const failure = await test.failure('decisions.decide', decisionFacts(orderId, 'refusal'))
    expect(failure.data).toMatchObject({ code: 'decisions.not_allowed', details: { decision: 'refusal', reasons: ['grounds_missing'] } })
    expect((await test.call('orders.card', { orderId })).status).toBe('decision')
    await test.call('decisions.decide', decisionFacts(orderId, 'warranty_repair'))
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'work', decision: { decision: 'warranty_repair', decidedOn: '2026-11-20' } })
  })

  it('nothing is decided before the expertise is signed', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, REFUND)
    expect((await test.failure('decisions.decide', decisionFacts(orderId, 'refund', { amountMinor: PRICE_MINOR }))).data).toMatchObject({ code: 'orders.wrong_stage', details: { status: 'accepted' } })
  })

  it('a refund names its sum, and is settled by a receipt for no less', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, REFUND)
    await aSignedExpertise(test, orderId)
    expect((await test.failure('decisions.decide', decisionFacts(orderId, 'refund'))).data.code).toBe('decisions.amount_needed')
    await test.call('decisions.decide', decisionFacts(orderId, 'refund', { amountMinor: PRICE_MINOR }))
    const settlement = { orderId, paidMinor: PRICE_MINOR, receiptNo: 'ФД 4411', newSerial: '' }
    expect((await test.failure('decisions.settle', { ...settlement, receiptNo: '' })).data.code).toBe('decisions.receipt_needed')
    expect((await test.failure('decisions.settle', { ...settlement, paidMinor: PRICE_MINOR - 1 })).data.code).toBe('decisions.amount_needed')
    await test.call('decisions.settle', settlement)
    const card = await test.call('orders.card', { orderId })
    expect(card).toMatchObject({ status: 'ready', totals: { paidMinor: 0, dueMinor: 0 }, handoverBlockers: [] })
    expect(card.payments).toMatchObject([{ amountMinor: PRICE_MINOR, purpose: 'refund', receiptNo: 'ФД 4411' }])
  })

  it('a replacement makes a unit of its own whose warranty starts today', async () => {
    const test = await startTestCore()
    const { orderId, intake } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_same' })
    await aSignedExpertise(test, orderId)
    await test.call('decisions.decide', decisionFacts(orderId, 'replacement'))
    const settlement = { orderId, paidMinor: 0, receiptNo: '', newSerial: '' }
    expect((await test.failure('decisions.settle', settlement)).data.code).toBe('decisions.new_serial_needed')
    expect((await test.failure('decisions.settle', { ...settlement, newSerial: intake.serial })).data.code).toBe('decisions.new_serial_needed')
    const newSerial = aSerial()
    await test.call('decisions.settle', { ...settlement, newSerial })
    expect((await test.call('units.lookUp', { serial: newSerial })).unit).toMatchObject({ sale: { soldOn: '2026-11-20', pricePaidMinor: PRICE_MINOR }, warrantyEndsOn: '2028-11-20', modelId: intake.modelId })
    expect((await test.call('units.lookUp', { serial: intake.serial })).unit?.warrantyEndsOn).toBe('2028-03-10')
  })

  it('what the customer pays for is done only with consent, and a refused estimate sends the product back', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'paid_repair' })
    await aSignedExpertise(test, orderId, { ...WORN_OUT, costMinor: 570_000 })
    await test.call('decisions.decide', decisionFacts(orderId, 'paid_repair'))
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'consent', decision: { amountMinor: 570_000, isConsentGiven: null }, handoverBlockers: ['consent_missing'] })
    await test.call('decisions.recordConsent', { orderId, isAgreed: false, channel: 'sms', note: 'Дорого' })
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'ready', decision: { isConsentGiven: false }, handoverBlockers: ['diagnosis_act_missing'] })
    expect((await test.failure('decisions.recordConsent', { orderId, isAgreed: true, channel: 'call', note: '' })).data.code).toBe('orders.wrong_stage')
  })

  it('the money for a technically complex product is due after fifteen days only with a stated or shown essential defect', async () => {
    const test = await startTestCore()
    const modelId = await aModel(test, { isTechComplex: true })
    const { orderId } = await anAcceptedOrder(test, { ...REFUND, modelId })
    await aSignedExpertise(test, orderId)
    const refund = decisionFacts(orderId, 'refund', { amountMinor: PRICE_MINOR })
    const failure = await test.failure('decisions.decide', { ...refund, essentialReason: 'Клиент настаивает' })
    expect(failure.data.details?.['reasons']).toEqual(['tech_complex_15_days_over', 'tech_complex_not_essential', 'tech_complex_repair_term_kept', 'tech_complex_out_of_service_too_short'])
    await test.call('decisions.decide', { ...refund, essentialReason: 'disproportionate_cost' })
    expect((await test.call('orders.card', { orderId })).status).toBe('settlement')
  })

  it('a defect the engineer calls beyond repair is essential by itself', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test, { ...REFUND, modelId: await aModel(test, { isTechComplex: true }) })
    await aSignedExpertise(test, orderId, { fixable: 'no' })
    expect(await optionOf(test, orderId, 'refund')).toMatchObject({ isAllowed: true, reasons: expect.arrayContaining(['tech_complex_essential']) as string[] })
  })

  it('a repair handed back after its term opens the refund of the next visit', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const modelId = await aModel(test, { isTechComplex: true })
    const serial = aSerial()
    await aWarrantyRepairDone(test, printsAs, '2026-12-15T09:00:00.000Z', { intake: { modelId, serial, agreedDays: 10 } })
    const { orderId } = await anAcceptedOrder(test, { ...REFUND, modelId, serial, sale: aSale(), demandReceivedOn: '2026-12-15' })
    await aSignedExpertise(test, orderId, { defectCode: '' })
    expect(await optionOf(test, orderId, 'refund')).toMatchObject({ isAllowed: true, reasons: expect.arrayContaining(['tech_complex_repair_term_missed']) as string[] })
  })

  it('the same defect again after a warranty repair is essential', async () => {
    const test = await startTestCore()
    const printsAs = await aCentreThatPrints(test)
    const modelId = await aModel(test, { isTechComplex: true })
    const serial = aSerial()
    await aWarrantyRepairDone(test, printsAs, '2026-11-25T09:00:00.000Z', { intake: { modelId, serial, agreedDays: 30 } })
    const { orderId } = await anAcceptedOrder(test, { ...REFUND, modelId, serial, sale: aSale(), demandReceivedOn: '2026-11-25' })
    await aSignedExpertise(test, orderId)
    expect(await optionOf(test, orderId, 'refund')).toMatchObject({ isAllowed: true, reasons: expect.arrayContaining(['tech_complex_essential']) as string[] })
  })
})
