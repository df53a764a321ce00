import type { ImportMapping } from '#shared/contract/imports.ts'
import { IMPORT_FIELDS, type ImportField } from '#shared/import/fields.ts'
import { checkMapping, type Mapping, type MappingProblem } from '#shared/import/mapping.ts'

const SAMPLES_SHOWN = 3
const MONTHS_PER_YEAR = 12
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}/
const DATE_FIELDS: readonly ImportField[] = ['acceptedOn', 'closedOn', 'eventOn']

/** The first different values of a column that are not empty. */
export function columnSamples(sample: readonly (readonly string[])[], column: number): readonly string[] {
  const filled = sample.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '')
  return [...new Set(filled)].slice(0, SAMPLES_SHOWN)
}

export const hasSlashes = (text: string): boolean => SLASHED.test(text)

export type SlashDate = { readonly text: string; /** Told by a number above 12; null where both numbers may be the month. */ readonly first: 'day' | 'month' | null }

/** A date with slashes from the chosen columns, one that gives its order away if there is one. */
export function slashDateOf(sample: readonly (readonly string[])[], mapping: ImportMapping): SlashDate | null {
  const columns = DATE_FIELDS.flatMap((field) => mapping[field] ?? [])
  const found = sample.flatMap((row) => columns.flatMap((column): readonly SlashDate[] => {
    const text = (row[column] ?? '').trim()
    const [, one, two] = SLASHED.exec(text) ?? []
    if (one === undefined || two === undefined) return []
    return [{ text, first: Number(one) > MONTHS_PER_YEAR ? 'day' : Number(two) > MONTHS_PER_YEAR ? 'month' : null }]
  }))
  return found.find(({ first }) => first !== null) ?? found[0] ?? null
}

export function mappingProblems(mapping: ImportMapping, columnCount: number): readonly MappingProblem[] {
  const checked = checkMapping(mapping as Mapping, columnCount)
  return checked.ok ? [] : checked.error
}

/** The field with a new column, or without one. */
export function withColumn(mapping: ImportMapping, field: ImportField, column: number | null): ImportMapping {
  const others = Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== field)) as ImportMapping
  return column === null ? others : { ...others, [field]: column }
}

/** Another field that takes the same column. */
export function rivalOf(mapping: ImportMapping, field: ImportField): ImportField | null {
  const column = mapping[field]
  if (column === undefined) return null
  return IMPORT_FIELDS.find((other) => other !== field && mapping[other] === column) ?? null
}

/** Columns no field takes. */
export function unusedColumns(mapping: ImportMapping, columnCount: number): readonly number[] {
  const used = new Set(Object.values(mapping))
  return Array.from({ length: columnCount }, (_, column) => column).filter((column) => !used.has(column))
}
