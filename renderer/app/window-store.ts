import { create } from 'zustand'
import type { Who } from '#shared/contract/people.ts'

export const OVERLAYS = ['palette', 'keys', 'person', 'help'] as const
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

/** Who worked here when the session ended without a sign-out: the screen under the lock is theirs. */
export const useLastWorker = create<{ readonly who: Who | null }>()(() => ({ who: null }))
