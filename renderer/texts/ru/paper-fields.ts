import type { PaperFormField } from '#shared/contract/documents.ts'
import type { PaperKind } from '#shared/documents/kinds.ts'
import type { PlaceholderGroup } from '#shared/documents/templates/placeholders.ts'

/** A field of a paper with its words in the language of the page; the paper prints its own. */
export const shownField = (_kind: PaperKind, field: PaperFormField): PaperFormField => field

/** What a paper lacks, by the label of the field. */
export const missingLabel = (_kind: PaperKind, _key: string, label: string): string => label

/** What a template may name. */
export const placeholderLabel = (_kind: PaperKind, { label }: { readonly key: string; readonly label: string; readonly group: PlaceholderGroup }): string => label

export const optionLabel = (_kind: PaperKind, _key: string, { label }: { readonly code: string; readonly label: string }): string => label
