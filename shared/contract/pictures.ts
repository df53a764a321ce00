import { z } from 'zod'
import { LANGUAGES } from '#shared/kit/language.ts'
import { PICTURE_REFUSALS } from '#shared/pictures/incoming.ts'
import { FOLDER_FILE_REFUSALS, FOLDER_FILES_MAX, FOLDER_TROUBLES } from '#shared/pictures/folder.ts'
import { MARK_COLOURS, MARK_SCALE, MARKS_MAX, POINTS_MAX } from '#shared/pictures/marks.ts'
import { filledLine, instant } from './fields.ts'
import { command, done, id, job, none, peek, query } from './procedure.ts'

const KIBIBYTE = 1024
const BASE64_GROWTH = 4 / 3
const base64UpTo = (bytes: number) => z.base64().max(Math.ceil(bytes * BASE64_GROWTH) + 4)

const PATH_MAX = 1_000

/** A copy for lists stays so small that forty of them open at once. */
export const PREVIEW_MAX_BYTES = 96 * KIBIBYTE
/** A copy for papers: 2000 px of JPEG. */
export const SHOWN_MAX_BYTES = 4 * KIBIBYTE * KIBIBYTE
const ticketId = z.uuid()
const shotId = z.uuid()

const place = z.number().int().min(0).max(MARK_SCALE)
const point = z.strictObject({ x: place, y: place })
const colour = z.enum(MARK_COLOURS)
export const markShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pen'), colour, points: z.array(point).min(2).max(POINTS_MAX) }),
  z.strictObject({ kind: z.literal('arrow'), colour, from: point, to: point }),
  z.strictObject({ kind: z.literal('circle'), colour, from: point, to: point }),
])

export const incomingPhoto = z.strictObject({
  incomingId: id, fileId: id, name: z.string(), ticketId: z.string(),
  /** What the phone was asked to take, in the words of the screen. */
  label: z.string(), receivedAt: instant, person: z.string(),
})
export type IncomingPhoto = z.output<typeof incomingPhoto>

export const pictures = {
  /** Opens a page in the local network for one phone, ten minutes long. `address` is one of those answered before; null takes the first. */
  openPhone: job().input(z.strictObject({ label: filledLine, address: z.string().max(45).nullable(), language: z.enum(LANGUAGES).default('ru') })).output(z.strictObject({
    ticketId, address: z.string(), addresses: z.array(z.string()), chosen: z.string(), expiresAt: instant,
    /** Rows of the QR symbol: 1 dark, 0 light. */
    qr: z.array(z.string()),
  })),
  phoneState: query().input(z.strictObject({ ticketId })).output(z.strictObject({
    state: z.enum(['waiting', 'opened', 'closed']), receivedCount: z.number().int(), refused: z.array(z.strictObject({ name: z.string(), reason: z.enum(PICTURE_REFUSALS) })),
  })),
  closePhone: job('pictures').input(z.strictObject({ ticketId })).output(done),
  /** Pictures that came from phones and have no place yet. */
  incoming: query().input(none).output(z.array(incomingPhoto)),
  /** The picture got its place, or is not wanted; its bytes stay in the store. */
  settle: command('pictures').input(z.strictObject({ incomingId: id, outcome: z.enum(['placed', 'discarded']) })).output(done),
  /** The folder of this computer where cameras and scanners put pictures, and what is new in it. */
  folder: query().input(none).output(z.strictObject({
    isPossible: z.boolean(), machine: z.string(),
    folder: z.strictObject({ path: z.string(), movesTaken: z.boolean(), setAt: instant, setBy: z.string() }).nullable(),
    isBeginning: z.boolean(), trouble: z.enum(FOLDER_TROUBLES).nullable(),
    shots: z.array(z.strictObject({ shotId, name: z.string(), sizeBytes: z.number().int(), modifiedAt: instant })),
    moreCount: z.number().int(), writingCount: z.number().int(),
    refused: z.array(z.strictObject({ shotId, name: z.string(), reason: z.enum(FOLDER_FILE_REFUSALS) })),
  })),
  /** Watches another folder from now on; what lies there already is not offered. Null ends the watch. */
  setFolder: job('pictures').input(z.strictObject({ path: z.string().trim().min(1).max(PATH_MAX).nullable(), movesTaken: z.boolean() })).output(done),
  /** An offered picture, to be looked at before it is taken. */
  folderShot: peek().input(z.strictObject({ shotId })).output(z.strictObject({ mediaType: z.string(), base64: z.string() })),
  /** Keeps an offered picture; it waits for its place like those of phones. */
  takeShot: job('pictures').input(z.strictObject({ shotId })).output(incomingPhoto),
  /** These files of the folder are not named again; they stay where they are. */
  skipShots: command('pictures').input(z.strictObject({ shotIds: z.array(shotId).min(1).max(FOLDER_FILES_MAX) })).output(z.strictObject({ skippedCount: z.number().int() })),
  /** Small copies of a stored picture, drawn where pictures may be decoded. Kept once: later ones are not looked at. */
  keepCopies: command().input(z.strictObject({ fileId: id, preview: base64UpTo(PREVIEW_MAX_BYTES), shown: base64UpTo(SHOWN_MAX_BYTES).nullable() })).output(done),
  marks: query().input(z.strictObject({ fileId: id })).output(z.strictObject({ originalSha256: z.string(), shapes: z.array(markShape), goesOut: z.boolean(), madeAt: instant.nullable(), madeBy: z.string() })),
  /** Marks beside the original; `marked` and `preview` are drawn by the screen and needed when they go out. */
  saveMarks: command('pictures', 'orders').input(z.strictObject({
    fileId: id, originalSha256: z.string().regex(/^[\da-f]{64}$/), shapes: z.array(markShape).max(MARKS_MAX), goesOut: z.boolean(),
    marked: base64UpTo(SHOWN_MAX_BYTES).nullable(), preview: base64UpTo(PREVIEW_MAX_BYTES).nullable(),
  })).output(done),
}
