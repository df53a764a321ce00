import { statSync } from 'node:fs'
import { packParts, type PackedSize } from '#shared/claims/evidence-pack.ts'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimModel } from './claim-model.ts'
import { getClaim } from './store/claims-store.ts'

const PACK_DEADLINE_MS = 300_000
const ZIP = 'application/zip'

interface Packed extends PackedSize { readonly name: string; readonly path: string; readonly isPicture: boolean }

/**
 * Photos and videos of the claim in archives no larger than the supplier takes, a folder for each line, without what cameras wrote.
 * Refuses: claims.not_found, claims.privacy_unchecked, claims.pack_empty, claims.file_too_big.
 */
export const packEvidence = job({
  prepare: (tx, input: In<'claims.packEvidence'>, ctx) => {
    if (!input.isPrivacyChecked) refuse('claims.privacy_unchecked', {})
    const claim = getClaim(tx, input.claimId)
    const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
    const { evidence } = claimModel(tx, claim, ctx)
    const files = evidence.flatMap(({ lineNo, fileName, sha256, picturePath }): Packed[] => {
      const path = picturePath ?? ctx.files.pathOf(sha256)
      const sizeBytes = statSync(path, { throwIfNoEntry: false })?.size
      return sizeBytes === undefined ? [] : [{ name: `line-${lineNo}/${fileName}`, path, isPicture: picturePath !== null, sizeBytes }]
    })
    if (files.length === 0) refuse('claims.pack_empty', {})
    const maxBytes = supplier.fileMaxBytes
    const tooBig = files.find(({ sizeBytes }) => maxBytes !== null && sizeBytes > maxBytes)
    if (tooBig !== undefined && maxBytes !== null) refuse('claims.file_too_big', { maxBytes, sizeBytes: tooBig.sizeBytes, fileName: tooBig.name })
    const parts = packParts(files, maxBytes).map((part) => ({ files: part, outFile: ctx.files.outboxPath('zip') }))
    return { claimId: claim.claimId, number: claim.number, parts }
  },
  work: async ({ parts }, ctx) => {
    for (const part of parts) await ctx.jobs.run<RenderedFile>('packEvidence', part, { deadlineMs: PACK_DEADLINE_MS })
    return null
  },
  finish: (tx, { claimId, number, parts }, _packed: null, ctx): Out<'claims.packEvidence'> => {
    const files = parts.map(({ outFile }, index) => {
      const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
      const fileName = parts.length === 1 ? `Claim ${number} evidence.zip` : `Claim ${number} evidence ${index + 1} of ${parts.length}.zip`
      return { fileId: insertFile(tx, { sha256, sizeBytes, mediaType: ZIP, name: fileName, createdAt: ctx.nowAt, createdBy: ctx.person().personId }), fileName, sha256 }
    })
    ctx.note({ entity: 'claim', entityId: claimId, after: { number, files, isPrivacyChecked: true } })
    return { files }
  },
})
