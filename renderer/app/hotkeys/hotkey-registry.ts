import { flushSync } from 'react-dom'
import { isEditingCombo, isSystemCombo, isTypingCombo, matchesCombo, parseCombo } from './key-combo.ts'
import type { KeyCombo } from './key-combo.ts'

export const HOTKEY_SCOPES = ['app', 'screen', 'dialog'] as const
export type HotkeyScope = (typeof HOTKEY_SCOPES)[number]

export type HotkeyAction = {
  readonly run: () => void
  /** Line of the cheat sheet; a combination without it is not listed. */
  readonly description?: string | undefined
  /** Said on purpose by the few that take Ctrl+P or Ctrl+F from the system. */
  readonly takesSystemKey?: boolean
  /** Why the action is not possible now; the key then calls `onRefused` and does nothing. */
  readonly disabledReason?: string | null | undefined
}
export type HotkeyBinding = (() => void) | HotkeyAction
export type HotkeyMap = Readonly<Record<string, HotkeyBinding>>

export type CheatSheetLine = { readonly combo: string; readonly description: string; readonly scope: HotkeyScope; readonly disabledReason?: string | undefined; readonly run: () => void }

type Registered = { readonly text: string; readonly combo: KeyCombo; readonly action: HotkeyAction }
type Layer = { readonly scope: HotkeyScope; readonly bindings: readonly Registered[] }

/** A scanner types a key every 7 to 16 ms; a bare key acts only when no other key is pressed that close before or after it. */
export const BARE_KEY_WAIT_MS = 30

const MODIFIER_KEYS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])')
}

/** Buttons and chips answer Space and Enter themselves. */
function ownsPress(target: EventTarget | null, code: string): boolean {
  return target instanceof HTMLElement && ['Space', 'Enter', 'NumpadEnter'].includes(code) && target.closest('button, a[href], [role="radio"], [role="tab"], summary') !== null
}

const isDialogOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null

function registered(map: HotkeyMap): readonly Registered[] {
  return Object.entries(map).map(([text, binding]) => {
    const action = typeof binding === 'function' ? { run: binding } : binding
    const combo = parseCombo(text)
    if (isSystemCombo(combo) && action.takesSystemKey !== true) {
      throw new Error(`${text} belongs to the system; say takesSystemKey to take it`)
    }
    return { text, combo, action }
  })
}

/** All combinations in force: dialog over screen over application, the latest layer of a scope first. */
export class HotkeyRegistry {
  #layers: readonly Layer[] = []
  #listeners = new Set<() => void>()
  #sheet: readonly CheatSheetLine[] = []
  #lastKeyMs = Number.NEGATIVE_INFINITY
  #waiting: { readonly action: HotkeyAction; readonly timer: ReturnType<typeof setTimeout> } | null = null
  #pressedOverScreen: KeyboardEvent | null = null
  #pressedIntoField: KeyboardEvent | null = null
  readonly #isMac: boolean
  #onRefused: (reason: string) => void = () => undefined

  constructor(isMac: boolean) {
    this.#isMac = isMac
  }

  /** Who tells the person why a key did nothing. */
  onRefused(tell: (reason: string) => void): void {
    this.#onRefused = tell
  }

  add(scope: HotkeyScope, map: HotkeyMap): () => void {
    const layer: Layer = { scope, bindings: registered(map) }
    this.#change([...this.#layers, layer])
    return () => this.#change(this.#layers.filter((other) => other !== layer))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What the cheat sheet shows; the same array until something changes. */
  readonly cheatSheet = (): readonly CheatSheetLine[] => this.#sheet

  /** Hears a key before anybody else: the window it closes is still open then, and the key is not the screen's as well. */
  readonly note = (event: KeyboardEvent): void => {
    if (this.#waiting !== null && !MODIFIER_KEYS.includes(event.key) && !this.#isBurst(event)) {
      flushSync(() => this.#runWaiting())
      // The key before it has opened a field: what is pressed next is written there.
      if (isEditable(document.activeElement)) this.#pressedIntoField = event
    }
    this.#pressedOverScreen = isDialogOpen() ? event : null
  }

  readonly handle = (event: KeyboardEvent): void => {
    if (MODIFIER_KEYS.includes(event.key)) return
    const isBurst = this.#isBurst(event)
    this.#lastKeyMs = event.timeStamp
    this.#forgetWaiting()
    if (event.defaultPrevented || event.repeat || event.isComposing) return
    const found = this.#find(event)
    if (found === null) return
    event.preventDefault()
    if (!isTypingCombo(found.combo)) this.#run(found.action)
    else if (!isBurst) this.#waiting = { action: found.action, timer: setTimeout(() => this.#runWaiting(), BARE_KEY_WAIT_MS) }
  }

  /** By the time keys were pressed: a busy page hears at one go what a person pressed one after the other. */
  #isBurst(event: KeyboardEvent): boolean {
    return event.timeStamp - this.#lastKeyMs < BARE_KEY_WAIT_MS
  }

  #forgetWaiting(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting.timer)
    this.#waiting = null
  }

  /** The bare key that waits belongs to no burst. */
  #runWaiting(): void {
    const action = this.#waiting?.action
    this.#forgetWaiting()
    if (action !== undefined) this.#run(action)
  }

  #run(action: HotkeyAction): void {
    if (action.disabledReason) this.#onRefused(action.disabledReason)
    else action.run()
  }

  #find(event: KeyboardEvent): Registered | null {
    const isEditing = isEditable(event.target) || this.#pressedIntoField === event
    if (ownsPress(event.target, event.code) && !event.ctrlKey && !event.metaKey) return null
    const isOverScreen = isDialogOpen() || this.#pressedOverScreen === event
    const scopes: readonly HotkeyScope[] = isOverScreen ? ['dialog'] : ['dialog', 'screen', 'app']
    for (const scope of scopes) {
      for (const layer of this.#layers.toReversed()) {
        if (layer.scope !== scope) continue
        const found = layer.bindings.find((binding) => matchesCombo(binding.combo, event, this.#isMac))
        if (found === undefined) continue
        if (isEditing && (isTypingCombo(found.combo) || isEditingCombo(found.combo))) return null
        return found
      }
    }
    return null
  }

  #change(layers: readonly Layer[]): void {
    this.#layers = layers
    const seen = new Set<string>()
    this.#sheet = layers.toReversed().flatMap((layer) =>
      layer.bindings.flatMap(({ text, action }) => {
        if (action.description === undefined || seen.has(`${layer.scope} ${text}`)) return []
        seen.add(`${layer.scope} ${text}`)
        return [{ combo: text, description: action.description, scope: layer.scope, ...(action.disabledReason ? { disabledReason: action.disabledReason } : {}), run: action.run }]
      }),
    )
    for (const listener of this.#listeners) listener()
  }
}
