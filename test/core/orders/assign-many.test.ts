import { expect, test } from 'vitest'
import { anAcceptedOrder, aPerson } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

test('several orders are given to an engineer at once and given back as they were', async () => {
  const centre = await startTestCore()
  const petrov = await aPerson(centre, ['engineer'])
  const sidorov = await aPerson(centre, ['engineer'])
  const first = await anAcceptedOrder(centre)
  const second = await anAcceptedOrder(centre)
  await centre.call('orders.assign', { orderId: first.orderId, engineerId: petrov.personId })
  const orderIds = [first.orderId, second.orderId]
  const { former } = await centre.call('orders.assignMany', { assignments: orderIds.map((orderId) => ({ orderId, engineerId: sidorov.personId })) })
  expect(former).toEqual([{ orderId: first.orderId, engineerId: petrov.personId }, { orderId: second.orderId, engineerId: null }])
  await centre.call('orders.assignMany', { assignments: former })
  const engineers = await Promise.all(orderIds.map(async (orderId) => (await centre.call('orders.card', { orderId })).engineerId))
  expect(engineers).toEqual([petrov.personId, null])
})

test('one order that cannot be given away keeps all of them as they are', async () => {
  const centre = await startTestCore()
  const engineer = await aPerson(centre, ['engineer'])
  const { orderId } = await anAcceptedOrder(centre)
  const failure = await centre.failure('orders.assignMany', { assignments: [{ orderId, engineerId: engineer.personId }, { orderId: 9_999, engineerId: engineer.personId }] })
  expect(failure.data.code).toBe('orders.not_found')
  expect((await centre.call('orders.card', { orderId })).engineerId).toBeNull()
})
