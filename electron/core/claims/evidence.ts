import { showsDefect, showsPlate } from '#shared/claims/readiness.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import type { ClaimEvidence } from '#shared/documents/claim-model.ts'
import type { Photo } from '#shared/contract/orders.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import type { Ctx } from '#core/kit/handler.ts'
import { orderPhotos } from '#core/orders/index.ts'
import { listVoidingConditions } from '#core/reference/index.ts'
import type { Defect } from './defects/defect.ts'
import type { LineFacts } from './line-facts.ts'

export type LineEvidence = readonly ClaimEvidence[]

const GENERAL_VIEW = 'General view of the unit'
const NO_DIGITS = 2
/** Pictures a workbook can carry, with the ending of the name each is listed under. */
const PICTURE_ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png' }
const OTHER_ENDINGS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'video/mp4': 'mp4', 'video/webm': 'webm', 'video/quicktime': 'mov' }
/** What a file added to the line shows, in the words of the workbook. */
const SHOWN: Readonly<Record<string, string>> = { photo_serial_plate: 'Serial number plate', photo_defect: 'Defect', photo_general: GENERAL_VIEW, video: 'Video of the defect', test_report: 'Test report', '': '' }

/** What the photo shows by the step or ground it is bound to; the names people gave their files stay at home. */
function showsOf(db: ReadDb, photo: Photo, defect: Defect): string {
  const step = defect.stepNames.get(photo.stepCode) ?? ''
  const ground = photo.groundCode === '' ? '' : (listVoidingConditions(db).find((condition) => condition.code === photo.groundCode)?.name.en ?? '')
  const said = showsPlate(photo) ? SHOWN['photo_serial_plate'] : showsDefect(photo) ? SHOWN['photo_defect'] : GENERAL_VIEW
  return [step, ground].filter((part) => part !== '').join('; ') || (said ?? GENERAL_VIEW)
}

const numbered = (no: number): string => String(no).padStart(NO_DIGITS, '0')

function photosOfOrder(db: ReadDb, { line, defect }: LineFacts, ctx: Ctx): LineEvidence {
  if (defect.source !== 'order' || line.orderId === null) return []
  return orderPhotos(db, line.orderId).flatMap((photo) => {
    const file = findFile(db, photo.fileId)
    const ending = file === null ? undefined : PICTURE_ENDINGS[file.mediaType]
    if (file === null || ending === undefined) return []
    return [{
      lineNo: line.lineNo, fileName: `${defect.orderNumber}-${numbered(photo.no)}.${ending}`, sha256: file.sha256, takenOn: civilDateOf(photo.addedAt, ctx.organisation().utcOffsetMinutes), shows: showsOf(db, photo, defect), picturePath: ctx.files.pathOf(file.sha256),
    }]
  })
}

/** Files added to the line itself; links are no files and are named among the line's videos. */
function filesOfLine({ line, files }: LineFacts, ctx: Ctx): LineEvidence {
  return files.flatMap((file, index) => {
    const { sha256, mediaType, shows, addedAt } = file
    const ending = PICTURE_ENDINGS[mediaType] ?? OTHER_ENDINGS[mediaType]
    if (sha256 === null || ending === undefined) return []
    const isPicture = PICTURE_ENDINGS[mediaType] !== undefined
    return [{ lineNo: line.lineNo, fileName: `line-${line.lineNo}-${numbered(index + 1)}.${ending}`, sha256, takenOn: civilDateOf(addedAt, ctx.organisation().utcOffsetMinutes), shows: SHOWN[shows] ?? '', picturePath: isPicture ? ctx.files.pathOf(sha256) : null }]
  })
}

/** Photos of the order and files of the line as evidence, each under its digest. */
export const evidenceOf = (db: ReadDb, facts: LineFacts, ctx: Ctx): LineEvidence => [...photosOfOrder(db, facts, ctx), ...filesOfLine(facts, ctx)]
