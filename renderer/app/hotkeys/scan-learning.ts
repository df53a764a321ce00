import { SCAN_KEY_GAP_MS } from './scan-detector.ts'
import { scannedCharacter, type ScanKey } from './scan-layout.ts'
import type { ScannerProfile, ScanSuffix } from './scanner-profile.ts'

export type LearnedPress = ScanKey & { /** Units: milliseconds, monotonic. */ readonly timeMs: number }
/** All keys of one trigger of the scanner. */
export type Burst = readonly LearnedPress[]

export const CODES_TO_LEARN = 3
/** A pause this long ends a code, whatever the scanner sends. */
export const BURST_SILENCE_MS = 250
const SHORTEST_BURST = 4
/** Slower than this is a person. */
const SLOWEST_GAP_MS = 60
const SPARE = 1.5
const LONGEST_GAP_MS = 50

const isSuffix = ({ code, key }: ScanKey): boolean => /^(Enter|NumpadEnter|Tab)$/.test(code) || key === 'Enter' || key === 'Tab'

export const textOfBurst = (burst: Burst): string => burst.filter((press) => !isSuffix(press)).map((press) => scannedCharacter(press) ?? '').join('')

function suffixOf(burst: Burst): ScanSuffix {
  const last = burst.at(-1)
  if (last === undefined || !isSuffix(last)) return 'none'
  return last.code === 'Tab' || last.key === 'Tab' ? 'tab' : 'enter'
}

function longestGapMs(burst: Burst): number {
  return Math.max(0, ...burst.slice(1).map((press, index) => press.timeMs - (burst[index]?.timeMs ?? press.timeMs)))
}

/** Signs before the code that a code itself hardly begins with, the same in all; an AIM mark is read, not taken away. */
function prefixOf(texts: readonly string[]): string {
  const [first = '', ...others] = texts
  const marks = /^[^\p{L}\p{N}\](]*/u.exec(first)?.[0] ?? ''
  return [...marks].reduceRight((found, _sign, index) => {
    const tried = marks.slice(0, index + 1)
    return found === '' && others.every((text) => text.startsWith(tried)) ? tried : found
  }, '')
}

/** Why a burst teaches nothing: typed by hand, or too short. */
export function burstProblem(burst: Burst): 'short' | 'slow' | null {
  if (textOfBurst(burst).length < SHORTEST_BURST) return 'short'
  return longestGapMs(burst) > SLOWEST_GAP_MS ? 'slow' : null
}

/** How this scanner types, from the codes it read; null when they end in different ways. */
export function learnedManner(bursts: readonly Burst[]): Pick<ScannerProfile, 'prefix' | 'suffix' | 'gapMs'> | null {
  const suffixes = new Set(bursts.map(suffixOf))
  const [suffix] = suffixes
  if (suffix === undefined || suffixes.size > 1) return null
  const gapMs = Math.ceil(Math.max(...bursts.map(longestGapMs)) * SPARE)
  return { prefix: prefixOf(bursts.map(textOfBurst)), suffix, gapMs: Math.min(LONGEST_GAP_MS, Math.max(SCAN_KEY_GAP_MS, gapMs)) }
}
