import { createHash } from 'node:crypto'
import { DOCUMENT_TITLES_RU } from '#shared/documents/kinds.ts'
import { isSignature } from '#shared/documents/signing.ts'
import { isSignedByCustomer } from '#shared/printing/papers.ts'
import { localMomentRu } from '#core/documents/format-ru.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile, insertFile } from '#core/files/index.ts'
import { command, job, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findKeptPaper, type KeptPaper } from './papers-store.ts'
import { PDF, RENDER_DEADLINE_MS } from './render-plan.ts'
import { insertSignature, isSignedOnTablet } from './signatures-store.ts'

/** What can be a scan of a signed paper. */
const SCANS: readonly string[] = [PDF, 'image/jpeg', 'image/png', 'image/webp']

/** Refuses: documents.not_found, documents.not_signed_by_customer, files.damaged. */
function paperToSign(db: ReadDb, documentId: number, ctx: Ctx): KeptPaper {
  const paper = findKeptPaper(db, documentId) ?? refuse('documents.not_found', {})
  if (!isSignedByCustomer(paper.kind)) refuse('documents.not_signed_by_customer', { kind: paper.kind })
  if (ctx.files.read(paper.sha256) === null) refuse('files.damaged', { fileId: paper.fileId })
  return paper
}

/** The signature itself and the name of who signed are personal: the journal holds only what proves them. */
const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What is signed is the digest of the stored paper; the paper stays as it is, the signed copy is a second file. */
export const sign = job({
  prepare: (tx, input: In<'documents.sign'>, ctx) => {
    if (!isSignature(input.strokes)) refuse('documents.signature_empty', {})
    const paper = paperToSign(tx, input.documentId, ctx)
    if (isSignedOnTablet(tx, paper.documentId)) refuse('documents.already_signed', {})
    const facts = { title: `${DOCUMENT_TITLES_RU[paper.kind]} № ${paper.number}`, signerName: input.signerName, signedMoment: localMomentRu(ctx.nowAt, ctx.organisation().utcOffsetMinutes), sha256: paper.sha256, strokes: input.strokes }
    return { paper, facts, paperFile: ctx.files.pathOf(paper.sha256), outFile: ctx.files.outboxPath('pdf') }
  },
  work: async ({ facts, paperFile, outFile }, ctx) => {
    await ctx.jobs.run('signPaper', { facts, paperFile, outFile }, { deadlineMs: RENDER_DEADLINE_MS })
    return null
  },
  finish: (tx, { paper, facts, outFile }, _signed: null, ctx): Out<'documents.sign'> => {
    const { documentId, number, sha256: documentSha256 } = paper
    // Two screens may have signed at once.
    if (isSignedOnTablet(tx, documentId)) refuse('documents.already_signed', {})
    const { sha256, sizeBytes } = ctx.files.keepFile(outFile)
    const personId = ctx.person().personId
    const fileId = insertFile(tx, { sha256, sizeBytes, mediaType: PDF, name: `${DOCUMENT_TITLES_RU[paper.kind]} ${number}, подписан.pdf`, createdAt: ctx.nowAt, createdBy: personId })
    const signatureId = insertSignature(tx, { documentId, way: 'tablet', signerName: facts.signerName, documentSha256, strokes: facts.strokes, fileId, signedAt: ctx.nowAt, recordedBy: personId })
    ctx.note({ entity: 'document', entityId: documentId, after: { number, signedBy: 'tablet', documentSha256, signatureSha256: digestOf(facts.strokes), signedCopySha256: sha256 } })
    return { signatureId, fileId, sha256 }
  },
})

/** Refuses as `sign` does, and files.not_found, documents.not_a_scan. */
export const attachSigned = command((tx, input: In<'documents.attachSigned'>, ctx): Out<'documents.attachSigned'> => {
  const { documentId, number, sha256: documentSha256 } = paperToSign(tx, input.documentId, ctx)
  const scan = findFile(tx, input.fileId) ?? refuse('files.not_found', {})
  if (!SCANS.includes(scan.mediaType)) refuse('documents.not_a_scan', { name: scan.name })
  const signatureId = insertSignature(tx, { documentId, way: 'paper', signerName: input.signerName, documentSha256, strokes: null, fileId: scan.fileId, signedAt: ctx.nowAt, recordedBy: ctx.person().personId })
  ctx.note({ entity: 'document', entityId: documentId, after: { number, signedBy: 'paper', documentSha256, signedCopySha256: scan.sha256 } })
  return { signatureId }
})
