import type { PaperSignature } from '#shared/contract/documents.ts'
import type { SignatureStroke, SigningWay } from '#shared/documents/signing.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface NewSignature { readonly documentId: number; readonly way: SigningWay; readonly signerName: string; readonly documentSha256: string; readonly strokes: readonly SignatureStroke[] | null; readonly fileId: number; readonly signedAt: string; readonly recordedBy: number }

export function insertSignature(tx: WriteTx, it: NewSignature): number {
  const row = tx.sql('INSERT INTO document_signatures (document_id, way, signer_name, document_sha256, strokes_json, file_id, signed_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(it.documentId, it.way, it.signerName, it.documentSha256, it.strokes === null ? '' : JSON.stringify(it.strokes), it.fileId, it.signedAt, it.recordedBy) as { id: number }
  return row.id
}

export const isSignedOnTablet = (db: ReadDb, documentId: number): boolean => db.sql("SELECT 1 FROM document_signatures WHERE document_id = ? AND way = 'tablet'").get(documentId) !== undefined

interface SignatureRow { id: number; document_id: number; way: SigningWay; signer_name: string; document_sha256: string; strokes_json: string; file_id: number; signed_at: string; person: string; name: string; sha256: string; media_type: string }

/** Signatures of the papers of an order, the oldest first, by paper. */
export function signaturesOf(db: ReadDb, orderId: number): ReadonlyMap<number, readonly PaperSignature[]> {
  const rows = db.sql(`SELECT s.id, s.document_id, s.way, s.signer_name, s.document_sha256, s.strokes_json, s.file_id, s.signed_at, COALESCE(p.full_name, '') AS person, f.name, f.sha256, f.media_type
    FROM document_signatures s JOIN documents d ON d.id = s.document_id JOIN files f ON f.id = s.file_id LEFT JOIN people p ON p.id = s.recorded_by WHERE d.order_id = ? ORDER BY s.id`).all(orderId) as SignatureRow[]
  const signatureOf = (row: SignatureRow): PaperSignature => ({
    signatureId: row.id, way: row.way, signerName: row.signer_name, signedAt: row.signed_at, person: row.person, documentSha256: row.document_sha256, fileId: row.file_id, fileName: row.name, fileSha256: row.sha256,
    mediaType: row.media_type, strokes: row.strokes_json === '' ? null : (JSON.parse(row.strokes_json) as PaperSignature['strokes']),
  })
  const byPaper = Map.groupBy(rows, (row) => row.document_id)
  return new Map([...byPaper].map(([documentId, own]) => [documentId, own.map(signatureOf)]))
}
