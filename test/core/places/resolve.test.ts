import { describe, expect, it } from 'vitest'
import { anAcceptedOrder } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { aPart, somePieces } from './place-builders.ts'

describe('a scanned code', () => {
  it('names a cell, an order, a part, one piece of it, or nothing', async () => {
    const test = await startTestCore()
    const { orderId, number } = await anAcceptedOrder(test)
    const pump = await aPart(test, 'PMP-31', { codes: [{ kind: 'barcode', code: '6941000000024', supplierId: null, maker: '' }] })
    const board = await aPart(test, 'CB-220', { nameRu: 'Модуль управления', tracking: 'serial' })
    await somePieces(test, board, { deltaMilli: 1_000, serials: ['SN-A1'] })
    const ask = (code: string) => test.call('places.resolve', { code })

    expect(await ask(' main-in-01 ')).toEqual({ kind: 'bin', binId: 3, label: 'MAIN-IN-01', name: 'Полка приёма', purpose: 'intake' })
    const order = { kind: 'order', orderId, number, device: expect.any(String) as string }
    expect(await ask(number)).toEqual(order)
    expect(await ask(number.replace('-', ''))).toEqual(order)
    const part = { kind: 'part', partId: pump, number: 'PMP-31', nameRu: 'Насос сливной' }
    expect(await ask('6941000000024')).toEqual(part)
    expect(await ask('pmp 31')).toEqual(part)
    expect(await ask('sn-a1')).toEqual({ kind: 'piece', partId: board, number: 'CB-220', nameRu: 'Модуль управления', serial: 'SNA1' })
    expect(await ask('MAIN-Z-99')).toEqual({ kind: 'nothing' })
    expect(await ask('VC7A2405001873')).toEqual({ kind: 'nothing' })
    expect((await test.failure('places.resolve', { code: '  ' })).data.issues).toMatchObject([{ path: ['code'], message: 'required' }])
  })

  it('that two parts share leaves the choice to the person', async () => {
    const test = await startTestCore()
    const shared = { kind: 'manufacturer' as const, code: 'DC31-00030A', supplierId: null, maker: 'Samsung' }
    await aPart(test, 'PMP-31', { codes: [shared] })
    await aPart(test, 'PMP-32', { codes: [shared] })
    expect(await test.call('places.resolve', { code: 'DC31-00030A' })).toMatchObject({ kind: 'several', parts: [{ number: 'PMP-31', serial: '' }, { number: 'PMP-32', serial: '' }] })
  })
})
