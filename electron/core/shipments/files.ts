import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findFile } from '#core/files/index.ts'
import { findStored } from './shipments-store.ts'

/** A paper of a shipment: invoice, packing list, photo of the container. Refuses: shipments.not_found, files.not_found, shipments.file_there. */
export const addFile = command((tx, { shipmentId, fileId, title }: In<'shipments.addFile'>, ctx): Out<'shipments.addFile'> => {
  if (findStored(tx, shipmentId) === null) refuse('shipments.not_found', {})
  const file = findFile(tx, fileId) ?? refuse('files.not_found', {})
  if (tx.sql('SELECT 1 FROM shipment_files WHERE shipment_id = ? AND file_id = ?').get(shipmentId, fileId) !== undefined) refuse('shipments.file_there', {})
  tx.sql('INSERT INTO shipment_files (shipment_id, file_id, title, added_at, added_by) VALUES (?, ?, ?, ?, ?)').run(shipmentId, fileId, title, ctx.nowAt, ctx.person().personId)
  ctx.note({ entity: 'shipment', entityId: shipmentId, after: { fileId, title, sha256: file.sha256 } })
  return { done: true }
})

/** The stored file itself stays. Refuses: shipments.not_found, files.not_found. */
export const removeFile = command((tx, { shipmentId, fileId }: In<'shipments.removeFile'>, ctx): Out<'shipments.removeFile'> => {
  if (findStored(tx, shipmentId) === null) refuse('shipments.not_found', {})
  const { changes } = tx.sql('DELETE FROM shipment_files WHERE shipment_id = ? AND file_id = ?').run(shipmentId, fileId)
  if (changes === 0) refuse('files.not_found', {})
  ctx.note({ entity: 'shipment', entityId: shipmentId, before: { fileId }, after: null })
  return { done: true }
})
