import { notifications } from '@mantine/notifications'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { UnknownCodeDialog } from '#renderer/app/unknown-code-dialog.tsx'
import { useScannedCode } from '#renderer/app/use-scanned-code.ts'
import type { Resolved } from '#shared/contract/places.ts'
import { calls, placeShown, renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'
import { unitWith } from '#test/renderer/places/sample-places.ts'

const FOUND: Readonly<Record<string, Resolved>> = {
  '26-00012': { kind: 'order', orderId: 7, number: '26-00012', device: 'Haier' },
  'MAIN-OUT-01': { kind: 'bin', binId: 5, label: 'MAIN-OUT-01', name: 'Полка готовых', purpose: 'ready' },
  'MAIN-A-01': { kind: 'bin', binId: 1, label: 'MAIN-A-01', name: '', purpose: 'parts' },
  'MAIN-P-01': { kind: 'bin', binId: 8, label: 'MAIN-P-01', name: '', purpose: 'partner' },
  'PMP-31': { kind: 'part', partId: 31, number: 'PMP-31', nameRu: 'Насос' },
  'SNA1004': { kind: 'piece', partId: 32, number: 'CB-220', nameRu: 'Модуль', serial: 'SNA1004' },
  'DC3100030A': { kind: 'several', parts: [{ partId: 31, number: 'PMP-31', nameRu: 'Насос', serial: '' }, { partId: 33, number: 'PMP-33', nameRu: 'Насос', serial: '' }] },
}
const KEY_GAP_MS = 8
let clockMs = 0

/** Types the code as a keyboard scanner does. */
async function scan(code: string): Promise<void> {
  clockMs += 1_000
  const keys = [...code].map((sign) => ({ key: sign, code: sign === '-' ? 'Minus' : /\d/.test(sign) ? `Digit${sign}` : `Key${sign}`, shiftKey: /[A-Z]/.test(sign) }))
  await act(async () => {
    for (const init of [...keys, { key: 'Enter', code: 'Enter', shiftKey: false }]) {
      clockMs += KEY_GAP_MS
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
      Object.defineProperty(event, 'timeStamp', { value: clockMs })
      document.body.dispatchEvent(event)
    }
    await Promise.resolve()
  })
}

function Window({ take }: { readonly take?: (found: Resolved) => boolean }) {
  useScannedCode(true)
  useScanTaker((found) => take?.(found) ?? false)
  return <UnknownCodeDialog />
}
const CORE: FakeCore = { 'places.resolve': ({ code }) => FOUND[code] ?? { kind: 'nothing' }, 'places.unitHistory': () => ({ now: unitWith(), moves: [] }), 'places.moveUnit': () => ({ done: true }) }
const LOOKED_UP = { serial: '', hadLookAlikes: false, isImeiCheckFailed: false, unit: null, isRepeatWithinWarranty: false, openOrderId: null, openOrderNumber: null }
const show = (take?: (found: Resolved) => boolean) => renderScreen(<Window {...(take === undefined ? {} : { take })} />, { core: { 'units.lookUp': ({ serial }) => ({ ...LOOKED_UP, serial, openOrderId: serial === 'VC7A2400' ? 9 : null }), ...CORE } })

beforeEach(() => {
  go(paths.desk())
  act(() => { notifications.clean() })
})

describe('a scanned code leads', () => {
  it.each([
    ['26-00012', paths.order(7)],
    ['MAIN-A-01', paths.warehouse('places/1')],
    ['PMP-31', paths.warehouse('parts/31')],
    ['SNA1004', paths.warehouse('parts/32')],
    ['DC3100030A', paths.warehouse('parts/find/DC3100030A')],
  ])('«%s» to %s', async (code, path) => {
    show()
    await scan(code)
    await waitFor(() => expect(placeShown()).toBe(path))
  })

  it('to the open order of the unit by its serial number, by itself or inside a GS1 code', async () => {
    show()
    await scan('VC7A2400')
    await waitFor(() => expect(placeShown()).toBe(paths.order(9)))
    act(() => go(paths.desk()))
    await scan('010460620309078521VC7A2400')
    await waitFor(() => expect(placeShown()).toBe(paths.order(9)))
  })

  it('nowhere before the person is asked, when nobody knows the code', async () => {
    show()
    await scan('VC7A2405')
    expect(await screen.findByRole('dialog', { name: 'Код VC7A2405 не найден' })).toBeTruthy()
    expect(placeShown()).toBe(paths.desk())
    act(() => { screen.getByRole('button', { name: /Начать приём/ }).click() })
    await waitFor(() => expect(placeShown()).toBe(paths.intake('VC7A2405')))
  })

  it('nowhere from a begun intake, unless it is an order', async () => {
    show()
    go(paths.intake())
    for (const code of ['VC7A2405', 'MAIN-A-01', 'PMP-31']) await scan(code)
    expect(await screen.findByText('Код MAIN-A-01: ячейка MAIN-A-01. Приём уже начат.')).toBeTruthy()
    expect(await screen.findByText('Код PMP-31: запчасть PMP-31. Приём уже начат.')).toBeTruthy()
    expect(placeShown()).toBe(paths.intake())
    await scan('26-00012')
    await waitFor(() => expect(placeShown()).toBe(paths.order(7)))
  })

  it('nowhere when the screen takes it', async () => {
    const taken: string[] = []
    show((found) => { taken.push(found.kind); return found.kind === 'bin' })
    await scan('MAIN-OUT-01')
    await waitFor(() => expect(taken).toEqual(['bin']))
    expect(placeShown()).toBe(paths.desk())
  })
})

describe('an order and then a cell', () => {
  it('offer to move the product there', async () => {
    show()
    await scan('26-00012')
    await waitFor(() => expect(placeShown()).toBe(paths.order(7)))
    await scan('MAIN-OUT-01')
    expect(await screen.findByText('Переместить изделие 26-00012 в MAIN-OUT-01?')).toBeTruthy()
    act(() => { screen.getByRole('button', { name: 'Переместить' }).click() })
    await waitFor(() => expect(calls('places.moveUnit')).toEqual([{ orderId: 7, binId: 5, partner: '', note: '' }]))
    expect(placeShown()).toBe(paths.order(7))
  })

  it('of parts shows the cell, and one of a partner asks for the name', async () => {
    show()
    await scan('26-00012')
    await scan('MAIN-P-01')
    expect(await screen.findByText(/место у партнёра/)).toBeTruthy()
    await scan('26-00012')
    await scan('MAIN-A-01')
    await waitFor(() => expect(placeShown()).toBe(paths.warehouse('places/1')))
    expect(calls('places.moveUnit')).toEqual([])
  })
})
