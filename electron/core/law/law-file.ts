import { findFile } from '#core/files/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { LawFileRefusal } from '#jobs/law-files.ts'

const DEADLINE_MS = 10_000

/** Where a stored file lies. Refuses: files.not_found. */
export function pathOfFile(db: ReadDb, fileId: number, ctx: Ctx): { readonly path: string; readonly sha256: string } {
  const file = findFile(db, fileId) ?? refuse('files.not_found', {})
  return { path: ctx.files.pathOf(file.sha256), sha256: file.sha256 }
}

/** Reads a foreign file in a worker of its own. Refuses: law.file_too_big, law.file_unreadable, jobs.timeout, jobs.out_of_memory. */
export async function readInWorker<Reading>(ctx: Ctx, job: 'readLawBook' | 'readCalendarYear', path: string): Promise<Reading> {
  const answer = await ctx.jobs.run<LawFileRefusal | { readonly reading: Reading }>(job, { path }, { deadlineMs: DEADLINE_MS, isFresh: true }).catch((error: unknown) => {
    const { code } = error as { code?: string }
    if (code === 'job_timeout') return refuse('jobs.timeout', {})
    if (code === 'job_out_of_memory') return refuse('jobs.out_of_memory', {})
    throw error
  })
  if (!('refusal' in answer)) return answer.reading
  const { refusal } = answer
  return refusal.code === 'law.file_too_big' ? refuse('law.file_too_big', { maxBytes: refusal.maxBytes }) : refuse('law.file_unreadable', { reason: refusal.reason })
}
