import type { TemplateHead, TemplateMapping, TemplateMark } from '#shared/contract/claim-templates.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface ClaimTemplate extends TemplateHead { readonly sha256: string; readonly mapping: TemplateMapping; readonly marks: readonly TemplateMark[] }

interface Row {
  id: number; supplier_id: number; supplier: string; version_no: number; file_id: number; file_name: string; sha256: string; is_active: number; recorded_at: string; full_name: string; comment: string; mapping_json: string; marks_json: string
}

const SELECT = `SELECT t.id, t.supplier_id, s.name AS supplier, t.version_no, t.file_id, f.name AS file_name, f.sha256, t.is_active, t.recorded_at, p.full_name, t.comment, t.mapping_json, t.marks_json
  FROM claim_templates t JOIN suppliers s ON s.id = t.supplier_id JOIN files f ON f.id = t.file_id JOIN people p ON p.id = t.recorded_by`

export const headOf = ({ templateId, supplierId, supplier, version, fileId, fileName, isActive, createdAt, createdBy, comment }: ClaimTemplate): TemplateHead => ({ templateId, supplierId, supplier, version, fileId, fileName, isActive, createdAt, createdBy, comment })

const templateOf = (row: Row): ClaimTemplate => ({
  templateId: row.id, supplierId: row.supplier_id, supplier: row.supplier, version: row.version_no, fileId: row.file_id, fileName: row.file_name, sha256: row.sha256, isActive: row.is_active === 1, createdAt: row.recorded_at, createdBy: row.full_name,
  comment: row.comment, mapping: JSON.parse(row.mapping_json) as TemplateMapping, marks: JSON.parse(row.marks_json) as TemplateMark[],
})

/** Every version of every supplier's form, the newest first. */
export const allTemplates = (db: ReadDb): ClaimTemplate[] => (db.sql(`${SELECT} ORDER BY s.name, t.supplier_id, t.version_no DESC`).all() as Row[]).map(templateOf)

export function findTemplate(db: ReadDb, templateId: number): ClaimTemplate | null {
  const row = db.sql(`${SELECT} WHERE t.id = ?`).get(templateId) as Row | undefined
  return row === undefined ? null : templateOf(row)
}

/** The form claims to the supplier are written in; null for the usual workbook. */
export function templateOfSupplier(db: ReadDb, supplierId: number): ClaimTemplate | null {
  const row = db.sql(`${SELECT} WHERE t.supplier_id = ? AND t.is_active = 1`).get(supplierId) as Row | undefined
  return row === undefined ? null : templateOf(row)
}

export const newestVersion = (db: ReadDb, supplierId: number): number => db.sql('SELECT COALESCE(MAX(version_no), 0) AS version FROM claim_templates WHERE supplier_id = ?').pluck().get(supplierId) as number

export const clearActive = (tx: WriteTx, supplierId: number): void => { tx.sql('UPDATE claim_templates SET is_active = 0 WHERE supplier_id = ? AND is_active = 1').run(supplierId) }
export const setActive = (tx: WriteTx, templateId: number): void => { tx.sql('UPDATE claim_templates SET is_active = 1 WHERE id = ?').run(templateId) }

export interface NewTemplate { readonly supplierId: number; readonly version: number; readonly fileId: number; readonly mapping: TemplateMapping; readonly marks: readonly TemplateMark[]; readonly comment: string; readonly recordedAt: string; readonly recordedBy: number }

/** Adds a version and puts it into use. */
export function insertActive(tx: WriteTx, { supplierId, version, fileId, mapping, marks, comment, recordedAt, recordedBy }: NewTemplate): number {
  clearActive(tx, supplierId)
  const { lastInsertRowid } = tx.sql('INSERT INTO claim_templates (supplier_id, version_no, file_id, mapping_json, marks_json, comment, is_active, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)')
    .run(supplierId, version, fileId, JSON.stringify(mapping), JSON.stringify(marks), comment, recordedAt, recordedBy)
  return Number(lastInsertRowid)
}
