import { describe, expect, it } from 'vitest'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { useHostState } from '#renderer/rpc/host-state.ts'
import { fault, invalid, refusal, fakeCore } from './fake-core.tsx'

const failureOf = async (call: Promise<unknown>): Promise<CallFailure> => {
  const error: unknown = await call.then(() => null, (thrown: unknown) => thrown)
  if (!(error instanceof CallFailed)) throw new Error('the call was expected to fail')
  return error.failure
}

describe('a call to the core', () => {
  it('answers what the core said', async () => {
    fakeCore({ 'orders.findByNumber': ({ number }) => ({ orderId: number === '26-00001' ? 7 : null }) })
    await expect(callCore('orders.findByNumber', { number: '26-00001' })).resolves.toEqual({ orderId: 7 })
  })

  it.each([
    ['a refusal of the business', refusal('orders.closed', {}), { kind: 'refusal', code: 'orders.closed', details: {} }],
    ['wrong fields', invalid({ path: ['sale', 'soldOn'], message: 'no_such_date' }), { kind: 'invalid', issues: [{ path: ['sale', 'soldOn'], message: 'no_such_date', code: 'custom' }] }],
    ['a fault of the program', fault('database_full', 'abc'), { kind: 'fault', reason: 'database_full', incidentId: 'abc' }],
    ['silence', new TypeError('Failed to fetch'), { kind: 'host_lost' }],
  ])('tells %s from the rest', async (_what, thrown, failure) => {
    fakeCore({ 'orders.findByNumber': () => { throw thrown } })
    expect(await failureOf(callCore('orders.findByNumber', { number: '1' }))).toEqual(failure)
  })

  it('knows the core as lost only while nobody answers', async () => {
    let isSilent = true
    fakeCore({ 'auth.whoAmI': () => { if (isSilent) throw new TypeError('Failed to fetch'); return { who: null } } })
    await failureOf(callCore('auth.whoAmI', {}))
    expect(useHostState.getState().isLost).toBe(true)
    isSilent = false
    await callCore('auth.whoAmI', {})
    expect(useHostState.getState().isLost).toBe(false)
  })

  it('takes a refusal as a sign that the core is there', async () => {
    useHostState.setState({ isLost: true })
    fakeCore({ 'auth.whoAmI': () => { throw refusal('auth.not_set_up', {}) } })
    await failureOf(callCore('auth.whoAmI', {}))
    expect(useHostState.getState().isLost).toBe(false)
  })
})
