import { workbookName } from '#shared/claims/file-names.ts'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { templateOfSupplier, type ClaimTemplate } from '#core/claim-templates/index.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { runForeign } from '#core/kit/run-foreign.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimModel } from './claim-model.ts'
import { keepWorkbook, unsentClaim } from './course.ts'
import { claimLines } from './store/lines-store.ts'

const RENDER_DEADLINE_MS = 300_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface ExportPlan {
  readonly claimId: number
  readonly number: string
  readonly fileName: string
  readonly model: ClaimModel
  readonly outFile: string
  readonly template: ClaimTemplate | null
  /** What the supplier takes in one file and in one message; null: anything. */
  readonly maxBytes: number | null
}

const least = (sizes: readonly (number | null)[]): number | null => { const known = sizes.filter((size) => size !== null); return known.length === 0 ? null : Math.min(...known) }
const withoutPhotos = (model: ClaimModel): ClaimModel => ({ ...model, evidence: model.evidence.map((one) => ({ ...one, picturePath: null })) })

/** In the supplier's own form where there is one; a form is somebody else's file and is opened in a worker of its own. */
async function write({ template, outFile }: ExportPlan, model: ClaimModel, ctx: Ctx): Promise<RenderedFile> {
  if (template === null) return ctx.jobs.run<RenderedFile>('renderClaim', { model, outFile }, { deadlineMs: RENDER_DEADLINE_MS })
  return runForeign<RenderedFile>(ctx, 'fillClaimTemplate', { templatePath: ctx.files.pathOf(template.sha256), mapping: template.mapping, model, isSample: false, outFile }, RENDER_DEADLINE_MS)
}

/**
 * Writes the workbook of a claim that has not gone yet. Too large for the supplier with its photos, it goes without them: they are packed apart.
 * Refuses: claims.not_found, claims.frozen, claims.no_lines, claims.file_too_big, imports.file_refused, jobs.timeout, jobs.out_of_memory.
 */
export const exportClaim = job({
  prepare: (tx, input: In<'claims.export'>, ctx): ExportPlan => {
    const claim = unsentClaim(tx, input.claimId)
    if (claimLines(tx, claim.claimId).length === 0) refuse('claims.no_lines', { number: claim.number })
    const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
    return {
      claimId: claim.claimId, number: claim.number, fileName: `${workbookName(claim.number)}.xlsx`, model: claimModel(tx, claim, ctx), outFile: ctx.files.outboxPath('xlsx'),
      template: templateOfSupplier(tx, claim.supplierId), maxBytes: least([supplier.fileMaxBytes, supplier.filesMaxBytes]),
    }
  },
  work: async (plan, ctx) => {
    const whole = await write(plan, plan.model, ctx)
    if (plan.maxBytes === null || whole.sizeBytes <= plan.maxBytes) return { isWithoutPhotos: false }
    const { sizeBytes } = await write(plan, withoutPhotos(plan.model), ctx)
    return sizeBytes <= plan.maxBytes ? { isWithoutPhotos: true } : refuse('claims.file_too_big', { maxBytes: plan.maxBytes, sizeBytes, fileName: plan.fileName })
  },
  finish: (tx, plan, { isWithoutPhotos }: { readonly isWithoutPhotos: boolean }, ctx): Out<'claims.export'> => {
    const claim = unsentClaim(tx, plan.claimId)
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const { fileName } = plan
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    keepWorkbook(tx, claim, fileId, ctx)
    ctx.note({ entity: 'claim', entityId: plan.claimId, after: { number: plan.number, fileId, sha256, sizeBytes, lineCount: plan.model.items.length, templateVersion: plan.template?.version ?? null, isWithoutPhotos } })
    return { fileId, fileName, sha256, isWithoutPhotos }
  },
})
