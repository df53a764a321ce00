import { scannedCharacter } from './scan-layout.ts'
import type { ScanKey } from './scan-layout.ts'

/** Between keys of one code; scanners were seen at 7 to 16 ms, people do not reach 20. */
export const SCAN_KEY_GAP_MS = 20
export const SCAN_SHORTEST_LENGTH = 6

const SUFFIX_CODES = ['Enter', 'NumpadEnter', 'Tab']
const MODIFIER_KEYS = ['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'AltGraph']

export type ScanPress = ScanKey & { readonly isRepeat: boolean; /** Units: milliseconds, monotonic. */ readonly timeMs: number }

/** What one press means: a new run of keys began, the run goes on, the run proved to be a code, or nothing. */
export type ScanStep =
  | { readonly kind: 'started' }
  | { readonly kind: 'going' }
  | { readonly kind: 'scanned'; readonly text: string }
  | { readonly kind: 'ignored' }

/** Tells a scanner from a person by the pace of keys. */
export class ScanDetector {
  #text = ''
  #lastMs = Number.NEGATIVE_INFINITY

  press(press: ScanPress): ScanStep {
    if (MODIFIER_KEYS.includes(press.key)) return { kind: 'ignored' }
    const isFast = press.timeMs - this.#lastMs <= SCAN_KEY_GAP_MS && !press.isRepeat
    if (SUFFIX_CODES.includes(press.code) || press.key === 'Enter' || press.key === 'Tab') return this.#finish(isFast)
    const character = scannedCharacter(press)
    if (character === null) return this.#finish(false)
    this.#lastMs = press.timeMs
    if (isFast && this.#text !== '') {
      this.#text += character
      return { kind: 'going' }
    }
    this.#text = character
    return { kind: 'started' }
  }

  /** The run so far when it is long enough; for scanners that send no suffix. */
  takeAfterSilence(): string | null {
    const step = this.#finish(true)
    return step.kind === 'scanned' ? step.text : null
  }

  #finish(isFast: boolean): ScanStep {
    const text = this.#text
    this.#text = ''
    this.#lastMs = Number.NEGATIVE_INFINITY
    return isFast && text.length >= SCAN_SHORTEST_LENGTH ? { kind: 'scanned', text } : { kind: 'ignored' }
  }
}
