import { DOCUMENT_TITLES_RU, isTemplateKind } from '#shared/documents/kinds.ts'
import type { FieldDef } from '#shared/documents/papers/field.ts'
import { fieldsOf } from '#shared/documents/papers/index.ts'
import type { PaperValue } from '#shared/documents/papers/values.ts'
import type { PaperFormField } from '#shared/contract/documents.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { askedPaper, type AskedPaper } from './asked-paper.ts'
import { missingInPaper, obstacleOf } from './paper-model.ts'
import { paperValues } from './values/index.ts'

const valueOf = (value: PaperValue): PaperFormField['value'] => (Array.isArray(value) ? value.map((row) => ({ ...row })) : (value as PaperFormField['value']))

export function formField(key: string, field: FieldDef, value: PaperValue): PaperFormField {
  const { label, type, isRequired, source, requiredIf, options, columns, min, max, hint } = field
  return {
    key, label, type, isRequired, source, requiredIf: requiredIf ?? null, value: valueOf(value), min: min ?? null, max: max ?? null, hint: hint ?? '',
    ...(options && { options: options.map((option) => ({ code: option.code, label: option.label })) }), ...(columns && { columns: columns.map((column) => ({ key: column.key, label: column.label, type: column.type })) }),
  }
}

function filledFields({ kind, facts, typed }: AskedPaper): PaperFormField[] {
  if (!isTemplateKind(kind)) return []
  const values = paperValues(kind, facts, typed)
  return Object.entries(fieldsOf(kind)).map(([key, field]) => formField(key, field, values[key] ?? null))
}

/** What is typed before printing, filled with what the order knows and with what has been typed already. */
export function paperForm(db: ReadDb, input: In<'documents.form'>, ctx: Ctx): Out<'documents.form'> {
  const asked = askedPaper(db, input, ctx)
  const obstacle = obstacleOf(asked.kind, asked.facts)
  return { title: DOCUMENT_TITLES_RU[asked.kind], isAvailable: obstacle === null, obstacle, fields: filledFields(asked), missing: missingInPaper(asked.kind, asked.facts, asked) }
}
