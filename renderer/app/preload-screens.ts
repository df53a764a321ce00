import { queryClient } from '#renderer/rpc/query.ts'
import { ROUTES } from './routes.tsx'

const QUIET_MS = 1_000

const pause = async (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** Fetches the other screens one at a time, and only while nothing is asked of the core: what a person waits for comes first. */
export async function preloadScreens(signal: AbortSignal): Promise<void> {
  await pause(QUIET_MS)
  for (const { preload } of ROUTES) {
    while (queryClient.isFetching() > 0 && !signal.aborted) await pause(QUIET_MS)
    if (signal.aborted) return
    // A screen that could not be fetched now is fetched, and says so, when it is opened.
    await preload().catch(() => null)
  }
}
