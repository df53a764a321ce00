import { beforeEach, describe, expect, it } from 'vitest'
import type { Organisation } from '#shared/contract/system.ts'
import { aCompleteDraft, aPhotoOfGround, aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints, printPaper } from '#test/core/papers/paper-builders.ts'
import { decisionFacts, finishWork, partLine } from '#test/core/work/work-builders.ts'
import { aModel, anAcceptedOrder, aSale, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { clockOf, demandFacts, eventFacts, linesOf, mainTerms, morningOf, runningOf, standingEntry } from './demand-builders.ts'

/** 14 900,00 ₽ paid: one day of delay costs 149,00 ₽. */
const PRICE_MINOR = 1_490_000
const TODAY = '2026-11-20'
const HANDED_TO = { receivedBy: 'Иванова А. С.', note: '' }

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

async function aRepairForTenDays(overrides: Parameters<typeof anAcceptedOrder>[1] = {}): Promise<number> {
  return (await anAcceptedOrder(test, { agreedDays: 10, ...overrides })).orderId
}

const deskRow = async (orderId: number) => (await test.call('orders.desk', { filter: 'all', after: null, limit: 50 })).rows.find((row) => row.orderId === orderId)

describe('the way of a consumer', () => {
  it('ЗоЗПП 18 п.1, 23: a repair missed, the money demanded, paid late and the order closed, with the penalty of every step', async () => {
    const orderId = await aRepairForTenDays({ modelId: await aModel(test, { isTechComplex: true }) })
    await aSignedExpertise(test, orderId)
    await test.call('decisions.decide', decisionFacts(orderId, 'warranty_repair'))

    test.setNow(morningOf('2026-11-30'))
    const lastDay = await clockOf(test, orderId)
    expect(lastDay.demands[0]?.terms[0]).toMatchObject({ warning: 'due_today', isMissed: false, daysLeft: 0, onMiss: ['penalty_goods', 'other_demand_opens', 'tech_complex_gate_opens', 'court_fine'] })
    expect([lastDay.exposure.totalMinor, lastDay.exposure.tomorrowMinor]).toEqual([0, 14_900])
    expect(lastDay.gates.map(({ gate, isOpen }) => [gate, isOpen])).toEqual([['TCG-15D', false], ['TCG-ESSENTIAL', false], ['TCG-TERM-MISSED', false], ['TCG-30D', false]])
    expect(lastDay.standings.find(({ kind }) => kind === 'refund')).toMatchObject({ isAllowed: false, paper: 'DOC_REPLY', offers: ['repair', 'cost_reimbursement', 'price_reduction'] })

    // Due Monday 30 November: 1–5 December are five days.
    test.setNow(morningOf('2026-12-05'))
    const missed = await clockOf(test, orderId)
    expect(missed.demands[0]?.terms[0]).toMatchObject({ warning: 'overdue', isMissed: true, daysLeft: -5 })
    expect(missed.gates.find(({ gate }) => gate === 'TCG-TERM-MISSED')).toMatchObject({ isOpen: true, fact: 'missed' })
    expect(linesOf(missed)).toEqual([['repair', 5, 74_500]])
    expect(await deskRow(orderId)).toMatchObject({ exposureMinor: 74_500, status: 'work' })

    // Saturday 5 December + 10 = Tuesday 15 December.
    const { standing } = await test.call('demands.receive', demandFacts(orderId, 'refund', '2026-12-05'))
    expect(standing).toMatchObject({ isAllowed: true, reasons: expect.arrayContaining(['tech_complex_repair_term_missed']) as string[] })
    expect(await deskRow(orderId)).toMatchObject({ status: 'decision', deadlineOn: '2026-12-15', exposureMinor: 74_500 })
    await test.call('decisions.decide', decisionFacts(orderId, 'refund', { amountMinor: PRICE_MINOR }))

    test.setNow(morningOf('2026-12-10'))
    expect(linesOf(await clockOf(test, orderId))).toEqual([['repair', 5, 74_500]])

    // 16, 17, 18 December are three days.
    test.setNow(morningOf('2026-12-18'))
    const beforePayment = await clockOf(test, orderId)
    expect(linesOf(beforePayment)).toEqual([['repair', 5, 74_500], ['refund', 3, 44_700]])
    expect(beforePayment.exposure).toMatchObject({ totalMinor: 119_200, tomorrowMinor: 134_100, capMinor: PRICE_MINOR, refund: { paidMinor: PRICE_MINOR, differenceMinor: 0, penaltyMinor: 119_200, totalMinor: 1_609_200 } })
    await test.call('decisions.settle', { orderId, paidMinor: PRICE_MINOR, receiptNo: 'ФД 4411', newSerial: '' })

    test.setNow(morningOf('2026-12-21'))
    await test.call('demands.record', eventFacts(orderId, 'penalty_paid', '2026-12-21', { data: { amountMinor: 119_200 } }))
    const settled = await clockOf(test, orderId)
    expect(linesOf(settled)).toEqual([['repair', 5, 74_500], ['refund', 3, 44_700]])
    expect(settled.exposure.lines.map(({ isStopped }) => isStopped)).toEqual([true, true])
    expect(settled.exposure).toMatchObject({ totalMinor: 119_200, tomorrowMinor: 119_200, refund: { penaltyMinor: 0, totalMinor: PRICE_MINOR } })
    expect((await runningOf(test)).rows).toEqual([])

    await test.call('handover.handOver', { orderId, ...HANDED_TO })
    const closed = await clockOf(test, orderId)
    expect(mainTerms(closed)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', '2026-12-05'], ['refund', 'GDS-REFUND', '2026-12-15', '2026-12-18']])
    expect(closed.exposure.totalMinor).toBe(119_200)
    expect((await runningOf(test)).totalCount).toBe(0)
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 }))).toMatchObject({ rows: [], exposureMinor: 0 })
    expect(await test.call('journal.verify', {})).toMatchObject({ isWhole: true })
  })

  it('ЗоЗПП 20: a repair finished in time stops the clock on the day it is finished', async () => {
    const printsAs = await aCentreThatPrints(test)
    const orderId = await aRepairForTenDays()
    await aSignedExpertise(test, orderId)
    await test.call('decisions.decide', decisionFacts(orderId, 'warranty_repair'))
    await test.call('work.addLine', partLine(orderId))
    test.setNow(morningOf('2026-11-27'))
    await finishWork(test, orderId)
    test.setNow(morningOf('2026-12-10'))
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', '2026-11-27']])
    expect((await clockOf(test, orderId)).exposure).toMatchObject({ lines: [], totalMinor: 0, tomorrowMinor: 0 })
    await printPaper(test, orderId, 'DOC_ISSUE', printsAs)
    await test.call('handover.handOver', { orderId, ...HANDED_TO })
    // The warranty grows by the twenty days from the demand to the issue: 10 + 20 = 30 March 2028.
    expect((await clockOf(test, orderId)).warranty).toMatchObject({ endsOn: '2028-03-30', extendedDays: 20 })
  })

  it('ЗоЗПП 18 п.6: a refusal stops the clock, reopened findings start it again from the same day', async () => {
    const orderId = await aRepairForTenDays()
    const grounds = [{ code: 'REF-LIQUID', clause: '', evidence: 'Следы окислов на плате, индикатор влаги красный', causalLink: 'Окислы замыкают цепь питания' }]
    await aSignedExpertise(test, orderId, { verdict: 'customer_cause', causeClass: 'operation', grounds, conclusion: 'Недостаток вызван попаданием жидкости' })
    test.setNow(morningOf('2026-12-02'))
    expect(linesOf(await clockOf(test, orderId))).toEqual([['repair', 2, 29_800]])
    await test.call('decisions.decide', decisionFacts(orderId, 'refusal', { reason: 'Воздействие жидкости' }))
    const refused = await clockOf(test, orderId)
    expect(refused.demands[0]).toMatchObject({ ending: 'refused', endedOn: '2026-12-02' })
    expect(refused.exposure).toMatchObject({ lines: [], totalMinor: 0 })
    expect((await runningOf(test)).rows).toEqual([])

    test.setNow(morningOf('2026-12-04'))
    const { expertiseId } = await test.call('expertise.newVersion', { orderId, reason: 'Потребитель возразил, влага не подтвердилась' })
    const reopened = await clockOf(test, orderId)
    expect(mainTerms(reopened)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', null]])
    expect(linesOf(reopened)).toEqual([['repair', 4, 59_600]])
    expect(reopened.events.map(({ kind, isVoid, isSuperseded }) => [kind, isVoid, isSuperseded]).slice(-2)).toEqual([['refused', false, true], ['refused', true, false]])

    await test.call('expertise.saveDraft', { expertiseId, draft: await aCompleteDraft(test, orderId) })
    await aPhotoOfGround(test, orderId, 'REF-LIQUID')
    expect((await runningOf(test)).rows).toMatchObject([{ orderId, exposureMinor: 59_600 }])
  })

  it('ЗоЗПП 20 п.2: a loaner asked for at the counter has its own clock until it is given', async () => {
    const orderId = await aRepairForTenDays({ needsLoaner: true })
    // Friday 20 + 3 = Monday 23 November; 24 and 25 are two days.
    test.setNow(morningOf('2026-11-25'))
    const waiting = await clockOf(test, orderId)
    expect(mainTerms(waiting)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', null], ['loaner', 'GDS-LOANER', '2026-11-23', null]])
    expect(linesOf(waiting)).toEqual([['loaner', 2, 29_800]])
    const loaner = waiting.demands.find(({ kind }) => kind === 'loaner')
    await test.call('demands.record', eventFacts(orderId, 'loaner_issued', '2026-11-25', { demandId: loaner?.demandId ?? null, data: { item: 'Чайник Vega 90', serial: 'LN0001' } }))
    test.setNow(morningOf('2026-11-29'))
    const given = await clockOf(test, orderId)
    expect(mainTerms(given).at(-1)).toEqual(['loaner', 'GDS-LOANER', '2026-11-23', '2026-11-25'])
    expect(linesOf(given)).toEqual([['loaner', 2, 29_800]])
    expect(given.papers).toContain('DOC_LOAN_IN')
    expect(await deskRow(orderId)).toMatchObject({ deadlineOn: '2026-11-30' })
  })

  it('ЗоЗПП 21: a replacement with a check, then without the goods in stock, has its longer terms from the same day', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'replace_same' })
    // Friday 20 + 7 = Friday 27 November; + 20 = Thursday 10 December; a month: Sunday 20 December, Monday 21.
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['replace_same', 'GDS-REPLACE', '2026-11-27', null]])
    await test.call('demands.record', eventFacts(orderId, 'check_needed', TODAY, { data: { reason: 'скрытый недостаток' } }))
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['replace_same', 'GDS-REPLACE-CHECK', '2026-12-10', null]])
    await test.call('demands.record', eventFacts(orderId, 'goods_absent', TODAY))
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['replace_same', 'GDS-REPLACE-NOSTOCK', '2026-12-21', null]])
    await test.call('demands.record', eventFacts(orderId, 'next_delivery', TODAY, { data: { untilOn: '2027-06-20' } }))
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['replace_same', 'GDS-REPLACE-NORTH', '2027-06-21', null]])
  })

  it('ЗоЗПП 13 п.6: an invitation and a customer who did not come are kept, and move nothing', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
    test.setNow(morningOf('2026-11-25'))
    await test.call('demands.record', eventFacts(orderId, 'check_invited', '2026-11-21', { data: { untilOn: '2026-11-24', channel: 'post', proof: 'РПО 80111122334455' } }))
    await test.call('demands.record', eventFacts(orderId, 'no_show', '2026-11-24', { data: { witnesses: 'Петров П. П., Сидоров С. С.' } }))
    const clock = await clockOf(test, orderId)
    expect(mainTerms(clock)).toEqual([['refund', 'GDS-REFUND', '2026-11-30', null]])
    expect(clock.demands[0]?.influences.find(({ code }) => code === 'customer_evades')).toMatchObject({ hasHappened: true, doesExtend: false })
    expect(clock.papers).toEqual(expect.arrayContaining(['DOC_NOSHOW', 'DOC_QC']))
  })
})

describe('what a clock rests on changes', () => {
  it('ЗоЗПП преамбула: a customer who turns out to be an organisation has no clock, and gets it back as a person', async () => {
    const orderId = await aRepairForTenDays()
    const { customerId } = await test.call('orders.card', { orderId })
    const firm = { kind: 'organisation', fullName: 'ООО «Ромашка»', inn: '7707083893', representative: 'Иванова А. С.' } as const
    await test.call('customers.save', { customerId, ...customerFacts(firm) })
    test.setNow(morningOf('2026-12-05'))
    const clock = await clockOf(test, orderId)
    expect(clock).toMatchObject({ isConsumer: false, absence: 'not_a_consumer', exposure: { lines: [], totalMinor: 0 }, gates: [] })
    expect(clock.demands).toMatchObject([{ kind: 'repair', terms: [] }])
    expect((await runningOf(test)).rows).toEqual([])
    expect(await deskRow(orderId)).toMatchObject({ deadlineOn: null, exposureMinor: null })

    await test.call('customers.save', { customerId, ...customerFacts() })
    expect(linesOf(await clockOf(test, orderId))).toEqual([['repair', 5, 74_500]])
    expect(await deskRow(orderId)).toMatchObject({ deadlineOn: '2026-11-30', exposureMinor: 74_500 })
  })

  it('ЗоЗПП 19 п.6: a sale found to be older than two years leaves twenty days, and back', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 30 })
    // Friday 20 November + 30 = Sunday 20 December: Monday 21; + 20 = Thursday 10 December.
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-12-21', null]])
    const unitId = (await test.call('orders.card', { orderId })).unit?.unitId ?? 0
    await test.call('units.saveSaleFacts', { unitId, sale: aSale({ soldOn: '2024-01-10' }) })
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'ESS-REPAIR-20D', '2026-12-10', null]])
    expect(await deskRow(orderId)).toMatchObject({ deadlineOn: '2026-12-10' })
    // Sold on 20 November 2024: the two years end on Friday 20 November 2026, the day of the demand.
    await test.call('units.saveSaleFacts', { unitId, sale: aSale({ soldOn: '2024-11-20' }) })
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-12-21', null]])
    await test.call('units.saveSaleFacts', { unitId, sale: aSale({ soldOn: '2024-11-19' }) })
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'ESS-REPAIR-20D', '2026-12-10', null]])
  })

  it('ЗоЗПП 19 п.6: a seller is asked for no essential defect after two years, so no twenty days run', async () => {
    const centre: Organisation = await test.call('system.organisation', {})
    await test.call('system.saveOrganisation', { ...centre, ourRole: 'seller' })
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 30, sale: aSale({ soldOn: '2024-01-10' }) })
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-12-21', null]])
  })

  it('ЗоЗПП 23 п.1, 24 п.4: a price looked up raises the penalty and the refund, a fall lowers only the penalty', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
    // Due Monday 30 November; 1–4 December are four days.
    test.setNow(morningOf('2026-12-04'))
    await test.call('demands.record', eventFacts(orderId, 'price_checked', '2026-12-03', { data: { amountMinor: 2_000_000, reason: 'тот же магазин' } }))
    const risen = await clockOf(test, orderId)
    expect(linesOf(risen)).toEqual([['refund', 4, 80_000]])
    expect(risen.exposure).toMatchObject({ capMinor: PRICE_MINOR, priceMinor: 2_000_000, refund: { paidMinor: PRICE_MINOR, differenceMinor: 510_000, penaltyMinor: 80_000, totalMinor: 2_080_000 } })
    expect(await deskRow(orderId)).toMatchObject({ exposureMinor: 80_000 })
    await test.call('demands.record', eventFacts(orderId, 'price_checked', '2026-12-04', { data: { amountMinor: 1_000_000, reason: 'распродажа' } }))
    expect((await clockOf(test, orderId)).exposure).toMatchObject({ totalMinor: 40_000, refund: { differenceMinor: 0, totalMinor: 1_530_000 } })
    expect(await deskRow(orderId)).toMatchObject({ exposureMinor: 40_000 })
  })

  it('ЗоЗПП 18 п.1: losses claimed are added to what a refund comes to, refused ones are not', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
    const { demandId } = await test.call('demands.receive', demandFacts(orderId, 'losses', TODAY, { amountMinor: 300_000 }))
    expect((await clockOf(test, orderId)).exposure.refund).toMatchObject({ lossesMinor: 300_000, totalMinor: 1_790_000 })
    await test.call('demands.record', eventFacts(orderId, 'refused', TODAY, { demandId, data: { reason: 'не подтверждены' } }))
    expect((await clockOf(test, orderId)).exposure.refund).toMatchObject({ lossesMinor: 0, totalMinor: PRICE_MINOR })
    expect(standingEntry(await clockOf(test, orderId), 'refused').demandId).toBe(demandId)
  })
})
