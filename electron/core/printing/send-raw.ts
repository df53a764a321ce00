import { findDots } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { endWith, type Outcome } from './end.ts'
import { getJob } from './jobs-store.ts'
import { printPlan } from './print-plan.ts'
import { rawLabel } from './raw/raw-label.ts'
import { troubleOf } from './raw/raw-trouble.ts'
import { sendRawBytes } from './raw/send-raw-bytes.ts'

/** Refuses: printing.job_not_found, printing.wrong_state. */
export const sendRaw = job({
  prepare: (tx, { jobId }: In<'printing.sendRaw'>, ctx) => {
    const printJob = getJob(tx, ctx.device, jobId)
    if (printJob.state !== 'printing') refuse('printing.wrong_state', { state: printJob.state })
    const { device } = printPlan(tx, ctx.device, printJob, Buffer.alloc(0))
    return { jobId, device, dots: findDots(tx, printJob.fileId), copies: printJob.copies }
  },
  work: async ({ device, dots, copies }): Promise<Outcome> => {
    if (device === null) return { outcome: 'failed', trouble: 'printer_missing', detail: '' }
    if (dots.length === 0) return { outcome: 'failed', trouble: 'file_damaged', detail: '' }
    try {
      await sendRawBytes(Buffer.concat(dots.map((sticker) => rawLabel(sticker, device, copies))), device, dots.length * copies)
      return { outcome: 'printed', trouble: null, detail: '' }
    } catch (error) {
      return { outcome: 'failed', ...troubleOf(error) }
    }
  },
  finish: (tx, { jobId }, outcome: Outcome, ctx): Out<'printing.sendRaw'> => endWith(tx, getJob(tx, ctx.device, jobId), outcome, ctx),
})
