import { act, cleanup, render, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BARE_KEY_WAIT_MS, HotkeyRegistry } from '#renderer/app/hotkeys/hotkey-registry.ts'
import { matchesCombo, parseCombo } from '#renderer/app/hotkeys/key-combo.ts'
import { openTabsOf, useOpenTabs } from '#renderer/app/hotkeys/open-tabs-store.ts'
import { useCheatSheet, useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'

function press(init: KeyboardEventInit, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
  act(() => {
    target.dispatchEvent(event)
    vi.advanceTimersByTime(BARE_KEY_WAIT_MS + 1)
  })
  return event
}

const APART_MS = 1_000
const DAY_MS = 86_400_000
let nowMs = Date.now() - DAY_MS

beforeEach(() => {
  // Time goes on from one test to the next, as keys of one keyboard never go back in it.
  nowMs += APART_MS
  vi.useFakeTimers({ now: nowMs })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

describe('keys by their place on the keyboard', () => {
  it.each([
    ['Ctrl+K', { code: 'KeyK', key: 'л', ctrlKey: true }],
    ['Ctrl+K', { code: 'KeyK', key: 'k', ctrlKey: true }],
    ['A', { code: 'KeyA', key: 'ф' }],
    ['[', { code: 'BracketLeft', key: 'х' }],
    ['?', { code: 'Digit7', key: '?', shiftKey: true }],
    ['?', { code: 'Slash', key: ',', shiftKey: true }],
    ['/', { code: 'Backslash', key: '/', shiftKey: true }],
    ['1', { code: 'Numpad1', key: '1' }],
    ['F2', { code: 'F2', key: 'F2' }],
    ['Ctrl+Enter', { code: 'NumpadEnter', key: 'Enter', ctrlKey: true }],
  ])('%s works with %o', (combo, init) => {
    const run = vi.fn()
    renderHook(() => useHotkeys({ [combo]: run }))
    expect(press(init).defaultPrevented).toBe(true)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('does not mistake a combination for another one', () => {
    const run = vi.fn()
    renderHook(() => useHotkeys({ 'Ctrl+K': run, F2: run }))
    press({ code: 'KeyK', key: 'k' })
    press({ code: 'KeyK', key: 'k', ctrlKey: true, shiftKey: true })
    press({ code: 'KeyK', key: 'k', ctrlKey: true, altKey: true })
    press({ code: 'F2', key: 'F2', altKey: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('means ⌘ where a Mac has it', () => {
    const combo = parseCombo('Ctrl+K')
    const command = { code: 'KeyK', key: 'л', ctrlKey: false, metaKey: true, altKey: false, shiftKey: false }
    expect(matchesCombo(combo, command, true)).toBe(true)
    expect(matchesCombo(combo, command, false)).toBe(false)
    expect(matchesCombo(combo, { ...command, metaKey: false, ctrlKey: true }, true)).toBe(false)
  })
})

describe('what keys never do', () => {
  it.each(['Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+Z', 'Ctrl+A', 'Ctrl+P', 'Ctrl+F', 'Ctrl+Shift+Z'])('%s is not taken from the system unless said so', (combo) => {
    const registry = new HotkeyRegistry(false)
    expect(() => registry.add('app', { [combo]: () => undefined })).toThrow(combo)
    expect(() => registry.add('app', { [combo]: { run: () => undefined, takesSystemKey: true } })).not.toThrow()
  })

  it('leaves letters and editing to the field somebody writes in, but not F2', () => {
    const letter = vi.fn()
    const undo = vi.fn()
    const intake = vi.fn()
    const { container } = render(<textarea />)
    renderHook(() => useHotkeys({ A: letter, F2: intake, 'Ctrl+Z': { run: undo, takesSystemKey: true } }))
    const area = container.querySelector('textarea')
    if (area === null) throw new Error('no text area')
    expect(press({ code: 'KeyA', key: 'a' }, area).defaultPrevented).toBe(false)
    expect(press({ code: 'KeyZ', key: 'z', ctrlKey: true }, area).defaultPrevented).toBe(false)
    press({ code: 'F2', key: 'F2' }, area)
    expect(letter).not.toHaveBeenCalled()
    expect(undo).not.toHaveBeenCalled()
    expect(intake).toHaveBeenCalledTimes(1)
    press({ code: 'KeyZ', key: 'z', ctrlKey: true })
    expect(undo).toHaveBeenCalledTimes(1)
  })

  it('does not fire bare keys while a scanner is typing', () => {
    const decide = vi.fn()
    renderHook(() => useHotkeys({ 1: decide, 2: decide, 3: decide }))
    act(() => {
      for (const digit of ['1', '2', '1', '2', '3']) {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, code: `Digit${digit}`, key: digit }))
        vi.advanceTimersByTime(12)
      }
      vi.advanceTimersByTime(BARE_KEY_WAIT_MS + 1)
    })
    expect(decide).not.toHaveBeenCalled()
  })

  it('loses no bare key that a busy page hears late: it goes by the time the keys were pressed', () => {
    const done: string[] = []
    const { container } = render(<textarea />)
    const writeNote = () => { done.push('N'); container.querySelector('textarea')?.focus() }
    renderHook(() => useHotkeys({ 1: () => done.push('1'), A: () => done.push('A'), N: writeNote, F10: () => done.push('F10') }))
    const pressedAt = (timeMs: number, init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
      Object.defineProperty(event, 'timeStamp', { value: timeMs })
      document.body.dispatchEvent(event)
    }
    act(() => {
      const startMs = Date.now() + BARE_KEY_WAIT_MS
      pressedAt(startMs, { code: 'Enter', key: 'Enter' })
      pressedAt(startMs + 45, { code: 'Digit1', key: '1' })
      pressedAt(startMs + 90, { code: 'KeyA', key: 'ф' })
      pressedAt(startMs + 135, { code: 'F10', key: 'F10' })
      pressedAt(startMs + 180, { code: 'KeyN', key: 'т' })
      pressedAt(startMs + 225, { code: 'KeyA', key: 'ф' })
    })
    act(() => { vi.advanceTimersByTime(BARE_KEY_WAIT_MS + 1) })
    expect(done, 'the last key is a letter of the note').toEqual(['1', 'A', 'F10', 'N'])
  })

  it('does not repeat an action while the key is held', () => {
    const run = vi.fn()
    renderHook(() => useHotkeys({ F10: run }))
    press({ code: 'F10', key: 'F10' })
    press({ code: 'F10', key: 'F10', repeat: true })
    expect(run).toHaveBeenCalledTimes(1)
  })
})

describe('scopes of keys', () => {
  it('gives a key to the screen before the application', () => {
    const app = vi.fn()
    const screen = vi.fn()
    renderHook(() => useHotkeys({ F5: app }, { scope: 'app' }))
    const mounted = renderHook(() => useHotkeys({ F5: screen }))
    press({ code: 'F5', key: 'F5' })
    mounted.unmount()
    press({ code: 'F5', key: 'F5' })
    expect([screen.mock.calls.length, app.mock.calls.length]).toEqual([1, 1])
  })

  it('leaves only the keys of the dialog while a dialog is open', () => {
    const app = vi.fn()
    const dialog = vi.fn()
    renderHook(() => useHotkeys({ F2: app }, { scope: 'app' }))
    renderHook(() => useHotkeys({ F8: dialog }, { scope: 'dialog' }))
    render(<div role="dialog" aria-modal="true" />)
    press({ code: 'F2', key: 'F2' })
    press({ code: 'F8', key: 'F8' })
    expect([app.mock.calls.length, dialog.mock.calls.length]).toEqual([0, 1])
  })

  it('runs the newest handler without binding again', () => {
    const first = vi.fn()
    const second = vi.fn()
    const hook = renderHook(({ run }) => useHotkeys({ F9: run }), { initialProps: { run: first } })
    hook.rerender({ run: second })
    press({ code: 'F9', key: 'F9' })
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  it('says why a key refuses instead of acting', () => {
    const registry = new HotkeyRegistry(false)
    const run = vi.fn()
    const told = vi.fn()
    registry.onRefused(told)
    registry.add('screen', { F10: { run, disabledReason: 'нет права менять этап' } })
    registry.handle(new KeyboardEvent('keydown', { code: 'F10', key: 'F10', cancelable: true }))
    expect(run).not.toHaveBeenCalled()
    expect(told).toHaveBeenCalledWith('нет права менять этап')
  })

  it('leaves the key that closed a window to that window', () => {
    const registry = new HotkeyRegistry(false)
    const run = vi.fn()
    registry.add('screen', { Esc: run })
    const dialog = document.createElement('div')
    dialog.setAttribute('role', 'dialog')
    dialog.setAttribute('aria-modal', 'true')
    document.body.append(dialog)
    const closing = new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape', cancelable: true })
    registry.note(closing)
    dialog.remove()
    registry.handle(closing)
    expect(run).not.toHaveBeenCalled()
    const next = new KeyboardEvent('keydown', { code: 'Escape', key: 'Escape', cancelable: true })
    registry.note(next)
    registry.handle(next)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('lists for the cheat sheet only keys with a description that work now', () => {
    const sheet = renderHook(() => useCheatSheet())
    const keys = renderHook(() => useHotkeys({ F2: { run: () => undefined, description: 'Новый приём' }, F6: () => undefined }, { scope: 'app' }))
    expect(sheet.result.current).toMatchObject([{ combo: 'F2', description: 'Новый приём', scope: 'app' }])
    keys.unmount()
    expect(sheet.result.current).toEqual([])
  })
})

describe('open cards', () => {
  const desk = { id: 'desk', title: 'Стол', path: '/desk', isFixed: true }
  const order = { id: 'o1', title: '26-01391', path: '/orders/1' }
  const intake = { id: 'i1', title: 'Новый приём', path: '/intake' }
  beforeEach(() => {
    const { reset, open } = useOpenTabs.getState()
    reset()
    for (const tab of [desk, order, intake]) open(tab)
  })

  it('opens a card once and goes to it the second time', () => {
    useOpenTabs.getState().open({ ...order, title: '26-01391 · Haier' })
    expect(useOpenTabs.getState().tabs.map((tab) => tab.title)).toEqual(['Стол', '26-01391 · Haier', 'Новый приём'])
    expect(useOpenTabs.getState().activeId).toBe('o1')
  })

  it('shows the neighbour after the active card is closed, and never closes the desk', () => {
    useOpenTabs.getState().select('o1')
    expect(useOpenTabs.getState().close('o1')?.id).toBe('i1')
    expect(useOpenTabs.getState().close('i1')?.id).toBe('desk')
    expect(useOpenTabs.getState().close('desk')?.id).toBe('desk')
    expect(useOpenTabs.getState().tabs).toEqual([desk])
  })

  it('brings the open cards of a person back at this workplace, and shows them to nobody else', () => {
    openTabsOf(7)
    useOpenTabs.getState().open(order)
    openTabsOf(8)
    expect(useOpenTabs.getState().tabs).toEqual([])
    useOpenTabs.getState().open(intake)
    openTabsOf(null)
    expect(useOpenTabs.getState().tabs).toEqual([])
    openTabsOf(7)
    expect(useOpenTabs.getState().tabs).toEqual([order])
    openTabsOf(null)
  })

  it('starts empty where what was remembered cannot be read', () => {
    localStorage.setItem('own:open-tabs:9', '[{"id":1}]')
    openTabsOf(9)
    expect(useOpenTabs.getState().tabs).toEqual([])
    openTabsOf(null)
  })
})
