import { guessColumns } from '#shared/import/mapping.ts'
import { FIELDS_OF_KIND, KEY_FIELDS, PRICE_FIELD_SYNONYMS, type PriceField, type TableKind } from './exchange-fields.ts'

/** Which column of the table fills which field; columns are counted from 0. */
export type TableColumns = { readonly [Field in PriceField]?: number | undefined }

export interface TableMappingProblem {
  readonly code: 'no_key_column' | 'no_price_column' | 'no_qty_column' | 'no_bin_column' | 'column_used_twice' | 'no_such_column'
  readonly fields: readonly PriceField[]
}

/** In a price list the bare «артикул» is the supplier's, in a table of stock it is our own. */
export const guessTableMapping = (kind: TableKind, headers: readonly string[]): TableColumns => guessColumns(FIELDS_OF_KIND[kind], (field) => PRICE_FIELD_SYNONYMS[field], headers)

const MISSING = { price: 'no_price_column', qty: 'no_qty_column', bin: 'no_bin_column' } as const
const NEEDED: Readonly<Record<TableKind, readonly (keyof typeof MISSING)[]>> = { prices: ['price'], stock: ['qty', 'bin'] }

/** What keeps rows from being read by this mapping: nothing tells the parts apart, no price, no quantity or cell, one column for two fields. */
export function tableMappingProblems(kind: TableKind, mapping: TableColumns, columnCount: number): readonly TableMappingProblem[] {
  const mapped = FIELDS_OF_KIND[kind].filter((field) => mapping[field] !== undefined)
  const problems: TableMappingProblem[] = []
  if (!mapped.some((field) => KEY_FIELDS.includes(field))) problems.push({ code: 'no_key_column', fields: KEY_FIELDS.filter((field) => FIELDS_OF_KIND[kind].includes(field)) })
  for (const field of NEEDED[kind]) if (!mapped.includes(field)) problems.push({ code: MISSING[field], fields: [field] })
  const missing = mapped.filter((field) => (mapping[field] ?? 0) >= columnCount)
  if (missing.length > 0) problems.push({ code: 'no_such_column', fields: missing })
  for (const column of new Set(mapped.map((field) => mapping[field]))) {
    const fields = mapped.filter((field) => mapping[field] === column)
    if (fields.length > 1) problems.push({ code: 'column_used_twice', fields })
  }
  return problems
}
