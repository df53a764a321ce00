import { mayStart, retryAt, type Trouble } from '#shared/printing/jobs.ts'
import { isLegalPaper } from '#shared/printing/papers.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { noteOf } from './job-note.ts'
import { endJob, getJob, putAnswer, type PrintJob } from './jobs-store.ts'

export interface Outcome { readonly outcome: 'printed' | 'cancelled' | 'failed'; readonly trouble: Trouble | null; readonly detail: string }

/** Writes down how it went. A print nobody watched of a paper with legal force is asked about. */
export function endWith(tx: WriteTx, job: PrintJob, { outcome, trouble, detail }: Outcome, ctx: CommandCtx): Out<'printing.finish'> {
  const isFailed = outcome === 'failed'
  const why = isFailed ? (trouble ?? 'unknown') : ''
  const isAsked = outcome === 'printed' && job.printer !== '' && isLegalPaper(job.paper)
  const nextAt = why === '' || job.printer === '' ? null : retryAt(why, job.attempts, ctx.nowAt)
  endJob(tx, job.jobId, { state: outcome, trouble: why, detail: isFailed ? detail : '', nextAt, endedAt: ctx.nowAt, isAsked })
  ctx.note(noteOf(job, { outcome, printer: job.printer, copies: job.copies, ...(why === '' ? {} : { trouble: why, detail }) }))
  return { jobId: job.jobId, state: outcome, trouble: why, detail: isFailed ? detail : '', isAsked }
}

/** A window may report after a restart has already called the job interrupted; nothing else is taken back. */
const isInHand = ({ state, trouble }: PrintJob): boolean => state === 'printing' || (state === 'failed' && trouble === 'interrupted')

/** Refuses: printing.job_not_found, printing.wrong_state. */
export const finish = command((tx, { jobId, ...outcome }: In<'printing.finish'>, ctx): Out<'printing.finish'> => {
  const job = getJob(tx, ctx.device, jobId)
  if (!isInHand(job)) refuse('printing.wrong_state', { state: job.state })
  return endWith(tx, job, outcome, ctx)
})

/** Refuses: printing.job_not_found, printing.not_asked. */
export const answer = command((tx, { jobId, isPrinted }: In<'printing.answer'>, ctx): Out<'printing.answer'> => {
  const job = getJob(tx, ctx.device, jobId)
  if (!job.isAsked || job.answer !== '') refuse('printing.not_asked', {})
  if (!isPrinted) endJob(tx, jobId, { state: 'failed', trouble: 'not_come_out', detail: '', nextAt: null, endedAt: ctx.nowAt, isAsked: true })
  putAnswer(tx, jobId, isPrinted ? 'yes' : 'no', { at: ctx.nowAt, personId: ctx.person().personId })
  ctx.note(noteOf(job, { isPrinted }))
  return { done: true }
})

/** Refuses: printing.job_not_found, printing.wrong_state. */
export const drop = command((tx, { jobId }: In<'printing.drop'>, ctx): Out<'printing.drop'> => {
  const job = getJob(tx, ctx.device, jobId)
  if (!mayStart(job.state)) refuse('printing.wrong_state', { state: job.state })
  endJob(tx, jobId, { state: 'dropped', trouble: job.trouble, detail: job.detail, nextAt: null, endedAt: ctx.nowAt, isAsked: job.isAsked })
  ctx.note(noteOf(job, { isRemoved: true }))
  return { done: true }
})
