import { z, type ZodType } from 'zod'
import { calendarDay, editionProblems, plainEdition, region, type EditionKind, type LawFileProblem, type PlainEdition } from '#shared/contract/law.ts'

export const LAW_BOOK_FORMAT = 'verstak-law-book'
export const LAW_BOOK_FORMAT_VERSION = 1

/** The parts of a file of the book that hold editions, and the kind each holds. */
export const EDITION_SECTIONS = { rules: 'rule', penalties: 'penalty', overrides: 'penalty_override', pauses: 'penalty_pause', changes: 'law_change' } as const satisfies Readonly<Record<string, EditionKind>>
export type EditionSection = keyof typeof EDITION_SECTIONS
const SECTION_NAMES = Object.keys(EDITION_SECTIONS) as readonly EditionSection[]
const DAYS = 'calendarDays'
const YEARS = 'calendarYears'
const HEAD_FIELDS = ['format', 'formatVersion', 'exportedAt', 'lawVersion', 'calendarVersion'] as const
const KNOWN_FIELDS: readonly string[] = [...HEAD_FIELDS, ...SECTION_NAMES, DAYS, YEARS]

const ROWS_MAX = 5_000
const PROBLEMS_MAX = 200
const VALUE_SHOWN = 60

const fileDay = calendarDay.extend({ region })
const fileYear = z.strictObject({ region, year: z.number().int().min(2000, { error: 'year_out_of_range' }).max(2100, { error: 'year_out_of_range' }) })
export type LawFileDay = z.output<typeof fileDay>
export type LawFileYear = z.output<typeof fileYear>

export type LawBookContent = { readonly editions: readonly PlainEdition[]; readonly days: readonly LawFileDay[]; readonly years: readonly LawFileYear[] }
export type LawBookReading = { readonly version: string; readonly content: LawBookContent | null; readonly problems: readonly LawFileProblem[] }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const shown = (value: unknown): string => (value === undefined ? '' : typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, VALUE_SHOWN)

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined), row)
}

/** Collects what is wrong, row by row, up to as many as a person can read. */
class Problems {
  readonly list: LawFileProblem[] = []
  add(section: string, rowNo: number, field: string, code: string, value: unknown): void {
    if (this.list.length < PROBLEMS_MAX) this.list.push({ section, rowNo, field, code, value: shown(value) })
  }
}

function rowsOf(whole: Readonly<Record<string, unknown>>, section: string, problems: Problems): readonly unknown[] {
  const rows = whole[section] ?? []
  if (!Array.isArray(rows)) problems.add(section, 0, '', 'not_a_list', rows)
  else if (rows.length > ROWS_MAX) problems.add(section, 0, '', 'too_many_rows', rows.length)
  else return rows as readonly unknown[]
  return []
}

function parsedRows<T>(rows: readonly unknown[], section: string, schema: ZodType<T>, problems: Problems): { readonly rowNo: number; readonly row: T }[] {
  return rows.flatMap((raw, index) => {
    const rowNo = index + 1
    const parsed = schema.safeParse(raw)
    if (parsed.success) return [{ rowNo, row: parsed.data }]
    for (const issue of parsed.error.issues) problems.add(section, rowNo, issue.path.join('.'), issue.code === 'custom' ? issue.message : issue.message.includes(' ') ? issue.code : issue.message, valueAt(raw, issue.path))
    return []
  })
}

function readEditions(whole: Readonly<Record<string, unknown>>, section: EditionSection, problems: Problems): readonly PlainEdition[] {
  const kind = EDITION_SECTIONS[section]
  const rows = rowsOf(whole, section, problems).map((raw) => (isRecord(raw) ? { ...raw, kind } : raw))
  const editions = parsedRows(rows, section, plainEdition, problems)
  const lastByCode = new Map<string, PlainEdition>()
  for (const { rowNo, row } of editions.toSorted((left, right) => ((left.row.effectiveFromOn ?? '') < (right.row.effectiveFromOn ?? '') ? -1 : 1))) {
    for (const problem of editionProblems(row)) problems.add(section, rowNo, problem.path.join('.'), problem.code, valueAt(row, problem.path))
    const before = lastByCode.get(row.code)
    if (before !== undefined && (before.effectiveToOn === null || row.effectiveFromOn === null || row.effectiveFromOn <= before.effectiveToOn)) problems.add(section, rowNo, 'effectiveFromOn', 'editions_overlap', row.effectiveFromOn ?? '')
    lastByCode.set(row.code, row)
  }
  return editions.map(({ row }) => row)
}

function readUnique<T>(whole: Readonly<Record<string, unknown>>, section: string, schema: ZodType<T>, keyOf: (row: T) => string, problems: Problems): readonly T[] {
  const seen = new Set<string>()
  const rows = parsedRows(rowsOf(whole, section, problems), section, schema, problems)
  for (const { rowNo, row } of rows) {
    if (seen.has(keyOf(row))) problems.add(section, rowNo, '', 'day_twice', keyOf(row))
    seen.add(keyOf(row))
  }
  return rows.map(({ row }) => row)
}

/** Reads a file of the book whole. Refuses: another format, a newer version of it, rows that could not be entered by hand. */
export function readLawBook(whole: unknown): LawBookReading {
  const problems = new Problems()
  const version = isRecord(whole) ? shown(whole['lawVersion']) : ''
  const answer = (content: LawBookContent | null): LawBookReading => ({ version, content: problems.list.length > 0 ? null : content, problems: problems.list })
  if (!isRecord(whole) || whole['format'] !== LAW_BOOK_FORMAT) {
    problems.add('', 0, 'format', 'not_a_law_book', isRecord(whole) ? whole['format'] : '')
    return answer(null)
  }
  if (whole['formatVersion'] !== LAW_BOOK_FORMAT_VERSION) {
    problems.add('', 0, 'formatVersion', 'newer_format', whole['formatVersion'])
    return answer(null)
  }
  for (const field of Object.keys(whole)) if (!KNOWN_FIELDS.includes(field)) problems.add('', 0, field, 'unrecognized_keys', '')
  const editions = SECTION_NAMES.flatMap((section) => readEditions(whole, section, problems))
  const days = readUnique(whole, DAYS, fileDay, (day) => `${day.region} ${day.on}`, problems)
  const years = readUnique(whole, YEARS, fileYear, (year) => `${year.region} ${year.year}`, problems)
  return answer({ editions, days, years })
}
