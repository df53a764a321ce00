import { queryClient } from '#renderer/rpc/query.ts'
import { ROUTES } from './routes.tsx'
import type { RouteSpec } from './screen-route.tsx'

const QUIET_MS = 1_000
const BETWEEN_SCREENS_MS = 200
const SIGNS_OF_A_HAND = ['keydown', 'pointerdown', 'wheel'] as const

const pause = async (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Fetches the other screens one at a time, and only while nothing is asked of the core and no hand is at work: what a person waits for comes first. */
export async function preloadScreens(signal: AbortSignal, screens: ReadonlyArray<Pick<RouteSpec, 'preload'>> = ROUTES): Promise<void> {
  let touchedAtMs = performance.now()
  const note = () => { touchedAtMs = performance.now() }
  const watching = new AbortController()
  for (const sign of SIGNS_OF_A_HAND) window.addEventListener(sign, note, { signal: watching.signal, capture: true, passive: true })
  const isBusy = () => queryClient.isFetching() > 0 || performance.now() - touchedAtMs < QUIET_MS
  for (const { preload } of screens) {
    do {
      await pause(BETWEEN_SCREENS_MS)
    } while (isBusy() && !signal.aborted)
    if (signal.aborted) break
    // A screen that could not be fetched now is fetched, and says so, when it is opened.
    await preload().catch(() => null)
  }
  watching.abort()
}
