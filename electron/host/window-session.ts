import { memorySession } from '#core/kit/memory-session.ts'
import type { SessionHolder } from '#core/kit/handler.ts'

/**
 * One session for all windows of the desktop: whoever signs in or locks one of them has done so in all.
 * It is forgotten with the last window, so that nobody finds an open workplace behind a closed program.
 */
export class WindowSession {
  #session = memorySession()
  #openCount = 0

  /** For one more window; answers its holder and what to call when it is gone. */
  join(): { readonly session: SessionHolder; readonly leave: () => void } {
    this.#openCount += 1
    let isIn = true
    return {
      session: this.#session,
      leave: () => {
        if (!isIn) return
        isIn = false
        this.#openCount -= 1
        if (this.#openCount === 0) this.#session = memorySession()
      },
    }
  }
}
