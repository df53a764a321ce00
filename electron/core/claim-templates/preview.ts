import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { runForeign } from '#core/kit/run-foreign.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { formFile } from './look-into.ts'
import { sampleModel } from './sample-model.ts'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The form filled with a sample claim and drawn pictures. Refuses: as `inspect`. */
export const preview = job({
  prepare: (tx, input: In<'claimTemplates.preview'>, ctx) => {
    const file = formFile(tx, input)
    const supplier = findSupplier(tx, input.supplierId) ?? refuse('suppliers.not_found', {})
    return { input, request: { templatePath: ctx.files.pathOf(file.sha256), mapping: input.mapping, model: sampleModel(supplier, ctx), isSample: true, outFile: ctx.files.outboxPath('xlsx') } }
  },
  work: ({ request }, ctx) => runForeign<RenderedFile>(ctx, 'fillClaimTemplate', request),
  finish: (tx, { input, request }, _rendered: RenderedFile, ctx): Out<'claimTemplates.preview'> => {
    const { sha256, sizeBytes } = ctx.files.keepFile(request.outFile)
    const fileName = 'Sample claim.xlsx'
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    ctx.note({ entity: 'supplier', entityId: input.supplierId, after: { fileId, sha256 } })
    return { fileId, fileName, sha256 }
  },
})
