import { desktopShell, type WindowAsk } from '#renderer/rpc/desktop-shell.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { showToast } from '#renderer/ui/undo-toast.tsx'

const SIDE_KINDS = ['card', 'knowledge'] as const
export type SideKind = (typeof SIDE_KINDS)[number]

/** Which window beside the main one this is; null in the main one. */
export function sideKind(search: string = window.location.search): SideKind | null {
  const asked = new URLSearchParams(search).get('window')
  return SIDE_KINDS.find((kind) => kind === asked) ?? null
}

const BROWSER_SIZES: Readonly<Record<WindowAsk['kind'], string>> = { card: 'popup,width=1280,height=760', knowledge: 'popup,width=1100,height=760', customer: 'popup,width=1280,height=800' }

/** The address of a window in the browser form; the desktop has its own table. */
export function windowAddress(ask: WindowAsk, home: string = window.location.href): string {
  switch (ask.kind) {
    case 'card':
      return new URL(`?window=card#/orders/${ask.orderId}`, home).href
    case 'knowledge':
      return new URL(`?window=knowledge#/settings/${ask.place === '' ? 'law' : ask.place}`, home).href
    case 'customer':
      return new URL('/customer.html', home).href
  }
}

const windowName = (ask: WindowAsk): string => (ask.kind === 'card' ? `verstak-card-${ask.orderId}` : `verstak-${ask.kind}`)

/** Opens a window of its own, or brings it to the front. Answers false when the browser does not allow it, and says so. */
export async function openWindow(ask: WindowAsk): Promise<boolean> {
  const shell = desktopShell()
  if (shell !== null) {
    await shell.openWindow(ask)
    return true
  }
  const opened = window.open(windowAddress(ask), windowName(ask), BROWSER_SIZES[ask.kind])
  opened?.focus()
  if (opened === null) showToast(windowTexts.blocked, 'late')
  return opened !== null
}

/** The order whose card the address shows, or null. */
export function orderOfAddress(pathname: string): number | null {
  const found = /^\/orders\/(\d+)(\/|$)/.exec(pathname)?.[1]
  return found === undefined ? null : Number(found)
}
