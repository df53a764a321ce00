import type { LabelModel } from '#shared/documents/models.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'

const RENDER_DEADLINE_MS = 30_000
const PDF = 'application/pdf'

/** The sticker of the unit; it has no number of its own and may be printed at any stage. */
export const label = job({
  prepare: (tx, input: In<'documents.label'>, ctx) => {
    const { orderId, number, device, serial, acceptedOn, isUrgent } = getOrder(tx, input.orderId)
    const model: LabelModel = { orderNumber: number, device, serial, acceptedOn, isUrgent }
    return { orderId, model, outFile: ctx.files.outboxPath('pdf') }
  },
  work: async (plan, ctx) => {
    await ctx.jobs.run('renderLabel', { model: plan.model, printedAt: ctx.nowAt, outFile: plan.outFile }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'documents.label'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileName = `Этикетка ${plan.model.orderNumber}.pdf`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'order', entityId: plan.orderId, after: { label: fileName, sha256 } })
    return { fileId, fileName, sha256 }
  },
})
