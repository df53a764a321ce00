import { fail, ok, type Result } from '#shared/kit/result.ts'
import { IMPORT_FIELD_SPECS, IMPORT_FIELDS, type ImportField } from './fields.ts'

/** Which column of the file fills which field; columns are counted from 0, fields without a column are absent. */
export type Mapping = { readonly [Field in ImportField]?: number }

export interface MappingProblem {
  readonly code: 'no_date_column' | 'no_subject_column' | 'column_used_twice' | 'no_such_column'
  readonly fields: readonly ImportField[]
}

const CURRENCY_TAIL = / (?:руб|р|rub|rur)$/u
const NOISE = /[^\p{L}\p{N}№/]+/gu

/** The form in which names of columns are compared: «Дата_приёма:» and «дата приема» are one name, «Цена, руб.» is «цена». */
export function headerKey(header: string): string {
  const words = header.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(NOISE, ' ')
  return words.replace(/\s*([№/])\s*/gu, ' $1 ').trim().replace(/\s+/gu, ' ').replace(CURRENCY_TAIL, '')
}

/** Proposes a column for each of the fields by the names a column may have, the most certain first. Each column serves one field. */
export function guessColumns<Field extends string>(fields: readonly Field[], synonymsOf: (field: Field) => readonly string[], headers: readonly string[]): { [F in Field]?: number } {
  const columnByKey = new Map<string, number>()
  for (const [column, header] of headers.entries()) {
    const key = headerKey(header)
    if (key !== '' && !columnByKey.has(key)) columnByKey.set(key, column)
  }
  const guessed: { [F in Field]?: number } = {}
  const usedColumns = new Set<number>()
  for (const field of fields) {
    const column = synonymsOf(field)
      .map((synonym) => columnByKey.get(headerKey(synonym)))
      .find((candidate) => candidate !== undefined && !usedColumns.has(candidate))
    if (column === undefined) continue
    guessed[field] = column
    usedColumns.add(column)
  }
  return guessed
}

/** Proposes a column for each field by the name of the column; a person confirms it. */
export const guessMapping = (headers: readonly string[]): Mapping => guessColumns(IMPORT_FIELDS, (field) => IMPORT_FIELD_SPECS[field].synonyms, headers)

/**
 * Says whether rows can be read by this mapping.
 * Refuses: no date at all, neither category nor defect, one column given to two fields, a column the file lacks.
 */
export function checkMapping(mapping: Mapping, columnCount: number): Result<Mapping, readonly MappingProblem[]> {
  const problems: MappingProblem[] = []
  const mapped = IMPORT_FIELDS.filter((field) => mapping[field] !== undefined)
  if (!hasOneOf(mapped, 'one_of_dates')) problems.push({ code: 'no_date_column', fields: ['acceptedOn', 'closedOn', 'eventOn'] })
  if (!hasOneOf(mapped, 'one_of_subjects')) problems.push({ code: 'no_subject_column', fields: ['category', 'defect'] })
  const missing = mapped.filter((field) => !isColumn(mapping[field], columnCount))
  if (missing.length > 0) problems.push({ code: 'no_such_column', fields: missing })
  for (const column of new Set(mapped.map((field) => mapping[field]))) {
    const fields = mapped.filter((field) => mapping[field] === column)
    if (fields.length > 1) problems.push({ code: 'column_used_twice', fields })
  }
  return problems.length === 0 ? ok(mapping) : fail(problems)
}

function hasOneOf(mapped: readonly ImportField[], requirement: string): boolean {
  return mapped.some((field) => IMPORT_FIELD_SPECS[field].requirement === requirement)
}

function isColumn(column: number | undefined, columnCount: number): boolean {
  return column !== undefined && Number.isInteger(column) && column >= 0 && column < columnCount
}
