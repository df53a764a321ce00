import type { LineFileKind } from '#shared/claims/kinds.ts'
import { isOver, isUnsent } from '#shared/claims/status.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { noteChange, unsentClaim } from './course.ts'
import { getClaim, type StoredClaim } from './store/claims-store.ts'
import { deleteLineFile, getLineFile, insertLineFile } from './store/line-files-store.ts'
import { getClaimLine } from './store/lines-store.ts'

type Input = In<'claims.addLineFile'>

/** What each kind may be; anything else may be anything the files take. */
const MEDIA: Readonly<Record<Exclude<LineFileKind, 'other'>, RegExp>> = {
  photo: /^image\//, video: /^video\//, test_report: /^(image\/|application\/pdf$|application\/vnd\.openxmlformats-officedocument\.)/,
}

/** A page of the web: nothing else is opened from a claim. */
function isWebLink(link: string): boolean {
  const url = URL.parse(link)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
}

/** Refuses: claims.link_or_file_needed, claims.bad_link, files.not_found, claims.wrong_file_kind. */
function checkProof(tx: WriteTx, { kind, fileId, link }: Input): void {
  if (fileId === null && link === '') refuse('claims.link_or_file_needed', {})
  if (link !== '' && !isWebLink(link)) refuse('claims.bad_link', { link })
  if (fileId === null) return
  const { mediaType } = findFile(tx, fileId) ?? refuse('files.not_found', {})
  if (kind !== 'other' && !MEDIA[kind].test(mediaType)) refuse('claims.wrong_file_kind', { kind, mediaType })
}

/** More proof may come after the claim has gone: a supplier asks for it. Refuses: claims.frozen. */
function openClaim(tx: WriteTx, claimId: number): StoredClaim {
  const claim = getClaim(tx, claimId)
  return isOver(claim.status) ? refuse('claims.frozen', { number: claim.number }) : claim
}

/** Refuses: claims.line_not_found, claims.frozen, claims.link_or_file_needed, claims.bad_link, files.not_found, claims.wrong_file_kind. */
export const addLineFile = command((tx, input: Input, ctx): Out<'claims.addLineFile'> => {
  const line = getClaimLine(tx, input.lineId)
  const claim = openClaim(tx, line.claimId)
  checkProof(tx, input)
  const lineFileId = insertLineFile(tx, { ...input, addedAt: ctx.nowAt, addedBy: ctx.person().personId })
  if (isUnsent(claim.status)) noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, after: { number: claim.number, lineNo: line.lineNo, ...input } })
  return { lineFileId }
})

/** What has gone to the supplier stays. Refuses: claims.file_not_found, claims.frozen. */
export const removeLineFile = command((tx, { lineFileId }: In<'claims.removeLineFile'>, ctx): Out<'claims.removeLineFile'> => {
  const file = getLineFile(tx, lineFileId)
  const line = getClaimLine(tx, file.lineId)
  const claim = unsentClaim(tx, line.claimId)
  deleteLineFile(tx, lineFileId)
  noteChange(tx, claim, ctx)
  ctx.note({ entity: 'claim', entityId: claim.claimId, before: { number: claim.number, lineNo: line.lineNo, fileName: file.fileName, link: file.link, sha256: file.sha256 }, after: null })
  return { done: true }
})
