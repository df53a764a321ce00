import type { PaperKind } from '#shared/documents/kinds.ts'
import type * as ru from '../ru/paper-fields.ts'
import { ARTICLE_LABELS, BLOCK_LABELS, COLUMN_LABELS, FIELD_HINTS, FIELD_LABELS, OPTION_LABELS, type Labels } from './paper-fields-words.ts'
import type { Translated } from './translated.ts'

const IN_ANY_BLOCK: Labels = Object.assign({}, ...Object.values(BLOCK_LABELS)) as Labels

export const optionLabel: Translated<typeof ru.optionLabel> = (kind, key, { code, label }) => OPTION_LABELS[kind]?.[key]?.[code] ?? label

export const shownField: typeof ru.shownField = (kind, field) => {
  const { key, label, hint, options, columns } = field
  return {
    ...field, label: FIELD_LABELS[kind][key] ?? label, hint: hint === '' ? '' : (FIELD_HINTS[kind]?.[key] ?? hint),
    ...(options && { options: options.map((option) => ({ ...option, label: optionLabel(kind, key, option) })) }),
    ...(columns && { columns: columns.map((column) => ({ ...column, label: COLUMN_LABELS[kind]?.[key]?.[column.key] ?? column.label })) }),
  }
}

/** A key of the paper and of a block means the field of the paper. */
const ownOrBlock = (kind: PaperKind, key: string, label: string): string => FIELD_LABELS[kind][key] ?? IN_ANY_BLOCK[key] ?? label

export const missingLabel: Translated<typeof ru.missingLabel> = ownOrBlock

export const placeholderLabel: Translated<typeof ru.placeholderLabel> = (kind, { key, label, group }) => {
  switch (group) {
    case 'paper': return FIELD_LABELS[kind][key] ?? label
    case 'law': return ARTICLE_LABELS[key] ?? label
    default: return BLOCK_LABELS[group][key] ?? label
  }
}
