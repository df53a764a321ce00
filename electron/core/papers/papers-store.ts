import type { PaperKind } from '#shared/documents/kinds.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface PrintedPaper { readonly kind: string; readonly number: string; readonly createdOn: string }

/** Papers of the order whose bytes are kept, the oldest first. */
export function printedPapers(db: ReadDb, orderId: number): PrintedPaper[] {
  const rows = db.sql('SELECT kind, number, created_on FROM documents WHERE order_id = ? AND file_id IS NOT NULL ORDER BY id').all(orderId) as { kind: string; number: string; created_on: string }[]
  return rows.map((row) => ({ kind: row.kind, number: row.number, createdOn: row.created_on }))
}

const LAST_VALUES = `SELECT kind, json_extract(model_json, '$.values') AS json FROM documents d
  WHERE order_id = ? AND file_id IS NOT NULL AND id = (SELECT MAX(l.id) FROM documents l WHERE l.order_id = d.order_id AND l.kind = d.kind AND l.file_id IS NOT NULL)`

/** What the newest paper of each kind was filled with, so that the next one need not be typed again. */
export function lastValues(db: ReadDb, orderId: number): ReadonlyMap<string, PaperValues> {
  const rows = db.sql(LAST_VALUES).all(orderId) as { kind: string; json: string | null }[]
  return new Map(rows.flatMap((row) => (row.json === null ? [] : [[row.kind, JSON.parse(row.json) as PaperValues] as const])))
}

/** The same with their record numbers. */
export function keptPapersOf(db: ReadDb, orderId: number): { readonly documentId: number; readonly kind: PaperKind }[] {
  const rows = db.sql('SELECT id, kind FROM documents WHERE order_id = ? AND file_id IS NOT NULL ORDER BY id').all(orderId) as { id: number; kind: PaperKind }[]
  return rows.map(({ id, kind }) => ({ documentId: id, kind }))
}

export interface StartedPaper { readonly documentId: number; readonly number: string }

/** Papers that took a number and never got their bytes: the program or the machine stopped in between. */
export function unfinishedPapers(db: ReadDb, orderId: number, kind: PaperKind): StartedPaper[] {
  const rows = db.sql('SELECT id, number FROM documents WHERE order_id = ? AND kind = ? AND file_id IS NULL ORDER BY id').all(orderId, kind) as { id: number; number: string }[]
  return rows.map((row) => ({ documentId: row.id, number: row.number }))
}

interface Written { readonly model: unknown; readonly createdAt: string; readonly createdOn: string; readonly createdBy: number }

export function insertPaper(tx: WriteTx, paper: Written & { readonly orderId: number; readonly kind: PaperKind; readonly number: string }): number {
  const row = tx.sql('INSERT INTO documents (order_id, kind, number, model_json, created_at, created_on, created_by) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(paper.orderId, paper.kind, paper.number, JSON.stringify(paper.model), paper.createdAt, paper.createdOn, paper.createdBy) as { id: number }
  return row.id
}

/** Brings a paper that has no bytes yet to what it says today. */
export function rewritePaper(tx: WriteTx, documentId: number, paper: Written): void {
  tx.sql('UPDATE documents SET model_json = ?, created_at = ?, created_on = ?, created_by = ? WHERE id = ? AND file_id IS NULL').run(JSON.stringify(paper.model), paper.createdAt, paper.createdOn, paper.createdBy, documentId)
}

/** From here on the paper is frozen: a trigger stands behind it. */
export function finishPaper(tx: WriteTx, documentId: number, fileId: number): void {
  tx.sql('UPDATE documents SET file_id = ?, print_count = 1 WHERE id = ? AND file_id IS NULL').run(fileId, documentId)
}

export interface KeptPaper extends StartedPaper { readonly orderId: number; readonly kind: PaperKind; readonly fileId: number; readonly fileName: string; readonly sha256: string; readonly printCount: number }

export function findKeptPaper(db: ReadDb, documentId: number): KeptPaper | null {
  const row = db.sql('SELECT d.id, d.order_id, d.kind, d.number, d.file_id, d.print_count, f.name, f.sha256 FROM documents d JOIN files f ON f.id = d.file_id WHERE d.id = ?')
    .get(documentId) as { id: number; order_id: number; kind: PaperKind; number: string; file_id: number; print_count: number; name: string; sha256: string } | undefined
  return row === undefined ? null : { documentId: row.id, orderId: row.order_id, kind: row.kind, number: row.number, fileId: row.file_id, fileName: row.name, sha256: row.sha256, printCount: row.print_count }
}

export function countPrint(tx: WriteTx, documentId: number): void {
  tx.sql('UPDATE documents SET print_count = print_count + 1 WHERE id = ?').run(documentId)
}
