import { afterEach, describe, expect, it } from 'vitest'
import { openWindow, orderOfAddress, sideKind, windowAddress } from '#renderer/app/windows.ts'
import { joinOtherWindows, tellOtherWindows } from '#renderer/rpc/other-windows.ts'
import { showToCustomer, watchCustomerView, type CustomerView } from '#renderer/rpc/customer-channel.ts'

const HOME = 'http://127.0.0.1:4000/index.html?x=1#/orders/3'
const opened: unknown[][] = []
const realOpen = window.open
afterEach(() => {
  window.open = realOpen
  opened.length = 0
})

describe('windows in the browser form', () => {
  it('have the addresses the desktop gives them', () => {
    expect([windowAddress({ kind: 'card', orderId: 5 }, HOME), windowAddress({ kind: 'knowledge', place: '' }, HOME), windowAddress({ kind: 'customer' }, HOME)]).toEqual([
      'http://127.0.0.1:4000/index.html?window=card#/orders/5', 'http://127.0.0.1:4000/index.html?window=knowledge#/settings/law', 'http://127.0.0.1:4000/customer.html',
    ])
    expect([sideKind('?window=card'), sideKind('?window=other'), sideKind('')]).toEqual(['card', null, null])
  })

  it('are opened by name, so that a second ask finds the first one', async () => {
    window.open = (...args) => { opened.push(args); return { focus: () => undefined } as Window }
    expect(await openWindow({ kind: 'card', orderId: 5 })).toBe(true)
    expect(opened[0]?.[1]).toBe('verstak-card-5')
  })

  it('a window the browser forbids is not silent', async () => {
    window.open = () => null
    expect(await openWindow({ kind: 'customer' })).toBe(false)
  })

  it.each([['/orders/12', 12], ['/orders/12/expertise', 12], ['/orders', null], ['/', null], ['/orders/x', null]])('%s shows the order %s', (path, orderId) => {
    expect(orderOfAddress(path)).toBe(orderId)
  })
})

describe('several windows', () => {
  it('a change made in one is old news in the others; the one that made it does not hear itself', async () => {
    const heard: (readonly string[])[] = []
    const stop = joinOtherWindows((topics) => { heard.push(topics) })
    const other = new BroadcastChannel('verstak-changed')
    const told = new Promise((tell) => { other.addEventListener('message', ({ data }) => tell(data), { once: true }) })
    tellOtherWindows(['orders'])
    expect(await told).toEqual(['orders'])
    other.postMessage(['session'])
    await expect.poll(() => heard).toEqual([['session']])
    other.close()
    stop()
    tellOtherWindows(['orders'])
  })
})

describe('what the customer’s screen is told', () => {
  const VIEW: CustomerView = { number: 'В-000012', title: 'Акт', pdf: new Uint8Array([1]), limitMinor: null, isSigned: true, isTraining: false }

  it('a screen opened later is told what is shown now, and a cleared one that nothing is', async () => {
    const seen: (string | null)[] = []
    showToCustomer(VIEW)
    const stop = watchCustomerView((view) => { seen.push(view?.number ?? null) })
    await expect.poll(() => seen).toEqual(['В-000012'])
    showToCustomer(null)
    await expect.poll(() => seen).toEqual(['В-000012', null])
    stop()
  })
})
