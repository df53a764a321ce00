import { describe, expect, it } from 'vitest'
import { aCentreThatPrints, printPaper } from '#test/core/papers/paper-builders.ts'
import { aPaidOrderInWork, finishWork, labourLine } from '#test/core/work/work-builders.ts'
import { anAcceptedOrder, anIntake, aModel, aPerson } from '#test/kit/builders.ts'
import { OWNER, startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aBin, aRefundedOrder, handOver, MAIN, moveTo, placeOf } from './place-builders.ts'

const INTAKE_SHELF = { binId: MAIN.intake, label: 'MAIN-IN-01', name: 'Полка приёма', purpose: 'intake', partner: '' }
const unitsWhere = (test: TestCore, filter: { binId?: number; purpose?: 'intake' | 'bench' | 'partner' | 'quarantine'; isUnplaced?: boolean }) => test.call('places.units', { binId: null, purpose: null, isUnplaced: false, ...filter })
const placeEntries = async (test: TestCore, orderId: number) => (await test.call('orders.card', { orderId })).timeline.filter((entry) => entry.kind === 'place')

async function aRepairPaidAndReady(test: TestCore): Promise<number> {
  const desk = await aCentreThatPrints(test)
  const { orderId } = await aPaidOrderInWork(test, null, { prepaidMinor: 250_000 })
  await test.call('work.addLine', labourLine(orderId))
  await finishWork(test, orderId)
  await printPaper(test, orderId, 'DOC_WORKS', desk)
  return orderId
}

describe('a product that is taken in', () => {
  it('goes onto the shelf of intake, and the story of the order says so', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    expect(await placeOf(test, orderId)).toEqual(INTAKE_SHELF)
    expect((await test.call('orders.card', { orderId })).timeline[0]).toMatchObject({ kind: 'intake', code: 'accepted', data: { place: 'MAIN-IN-01' } })
    expect(await test.call('places.unitHistory', { orderId })).toMatchObject({ now: { binId: MAIN.intake, person: OWNER.fullName }, moves: [{ bin: 'MAIN-IN-01', partner: '', note: '' }] })
  })

  it('goes into the cell the desk names, and with two shelves and no word lies nowhere yet', async () => {
    const test = await startTestCore()
    const second = await aBin(test, 'IN-02', 'intake')
    const named = await anAcceptedOrder(test, { binId: second })
    const unnamed = await anAcceptedOrder(test)
    expect([await placeOf(test, named.orderId), await placeOf(test, unnamed.orderId)]).toMatchObject([{ label: 'MAIN-IN-02' }, null])
    expect(await unitsWhere(test, { isUnplaced: true })).toMatchObject([{ orderId: unnamed.orderId, binId: null, bin: '', purpose: null, movedAt: null, isEvidence: false }])
    expect((await test.call('places.fillings', {})).unplacedCount).toBe(1)
  })

  it('is not put among the parts for sale, and then is not taken in at all', async () => {
    const test = await startTestCore()
    const intake = anIntake({ modelId: await aModel(test), binId: MAIN.parts })
    expect((await test.failure('orders.accept', intake)).data).toMatchObject({ code: 'places.not_for_units', details: { label: 'MAIN-A-01' } })
    expect((await test.call('orders.list', { status: null, engineerId: null, after: null, limit: 10 })).totalCount).toBe(0)
  })
})

describe('a move', () => {
  it('changes the place, is kept in the history and told in the order', async () => {
    const test = await startTestCore()
    const { orderId, number } = await anAcceptedOrder(test)
    const { login } = await aPerson(test, ['engineer'], { fullName: 'Соколов Илья Андреевич' })
    test.setNow('2026-11-20T09:00:00.000Z')
    await test.call('places.moveUnit', { orderId, binId: MAIN.bench, partner: 'лишнее', note: 'Разобран' }, login)
    expect(await placeOf(test, orderId)).toEqual({ binId: MAIN.bench, label: 'MAIN-BENCH-01', name: 'Рабочий стол инженера', purpose: 'bench', partner: '' })
    expect(await test.call('places.unitHistory', { orderId })).toMatchObject({
      now: { orderNumber: number, bin: 'MAIN-BENCH-01', purpose: 'bench', movedAt: '2026-11-20T09:00:00.000Z', person: 'Соколов Илья Андреевич' },
      moves: [{ bin: 'MAIN-BENCH-01', note: 'Разобран', person: 'Соколов Илья Андреевич' }, { bin: 'MAIN-IN-01', person: OWNER.fullName }],
    })
    expect(await placeEntries(test, orderId)).toMatchObject([{ code: 'moved', text: 'Разобран', data: { label: 'MAIN-BENCH-01', name: 'Рабочий стол инженера', purpose: 'bench', partner: '' } }])
  })

  it('into the cell where the product lies already writes nothing more', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await moveTo(test, orderId, MAIN.intake)
    expect((await test.call('places.unitHistory', { orderId })).moves).toHaveLength(1)
    expect(await placeEntries(test, orderId)).toEqual([])
  })

  it('to a partner needs the partner named, and another partner is another place', async () => {
    const test = await startTestCore()
    const binId = await aBin(test, 'P-01', 'partner')
    const { orderId } = await anAcceptedOrder(test)
    expect((await test.failure('places.moveUnit', { orderId, binId, partner: ' ', note: '' })).data.code).toBe('places.partner_needed')
    await moveTo(test, orderId, binId, { partner: 'ООО «Плата»' })
    await moveTo(test, orderId, binId, { partner: 'ООО «Компрессор»' })
    expect(await placeOf(test, orderId)).toMatchObject({ label: 'MAIN-P-01', partner: 'ООО «Компрессор»' })
    expect((await test.call('places.unitHistory', { orderId })).moves.map((move) => move.partner)).toEqual(['ООО «Компрессор»', 'ООО «Плата»', ''])
    expect(await unitsWhere(test, { purpose: 'partner' })).toMatchObject([{ orderId, partner: 'ООО «Компрессор»' }])
  })

  it('out of every cell leaves the product without a place', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await moveTo(test, orderId, null, { note: 'Взял на выезд' })
    await moveTo(test, orderId, null)
    expect(await placeOf(test, orderId)).toBeNull()
    expect(await placeEntries(test, orderId)).toMatchObject([{ code: 'taken_out', text: 'Взял на выезд', data: { label: 'MAIN-IN-01' } }])
    expect(await unitsWhere(test, { isUnplaced: true })).toMatchObject([{ orderId }])
  })

  it('is refused into a cell for parts, an unknown one or one no longer used, and for an unknown order', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const closed = await aBin(test, 'OLD', 'ready', { isActive: false })
    const move = { orderId, partner: '', note: '' }
    expect((await test.failure('places.moveUnit', { ...move, binId: MAIN.parts })).data).toMatchObject({ code: 'places.not_for_units', details: { label: 'MAIN-A-01' } })
    expect((await test.failure('places.moveUnit', { ...move, binId: 404 })).data.code).toBe('places.bin_not_found')
    expect((await test.failure('places.moveUnit', { ...move, binId: closed })).data.code).toBe('places.bin_not_found')
    expect((await test.failure('places.moveUnit', { ...move, orderId: 404, binId: MAIN.bench })).data.code).toBe('orders.not_found')
    expect((await test.failure('places.unitHistory', { orderId: 404 })).data.code).toBe('orders.not_found')
    expect(await placeOf(test, orderId)).toEqual(INTAKE_SHELF)
  })
})

describe('products by place', () => {
  it('are listed by cell and by purpose, the last moved first', async () => {
    const test = await startTestCore()
    const [first, second, third] = [await anAcceptedOrder(test), await anAcceptedOrder(test), await anAcceptedOrder(test)]
    test.setNow('2026-11-20T09:00:00.000Z')
    await moveTo(test, first.orderId, MAIN.bench)
    const ordersOf = async (filter: Parameters<typeof unitsWhere>[1]) => (await unitsWhere(test, filter)).map((unit) => unit.orderId)
    expect(await ordersOf({})).toEqual([first.orderId, third.orderId, second.orderId])
    expect(await ordersOf({ purpose: 'bench' })).toEqual([first.orderId])
    expect(await ordersOf({ binId: MAIN.intake })).toEqual([third.orderId, second.orderId])
    expect(await ordersOf({ isUnplaced: true })).toEqual([])
  })
})

describe('at the hand-over', () => {
  it('a repaired product leaves its place, and is not moved any more', async () => {
    const test = await startTestCore()
    const orderId = await aRepairPaidAndReady(test)
    await moveTo(test, orderId, MAIN.ready)
    await handOver(test, orderId)
    expect(await placeOf(test, orderId)).toBeNull()
    expect((await test.call('places.unitHistory', { orderId })).moves[0]).toMatchObject({ bin: '' })
    const { number } = await test.call('orders.card', { orderId })
    expect((await test.failure('places.moveUnit', { orderId, binId: MAIN.bench, partner: '', note: '' })).data).toMatchObject({ code: 'places.unit_gone', details: { number } })
    expect(await unitsWhere(test, {})).toEqual([])
  })

  it('a product taken back for a refund is evidence in quarantine, and may still be moved', async () => {
    const test = await startTestCore()
    const { orderId } = await aRefundedOrder(test)
    await handOver(test, orderId)
    expect(await placeOf(test, orderId)).toMatchObject({ label: 'MAIN-Q-01', purpose: 'quarantine' })
    expect(await unitsWhere(test, { purpose: 'quarantine' })).toMatchObject([{ orderId, status: 'closed', isEvidence: true }])
    expect(await placeEntries(test, orderId)).toMatchObject([{ code: 'kept', data: { label: 'MAIN-Q-01' } }])
    const partner = await aBin(test, 'P-01', 'partner')
    await moveTo(test, orderId, partner, { partner: 'Завод' })
    expect(await placeOf(test, orderId)).toMatchObject({ partner: 'Завод' })
  })

  it('evidence that lies apart already stays there', async () => {
    const test = await startTestCore()
    const partner = await aBin(test, 'P-01', 'partner')
    const { orderId } = await aRefundedOrder(test)
    await moveTo(test, orderId, partner, { partner: 'Завод' })
    await handOver(test, orderId)
    expect(await placeOf(test, orderId)).toMatchObject({ label: 'MAIN-P-01', partner: 'Завод' })
  })

  it('without a cell of quarantine evidence stays where it was', async () => {
    const test = await startTestCore()
    await aBin(test, 'Q-01', 'quarantine', { binId: MAIN.quarantine, isActive: false })
    const { orderId } = await aRefundedOrder(test)
    await handOver(test, orderId)
    expect(await placeOf(test, orderId)).toEqual(INTAKE_SHELF)
  })
})
