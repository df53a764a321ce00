import type { PrintDevice } from '#shared/contract/printing.ts'
import { mayStart } from '#shared/printing/jobs.ts'
import { dotsPdf } from '#core/documents/labels/dots-pdf.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { findDots, findFile, findFileByDigest, insertFile } from '#core/files/index.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { endJob, getJob, takeJob, type PrintJob } from './jobs-store.ts'
import { noteOf } from './job-note.ts'
import { printPlan } from './print-plan.ts'
import { movedDots } from './raw/raw-label.ts'

const PDF = 'application/pdf'

/** The file for the driver: the stored one, or the same dots moved as this printer needs them. */
function fileForDriver(tx: WriteTx, job: PrintJob, device: PrintDevice | null, ctx: Ctx): number {
  const isMoved = device !== null && (device.shiftXMicrons !== 0 || device.shiftYMicrons !== 0)
  const dots = isMoved ? findDots(tx, job.fileId) : []
  if (device === null || dots.length === 0) return job.fileId
  const bytes = dotsPdf(dots.map((sticker) => movedDots(sticker, device)))
  const sha256 = ctx.files.keep(bytes)
  return findFileByDigest(tx, sha256)?.fileId ?? insertFile(tx, { sha256, sizeBytes: bytes.length, mediaType: PDF, name: `${job.title}.pdf`, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
}

/** Refuses: printing.job_not_found, printing.wrong_state. */
export const start = command((tx, { jobId }: In<'printing.start'>, ctx): Out<'printing.start'> => {
  const job = getJob(tx, ctx.device, jobId)
  if (!mayStart(job.state)) refuse('printing.wrong_state', { state: job.state })
  const file = findFile(tx, job.fileId)
  const plan = printPlan(tx, ctx.device, job, file === null ? null : ctx.files.read(file.sha256))
  if (!takeJob(tx, jobId, plan.printer, plan.copies)) refuse('printing.wrong_state', { state: job.state })
  const { trouble } = plan
  if (trouble !== null) endJob(tx, jobId, { state: 'failed', trouble, detail: '', nextAt: null, endedAt: ctx.nowAt, isAsked: false })
  const fileId = trouble === null && plan.route === 'silent' ? fileForDriver(tx, job, plan.device, ctx) : job.fileId
  ctx.note(noteOf(job, { printer: plan.printer, copies: plan.copies, attempts: job.attempts + 1, ...(file === null ? {} : { sha256: file.sha256 }), ...(trouble === null ? {} : { trouble }) }))
  return { jobId, route: plan.route, fileId, title: job.title, printer: plan.printer, ...plan.sheet, copies: plan.copies, state: trouble === null ? 'printing' : 'failed', trouble: trouble ?? '', detail: '' }
})
