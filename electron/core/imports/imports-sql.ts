import type { ImportCounts } from '#shared/contract/imports.ts'
import type { ExchangeKind } from '#shared/stock/exchange-fields.ts'
import type { Out } from '#core/kit/handler.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

/** Earlier repairs, or what the exchange of prices and stock brings in. */
export type ImportKind = 'repairs' | ExchangeKind

export interface ImportRecord { readonly importId: number; readonly kind: ImportKind; readonly supplierId: number | null; readonly optionsJson: string; readonly wrongFileId: number | null; readonly fileId: number; readonly fileName: string; readonly fileSha256: string; readonly status: string; readonly counts: ImportCounts; readonly rowsPath: string; readonly committedAt: string | null }
interface Row { id: number; kind: ImportKind; supplier_id: number | null; options_json: string; file_id: number; file_name: string; file_sha256: string; status: 'checked' | 'committed' | 'undone'; counts_json: string; rows_path: string; committed_at: string | null; created_at: string; wrong_file_id: number | null; full_name: string | null }

const toRecord = (row: Row): ImportRecord => ({ importId: row.id, kind: row.kind, supplierId: row.supplier_id, optionsJson: row.options_json, wrongFileId: row.wrong_file_id, fileId: row.file_id, fileName: row.file_name, fileSha256: row.file_sha256, status: row.status, counts: JSON.parse(row.counts_json) as ImportCounts, rowsPath: row.rows_path, committedAt: row.committed_at })

export function findImport(db: ReadDb, importId: number, kinds: readonly ImportKind[]): ImportRecord | null {
  const row = db.sql('SELECT * FROM imports WHERE id = ?').get(importId) as Row | undefined
  return row === undefined || !kinds.includes(row.kind) ? null : toRecord(row)
}

/** The import that already brought these very bytes in as this kind and was not taken back. */
export function committedTwin(db: ReadDb, fileSha256: string, kind: ImportKind): ImportRecord | null {
  const row = db.sql("SELECT * FROM imports WHERE file_sha256 = ? AND kind = ? AND status = 'committed' ORDER BY id DESC LIMIT 1").get(fileSha256, kind) as Row | undefined
  return row === undefined ? null : toRecord(row)
}

/** Column for each field, whatever fields a kind of import has. */
export type ColumnMapping = Readonly<Partial<Record<string, number>>>

export function rememberedMapping(db: ReadDb, headersHash: string): ColumnMapping | null {
  const row = db.sql('SELECT mapping_json FROM import_mappings WHERE headers_hash = ?').get(headersHash) as { mapping_json: string } | undefined
  return row === undefined ? null : JSON.parse(row.mapping_json) as ColumnMapping
}

export function rememberMapping(tx: WriteTx, headersHash: string, mapping: ColumnMapping): void {
  tx.sql('INSERT INTO import_mappings (headers_hash, mapping_json) VALUES (?, ?) ON CONFLICT (headers_hash) DO UPDATE SET mapping_json = excluded.mapping_json').run(headersHash, JSON.stringify(mapping))
}

export interface NewImport { fileId: number; fileName: string; fileSha256: string; headersHash: string; mapping: ColumnMapping; counts: ImportCounts; rowsPath: string; wrongFileId: number | null; personId: number; at: string; kind: ImportKind; supplierId: number | null; optionsJson: string }

export function insertImport(tx: WriteTx, facts: NewImport): number {
  return (tx.sql(`INSERT INTO imports (file_id, file_name, file_sha256, headers_hash, mapping_json, status, counts_json, rows_path, wrong_file_id, person_id, created_at, kind, supplier_id, options_json)
    VALUES (?, ?, ?, ?, ?, 'checked', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`).get(facts.fileId, facts.fileName, facts.fileSha256, facts.headersHash, JSON.stringify(facts.mapping), JSON.stringify(facts.counts), facts.rowsPath, facts.wrongFileId, facts.personId, facts.at, facts.kind, facts.supplierId, facts.optionsJson) as { id: number }).id
}

export function setImportStatus(tx: WriteTx, importId: number, status: 'committed' | 'undone', at: string): void {
  tx.sql('UPDATE imports SET status = ?, committed_at = COALESCE(committed_at, ?) WHERE id = ?').run(status, at, importId)
}

export function setImportCounts(tx: WriteTx, importId: number, counts: ImportCounts): void {
  tx.sql('UPDATE imports SET counts_json = ? WHERE id = ?').run(JSON.stringify(counts), importId)
}

export function listImports(db: ReadDb): Out<'imports.list'> {
  const rows = db.sql("SELECT imports.*, people.full_name FROM imports LEFT JOIN people ON people.id = imports.person_id WHERE imports.kind = 'repairs' ORDER BY imports.id DESC LIMIT 200").all() as Row[]
  return rows.map((row) => ({
    importId: row.id, fileName: row.file_name, status: row.status, at: row.committed_at ?? row.created_at, person: row.full_name ?? '', counts: JSON.parse(row.counts_json) as ImportCounts,
    canUndo: row.status === 'committed', wrongFileId: row.wrong_file_id,
  }))
}
