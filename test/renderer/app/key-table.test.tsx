import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { go } from '#renderer/app/history.ts'
import { BARE_KEY_WAIT_MS } from '#renderer/app/hotkeys/hotkey-registry.ts'
import { useWindowHotkeys } from '#renderer/app/use-window-hotkeys.ts'
import { useWindow } from '#renderer/app/window-store.ts'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { calls, placeShown, renderScreen } from '#test/renderer/rpc/fake-core.tsx'

const did: string[] = []

function Window() {
  useWindowHotkeys({ focusSearch: () => did.push('search'), selectTab: (position) => did.push(`tab ${position}`), closeTab: () => did.push('close') })
  return <main id="main"><input type="search" aria-label="Поиск в списке" /><textarea aria-label="Слова" /></main>
}

type Press = { readonly code: string; readonly ctrlKey?: boolean; readonly altKey?: boolean; readonly shiftKey?: boolean }
/** What the key types while the Russian layout is on. */
const RUSSIAN: Readonly<Record<string, string>> = { KeyK: 'л', KeyF: 'а', KeyL: 'д', KeyS: 'ы', KeyZ: 'я', KeyW: 'ц', Slash: '.' }

async function press(keys: Press, target: Element = document.body, layout: 'latin' | 'russian' = 'russian'): Promise<boolean> {
  const key = layout === 'russian' ? (RUSSIAN[keys.code] ?? keys.code) : keys.code.replace(/^(Key|Digit)/, '').toLowerCase()
  const isFree = fireEvent.keyDown(target, { key, ...keys })
  await act(async () => { await new Promise((done) => { setTimeout(done, BARE_KEY_WAIT_MS * 2) }) })
  return isFree
}

beforeEach(() => {
  did.length = 0
  go('/')
  act(() => useWindow.getState().hide())
})

const TABLE: readonly (readonly [string, Press, () => unknown, unknown])[] = [
  ['F2 begins an intake', { code: 'F2' }, placeShown, '/intake'],
  ['F3 finds', { code: 'F3' }, () => did, ['search']],
  ['F8 opens the warehouse', { code: 'F8' }, placeShown, '/warehouse'],
  ['Ctrl+K opens the palette', { code: 'KeyK', ctrlKey: true }, () => useWindow.getState().overlay, 'palette'],
  ['? opens the sheet of keys', { code: 'Slash', shiftKey: true }, () => useWindow.getState().overlay, 'keys'],
  ['Ctrl+1 shows the first card', { code: 'Digit1', ctrlKey: true }, () => did, ['tab 1']],
  ['Ctrl+9 shows the ninth card', { code: 'Digit9', ctrlKey: true }, () => did, ['tab 9']],
  ['Alt+W closes the card', { code: 'KeyW', altKey: true }, () => did, ['close']],
  ['Ctrl+F searches the list', { code: 'KeyF', ctrlKey: true }, () => document.activeElement?.getAttribute('aria-label'), 'Поиск в списке'],
  ['/ searches the list', { code: 'Slash' }, () => document.activeElement?.getAttribute('aria-label'), 'Поиск в списке'],
]

describe('the keys of the window in both layouts', () => {
  it.each(TABLE.flatMap(([title, keys, seen, expected]) => (['latin', 'russian'] as const).map((layout) => [title, layout, keys, seen, expected] as const)))('%s, %s', async (_title, layout, keys, seen, expected) => {
    renderScreen(<Window />)
    await press(keys, document.body, layout)
    expect(seen()).toEqual(expected)
  })

  it('Ctrl+L locks the workplace', async () => {
    renderScreen(<Window />, { core: { 'auth.signOut': () => ({ done: true }) } })
    await press({ code: 'KeyL', ctrlKey: true })
    expect(calls('auth.signOut')).toHaveLength(1)
  })

  it('Ctrl+Z takes the latest thing back once, and what was offered before it next', async () => {
    const undone: string[] = []
    renderScreen(<Window />)
    act(() => {
      showUndoToast({ message: 'первое', undoLabel: 'Отменить', onUndo: () => undone.push('первое') })
      showUndoToast({ message: 'второе', undoLabel: 'Отменить', onUndo: () => undone.push('второе') })
    })
    for (let times = 0; times < 3; times += 1) await press({ code: 'KeyZ', ctrlKey: true })
    expect(undone).toEqual(['второе', 'первое'])
  })

  it.each(['KeyC', 'KeyX', 'KeyV', 'KeyZ', 'KeyA', 'KeyP'])('Ctrl with %s stays with the text while somebody writes', async (code) => {
    const undo = vi.fn()
    renderScreen(<Window />)
    act(() => { showUndoToast({ message: 'дело', undoLabel: 'Отменить', onUndo: undo }) })
    expect(await press({ code, ctrlKey: true }, screen.getByLabelText('Слова'))).toBe(true)
    expect(undo).not.toHaveBeenCalled()
  })
})
