import { describe, expect, it } from 'vitest'
import { aConfirmedPart, aDraft, aSecondWarehouse, balanceOf, linesOf, MAIN, movementsOf, statusOf } from '#test/core/order-parts/order-part-builders.ts'
import { anOrderInWork, aPaidOrderInWork } from '#test/core/work/work-builders.ts'
import { anAcceptedOrder, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

describe('parts of an order', () => {
  it('a draft is a price and reserves nothing', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 5 * ONE })
    await aDraft(test, orderId, partId, { qtyMilli: 2 * ONE })
    expect(balanceOf(test, partId)).toEqual({ onHand: 5, reserved: 0, quarantine: 0 })
    expect(await linesOf(test, orderId)).toMatchObject([{ state: 'draft', qtyMilli: 2_000, reservedMilli: 0, freeMilli: 5_000, warrantyMonths: 6, reservations: [] }])
    expect(await test.call('stock.waiting', { partId: null })).toEqual([])
  })

  it('a paid repair is priced by what the part is sold for, a free one by what it costs', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { salePriceMinor: 90_000 })
    const supplierId = await aSupplier(test)
    await test.call('parts.addPrice', { partId, supplierId, currency: 'CNY', priceMinor: 1_000, rateMicro: 12_500_000, validFromOn: '2026-11-01' })
    const [free, paid] = [await anOrderInWork(test), await aPaidOrderInWork(test)]
    await aDraft(test, free.orderId, partId)
    await aDraft(test, paid.orderId, partId)
    await aDraft(test, paid.orderId, partId, { priceMinor: 77_700 })
    expect((await linesOf(test, free.orderId)).map((line) => line.priceMinor)).toEqual([12_500])
    expect((await linesOf(test, paid.orderId)).map((line) => line.priceMinor)).toEqual([90_000, 77_700])
  })

  it('a confirmed line takes what is free, the fullest warehouse first, and the order waits for the rest', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test, { intake: { demand: 'repair' } })
    const far = aSecondWarehouse(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: ONE })
    stockUp(test, partId, { qtyMilli: 2 * ONE, binId: far.binId })
    const before = await test.call('orders.card', { orderId })
    const orderPartId = await aDraft(test, orderId, partId, { qtyMilli: 4 * ONE })
    expect(await test.call('stock.confirmOrderPart', { orderPartId })).toEqual({ reservedMilli: 3_000, waitingMilli: 1_000 })
    expect(await linesOf(test, orderId)).toMatchObject([{ state: 'confirmed', reservedMilli: 3_000, waitingMilli: 1_000, freeMilli: 0, reservations: [{ warehouse: 'MAIN', qtyMilli: 1_000 }, { warehouse: 'FAR', qtyMilli: 2_000 }] }])
    const card = await test.call('orders.card', { orderId })
    expect(card).toMatchObject({ status: 'waiting_part', deadlineOn: before.deadlineOn })
    expect(card.deadlineOn).not.toBeNull()
    expect(card.timeline.filter((entry) => entry.code === 'wait_for_part' || entry.code === 'parts_wait').map((entry) => entry.code)).toEqual(['wait_for_part'])
    expect(test.core.connection.read.sql("SELECT COUNT(*) AS n FROM demand_entries WHERE order_id = ? AND kind = 'parts_wait'").get(orderId)).toEqual({ n: 1 })
  })

  it('the last piece goes to one order, the other is told who holds it', async () => {
    const test = await startTestCore()
    const [first, second] = [await anOrderInWork(test), await anOrderInWork(test)]
    const partId = await aPart(test, { number: 'VG-LAST' })
    stockUp(test, partId)
    await aConfirmedPart(test, first.orderId, partId)
    const orderPartId = await aConfirmedPart(test, second.orderId, partId)
    const details = { partNumber: 'VG-LAST', unit: 'pcs', freeMilli: 0, neededMilli: 1_000, holders: [{ orderNumber: first.number, qtyMilli: 1_000 }] }
    expect((await test.failure('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE })).data).toMatchObject({ code: 'stock.not_enough', details })
    expect((await test.failure('stock.reserve', { orderPartId, warehouseId: null, qtyMilli: ONE })).data).toMatchObject({ code: 'stock.not_enough', details: { ...details, place: '' } })
    expect(balanceOf(test, partId)).toEqual({ onHand: 1, reserved: 1, quarantine: 0 })
  })

  it('two lines of one part in one order hold their own pieces', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 3 * ONE })
    const [first, second] = [await aConfirmedPart(test, orderId, partId, 2 * ONE), await aConfirmedPart(test, orderId, partId, 2 * ONE)]
    expect((await linesOf(test, orderId)).map((line) => [line.orderPartId, line.reservedMilli, line.waitingMilli])).toEqual([[first, 2_000, 0], [second, 1_000, 1_000]])
    await test.call('stock.dropOrderPart', { orderPartId: first, reason: 'Не нужна' })
    expect((await linesOf(test, orderId)).map((line) => line.orderPartId)).toEqual([second])
    expect(balanceOf(test, partId)).toEqual({ onHand: 3, reserved: 1, quarantine: 0 })
  })

  it('the order goes on by itself when the last part it lacked is reserved, whatever the warehouses', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const far = aSecondWarehouse(test)
    const partId = await aPart(test)
    const orderPartId = await aConfirmedPart(test, orderId, partId, 3 * ONE)
    stockUp(test, partId, { qtyMilli: 2 * ONE })
    stockUp(test, partId, { qtyMilli: 2 * ONE, binId: far.binId })
    expect(await test.call('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE })).toEqual({ reservedMilli: 1_000, freeMilli: 1_000 })
    expect(await statusOf(test, orderId)).toBe('waiting_part')
    expect(await test.call('stock.reserve', { orderPartId, warehouseId: null, qtyMilli: 2 * ONE })).toEqual({ reservedMilli: 3_000, freeMilli: 1_000 })
    expect(await statusOf(test, orderId)).toBe('work')
    expect((await test.call('orders.card', { orderId })).timeline.at(-1)).toMatchObject({ kind: 'work', code: 'part_arrived' })
  })

  it('an order that waits for a part bought outside is left waiting', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    await test.call('work.waitForPart', { orderId, note: 'Куплена в магазине' })
    const partId = await aPart(test)
    stockUp(test, partId)
    await aConfirmedPart(test, orderId, partId)
    expect(await statusOf(test, orderId)).toBe('waiting_part')
  })

  it('a reserve given up makes the order wait again, and no more is given up than is held', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 2 * ONE })
    const orderPartId = await aConfirmedPart(test, orderId, partId, 2 * ONE)
    expect((await test.failure('stock.unreserve', { orderPartId, warehouseId: MAIN, qtyMilli: 3 * ONE, reason: '' })).data).toMatchObject({ code: 'stock.over_reserved', details: { reservedMilli: 2_000, unit: 'pcs' } })
    expect((await test.failure('stock.unreserve', { orderPartId, warehouseId: null, qtyMilli: 3 * ONE, reason: '' })).data.code).toBe('stock.over_reserved')
    await test.call('stock.unreserve', { orderPartId, warehouseId: null, qtyMilli: ONE, reason: 'Отдаём срочному' })
    expect(balanceOf(test, partId)).toEqual({ onHand: 2, reserved: 1, quarantine: 0 })
    expect(await statusOf(test, orderId)).toBe('waiting_part')
    await test.call('stock.dropOrderPart', { orderPartId, reason: '' })
    expect(await statusOf(test, orderId)).toBe('work')
    expect(movementsOf(test, partId)).toEqual(['opening', 'reserve', 'unreserve', 'unreserve'])
  })

  it('a changed need gives up what is beyond it and reserves what it lacks', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 3 * ONE })
    const orderPartId = await aConfirmedPart(test, orderId, partId, 2 * ONE)
    const change = (qtyMilli: number) => test.call('stock.changeOrderPart', { orderPartId, qtyMilli, priceMinor: 500, warrantyMonths: null })
    await change(ONE)
    expect(await linesOf(test, orderId)).toMatchObject([{ qtyMilli: 1_000, reservedMilli: 1_000, priceMinor: 500, warrantyMonths: null }])
    await change(5 * ONE)
    expect(await linesOf(test, orderId)).toMatchObject([{ qtyMilli: 5_000, reservedMilli: 3_000, waitingMilli: 2_000 }])
    expect(await statusOf(test, orderId)).toBe('waiting_part')
  })

  it('a broken piece, an unknown warehouse, more than is needed and a draft are refused', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    const draft = await aDraft(test, orderId, partId)
    const orderPartId = await aConfirmedPart(test, orderId, partId)
    const reserve = async (input: object) => (await test.failure('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE, ...input })).data
    expect(await reserve({ qtyMilli: 500 })).toMatchObject({ code: 'stock.bad_pieces', details: { problem: 'fraction' } })
    expect((await test.failure('stock.addOrderPart', { orderId, partId, qtyMilli: 1_500, priceMinor: null, warrantyMonths: null })).data.code).toBe('stock.bad_pieces')
    expect(await reserve({ warehouseId: 77 })).toMatchObject({ code: 'places.warehouse_not_found' })
    expect(await reserve({ qtyMilli: 2 * ONE })).toMatchObject({ code: 'stock.over_need', details: { waitingMilli: 1_000 } })
    expect(await reserve({ warehouseId: null, qtyMilli: 2 * ONE })).toMatchObject({ code: 'stock.over_need' })
    expect(await reserve({ orderPartId: draft })).toMatchObject({ code: 'stock.order_part_state', details: { state: 'draft' } })
    expect(await reserve({ orderPartId: 999 })).toMatchObject({ code: 'stock.order_part_not_found' })
    expect((await test.failure('stock.confirmOrderPart', { orderPartId })).data).toMatchObject({ code: 'stock.order_part_state', details: { state: 'confirmed' } })
  })

  it('before the expertise no part is priced, and before the decision none is confirmed', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const partId = await aPart(test)
    expect((await test.failure('stock.addOrderPart', { orderId, partId, qtyMilli: ONE, priceMinor: null, warrantyMonths: null })).data).toMatchObject({ code: 'stock.wrong_stage', details: { status: 'accepted', act: 'draft' } })
    await test.call('expertise.start', { orderId })
    const orderPartId = await aDraft(test, orderId, partId)
    expect((await test.failure('stock.confirmOrderPart', { orderPartId })).data).toMatchObject({ code: 'stock.wrong_stage', details: { status: 'expertise', act: 'confirm' } })
  })

  it('the same command sent twice reserves once', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const partId = await aPart(test)
    const orderPartId = await aConfirmedPart(test, orderId, partId, 2 * ONE)
    stockUp(test, partId, { qtyMilli: 2 * ONE })
    const caller = { device: 'test', session: { get: () => null, set: () => undefined }, actAs: 'owner', commandId: 'b2c4' }
    const answers = [1, 2].map(() => test.core.call('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE }, caller))
    expect(await Promise.all(answers)).toEqual([{ reservedMilli: 1_000, freeMilli: 1_000 }, { reservedMilli: 1_000, freeMilli: 1_000 }])
    expect(balanceOf(test, partId)).toEqual({ onHand: 2, reserved: 1, quarantine: 0 })
  })
})
