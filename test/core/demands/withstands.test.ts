import { beforeEach, describe, expect, it } from 'vitest'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aPaidOrderInWork, labourLine } from '#test/core/work/work-builders.ts'
import { aCategory, aModel, anAcceptedOrder, anIntake, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { clockOf, correction, demandFacts, eventFacts, linesOf, mainTerms, morningOf, runningOf, standingEntry } from './demand-builders.ts'

const TODAY = '2026-11-20'
let test: TestCore
beforeEach(async () => { test = await startTestCore() })

describe('what the clock has to withstand', () => {
  it('a loaner given and losses paid without a demand named meet the loaner and the losses', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10, needsLoaner: true })
    await test.call('demands.receive', demandFacts(orderId, 'losses', TODAY, { amountMinor: 100 }))
    await test.call('demands.record', eventFacts(orderId, 'loaner_issued', TODAY, { data: { item: 'Чайник', serial: 'LN1' } }))
    await test.call('demands.record', eventFacts(orderId, 'losses_paid', TODAY, { data: { amountMinor: 100 } }))
    expect((await clockOf(test, orderId)).demands.map(({ kind, ending }) => [kind, ending])).toEqual([['repair', null], ['loaner', 'met'], ['losses', 'met']])
  })
  it('an agreement taken back is forgotten by the order too', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10 })
    await aSignedExpertise(test, orderId)
    const agreed = standingEntry(await clockOf(test, orderId), 'term_agreed')
    await test.call('demands.correct', correction(agreed.eventId, TODAY, { isVoid: true }))
    test.setNow(morningOf('2026-12-05'))
    expect((await clockOf(test, orderId)).demands[0]?.terms[0]?.isMissed).toBe(false)
    expect((await test.call('decisions.options', { orderId })).options.find(({ decision }) => decision === 'warranty_repair')?.reasons).not.toContain('demand_term_missed')
  })
  it('the register shows the penalty for prepaid goods, as the desk does', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10, prepaidMinor: 1_000_000, sale: aSale({ soldOn: TODAY }) })
    await test.call('demands.receive', demandFacts(orderId, 'prepaid_refund', TODAY, { untilOn: '2026-11-10' }))
    const desk = (await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).exposureMinor
    expect([desk, (await runningOf(test)).exposureMinor]).toEqual([50_000, 50_000])
  })
  it('the sum of the register keeps within the limit of one order', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 1, needsLoaner: true, sale: aSale({ pricePaidMinor: 1_000 }) })
    test.setNow(morningOf('2027-06-01'))
    const desk = (await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).exposureMinor
    expect([orderId > 0, desk, (await runningOf(test)).exposureMinor]).toEqual([true, 1_000, 1_000])
  })
  it('the penalty for prepaid goods is counted from the sum named in the demand', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10, sale: aSale({ soldOn: TODAY }) })
    await test.call('demands.receive', demandFacts(orderId, 'prepaid_refund', TODAY, { untilOn: '2026-11-10', amountMinor: 1_000_000 }))
    expect(linesOf(await clockOf(test, orderId))).toEqual([['prepaid_refund', 10, 50_000]])
  })
  it('defects of work done on an earlier order are charged from the price of that work', async () => {
    const { orderId, intake } = await aPaidOrderInWork(test, 570_000)
    await test.call('work.addLine', labourLine(orderId))
    test.core.connection.raw.prepare("UPDATE orders SET status = 'closed', closed_at = ?, closed_on = ? WHERE id = ?").run(morningOf(TODAY), TODAY, orderId)
    const next = await anAcceptedOrder(test, { modelId: intake.modelId, serial: intake.serial, requestKind: 'quality_check' })
    await test.call('demands.receive', demandFacts(next.orderId, 'works_money', TODAY))
    test.setNow(morningOf('2026-12-01'))
    expect(linesOf(await clockOf(test, next.orderId))).toEqual([['works_money', 1, 17_100]])
  })
  it('goods found absent after the day of the demand do not turn seven days into a month (art. 21 p. 1)', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_same' })
    test.setNow(morningOf('2026-12-01'))
    expect((await test.failure('demands.record', eventFacts(orderId, 'goods_absent', '2026-12-01'))).data.code).toBe('demands.only_on_demand_day')
    expect(mainTerms(await clockOf(test, orderId))[0]?.[1]).toBe('GDS-REPLACE')
    await test.call('demands.record', eventFacts(orderId, 'goods_absent', TODAY))
    expect(mainTerms(await clockOf(test, orderId))[0]?.[1]).toBe('GDS-REPLACE-NOSTOCK')
  })
  it('a corrected demand about work still needs its day', async () => {
    const { orderId } = await aPaidOrderInWork(test, 570_000)
    await test.call('demands.receive', demandFacts(orderId, 'paid_work', TODAY, { untilOn: '2026-12-01' }))
    const wrong = standingEntry(await clockOf(test, orderId), 'demand_received')
    expect((await test.failure('demands.correct', correction(wrong.eventId, TODAY, { data: { demand: 'paid_work', channel: 'in_person' } }))).data.code).toBe('demands.data_missing')
  })
  it('a demand is not moved behind what happened to it', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10 })
    const wrong = standingEntry(await clockOf(test, orderId), 'demand_received')
    test.setNow(morningOf('2026-12-05'))
    await test.call('demands.record', eventFacts(orderId, 'repaired', '2026-11-25'))
    expect((await test.failure('demands.correct', correction(wrong.eventId, '2026-12-01', { data: wrong.data }))).data.code).toBe('demands.after_entry')
    expect((await clockOf(test, orderId)).demands[0]?.ending).toBe('met')
  })
  it('an intake takes no demand from before the sale', async () => {
    expect((await test.failure('orders.accept', anIntake({ modelId: await aModel(test), demandReceivedOn: '2026-03-01' }))).data.code).toBe('demands.before_sale')
  })
  it('an essential defect is not answered for after ten years', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 30, sale: aSale({ soldOn: '2010-01-10' }) })
    expect(mainTerms(await clockOf(test, orderId))[0]?.[1]).not.toBe('ESS-REPAIR-20D')
  })
  it('nothing is written down about a demand that has ended', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10 })
    const { demandId } = (await clockOf(test, orderId)).demands[0] ?? { demandId: 0 }
    await test.call('demands.record', eventFacts(orderId, 'withdrawn', TODAY, { demandId }))
    expect((await test.failure('demands.record', eventFacts(orderId, 'term_agreed', TODAY, { demandId, data: { days: 20 } }))).data.code).toBe('demands.ended')
  })
  it('a loaner asked for while a replacement is waited for keeps its rule beside a question about data', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_same' })
    await test.call('demands.receive', demandFacts(orderId, 'pd_access', TODAY))
    await test.call('demands.receive', demandFacts(orderId, 'loaner', TODAY))
    expect(mainTerms(await clockOf(test, orderId)).at(-1)?.[1]).toBe('GDS-REPLACE-LOANER')
  })
  it('a loaner is not owed for goods of the list', async () => {
    const categories = await test.call('reference.categories', {})
    const full = await Promise.all(categories.map(({ categoryId }) => test.call('reference.category', { categoryId })))
    const code = full.find((each) => each.isLoanerExcluded)?.code
    const { orderId } = await anAcceptedOrder(test, { modelId: await aModel(test, { categoryId: await aCategory(test, code) }), agreedDays: 10 })
    const { standing } = await test.call('demands.receive', demandFacts(orderId, 'loaner', TODAY))
    test.setNow(morningOf('2026-11-25'))
    expect([code !== undefined, standing.isAllowed, linesOf(await clockOf(test, orderId))]).toEqual([true, false, []])
  })
  it('the clock of a past day knows nothing of later days', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10 })
    test.setNow(morningOf('2026-12-05'))
    await test.call('demands.receive', demandFacts(orderId, 'refund', '2026-12-05'))
    expect((await clockOf(test, orderId, '2026-12-02')).demands.map(({ kind, ending }) => [kind, ending])).toEqual([['repair', null]])
  })
  it('losses that are paid already are not offered with the refund once more', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10, sale: aSale({ pricePaidMinor: 1_000_000 }) })
    await test.call('demands.receive', demandFacts(orderId, 'losses', TODAY, { amountMinor: 5_000 }))
    expect((await clockOf(test, orderId)).exposure.refund).toMatchObject({ lossesMinor: 5_000, totalMinor: 1_005_000 })
    await test.call('demands.record', eventFacts(orderId, 'losses_paid', TODAY, { data: { amountMinor: 5_000 } }))
    expect((await clockOf(test, orderId)).exposure.refund).toMatchObject({ lossesMinor: 0, totalMinor: 1_000_000 })
  })
})
