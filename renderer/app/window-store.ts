import { create } from 'zustand'
import type { Who } from '#shared/contract/people.ts'

export const OVERLAYS = ['palette', 'keys', 'person', 'help', 'prints'] as const
export type Overlay = (typeof OVERLAYS)[number]

type WindowState = {
  readonly overlay: Overlay | null
  readonly show: (overlay: Overlay) => void
  readonly hide: () => void
}

/** What lies over the screen now. */
export const useWindow = create<WindowState>()((set) => ({
  overlay: null,
  show: (overlay) => set({ overlay }),
  hide: () => set({ overlay: null }),
}))

export type ScansState = {
  /** A code nobody knows, until the person has said what to do with it. */
  readonly unknown: string | null
  /** Login of whoever scanned their badge and has to give the password yet. */
  readonly badgeOf: string | null
  /** The scanner is being set up: its codes lead nowhere. */
  readonly isLearning: boolean
}
export const useScans = create<ScansState>()(() => ({ unknown: null, badgeOf: null, isLearning: false }))

/** Who worked here when the session ended without a sign-out: the screen under the lock is theirs. */
export const useLastWorker = create<{ readonly who: Who | null }>()(() => ({ who: null }))
