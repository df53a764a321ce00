import { packParts, type PackedSize } from '#shared/claims/evidence-pack.ts'
import type { PackedArchive, PackedFile } from '#jobs/claims/pack-evidence.ts'
import { findFileByDigest, insertFile } from '#core/files/index.ts'
import { job, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimModel } from './claim-model.ts'
import { getClaim } from './store/claims-store.ts'

const PACK_DEADLINE_MS = 300_000
const ZIP = 'application/zip'

interface Packed extends PackedSize, PackedFile { readonly lineNo: number; /** As the person who added it knows it. */ readonly fileName: string }

/** A file that cannot be looked through leaves with nobody. */
function refuseFile(files: readonly Packed[], name: string): never {
  const file = files.find((one) => one.name === name)
  return refuse('claims.file_not_freed', { lineNo: file?.lineNo ?? 0, fileName: file?.fileName ?? name })
}

/**
 * Photos and videos of the claim in archives no larger than the supplier takes, a folder for each line, without what cameras wrote.
 * Refuses: claims.not_found, claims.privacy_unchecked, claims.pack_empty, claims.file_too_big, claims.file_not_freed.
 */
export const packEvidence = job({
  prepare: (tx, input: In<'claims.packEvidence'>, ctx) => {
    if (!input.isPrivacyChecked) refuse('claims.privacy_unchecked', {})
    const claim = getClaim(tx, input.claimId)
    const supplier = findSupplier(tx, claim.supplierId) ?? refuse('suppliers.not_found', {})
    const { evidence } = claimModel(tx, claim, ctx)
    const files = evidence.flatMap(({ lineNo, fileName, sha256 }): Packed[] => {
      const file = findFileByDigest(tx, sha256)
      return file === null ? [] : [{ name: `line-${lineNo}/${fileName}`, path: ctx.files.pathOf(sha256), mediaType: file.mediaType, sizeBytes: file.sizeBytes, lineNo, fileName: file.name }]
    })
    if (files.length === 0) refuse('claims.pack_empty', {})
    const maxBytes = supplier.fileMaxBytes
    const tooBig = files.find(({ sizeBytes }) => maxBytes !== null && sizeBytes > maxBytes)
    if (tooBig !== undefined && maxBytes !== null) refuse('claims.file_too_big', { maxBytes, sizeBytes: tooBig.sizeBytes, fileName: tooBig.name })
    const parts = packParts(files, maxBytes).map((part) => ({ files: part, outFile: ctx.files.outboxPath('zip') }))
    return { claimId: claim.claimId, number: claim.number, parts }
  },
  work: async ({ parts }, ctx) => {
    for (const part of parts) {
      const packed = await ctx.jobs.run<PackedArchive>('packEvidence', part, { deadlineMs: PACK_DEADLINE_MS })
      if ('notFreed' in packed) refuseFile(part.files, packed.notFreed)
    }
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
