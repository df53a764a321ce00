import { scannedCharacter } from './scan-layout.ts'
import type { ScanKey } from './scan-layout.ts'

/** Between keys of one code; scanners were seen at 7 to 16 ms, people do not reach 20. */
export const SCAN_KEY_GAP_MS = 20
export const SCAN_SHORTEST_LENGTH = 6
/** With a prefix nobody types, shorter codes are certain too. */
const SHORTEST_AFTER_PREFIX = 2

const SUFFIX_CODES = ['Enter', 'NumpadEnter', 'Tab']
const MODIFIER_KEYS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']
const LAST_ASCII = 126
const FIRST_ASCII = 32
const GROUP_SEPARATOR_CODE = 29

export type ScanPress = ScanKey & { readonly hasAlt?: boolean; readonly isRepeat: boolean; /** Units: milliseconds, monotonic. */ readonly timeMs: number }

/** What one press means: a new run of keys began, the run goes on, the run proved to be a code, or nothing. */
export type ScanStep =
  | { readonly kind: 'started' }
  | { readonly kind: 'going' }
  | { readonly kind: 'scanned'; readonly text: string }
  | { readonly kind: 'ignored' }

export type ScanManner = { readonly prefix: string; readonly gapMs: number }

/** Tells a scanner from a person by the pace of keys. */
export class ScanDetector {
  readonly #manner: ScanManner
  #text = ''
  #lastMs = Number.NEGATIVE_INFINITY
  /** Digits typed while Alt is held: some scanners send every character that way. */
  #altDigits = ''
  #isAltFast = false

  constructor(manner: ScanManner = { prefix: '', gapMs: SCAN_KEY_GAP_MS }) {
    this.#manner = manner
  }

  press(press: ScanPress): ScanStep {
    if (press.key === 'Alt') return this.#altDown(press)
    if (MODIFIER_KEYS.includes(press.key)) return { kind: 'ignored' }
    const altDigit = press.hasAlt === true ? /^Numpad(\d)$/.exec(press.code)?.[1] : undefined
    if (altDigit !== undefined) return this.#addAltDigit(altDigit, press)
    const isFast = this.#isFast(press)
    if (SUFFIX_CODES.includes(press.code) || press.key === 'Enter' || press.key === 'Tab') return this.#finish(isFast)
    const character = scannedCharacter(press)
    if (character === null) return this.#finish(false)
    this.#lastMs = press.timeMs
    return this.#add(character, isFast)
  }

  /** Alt let go: the digits name a character. */
  altUp(timeMs: number): ScanStep {
    const code = Number(this.#altDigits)
    const isFast = this.#isAltFast && timeMs - this.#lastMs <= this.#manner.gapMs
    this.#altDigits = ''
    if (!(code >= FIRST_ASCII && code <= LAST_ASCII) && code !== GROUP_SEPARATOR_CODE) return { kind: 'ignored' }
    this.#lastMs = timeMs
    return this.#add(String.fromCharCode(code), isFast)
  }

  /**
   * The run so far when it is long enough; for scanners that send no suffix. A short one stays: keys that a busy page
   * gets late still belong to it by their own time.
   */
  takeAfterSilence(): string | null {
    if (this.#text.length < SCAN_SHORTEST_LENGTH && this.#manner.prefix === '') return null
    const step = this.#finish(true)
    return step.kind === 'scanned' ? step.text : null
  }

  #isFast({ timeMs, isRepeat }: ScanPress): boolean {
    return timeMs - this.#lastMs <= this.#manner.gapMs && !isRepeat
  }

  #altDown(press: ScanPress): ScanStep {
    this.#altDigits = ''
    this.#isAltFast = this.#isFast(press)
    if (this.#isAltFast) this.#lastMs = press.timeMs
    return { kind: 'ignored' }
  }

  #addAltDigit(digit: string, press: ScanPress): ScanStep {
    // The first digit of the first character comes right after Alt, which no run of keys preceded.
    if (this.#altDigits !== '') this.#isAltFast &&= this.#isFast(press)
    this.#altDigits += digit
    this.#lastMs = press.timeMs
    return { kind: 'going' }
  }

  #add(character: string, isFast: boolean): ScanStep {
    if (isFast && this.#text !== '') {
      this.#text += character
      return { kind: 'going' }
    }
    this.#text = character
    return { kind: 'started' }
  }

  #finish(isFast: boolean): ScanStep {
    const { prefix } = this.#manner
    const sent = this.#text
    this.#text = ''
    this.#lastMs = Number.NEGATIVE_INFINITY
    if (!isFast) return { kind: 'ignored' }
    if (prefix !== '' && sent.startsWith(prefix) && sent.length >= prefix.length + SHORTEST_AFTER_PREFIX) return { kind: 'scanned', text: sent.slice(prefix.length) }
    return sent.length >= SCAN_SHORTEST_LENGTH ? { kind: 'scanned', text: sent } : { kind: 'ignored' }
  }
}
