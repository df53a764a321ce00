import type { StartUpFailure } from '../start-up-failure.ts'
import type { PendingMemory, PendingUpdate } from './pending-update.ts'

export interface FirstStartParts {
  readonly version: string
  readonly pending: PendingMemory
  /** Asks the core the trivial question of a new version; throws when there is no answer. */
  readonly askHealth: () => Promise<unknown>
  readonly onFailed: (failure: StartUpFailure) => void
}

/** The first start after an update: until it has shown that it works, the way back is kept open. */
export interface FirstStart {
  /** The version one may go back to; null when no update has just been made. */
  goBackTo(): PendingUpdate | null
  check(): Promise<void>
}

export function createFirstStart({ version, pending, askHealth, onFailed }: FirstStartParts): FirstStart {
  const goBackTo = (): PendingUpdate | null => {
    const begun = pending.read()
    return begun?.toVersion === version ? begun : null
  }
  return {
    goBackTo,
    check: async () => {
      // An installer that was cancelled has left the old version, and nothing to go back from.
      if (goBackTo() === null) return pending.forget()
      try {
        await askHealth()
        pending.forget()
      } catch (error) {
        onFailed({ code: 'update_unhealthy', details: [error instanceof Error ? error.message : String(error)] })
      }
    },
  }
}

export interface GoBackParts {
  readonly stopCore: () => Promise<void>
  /** Puts the copy in the place of the database; answers the folder the newer one was moved to. */
  readonly restore: (backupFile: string) => Promise<string>
  readonly runPrevious: (pending: PendingUpdate) => Promise<boolean>
  readonly pending: PendingMemory
}
export type WentBack = { readonly outcome: 'installing' } | { readonly outcome: 'by_hand'; readonly version: string; readonly quarantine: string } | { readonly outcome: 'failed'; readonly reason: string }

/** Back to the version before and to the data as they were before the update; the newer data are moved aside, not deleted. */
export async function goBack(begun: PendingUpdate, { stopCore, restore, runPrevious, pending }: GoBackParts): Promise<WentBack> {
  try {
    await stopCore()
    const quarantine = await restore(begun.backupFile)
    pending.forget()
    return (await runPrevious(begun)) ? { outcome: 'installing' } : { outcome: 'by_hand', version: begun.fromVersion, quarantine }
  } catch (error) {
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
