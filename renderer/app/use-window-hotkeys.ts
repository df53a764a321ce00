import { useEffect } from 'react'
import { desktopShell, type MenuCommand } from '#renderer/rpc/desktop-shell.ts'
import { queryClient } from '#renderer/rpc/query.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { draftTexts } from '#renderer/texts/drafts.ts'
import { listKeyTexts } from '#renderer/texts/list-keys.ts'
import { sheetTexts } from '#renderer/texts/frame.ts'
import { showToast, undoLatest } from '#renderer/ui/undo-toast.tsx'
import { keepAllDrafts } from './drafts/draft-keeper.ts'
import { go, history } from './history.ts'
import { hotkeys, useHotkeys } from './hotkeys/use-hotkeys.ts'
import type { HotkeyMap } from './hotkeys/hotkey-registry.ts'
import { paths } from './paths.ts'
import { useSession } from './session.tsx'
import { lockWorkplace } from './sign-out.ts'
import { useWindow } from './window-store.ts'
import { openWindow, orderOfAddress } from './windows.ts'

export type WindowKeys = {
  readonly focusSearch: () => void
  /** Units: position from one. */
  readonly selectTab: (position: number) => void
  readonly closeTab: () => void
}

const TAB_KEYS = 9

export function refreshAll(): void {
  void queryClient.invalidateQueries()
}

/** The search of the list on the screen; the search of everything where the screen has none. */
function focusListSearch(otherwise: () => void): void {
  const fields = [...document.querySelectorAll<HTMLInputElement>('#main input[type="search"]')]
  const field = fields.find((one) => one.checkVisibility?.() !== false)
  if (field === undefined) return otherwise()
  field.focus()
  field.select()
}

function pressKey(code: string): void {
  window.dispatchEvent(new KeyboardEvent('keydown', { code, ctrlKey: true, bubbles: true, cancelable: true }))
}

/** The card on the screen in a window of its own. */
export function openCardWindow(): void {
  const orderId = orderOfAddress(history.location.pathname)
  if (orderId === null) showToast(windowTexts.notCard, 'late')
  else void openWindow({ kind: 'card', orderId })
}

export const openKnowledge = (): void => void openWindow({ kind: 'knowledge', place: '' })

export async function openCustomer(): Promise<void> {
  if (await openWindow({ kind: 'customer' })) showToast(windowTexts.customerOpened)
}

/** Keys that work everywhere in the window, and the menu of the desktop that stands for them. */
export function useWindowHotkeys({ focusSearch, selectTab, closeTab }: WindowKeys): void {
  const { whyNot } = useSession()
  const show = useWindow((state) => state.show)
  const tabs: HotkeyMap = Object.fromEntries(Array.from({ length: TAB_KEYS }, (_, index) => [
    `Ctrl+${index + 1}`,
    { run: () => selectTab(index + 1), ...(index === 0 ? { description: sheetTexts.tab } : {}) },
  ]))
  useHotkeys({
    F2: { run: () => go(paths.intake()), description: sheetTexts.intake, disabledReason: whyNot('orders.accept') },
    F3: { run: focusSearch, description: sheetTexts.search },
    F8: { run: () => go(paths.warehouse()), description: sheetTexts.warehouse, disabledReason: whyNot('parts.find') },
    F5: { run: refreshAll, description: sheetTexts.refresh },
    'Ctrl+S': { run: () => void keepAllDrafts().then(() => showToast(draftTexts.saved)), description: draftTexts.saveKey },
    'Ctrl+K': { run: () => show('palette'), description: sheetTexts.palette },
    'Ctrl+L': { run: () => void lockWorkplace(), description: sheetTexts.lock },
    'Alt+W': { run: closeTab, description: sheetTexts.closeTab },
    '/': { run: () => focusListSearch(focusSearch), description: listKeyTexts.search },
    'Ctrl+F': { run: () => focusListSearch(focusSearch), description: listKeyTexts.search, takesSystemKey: true },
    'Ctrl+Z': { run: undoLatest, description: listKeyTexts.undo, takesSystemKey: true },
    '?': { run: () => show('keys'), description: sheetTexts.showSheet },
    F1: { run: () => show('help'), description: sheetTexts.help },
    ...tabs,
  }, { scope: 'app' })

  useEffect(() => hotkeys.onRefused((reason) => showToast(reason, 'late')), [])

  useEffect(() => {
    const run: Readonly<Record<MenuCommand, () => void>> = {
      'new-intake': () => go(paths.intake()), find: focusSearch, palette: () => show('palette'), refresh: refreshAll, lock: () => void lockWorkplace(),
      settings: () => go(paths.settings()), help: () => show('help'), shortcuts: () => show('keys'), about: () => go(paths.settings()),
      print: () => pressKey('KeyP'), save: () => pressKey('KeyS'),
      'new-window': openCardWindow, 'knowledge-window': openKnowledge, 'customer-screen': () => void openCustomer(),
      'check-update': () => go(paths.settings('updates')), 'update-from-file': () => go(paths.settings('updates')),
    }
    return desktopShell()?.onMenu((command) => run[command]())
  }, [focusSearch, show])
}
