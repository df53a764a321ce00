import { beforeEach, describe, expect, it } from 'vitest'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { Role } from '#shared/contract/roles.ts'
import { aModel, anAcceptedOrder, aPerson, aSale } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { clockOf, correction, demandFacts, eventFacts, linesOf, mainTerms, morningOf, standingEntry } from './demand-builders.ts'

/** Friday 20 November 2026: the day of intake of every order here. */
const TODAY = '2026-11-20'
const ABSENT = 999_999

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

/** A repair agreed for ten days: Friday 20 + 10 = Monday 30 November. */
async function aRepairForTenDays(): Promise<number> {
  return (await anAcceptedOrder(test, { agreedDays: 10 })).orderId
}

const refusalOf = async (name: ProcedureName, input: unknown, as?: string) => (await test.failure(name, input, as)).data.code

describe('a demand is received', () => {
  it('ЗоЗПП 20 п.1: the demand of the intake has its clock at once', async () => {
    const orderId = await aRepairForTenDays()
    const clock = await clockOf(test, orderId)
    expect(clock).toMatchObject({ isConsumer: true, absence: null, exposure: { lines: [], totalMinor: 0, tomorrowMinor: 0 } })
    expect(mainTerms(clock)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', null]])
    expect(clock.events.map(({ kind }) => kind)).toEqual(['demand_received', 'item_received', 'term_agreed'])
    expect(clock.demands[0]?.terms[0]?.steps).toHaveLength(3)
    expect((await test.call('orders.card', { orderId })).term).toMatchObject({ dueLegalOn: '2026-11-30' })
  })

  it('ЗоЗПП 23 п.2: a new demand about the defect takes the place of the former and waits for a decision', async () => {
    const orderId = await aRepairForTenDays()
    test.setNow(morningOf('2026-11-25'))
    const { demandId, standing } = await test.call('demands.receive', demandFacts(orderId, 'refund', '2026-11-24', { channel: 'post', note: 'заказное письмо' }))
    expect(standing).toMatchObject({ kind: 'refund', isAllowed: true, role: 'by_powers', paper: null })
    const clock = await clockOf(test, orderId)
    // Tuesday 24 November + 10 = Friday 4 December.
    expect(mainTerms(clock)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', '2026-11-24'], ['refund', 'GDS-REFUND', '2026-12-04', null]])
    expect(clock.demands.map(({ ending, isCurrent }) => [ending, isCurrent])).toEqual([['switched', false], [null, true]])
    expect(clock.demands[1]).toMatchObject({ demandId, no: 2, channel: 'post' })
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).rows).toMatchObject([{ orderId, deadlineOn: '2026-12-04' }])
    expect((await test.call('orders.card', { orderId })).timeline.find(({ kind }) => kind === 'demand')).toMatchObject({ code: 'refund' })
  })

  it('a loss, a loaner and a question about data run beside the demand about the defect', async () => {
    const orderId = await aRepairForTenDays()
    for (const kind of ['losses', 'loaner', 'pd_access'] as const) await test.call('demands.receive', demandFacts(orderId, kind, TODAY))
    // Losses: 30 Nov. A loaner: Fri 20 + 3 = Mon 23. Data: 23–27 Nov 1–5, 30 Nov–4 Dec 6–10.
    expect(mainTerms(await clockOf(test, orderId))).toEqual([
      ['repair', 'GDS-REPAIR-AGREED', '2026-11-30', null], ['losses', 'GDS-LOSSES', '2026-11-30', null], ['loaner', 'GDS-LOANER', '2026-11-23', null], ['pd_access', 'PD-SUBJECT-REQUEST', '2026-12-04', null],
    ])
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).rows).toMatchObject([{ deadlineOn: '2026-11-23' }])
  })

  it('ЗоЗПП 18 п.2–3: a demand for another is registered with its clock and the answer to give', async () => {
    const orderId = await aRepairForTenDays()
    const { standing } = await test.call('demands.receive', demandFacts(orderId, 'exchange', TODAY))
    expect(standing).toMatchObject({ isAllowed: false, reasons: ['demand_to_seller_only', 'exchange_window_over'], paper: 'DOC_REDIRECT' })
    expect(mainTerms(await clockOf(test, orderId)).at(-1)).toEqual(['exchange', 'EXCH-REFUND-3D', '2026-11-23', null])
  })

  it('a demand is written in the journal with its standing', async () => {
    const orderId = await aRepairForTenDays()
    await test.call('demands.receive', demandFacts(orderId, 'exchange', TODAY))
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: 'demands.receive', entity: '', entityId: '', limit: 2 })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.body).toContain('demand_to_seller_only')
    expect(await test.call('journal.verify', {})).toMatchObject({ isWhole: true })
  })

  it.each<[string, Partial<ReturnType<typeof demandFacts>>, string]>([
    ['of tomorrow', { receivedOn: '2026-11-21' }, 'demands.in_future'],
    ['from before the sale', { receivedOn: '2026-03-09' }, 'demands.before_sale'],
    ['about work without the day it was promised for', { kind: 'paid_work' }, 'demands.data_missing'],
    ['about defects of work to be removed on a day before it', { kind: 'works_defect_fix', untilOn: '2026-11-19' }, 'demands.until_before_demand'],
    ['on an order nobody made', { orderId: ABSENT }, 'orders.not_found'],
  ])('refuses a demand %s', async (_what, wrong, code) => {
    const orderId = await aRepairForTenDays()
    expect(await refusalOf('demands.receive', { ...demandFacts(orderId, 'refund', TODAY), ...wrong })).toBe(code)
    expect((await clockOf(test, orderId)).demands).toHaveLength(1)
  })

  it.each<[string, Record<string, unknown>]>([['without its day', { receivedOn: null }], ['on a day that does not exist', { receivedOn: '2026-02-30' }], ['of a kind nobody knows', { kind: 'apology' }], ['at an hour that does not exist', { receivedTime: '24:00' }]])('does not take a demand %s', async (_what, wrong) => {
    const orderId = await aRepairForTenDays()
    expect((await test.failure('demands.receive', { ...demandFacts(orderId, 'refund', TODAY), ...wrong })).code).toBe('INVALID')
  })

  it('ЗоЗПП 23.1: a demand for a prepayment may come before any sale, with a day of the contract in the past', async () => {
    const { orderId } = await anAcceptedOrder(test, { agreedDays: 10, sale: aSale({ soldOn: TODAY }) })
    await test.call('demands.receive', demandFacts(orderId, 'prepaid_refund', '2026-11-16', { untilOn: '2026-11-10' }))
    // Monday 16 + 10 = Thursday 26 November; late since Tuesday 10 November.
    expect((await clockOf(test, orderId)).demands.find(({ kind }) => kind === 'prepaid_refund')?.terms).toMatchObject([{ ruleId: 'PREPAY-REFUND-10D', dueLegalOn: '2026-11-26' }, { ruleId: 'PREPAY-LATE', dueLegalOn: '2026-11-10' }])
  })
})

describe('something is written down', () => {
  it.each<[string, Partial<ReturnType<typeof eventFacts>>, string]>([
    ['of tomorrow', { kind: 'repaired', occurredOn: '2026-11-21' }, 'demands.in_future'],
    ['from before the sale', { kind: 'parts_wait', occurredOn: '2026-03-09' }, 'demands.before_sale'],
    ['about the demand from before it', { kind: 'term_agreed', occurredOn: '2026-11-19', data: { days: 10 } }, 'demands.before_demand'],
    ['that a term was agreed, without its days', { kind: 'term_agreed' }, 'demands.data_missing'],
    ['that money was given back, without a receipt', { kind: 'refunded', data: { amountMinor: 1 } }, 'demands.data_missing'],
    ['that a new term was agreed, without the reason', { kind: 'new_term_agreed', data: { untilOn: '2026-12-10' } }, 'demands.data_missing'],
    ['that a new term ends before the demand', { kind: 'new_term_agreed', data: { untilOn: '2026-11-19', reason: 'объём работ' } }, 'demands.until_before_demand'],
    ['as a new demand, which has a door of its own', { kind: 'demand_received', data: { demand: 'refund', channel: 'post' } }, 'demands.wrong_kind'],
    ['of a demand of no order', { kind: 'check_needed', demandId: ABSENT, data: { reason: 'сложный узел' } }, 'demands.not_found'],
  ])('refuses an entry %s', async (_what, wrong, code) => {
    const orderId = await aRepairForTenDays()
    expect(await refusalOf('demands.record', { ...eventFacts(orderId, 'repaired', TODAY), ...wrong })).toBe(code)
    expect((await clockOf(test, orderId)).events).toHaveLength(3)
  })

  it.each([0, 46, 10.5, -1])('ЗоЗПП 20 п.1: does not take an agreement of %s days', async (days) => {
    const orderId = await aRepairForTenDays()
    expect((await test.failure('demands.record', eventFacts(orderId, 'term_agreed', TODAY, { data: { days } }))).code).toBe('INVALID')
  })

  it('ЗоЗПП 20 п.1: a repair term is agreed for a repair and for nothing else', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'quality_check', demand: 'refund' })
    expect(await refusalOf('demands.record', eventFacts(orderId, 'term_agreed', TODAY, { data: { days: 10 } }))).toBe('demands.wrong_kind')
    expect(await refusalOf('demands.record', eventFacts(orderId, 'new_term_agreed', TODAY, { data: { untilOn: '2026-12-10', reason: 'объём' } }))).toBe('demands.wrong_kind')
  })

  it('an entry about a demand needs a demand', async () => {
    const { orderId } = await anAcceptedOrder(test, { requestKind: 'paid_repair' })
    expect(await clockOf(test, orderId)).toMatchObject({ absence: 'nothing_demanded', demands: [], events: [] })
    expect(await refusalOf('demands.record', eventFacts(orderId, 'check_needed', TODAY, { data: { reason: 'сложный узел' } }))).toBe('demands.not_found')
  })

  it('ЗоЗПП 20 п.1 абз.2: waiting for a part is seen and moves nothing; a new term stands beside the first', async () => {
    const orderId = await aRepairForTenDays()
    test.setNow(morningOf('2026-11-27'))
    await test.call('demands.record', eventFacts(orderId, 'parts_wait', '2026-11-26'))
    await test.call('demands.record', eventFacts(orderId, 'new_term_agreed', '2026-11-27', { data: { untilOn: '2026-12-12', reason: 'второй узел' } }))
    const [demand] = (await clockOf(test, orderId)).demands
    // Saturday 12 December, then Sunday: Monday 14.
    expect(demand?.terms.map(({ ruleId, role, dueLegalOn }) => [ruleId, role, dueLegalOn])).toEqual([['GDS-REPAIR-AGREED', 'main', '2026-11-30'], ['GDS-REPAIR-RETERM', 'agreed_later', '2026-12-14']])
    expect(demand?.influences.filter(({ hasHappened }) => hasHappened)).toMatchObject([{ code: 'parts_wait', doesExtend: false }, { code: 'new_written_term', doesExtend: false }])
    // Due Monday 30 November; 1–4 December is four days of 149,00.
    expect(linesOf(await clockOf(test, orderId, '2026-12-04'))).toEqual([['repair', 4, 59_600]])
  })

  it('a closed order takes no demand and no entry', async () => {
    const orderId = await aRepairForTenDays()
    test.core.connection.raw.prepare("UPDATE orders SET status = 'closed', closed_at = ?, closed_on = ? WHERE id = ?").run(morningOf(TODAY), TODAY, orderId)
    expect(await refusalOf('demands.receive', demandFacts(orderId, 'refund', TODAY))).toBe('orders.closed')
    expect(await refusalOf('demands.record', eventFacts(orderId, 'repaired', TODAY))).toBe('orders.closed')
  })
})

describe('an entry is put right', () => {
  it('the day of the demand moves its clock, and the wrong entry stays to be read', async () => {
    const orderId = await aRepairForTenDays()
    const wrong = standingEntry(await clockOf(test, orderId), 'demand_received')
    // Wednesday 18 + 10 = Saturday 28 November: Monday 30; Tuesday 17 + 10 = Friday 27.
    await test.call('demands.correct', correction(wrong.eventId, '2026-11-17', { data: wrong.data }))
    const clock = await clockOf(test, orderId)
    expect(mainTerms(clock)).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-27', null]])
    expect(clock.events.map(({ kind, isSuperseded, correctsEventId }) => [kind, isSuperseded, correctsEventId])).toEqual([
      ['demand_received', true, null], ['item_received', false, null], ['term_agreed', false, null], ['demand_received', false, wrong.eventId],
    ])
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).rows).toMatchObject([{ deadlineOn: '2026-11-27' }])
    expect(await test.call('journal.verify', {})).toMatchObject({ isWhole: true })
  })

  it('an agreement taken back leaves the outer limit of 45 days', async () => {
    const orderId = await aRepairForTenDays()
    const agreed = standingEntry(await clockOf(test, orderId), 'term_agreed')
    await test.call('demands.correct', correction(agreed.eventId, TODAY, { isVoid: true }))
    // 10 days to 30 November, 31 to 31 December make 41, Monday 4 January is the 45th and a holiday, 9–10 January a weekend.
    expect((await clockOf(test, orderId)).demands[0]?.terms).toMatchObject([{ ruleId: 'GDS-REPAIR-IMMEDIATE', isOuterLimit: true, dueCalendarOn: '2027-01-04', dueLegalOn: '2027-01-11', isCalendarKnown: false }])
  })

  it('a demand taken back leaves nothing to count', async () => {
    const orderId = await aRepairForTenDays()
    const demand = standingEntry(await clockOf(test, orderId), 'demand_received')
    await test.call('demands.correct', correction(demand.eventId, TODAY, { isVoid: true }))
    expect(await clockOf(test, orderId)).toMatchObject({ absence: 'nothing_demanded', demands: [] })
    expect((await test.call('orders.desk', { filter: 'all', after: null, limit: 10 })).rows).toMatchObject([{ deadlineOn: null, exposureMinor: null }])
  })

  it('an entry is put right once; after that its correction is', async () => {
    const orderId = await aRepairForTenDays()
    const wrong = standingEntry(await clockOf(test, orderId), 'term_agreed')
    const { eventId } = await test.call('demands.correct', correction(wrong.eventId, TODAY, { data: { days: 5 } }))
    expect(await refusalOf('demands.correct', correction(wrong.eventId, TODAY, { data: { days: 7 } }))).toBe('demands.entry_superseded')
    await test.call('demands.correct', correction(eventId, TODAY, { data: { days: 7 } }))
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-27', null]])
    expect(await refusalOf('demands.correct', correction(ABSENT, TODAY))).toBe('demands.entry_not_found')
  })

  it.each<[string, Partial<ReturnType<typeof correction>>, string]>([
    ['to a day of tomorrow', { occurredOn: '2026-11-21', data: { days: 10 } }, 'demands.in_future'],
    ['to a day before the sale', { occurredOn: '2026-03-09', data: { days: 10 } }, 'demands.before_sale'],
    ['to a day before the demand', { occurredOn: '2026-11-19', data: { days: 10 } }, 'demands.before_demand'],
    ['to an agreement without days', { data: {} }, 'demands.data_missing'],
  ])('refuses a correction of an agreement %s', async (_what, wrong, code) => {
    const orderId = await aRepairForTenDays()
    const agreed = standingEntry(await clockOf(test, orderId), 'term_agreed')
    expect(await refusalOf('demands.correct', { ...correction(agreed.eventId, TODAY), ...wrong })).toBe(code)
    expect(mainTerms(await clockOf(test, orderId))).toEqual([['repair', 'GDS-REPAIR-AGREED', '2026-11-30', null]])
  })

  it('needs a reason', async () => {
    const orderId = await aRepairForTenDays()
    const agreed = standingEntry(await clockOf(test, orderId), 'term_agreed')
    expect((await test.failure('demands.correct', correction(agreed.eventId, TODAY, { data: { days: 5 }, reason: '' }))).code).toBe('INVALID')
  })
})

describe('rights', () => {
  const MAY: Readonly<Record<string, readonly Role[]>> = {
    'demands.clock': ['receptionist', 'engineer', 'clerk', 'manager', 'administrator'], 'demands.running': ['receptionist', 'engineer', 'clerk', 'manager', 'administrator'],
    'demands.receive': ['receptionist', 'manager', 'administrator'], 'demands.record': ['receptionist', 'engineer', 'manager', 'administrator'],
    'demands.correct': ['manager', 'administrator'], 'demands.exportRunning': ['manager', 'administrator'], 'demands.recount': ['manager', 'administrator'],
  }

  it.each<Role>(['receptionist', 'engineer', 'clerk', 'manager', 'administrator'])('a %s may do what the table of rights says and no more', async (role) => {
    const { orderId } = await anAcceptedOrder(test, { modelId: await aModel(test), agreedDays: 10 })
    const { login } = await aPerson(test, [role])
    const agreed = standingEntry(await clockOf(test, orderId), 'term_agreed')
    const calls: readonly (readonly [ProcedureName, unknown])[] = [
      ['demands.clock', { orderId, on: null }], ['demands.running', { sort: 'due', warning: 'all', offset: 0, limit: 10 }], ['demands.receive', demandFacts(orderId, 'losses', TODAY)],
      ['demands.record', eventFacts(orderId, 'parts_wait', TODAY)], ['demands.correct', correction(agreed.eventId, TODAY, { data: { days: 9 } })], ['demands.exportRunning', { sort: 'due', warning: 'all' }], ['demands.recount', {}],
    ]
    for (const [name, input] of calls) {
      const isAllowed = MAY[name]?.includes(role) === true
      if (isAllowed) await test.call(name, input as never, login)
      else expect([name, await refusalOf(name, input, login)]).toEqual([name, 'auth.not_allowed'])
    }
  })
})
