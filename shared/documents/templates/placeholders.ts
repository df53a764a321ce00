import { PAPER_ARTICLES } from '#shared/documents/articles.ts'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import { CUSTOMER_FIELDS, ITEM_FIELDS, ORG_FIELDS, STATE_FIELDS, type PaperField } from '#shared/documents/labels.ts'
import type { PaperBlock } from '#shared/documents/papers/def.ts'
import type { FieldColumn, FieldOption, FieldType } from '#shared/documents/papers/field.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'

/** Where the value of a placeholder comes from: the paper itself, its head, a block of the order, an article of law. */
export const PLACEHOLDER_GROUPS = ['paper', 'head', 'org', 'customer', 'item', 'state', 'law'] as const
export type PlaceholderGroup = (typeof PLACEHOLDER_GROUPS)[number]

export interface Placeholder {
  readonly key: string
  readonly label: string
  readonly group: PlaceholderGroup
  readonly type: FieldType
  readonly isRequired: boolean
  readonly options?: readonly FieldOption[]
  readonly columns?: readonly FieldColumn[]
}
export type Placeholders = ReadonlyMap<string, Placeholder>

const BLOCK_FIELDS: Readonly<Record<PaperBlock, Readonly<Record<string, PaperField>>>> = { org: ORG_FIELDS, customer: CUSTOMER_FIELDS, item: ITEM_FIELDS, state: STATE_FIELDS }
const BLOCK_TYPES: Readonly<Record<string, FieldType>> = {
  value: 'amount', price_paid: 'amount', sale_date: 'date', install_date: 'date', code_given: 'check', backup: 'check', look: 'text', damages: 'text', set: 'text',
}

/** Every paper has these in its head. */
const HEAD: Readonly<Record<string, readonly [label: string, type: FieldType]>> = {
  paper_no: ['Номер документа', 'line'], paper_on: ['Дата документа', 'date'], order_no: ['Номер заказа', 'line'], place: ['Место составления', 'line'],
}

const blockOnes = (block: PaperBlock): readonly Placeholder[] =>
  Object.entries(BLOCK_FIELDS[block]).map(([key, field]) => ({ key, label: field.label, group: block, type: BLOCK_TYPES[key] ?? 'line', isRequired: false }))

function placeholdersFor(kind: TemplateKind): Placeholders {
  const def = PAPER_DEFS[kind]
  const all: readonly Placeholder[] = [
    ...Object.entries(PAPER_ARTICLES).map(([key, { label }]): Placeholder => ({ key, label, group: 'law', type: 'line', isRequired: false })),
    ...def.blocks.flatMap(blockOnes),
    ...Object.entries(HEAD).map(([key, [label, type]]): Placeholder => ({ key, label, group: 'head', type, isRequired: false })),
    // Fields of the paper come last: a key that a block has too means the paper's own value.
    ...Object.entries(def.fields).map(([key, { label, type, isRequired, options, columns }]): Placeholder => ({ key, label, group: 'paper', type, isRequired, ...(options && { options }), ...(columns && { columns }) })),
  ]
  return new Map(all.map((one) => [one.key, one]))
}

const known = new Map<TemplateKind, Placeholders>()

/** What a template of this kind may name. */
export function placeholdersOf(kind: TemplateKind): Placeholders {
  const found = known.get(kind) ?? placeholdersFor(kind)
  known.set(kind, found)
  return found
}
