import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HotkeyRegistry, BARE_KEY_WAIT_MS } from '#renderer/app/hotkeys/hotkey-registry.ts'
import { parseCombo } from '#renderer/app/hotkeys/key-combo.ts'
import { hotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useWindowHotkeys } from '#renderer/app/use-window-hotkeys.ts'
import { OrderCardScreen } from '#renderer/features/order-card/index.ts'
import { SAMPLE_CLOCK } from '#test/renderer/legal-clock/sample-clock.ts'
import { SAMPLE_CARD, SAMPLE_CASE } from '#test/renderer/order-card/sample-card.ts'
import { renderScreen } from '#test/renderer/rpc/fake-core.tsx'

/** Every combination a cheat sheet of some screen shows. */
const SHOWN = [
  'F1', 'F2', 'F3', 'F5', 'F6', 'F8', 'F9', 'F10', 'Space', 'Enter', 'Esc', 'Insert', 'Delete', 'PgUp', 'PgDn', 'Up', 'Down', '/', '?', '[', ']', '1', '2', '3',
  'A', 'B', 'C', 'D', 'E', 'K', 'L', 'M', 'N', 'O', 'P', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Shift+R', 'Alt+P', 'Alt+W', 'Alt+Up', 'Alt+Down',
  'Ctrl+1', 'Ctrl+9', 'Ctrl+F', 'Ctrl+K', 'Ctrl+L', 'Ctrl+P', 'Ctrl+S', 'Ctrl+Z', 'Ctrl+Enter',
]
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./"
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю.'
const NAMED: Readonly<Record<string, string>> = { Slash: '/', BracketLeft: '[', BracketRight: ']', Space: ' ', Escape: 'Escape' }
const LAYOUTS = ['latin', 'russian'] as const
type Layout = (typeof LAYOUTS)[number]

/** What the key types with this layout on; keys that type nothing keep their name. */
function typedBy(code: string, layout: Layout): string {
  const latin = NAMED[code] ?? code.replace(/^(Key|Digit)/, '').toLowerCase()
  return layout === 'latin' ? latin : (RUSSIAN_KEYS[LATIN_KEYS.indexOf(latin)] ?? code)
}

/** The press of the physical key with its modifiers. */
function pressOf(combo: string, layout: Layout) {
  const { codes: [code = ''], hasCtrl, hasAlt, hasShift } = parseCombo(combo)
  return { code, key: typedBy(code, layout), ctrlKey: hasCtrl, altKey: hasAlt, shiftKey: hasShift }
}

const inBothLayouts = <Row extends readonly unknown[]>(rows: readonly Row[]) => rows.flatMap((row) => LAYOUTS.map((layout) => [layout, ...row] as const))
const pass = (ms: number) => act(async () => { await new Promise((done) => { setTimeout(done, ms) }) })

afterEach(() => { vi.useRealTimers() })

describe('a key of the sheet is known by its place on the keyboard', () => {
  it.each(inBothLayouts(SHOWN.map((combo) => [combo] as const)))('with the %s layout: %s', (layout, combo) => {
    vi.useFakeTimers()
    const registry = new HotkeyRegistry(false)
    const run = vi.fn()
    const other = vi.fn()
    registry.add('screen', { [combo]: { run, takesSystemKey: true }, J: other })
    registry.handle(new KeyboardEvent('keydown', { ...pressOf(combo, layout), cancelable: true }))
    vi.advanceTimersByTime(BARE_KEY_WAIT_MS * 2)
    expect(run).toHaveBeenCalledTimes(1)
    expect(other).not.toHaveBeenCalled()
  })
})

function Window() {
  useWindowHotkeys({ focusSearch: () => undefined, selectTab: () => undefined, closeTab: () => undefined })
  return <main id="main"><OrderCardScreen orderId={7} firstTab={null} /></main>
}

async function showCard() {
  renderScreen(<Window />, { core: {
    'orders.card': () => SAMPLE_CARD, 'demands.clock': () => SAMPLE_CLOCK, 'cases.unit': () => SAMPLE_CASE, 'decisions.options': () => ({ options: [] }), 'stock.orderParts': () => [], 'documents.kinds': () => [],
    'system.info': () => ({ version: '1', isSetUp: true, organisationName: 'СЦ', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }),
  } })
  await screen.findByRole('heading', { level: 1, name: /26-01391/ })
}

describe('the keys of the card of an order', () => {
  beforeEach(() => window.sessionStorage.clear())

  it('stand in the table above, with the keys of the window', async () => {
    await showCard()
    const combos = hotkeys.cheatSheet().map(({ combo }) => combo)
    expect(combos.length).toBeGreaterThan(20)
    expect(combos.filter((combo) => !SHOWN.includes(combo))).toEqual([])
  })

  it.each(inBothLayouts([
    ['F9', 'writes to the customer', () => document.activeElement?.closest('div')?.parentElement?.textContent, 'Для клиента'],
    ['N', 'writes a note', () => document.activeElement?.closest('div')?.parentElement?.textContent, 'Внутренняя заметка'],
    ['F10', 'changes the stage', () => String(screen.getByRole('button', { name: /^Сейчас/ }).getAttribute('aria-expanded')), 'true'],
    ['Ctrl+P', 'prints', () => document.querySelector('[role="dialog"] input')?.getAttribute('aria-label'), 'Название документа'],
    ['W', 'shows the work and the parts', () => screen.getByRole('tab', { selected: true }).textContent, 'Работы и запчасти'],
  ] as const))('with the %s layout %s %s', async (layout, combo, _what, seen, expected) => {
    await showCard()
    fireEvent.keyDown(document.body, pressOf(combo, layout))
    await pass(BARE_KEY_WAIT_MS * 2)
    await vi.waitFor(() => expect(String(seen())).toContain(expected))
  })
})
