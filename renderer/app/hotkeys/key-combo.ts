/** A combination as people write it: `F2`, `Ctrl+K`, `Ctrl+Shift+Z`, `Alt+P`, `A`, `?`, `Space`. Ctrl means ⌘ on a Mac. */
export type KeyCombo = {
  readonly codes: readonly string[]
  /** Characters that mean the same on any layout, such as `?` and `/`. */
  readonly character: string | null
  readonly hasCtrl: boolean
  readonly hasAlt: boolean
  readonly hasShift: boolean
}

const NAMED_CODES: Readonly<Record<string, readonly string[]>> = {
  Enter: ['Enter', 'NumpadEnter'],
  Esc: ['Escape'],
  Space: ['Space'],
  Tab: ['Tab'],
  Insert: ['Insert'],
  Delete: ['Delete'],
  Backspace: ['Backspace'],
  Home: ['Home'],
  End: ['End'],
  PgUp: ['PageUp'],
  PgDn: ['PageDown'],
  Up: ['ArrowUp'],
  Down: ['ArrowDown'],
  Left: ['ArrowLeft'],
  Right: ['ArrowRight'],
  '[': ['BracketLeft'],
  ']': ['BracketRight'],
  ',': ['Comma'],
  '/': ['Slash', 'NumpadDivide'],
}
const LETTER = /^[A-Z]$/
const DIGIT = /^\d$/
const FUNCTION_KEY = /^F([1-9]|1[0-2])$/

function codesOf(name: string): readonly string[] {
  if (LETTER.test(name)) return [`Key${name}`]
  if (DIGIT.test(name)) return [`Digit${name}`, `Numpad${name}`]
  if (FUNCTION_KEY.test(name)) return [name]
  const codes = NAMED_CODES[name]
  if (codes === undefined) throw new Error(`unknown key name: ${name}`)
  return codes
}

/** Reads a combination. Refuses: a key name that does not exist. */
export function parseCombo(text: string): KeyCombo {
  const parts = text.split('+')
  const name = parts.at(-1) ?? ''
  const modifiers = new Set(parts.slice(0, -1))
  if (name === '?') return { codes: ['Slash'], character: '?', hasCtrl: false, hasAlt: false, hasShift: true }
  return {
    codes: codesOf(name),
    character: name === '/' && modifiers.size === 0 ? '/' : null,
    hasCtrl: modifiers.has('Ctrl'),
    hasAlt: modifiers.has('Alt'),
    hasShift: modifiers.has('Shift'),
  }
}

export type KeyPress = Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether the press is the combination, by the physical key: the layout does not matter. */
export function matchesCombo(combo: KeyCombo, press: KeyPress, isMac: boolean): boolean {
  const ctrl = isMac ? press.metaKey : press.ctrlKey
  const foreign = isMac ? press.ctrlKey : press.metaKey
  if (foreign || ctrl !== combo.hasCtrl || press.altKey !== combo.hasAlt) return false
  if (combo.character !== null && press.key === combo.character) return true
  return press.shiftKey === combo.hasShift && combo.codes.includes(press.code)
}

/** A bare key that types a character; it must not act while somebody writes. */
export function isTypingCombo(combo: KeyCombo): boolean {
  if (combo.hasCtrl || combo.hasAlt) return false
  return combo.codes.some((code) => /^(Key|Digit|Numpad\d|Space|Slash|Bracket|Comma)/.test(code))
}

const SYSTEM_CODES = ['KeyC', 'KeyX', 'KeyV', 'KeyZ', 'KeyA', 'KeyP', 'KeyF']
const EDITING_CODES = ['KeyC', 'KeyX', 'KeyV', 'KeyZ', 'KeyA']

/** Ctrl with C, X, V, Z, A, P or F: people expect the system's meaning. */
export function isSystemCombo(combo: KeyCombo): boolean {
  return combo.hasCtrl && !combo.hasAlt && combo.codes.some((code) => SYSTEM_CODES.includes(code))
}

/** The part of the system combinations that belongs to the text under the cursor, always. */
export function isEditingCombo(combo: KeyCombo): boolean {
  return combo.hasCtrl && !combo.hasAlt && combo.codes.some((code) => EDITING_CODES.includes(code))
}
