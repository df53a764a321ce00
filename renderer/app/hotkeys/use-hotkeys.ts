import { useEffect, useRef, useSyncExternalStore } from 'react'
import { HotkeyRegistry } from './hotkey-registry.ts'
import type { CheatSheetLine, HotkeyBinding, HotkeyMap, HotkeyScope } from './hotkey-registry.ts'

/** True on a Mac, where ⌘ stands for Ctrl. */
export const isMac = /Mac/i.test(navigator.userAgent)
export const hotkeys = new HotkeyRegistry(isMac)
window.addEventListener('keydown', hotkeys.note, { capture: true })
window.addEventListener('keydown', hotkeys.handle)

function actionOf(binding: HotkeyBinding | undefined) {
  return typeof binding === 'function' ? { run: binding } : binding
}

/**
 * Binds combinations while the component is on the screen. The handlers may change freely between renders;
 * the set of keys, their descriptions and reasons take effect when they change.
 */
export function useHotkeys(map: HotkeyMap, options: { readonly scope?: HotkeyScope; readonly isEnabled?: boolean } = {}): void {
  const { scope = 'screen', isEnabled = true } = options
  const latest = useRef(map)
  useEffect(() => {
    latest.current = map
  })
  const shape = JSON.stringify(
    Object.entries(map).map(([combo, binding]) => {
      const action = actionOf(binding)
      return [combo, action?.description ?? null, action?.disabledReason ?? null, action?.takesSystemKey ?? false]
    }),
  )
  useEffect(() => {
    if (!isEnabled) return
    const stable = Object.fromEntries(
      Object.entries(latest.current).map(([combo, binding]) => [
        combo,
        { ...actionOf(binding), run: () => actionOf(latest.current[combo])?.run() },
      ]),
    )
    return hotkeys.add(scope, stable)
  }, [shape, scope, isEnabled])
}

/** All combinations that work now, for the cheat sheet. */
export function useCheatSheet(): readonly CheatSheetLine[] {
  return useSyncExternalStore(hotkeys.subscribe, hotkeys.cheatSheet)
}

/** A combination as it is drawn on this machine: ⌘ instead of Ctrl on a Mac. */
export function shownCombo(combo: string): string {
  return isMac ? combo.replace('Ctrl+', '⌘') : combo.replaceAll('+', ' ')
}
