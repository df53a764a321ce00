import { describe, expect, it } from 'vitest'
import { startTestCore } from '#test/kit/test-core.ts'
import { anAcceptedOrder } from '#test/kit/builders.ts'
import { anOrderInWork, aPaidOrderInWork, finishWork, labourLine, partLine } from '#test/core/work/work-builders.ts'

describe('work', () => {
  it('a warranty repair is summed up and costs the customer nothing', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    await test.call('work.addLine', labourLine(orderId))
    await test.call('work.addLine', partLine(orderId, { qtyMilli: 2_000 }))
    expect((await test.call('orders.card', { orderId })).totals).toEqual({ labourMinor: 250_000, partsMinor: 640_000, totalMinor: 890_000, paidMinor: 0, dueMinor: 0 })
  })

  it('a removed line leaves the sums and stays in the database', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    const { lineId } = await test.call('work.addLine', labourLine(orderId))
    await test.call('work.removeLine', { lineId })
    expect((await test.call('orders.card', { orderId })).workLines).toEqual([])
    expect(test.core.connection.read.sql('SELECT name, removed_at FROM work_lines WHERE id = ?').get(lineId)).toEqual({ name: 'Замена платы управления', removed_at: '2026-11-20T07:00:00.000Z' })
    expect((await test.failure('work.removeLine', { lineId })).data.code).toBe('work.line_not_found')
  })

  it('lines are added only while the work is going on', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    expect((await test.failure('work.addLine', labourLine(orderId))).data).toMatchObject({ code: 'orders.wrong_stage', details: { status: 'accepted' } })
  })

  it('a repair that waits for a part goes on when it comes', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    await test.call('work.waitForPart', { orderId, note: 'Плата заказана' })
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'waiting_part', nextAction: 'wait_part' })
    expect((await test.failure('work.finish', { orderId, fixedWords: 'x', testsWords: 'x' })).data.code).toBe('orders.wrong_stage')
    await test.call('work.resume', { orderId })
    expect((await test.call('orders.card', { orderId })).status).toBe('work')
  })

  it('work without a line is not finished', async () => {
    const test = await startTestCore()
    const { orderId } = await anOrderInWork(test)
    expect((await test.failure('work.finish', { orderId, fixedWords: 'x', testsWords: 'x' })).data.code).toBe('work.no_lines')
    await test.call('work.addLine', partLine(orderId))
    await finishWork(test, orderId)
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'ready', work: { fixedWords: 'Заменена плата управления', finishedOn: '2026-11-20' } })
  })

  it('a paid repair keeps within the estimate and has labour in it', async () => {
    const test = await startTestCore()
    const { orderId } = await aPaidOrderInWork(test, 500_000)
    await test.call('work.addLine', partLine(orderId))
    const result = { orderId, fixedWords: 'Заменены щётки', testsWords: 'Цикл без замечаний' }
    expect((await test.failure('work.finish', result)).data.code).toBe('work.no_lines')
    const { lineId } = await test.call('work.addLine', labourLine(orderId))
    expect((await test.failure('work.finish', result)).data).toMatchObject({ code: 'work.over_limit', details: { limitMinor: 500_000, totalMinor: 570_000 } })
    await test.call('work.removeLine', { lineId })
    await test.call('work.addLine', labourLine(orderId, { priceMinor: 180_000 }))
    await test.call('work.finish', result)
    expect((await test.call('orders.card', { orderId })).totals).toMatchObject({ totalMinor: 500_000, dueMinor: 500_000 })
  })

  it('the limit named at intake holds where no estimate was agreed to', async () => {
    const test = await startTestCore()
    const { orderId } = await aPaidOrderInWork(test, null, { priceLimitMinor: 200_000 })
    await test.call('work.addLine', labourLine(orderId))
    expect((await test.failure('work.finish', { orderId, fixedWords: 'x', testsWords: 'x' })).data.details).toEqual({ limitMinor: 200_000, totalMinor: 250_000 })
  })

  it('prepayment and payments lower the debt', async () => {
    const test = await startTestCore()
    const { orderId } = await aPaidOrderInWork(test, 500_000, { prepaidMinor: 100_000 })
    await test.call('work.addLine', labourLine(orderId))
    await test.call('work.recordPayment', { orderId, amountMinor: 50_000, method: 'card', receiptNo: 'ФД 7' })
    expect((await test.call('orders.card', { orderId })).totals).toMatchObject({ totalMinor: 250_000, paidMinor: 150_000, dueMinor: 100_000 })
  })
})
