import { civilDateOf } from '#shared/kit/calendar.ts'
import type { ClaimEvidence } from '#shared/documents/claim-model.ts'
import type { Photo } from '#shared/contract/orders.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { orderPhotos } from '#core/orders/index.ts'
import { listVoidingConditions } from '#core/reference/index.ts'
import type { StoredClaimLine } from './claims-store.ts'
import type { FoundDefect } from './defects-sql.ts'

export type LineEvidence = readonly ClaimEvidence[]

const GENERAL_VIEW = 'General view of the unit'
const NO_DIGITS = 2
/** Pictures a workbook can carry, with the ending of the name each is listed under. */
const PICTURE_ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }

/** What the photo shows by the step or ground it is bound to; the names people gave their files stay at home. */
function showsOf(db: ReadDb, photo: Photo, defect: FoundDefect): string {
  const step = defect.category.checklist.find((known) => known.code === photo.stepCode)?.name.en ?? ''
  const ground = photo.groundCode === '' ? '' : (listVoidingConditions(db).find((condition) => condition.code === photo.groundCode)?.name.en ?? '')
  return [step, ground].filter((part) => part !== '').join('; ') || GENERAL_VIEW
}

/** Photos of the order as evidence of one line, each under its digest. */
export function evidenceOf(db: ReadDb, line: StoredClaimLine, defect: FoundDefect, ctx: Ctx): LineEvidence {
  const { utcOffsetMinutes } = ctx.organisation()
  return orderPhotos(db, line.orderId).flatMap((photo) => {
    const file = findFile(db, photo.fileId)
    const ending = file === null ? undefined : PICTURE_ENDINGS[file.mediaType]
    if (file === null || ending === undefined) return []
    const fileName = `${defect.orderNumber}-${String(photo.no).padStart(NO_DIGITS, '0')}.${ending}`
    return [{ lineNo: line.lineNo, fileName, sha256: file.sha256, takenOn: civilDateOf(photo.addedAt, utcOffsetMinutes), shows: showsOf(db, photo, defect), picturePath: ctx.files.pathOf(file.sha256) }]
  })
}
