import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { queryClient } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { fakeCore, invalid, refusal, sentCalls, type FakeCore } from './fake-core.tsx'

const NOTE = { orderId: 1, audience: 'internal', text: 'Позвонить после обеда' } as const

function noteCommand(core: FakeCore) {
  fakeCore(core)
  return renderHook(() => useCommand('orders.addNote')).result
}

beforeEach(() => queryClient.clear())

describe('a command of a form', () => {
  it('sends each press as a command of its own', async () => {
    const command = noteCommand({ 'orders.addNote': () => ({ done: true }) })
    await act(async () => { await command.current.run(NOTE) })
    await act(async () => { await command.current.run(NOTE) })
    const ids = sentCalls().map((call) => call.commandId)
    expect(new Set(ids).size).toBe(2)
    expect(ids).not.toContain(undefined)
  })

  it('repeats a lost press under the same id, so that nothing is done twice', async () => {
    let isSilent = true
    const command = noteCommand({ 'orders.addNote': () => { if (isSilent) throw new TypeError('Failed to fetch'); return { done: true } } })
    await act(async () => { await command.current.run(NOTE) })
    expect(command.current.failure).toEqual({ kind: 'host_lost' })
    isSilent = false
    await act(async () => { await command.current.run(NOTE) })
    const [first, second] = sentCalls().map((call) => call.commandId)
    expect(second).toBe(first)
    expect(command.current.failure).toBeNull()
  })

  it('sends changed words after a lost press as a new command', async () => {
    const command = noteCommand({ 'orders.addNote': () => { throw new TypeError('Failed to fetch') } })
    await act(async () => { await command.current.run(NOTE) })
    await act(async () => { await command.current.run({ ...NOTE, text: 'Позвонить утром' }) })
    const [first, second] = sentCalls().map((call) => call.commandId)
    expect(second).not.toBe(first)
  })

  it('puts a wrong value to its field and lets go of it when the field is corrected', async () => {
    const command = noteCommand({ 'orders.addNote': () => { throw invalid({ path: ['text'], message: 'required' }, { path: ['lines', 0, 'name'], message: 'required' }) } })
    let answer: unknown
    await act(async () => { answer = await command.current.run(NOTE) })
    expect(answer).toBeNull()
    expect(command.current.fieldErrors).toEqual({ text: 'Заполните поле', 'lines.0.name': 'Заполните поле' })
    act(() => command.current.clear('text'))
    expect(command.current.fieldErrors).toEqual({ 'lines.0.name': 'Заполните поле' })
  })

  it('keeps a refusal until the next press', async () => {
    let isClosed = true
    const command = noteCommand({ 'orders.addNote': () => { if (isClosed) throw refusal('orders.closed', {}); return { done: true } } })
    await act(async () => { await command.current.run(NOTE) })
    expect(command.current.failure).toMatchObject({ kind: 'refusal', code: 'orders.closed' })
    isClosed = false
    await act(async () => { await command.current.run(NOTE) })
    expect(command.current.failure).toBeNull()
  })

  it('makes old what the contract says it changed, and nothing else', async () => {
    const command = noteCommand({ 'orders.addNote': () => ({ done: true }) })
    const isOld = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated
    const card = ['orders.card', { orderId: 1 }]
    const categories = ['reference.categories', {}]
    const journal = ['journal.list', {}]
    for (const key of [card, categories, journal]) queryClient.setQueryData(key, {})
    await act(async () => { await command.current.run(NOTE) })
    expect([isOld(card), isOld(categories), isOld(journal)]).toEqual([true, false, true])
  })
})
