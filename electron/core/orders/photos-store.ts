import type { Photo } from '#shared/contract/orders.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'

interface PhotoRow {
  readonly id: number; readonly order_id: number; readonly no: number; readonly file_id: number; readonly purpose: Photo['purpose']; readonly slot_code: string; readonly step_code: string; readonly ground_code: string
  readonly added_at: string
}

const COLUMNS = 'id, order_id, no, file_id, purpose, slot_code, step_code, ground_code, added_at'
const toPhoto = (row: PhotoRow): Photo => ({
  photoId: row.id, no: row.no, fileId: row.file_id, purpose: row.purpose, slotCode: row.slot_code, stepCode: row.step_code, groundCode: row.ground_code, addedAt: row.added_at,
})

/** Photos of the order by their numbers. */
export function orderPhotos(db: ReadDb, orderId: number): Photo[] {
  return (db.sql(`SELECT ${COLUMNS} FROM order_photos WHERE order_id = ? ORDER BY no`).all(orderId) as PhotoRow[]).map(toPhoto)
}

export function findPhoto(db: ReadDb, photoId: number): (Photo & { readonly orderId: number }) | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM order_photos WHERE id = ?`).get(photoId) as PhotoRow | undefined
  return row === undefined ? null : { ...toPhoto(row), orderId: row.order_id }
}

/** Refuses: files.not_found, files.wrong_kind for anything but a picture. */
export function refuseUnlessPicture(db: ReadDb, fileId: number): void {
  const file = findFile(db, fileId) ?? refuse('files.not_found', {})
  if (!file.mediaType.startsWith('image/')) refuse('files.wrong_kind', { name: file.name })
}

export interface NewPhoto extends Pick<Photo, 'fileId' | 'purpose' | 'slotCode' | 'stepCode' | 'groundCode' | 'addedAt'> { readonly orderId: number; readonly addedBy: number }

/** Photos of an order are numbered from one and keep their numbers. */
export function insertPhoto(tx: WriteTx, photo: NewPhoto): { photoId: number; no: number } {
  const row = tx.sql(`INSERT INTO order_photos (order_id, no, file_id, purpose, slot_code, step_code, ground_code, added_at, added_by)
    SELECT ?, COALESCE(MAX(no), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM order_photos WHERE order_id = ? RETURNING id, no`)
    .get(photo.orderId, photo.fileId, photo.purpose, photo.slotCode, photo.stepCode, photo.groundCode, photo.addedAt, photo.addedBy, photo.orderId) as { id: number; no: number }
  return { photoId: row.id, no: row.no }
}

export function updateBinding(tx: WriteTx, photoId: number, binding: Pick<Photo, 'stepCode' | 'groundCode'>): void {
  tx.sql('UPDATE order_photos SET step_code = ?, ground_code = ? WHERE id = ?').run(binding.stepCode, binding.groundCode, photoId)
}

/** The moment the photo got the step and the ground it has now. */
export function boundAt(db: ReadDb, photo: Photo & { readonly orderId: number }): string {
  const row = db.sql("SELECT MAX(at_utc) AS at FROM order_events WHERE order_id = ? AND kind = 'photo' AND code = 'bound' AND json_extract(data_json, '$.photoId') = ?").get(photo.orderId, photo.photoId) as { at: string | null }
  return row.at ?? photo.addedAt
}

export interface SignedState { readonly lastSignedAt: string | null; readonly isDraftOpen: boolean }

/** Whether the order's expertise is signed and whether a newer version is being written. The table belongs to the expertise; only its state is read. */
export function signedState(db: ReadDb, orderId: number): SignedState {
  const row = db.sql('SELECT MAX(signed_at) AS signed_at, COALESCE(MAX(signed_at IS NULL), 0) AS is_draft_open FROM expertises WHERE order_id = ?').get(orderId) as { signed_at: string | null; is_draft_open: number }
  return { lastSignedAt: row.signed_at, isDraftOpen: row.is_draft_open === 1 }
}
