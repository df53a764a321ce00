import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { claimModel } from './claim-model.ts'
import { setWorkbook } from './claims-store.ts'
import { openClaim } from './save-claim.ts'

const RENDER_DEADLINE_MS = 300_000
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface ExportPlan { readonly claimId: number; readonly number: string; readonly model: ClaimModel; readonly outFile: string }

/** Writes the workbook of a claim that has not gone yet. Refuses: claims.not_found, claims.frozen. */
export const exportClaim = job({
  prepare: (tx, input: In<'claims.export'>, ctx): ExportPlan => {
    const claim = openClaim(tx, input.claimId)
    return { claimId: claim.claimId, number: claim.number, model: claimModel(tx, claim, ctx), outFile: ctx.files.outboxPath('xlsx') }
  },
  work: async (plan, ctx) => {
    await ctx.jobs.run('renderClaim', { model: plan.model, outFile: plan.outFile }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, plan, _rendered: null, ctx): Out<'claims.export'> => {
    openClaim(tx, plan.claimId)
    const { sha256, sizeBytes } = ctx.files.keepFile(plan.outFile)
    const fileName = `Claim ${plan.number}.xlsx`
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: XLSX, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId })
    setWorkbook(tx, plan.claimId, fileId)
    ctx.note({ entity: 'claim', entityId: plan.claimId, after: { number: plan.number, fileId, sha256, sizeBytes, lineCount: plan.model.items.length } })
    return { fileId, fileName, sha256 }
  },
})
