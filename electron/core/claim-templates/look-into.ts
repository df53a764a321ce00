import type { TemplateMapping, TemplateMark } from '#shared/contract/claim-templates.ts'
import type { JobAnswer } from '#jobs/import/job-answer.ts'
import type { InspectedTemplate } from '#jobs/claims/inspect-template.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile, type StoredFile } from '#core/files/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'

const DEADLINE_MS = 60_000

/** Refuses: suppliers.not_found, files.not_found. */
export function formFile(db: ReadDb, { supplierId, fileId }: { readonly supplierId: number; readonly fileId: number }): StoredFile {
  if (findSupplier(db, supplierId) === null) refuse('suppliers.not_found', {})
  return findFile(db, fileId) ?? refuse('files.not_found', {})
}

/** A foreign workbook is opened in a fresh worker with limits. Refuses: imports.file_refused, jobs.timeout, jobs.out_of_memory. */
export async function runForeign<T>(ctx: Ctx, name: 'inspectClaimTemplate' | 'fillClaimTemplate', request: object, deadlineMs = DEADLINE_MS): Promise<T> {
  const answer = await ctx.jobs.run<JobAnswer<T>>(name, request, { deadlineMs, isFresh: true }).catch((error: unknown) => {
    const { code } = error as { code?: string }
    if (code === 'job_timeout') return refuse('jobs.timeout', {})
    if (code === 'job_out_of_memory') return refuse('jobs.out_of_memory', {})
    throw error
  })
  return 'refusal' in answer ? refuse('imports.file_refused', answer.refusal) : answer.done
}

export const lookInto = (ctx: Ctx, request: { readonly path: string; readonly mapping: TemplateMapping | null; readonly isEarlier: boolean; readonly marks: readonly TemplateMark[] }): Promise<InspectedTemplate> => runForeign(ctx, 'inspectClaimTemplate', request)
