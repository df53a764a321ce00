import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'

/** A hostile file is stopped after this. */
const DEADLINE_MS = 30_000
/** Fifty thousand rows are read and compared in a few seconds; an old computer may take twenty times as long. */
export const COMPARE_DEADLINE_MS = 120_000

/** The one import job of this core: its progress for the bar on the screen and the way to stop it. */
class RunningJob {
  #controller: AbortController | null = null
  #done = 0
  #total = 0

  progress(): { isRunning: boolean; doneCount: number; totalCount: number } {
    return { isRunning: this.#controller !== null, doneCount: this.#done, totalCount: this.#total }
  }

  cancel(): void {
    this.#controller?.abort()
  }

  /** Runs the job in a fresh limited worker. Refuses: imports.cancelled, jobs.timeout, jobs.out_of_memory. */
  async run<Output>(ctx: Ctx, name: string, input: unknown, deadlineMs = DEADLINE_MS): Promise<Output> {
    this.cancel()
    const controller = new AbortController()
    this.#controller = controller
    this.#done = 0
    this.#total = 0
    try {
      return await ctx.jobs.run<Output>(name, input, {
        deadlineMs, isFresh: true, signal: controller.signal,
        onProgress: (done, total) => { this.#done = done; this.#total = total },
      })
    } catch (error) {
      if (controller.signal.aborted) return refuse('imports.cancelled', {})
      const { code } = error as { code?: string }
      if (code === 'job_timeout') return refuse('jobs.timeout', {})
      if (code === 'job_out_of_memory') return refuse('jobs.out_of_memory', {})
      throw error
    } finally {
      if (this.#controller === controller) this.#controller = null
    }
  }
}

export const running = new RunningJob()
