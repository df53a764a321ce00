import type { RECEIPT_PAPER_KINDS } from '#shared/contract/buying.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export type ReceiptPaperKind = (typeof RECEIPT_PAPER_KINDS)[number]
export interface ReceiptPaper { readonly paperId: number; readonly kind: ReceiptPaperKind; readonly number: string; readonly fileId: number; readonly printedAt: string }

/** Papers of the receipt whose bytes are kept, the oldest first. */
export function receiptPapers(db: ReadDb, receiptId: number): ReceiptPaper[] {
  return db.sql('SELECT id AS paperId, kind, number, file_id AS fileId, created_at AS printedAt FROM receipt_papers WHERE receipt_id = ? AND file_id IS NOT NULL ORDER BY id').all(receiptId) as ReceiptPaper[]
}

export interface StartedPaper { readonly paperId: number; readonly number: string }

/** Papers that took a number and never got their bytes: the program or the machine stopped in between. */
export function unfinishedPapers(db: ReadDb, receiptId: number, kind: ReceiptPaperKind): StartedPaper[] {
  return db.sql('SELECT id AS paperId, number FROM receipt_papers WHERE receipt_id = ? AND kind = ? AND file_id IS NULL ORDER BY id').all(receiptId, kind) as StartedPaper[]
}

interface Written { readonly model: unknown; readonly createdAt: string; readonly createdBy: number }

export function insertPaper(tx: WriteTx, paper: Written & { readonly receiptId: number; readonly kind: ReceiptPaperKind; readonly number: string }): number {
  return (tx.sql('INSERT INTO receipt_papers (receipt_id, kind, number, model_json, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id')
    .get(paper.receiptId, paper.kind, paper.number, JSON.stringify(paper.model), paper.createdAt, paper.createdBy) as { id: number }).id
}

/** Brings a paper that has no bytes yet to what it says today. */
export function rewritePaper(tx: WriteTx, paperId: number, paper: Written): void {
  tx.sql('UPDATE receipt_papers SET model_json = ?, created_at = ?, created_by = ? WHERE id = ? AND file_id IS NULL').run(JSON.stringify(paper.model), paper.createdAt, paper.createdBy, paperId)
}

/** From here on the paper is frozen: a trigger stands behind it. */
export function finishPaper(tx: WriteTx, paperId: number, fileId: number): void {
  tx.sql('UPDATE receipt_papers SET file_id = ? WHERE id = ? AND file_id IS NULL').run(fileId, paperId)
}
