import type { TemplateKind } from '#shared/documents/kinds.ts'
import type { UsedTemplate } from '#shared/documents/papers/model.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface TemplateVersion extends UsedTemplate {
  readonly recordedAt: string
  readonly recordedBy: string
  readonly comment: string
}

interface Row { version_no: number; text: string; recorded_at: string; full_name: string; comment: string }

const versionOf = (row: Row): TemplateVersion => ({ version: row.version_no, text: row.text, recordedAt: row.recorded_at, recordedBy: row.full_name, comment: row.comment })

/** Every edition the centre has made of this template, the newest first; the shipped one is not among them. */
export function versionsOfTemplate(db: ReadDb, kind: TemplateKind): TemplateVersion[] {
  const rows = db.sql('SELECT t.version_no, t.text, t.recorded_at, t.comment, p.full_name FROM document_templates t JOIN people p ON p.id = t.recorded_by WHERE t.kind = ? ORDER BY t.version_no DESC').all(kind) as Row[]
  return rows.map(versionOf)
}

/** The text new papers of this kind are printed with; version 0 is the shipped one. */
export function currentTemplate(db: ReadDb, kind: TemplateKind): UsedTemplate {
  const newest = db.sql('SELECT version_no, text FROM document_templates WHERE kind = ? ORDER BY version_no DESC LIMIT 1').get(kind) as { version_no: number; text: string } | undefined
  return newest === undefined ? { version: 0, text: DEFAULT_TEMPLATES[kind] } : { version: newest.version_no, text: newest.text }
}

export function insertTemplate(tx: WriteTx, template: { readonly kind: TemplateKind; readonly version: number; readonly text: string; readonly recordedAt: string; readonly recordedBy: number; readonly comment: string }): void {
  tx.sql('INSERT INTO document_templates (kind, version_no, text, recorded_at, recorded_by, comment) VALUES (?, ?, ?, ?, ?, ?)')
    .run(template.kind, template.version, template.text, template.recordedAt, template.recordedBy, template.comment)
}
