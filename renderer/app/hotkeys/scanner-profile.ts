import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { SCAN_KEY_GAP_MS } from './scan-detector.ts'

export const SCAN_SUFFIXES = ['enter', 'tab', 'none'] as const
export type ScanSuffix = (typeof SCAN_SUFFIXES)[number]

/** How the scanner of this workplace types. */
export type ScannerProfile = {
  /** Put before every code by the scanner; taken away. */
  readonly prefix: string
  readonly suffix: ScanSuffix
  /** The longest pause between keys of one code. Units: milliseconds. */
  readonly gapMs: number
  readonly hasSound: boolean
  /** When it was learned; null while the usual ways are taken for granted. */
  readonly learnedAt: string | null
}

/** Most scanners as they come out of the box. */
export const USUAL_SCANNER: ScannerProfile = { prefix: '', suffix: 'enter', gapMs: SCAN_KEY_GAP_MS, hasSound: true, learnedAt: null }

/** Kept by this workplace, whoever works at it: the scanner belongs to the desk. */
export const useScannerProfile = create<ScannerProfile>()(persist((): ScannerProfile => USUAL_SCANNER, { name: 'scanner:1' }))
