import { beforeEach, describe, expect, it } from 'vitest'
import { DESK_FILTERS, type DeskFilter } from '#shared/orders/desk.ts'
import { countSql, filterSql, termedPageSql, termlessPageSql } from '#core/orders/desk-sql.ts'
import { MISSED_SQL } from '#core/clock/index.ts'
import { listSql } from '#core/orders/list-orders.ts'
import { aModel, anAcceptedOrder, aPerson, customerFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const set = (orderId: number, assignment: string, ...values: unknown[]): void => { test.core.connection.raw.prepare(`UPDATE orders SET ${assignment} WHERE id = ?`).run(...values, orderId) }
const desk = (filter: DeskFilter = 'all', limit = 50) => test.call('orders.desk', { filter, after: null, limit })
const idsOf = async (filter: DeskFilter): Promise<number[]> => (await desk(filter)).rows.map((row) => row.orderId)

async function walk(filter: DeskFilter, limit: number): Promise<number[]> {
  const ids: number[] = []
  let after: { deadlineOn: string | null; orderId: number } | null = null
  do {
    const page: Awaited<ReturnType<typeof desk>> = await test.call('orders.desk', { filter, after, limit })
    ids.push(...page.rows.map((row) => row.orderId))
    after = page.next
  } while (after !== null)
  return ids
}

/** Ten orders: six with terms, two of them on one day, and four without. */
async function tenOrders(): Promise<{ byTerm: number[]; termless: number[] }> {
  const modelId = await aModel(test)
  const deadlines = ['2026-12-05', '2026-11-10', '2026-11-20', '2026-11-22', '2026-12-05', '2026-11-23']
  const termed: { orderId: number; deadlineOn: string }[] = []
  const termless: number[] = []
  for (const deadlineOn of deadlines) {
    const { orderId } = await anAcceptedOrder(test, { modelId })
    set(orderId, 'deadline_on = ?', deadlineOn)
    termed.push({ orderId, deadlineOn })
  }
  for (let index = 0; index < 4; index += 1) termless.push((await anAcceptedOrder(test, { modelId, requestKind: 'paid_repair' })).orderId)
  const byTerm = termed.toSorted((left, right) => (left.deadlineOn === right.deadlineOn ? left.orderId - right.orderId : left.deadlineOn < right.deadlineOn ? -1 : 1)).map((order) => order.orderId)
  return { byTerm, termless }
}

describe('the desk', () => {
  it('the nearest term comes first and orders without a term come last', async () => {
    const { byTerm, termless } = await tenOrders()
    expect(await idsOf('all')).toEqual([...byTerm, ...termless])
  })

  it.each([1, 2, 3, 5, 6, 7, 10])('in pages of %i every order is met exactly once', async (limit) => {
    const { byTerm, termless } = await tenOrders()
    expect(await walk('all', limit)).toEqual([...byTerm, ...termless])
    expect(await walk('unassigned', limit)).toEqual([...byTerm, ...termless])
  })

  it('a closed order leaves the desk', async () => {
    const { orderId } = await anAcceptedOrder(test)
    set(orderId, "status = 'closed', closed_at = ?, closed_on = ?", '2026-11-20T09:00:00.000Z', '2026-11-20')
    expect(await idsOf('all')).toEqual([])
  })

  it('every badge counts exactly the rows of its filter', async () => {
    const [first, second, third] = (await tenOrders()).byTerm
    const { personId } = await aPerson(test, ['engineer'])
    set(first ?? 0, "status = 'ready'")
    set(second ?? 0, 'is_urgent = 1, engineer_id = 1')
    set(third ?? 0, "status = 'waiting_part', engineer_id = ?", personId)
    const { badges } = await desk()
    for (const { filter, count } of badges) expect((await walk(filter, 3)).length, filter).toBe(count)
    expect(Object.fromEntries(badges.map(({ filter, count }) => [filter, count]))).toEqual({ all: 10, term_missed: 0, term_today: 1, term_soon: 2, urgent: 1, mine: 1, waiting_part: 1, ready: 1, decision: 0, unassigned: 8 })
    expect(badges.map((badge) => badge.filter)).toEqual([...DESK_FILTERS])
  })

  it('a term of today is ending, a term of yesterday is missed, and a finished repair is neither', async () => {
    const { orderId } = await anAcceptedOrder(test)
    const filters = async (): Promise<number[][]> => [await idsOf('term_missed'), await idsOf('term_soon')]
    set(orderId, "deadline_on = '2026-11-20'")
    expect(await filters()).toEqual([[], [orderId]])
    set(orderId, "deadline_on = '2026-11-22'")
    expect(await filters()).toEqual([[], [orderId]])
    set(orderId, "deadline_on = '2026-11-23'")
    expect(await filters()).toEqual([[], []])
    set(orderId, "deadline_on = '2026-11-19'")
    expect(await filters()).toEqual([[orderId], []])
    set(orderId, "status = 'ready'")
    expect(await filters()).toEqual([[], []])
  })

  it('adds up what the missed terms cost today', async () => {
    const modelId = await aModel(test)
    const late = await anAcceptedOrder(test, { modelId })
    const later = await anAcceptedOrder(test, { modelId, sale: { ...late.intake.sale, pricePaidMinor: null }, valueMinor: 200_000 })
    await anAcceptedOrder(test, { modelId })
    const ends = (orderId: number, on: string): void => {
      set(orderId, 'deadline_on = ?', on)
      test.core.connection.raw.prepare('UPDATE demand_terms SET due_calendar_on = ?, due_legal_on = ? WHERE order_id = ?').run(on, on, orderId)
    }
    ends(late.orderId, '2026-11-18')
    ends(later.orderId, '2026-11-10')
    const { exposureMinor, rows } = await desk()
    expect(rows.map((row) => row.exposureMinor)).toEqual([20_000, 29_800, null])
    expect(exposureMinor).toBe(49_800)
  })

  it('each engineer sees their own orders under «mine»', async () => {
    const engineer = await aPerson(test, ['engineer'])
    const { orderId } = await anAcceptedOrder(test)
    await anAcceptedOrder(test)
    await test.call('orders.assign', { orderId, engineerId: engineer.personId })
    const { rows } = await test.call('orders.desk', { filter: 'mine', after: null, limit: 10 }, engineer.login)
    expect(rows).toMatchObject([{ orderId, engineer: 'Соколов Илья Андреевич' }])
  })
})

describe('how the database finds the rows', () => {
  const plan = (sql: string): string => (test.core.connection.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...Array.from({ length: sql.split('?').length - 1 }, () => 1)) as { detail: string }[]).map((row) => row.detail).join('\n')
  const question = { todayOn: '2026-11-20', personId: 1 }

  it.each(DESK_FILTERS)('the page «%s» is read from an index of open orders and never sorted', (filter) => {
    const sql = filterSql(filter, question)
    for (const text of [termedPageSql(sql), ...(sql.hasTermless ? [termlessPageSql(sql)] : [])]) {
      expect(plan(text)).toMatch(/SEARCH o USING INDEX ix_open_/)
      expect(plan(text)).not.toContain('TEMP B-TREE')
    }
    expect(plan(countSql(sql))).toMatch(/o USING (COVERING )?INDEX ix_open_/)
  })

  it('the missed terms are read from the index of terms', () => {
    expect(plan(MISSED_SQL)).toMatch(/SEARCH t USING INDEX ix_demand_terms_due/)
  })

  it('the list of all orders is never sorted either', () => {
    const filters = [[], ['o.status = ?'], ['o.engineer_id = ?'], ['o.status = ?', 'o.engineer_id = ?']]
    for (const texts of filters) {
      for (const hasPlace of [false, true]) expect(plan(listSql(texts, hasPlace))).not.toContain('TEMP B-TREE')
    }
  })
})

describe('the list of all orders', () => {
  it('goes from the newest, closed ones included, page by page', async () => {
    const { byTerm, termless } = await tenOrders()
    const all = [...byTerm, ...termless].toSorted((left, right) => right - left)
    set(all[0] ?? 0, "status = 'closed', closed_at = ?, closed_on = ?", '2026-11-20T09:00:00.000Z', '2026-11-20')
    const first = await test.call('orders.list', { status: null, engineerId: null, after: null, limit: 4 })
    const second = await test.call('orders.list', { status: null, engineerId: null, after: first.next, limit: 20 })
    expect([...first.rows, ...second.rows].map((row) => row.orderId)).toEqual(all)
    expect([first.totalCount, second.totalCount, second.next]).toEqual([10, 10, null])
    expect(first.rows[0]).toMatchObject({ status: 'closed', closedOn: '2026-11-20', nextAction: 'none', exposureMinor: null })
  })

  it('may be narrowed to a stage and to an engineer', async () => {
    const [mine, other] = [await anAcceptedOrder(test), await anAcceptedOrder(test, { customer: customerFacts({ fullName: 'Петров Олег' }) })]
    set(mine.orderId, 'engineer_id = 1')
    const idsFor = async (status: 'accepted' | 'ready' | null, engineerId: number | null): Promise<number[]> => (await test.call('orders.list', { status, engineerId, after: null, limit: 10 })).rows.map((row) => row.orderId)
    expect([await idsFor('accepted', null), await idsFor('accepted', 1), await idsFor('ready', null), await idsFor(null, 1)]).toEqual([[other.orderId, mine.orderId], [mine.orderId], [], [mine.orderId]])
  })
})
