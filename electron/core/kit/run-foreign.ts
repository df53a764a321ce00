import type { JobAnswer } from '#jobs/import/job-answer.ts'
import type { Ctx } from './handler.ts'
import { refuse } from './refuse.ts'

const DEADLINE_MS = 60_000

/** A foreign file is opened in a fresh worker with limits. Refuses: imports.file_refused, jobs.timeout, jobs.out_of_memory. */
export async function runForeign<T>(ctx: Ctx, name: string, request: object, deadlineMs = DEADLINE_MS): Promise<T> {
  const answer = await ctx.jobs.run<JobAnswer<T>>(name, request, { deadlineMs, isFresh: true }).catch((error: unknown) => {
    const { code } = error as { code?: string }
    if (code === 'job_timeout') return refuse('jobs.timeout', {})
    if (code === 'job_out_of_memory') return refuse('jobs.out_of_memory', {})
    throw error
  })
  return 'refusal' in answer ? refuse('imports.file_refused', answer.refusal) : answer.done
}
