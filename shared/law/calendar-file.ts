import { addDays, isCivilDate, SATURDAY, weekdayOf, type CivilDate } from '#shared/kit/calendar.ts'
import { isStatutoryHoliday } from './non-working-days.ts'
import { dayTitle, movedDayTitle } from './term-words.ts'

/** What the common yearly file says of a year: days off beside the plain weekends, and weekends that are worked. */
export type FileYear = {
  readonly year: number
  readonly off: readonly { readonly on: CivilDate; readonly title: string }[]
  readonly worked: readonly CivilDate[]
  /** Shortened working days: they move no term. */
  readonly short: readonly CivilDate[]
}

export const CALENDAR_FILE_PROBLEMS = [
  'not_a_calendar', 'broken_markup', 'entity_refused', 'year_out_of_range', 'no_such_date', 'day_twice', 'unknown_day_kind', 'no_days', 'too_many_days',
] as const
export type CalendarFileProblemCode = (typeof CALENDAR_FILE_PROBLEMS)[number]
export type CalendarFileProblem = { readonly rowNo: number; readonly code: CalendarFileProblemCode; readonly value: string }
export type CalendarFileReading = { readonly year: FileYear | null; readonly problems: readonly CalendarFileProblem[] }

export const FIRST_FILE_YEAR = 2000
export const LAST_FILE_YEAR = 2100
const DAYS_MAX = 366
const VALUE_SHOWN = 60
const KINDS = { off: '1', short: '2', worked: '3' } as const

type Mark = { readonly rowNo: number; readonly monthDay: string; readonly kind: string; readonly title: string }

const refused = (code: CalendarFileProblemCode, value = '', rowNo = 0): CalendarFileReading => ({ year: null, problems: [{ rowNo, code, value: value.slice(0, VALUE_SHOWN) }] })
const isWeekend = (on: CivilDate): boolean => weekdayOf(on) >= SATURDAY

/** Turns the marks of a file into a year; one bad mark keeps the whole file out. */
function yearOfMarks(yearText: string, marks: readonly Mark[]): CalendarFileReading {
  const year = Number(yearText)
  if (!/^\d{4}$/.test(yearText) || year < FIRST_FILE_YEAR || year > LAST_FILE_YEAR) return refused('year_out_of_range', yearText)
  if (marks.length === 0) return refused('no_days', yearText)
  if (marks.length > DAYS_MAX) return refused('too_many_days', String(marks.length))
  const problems: CalendarFileProblem[] = []
  const seen = new Set<CivilDate>()
  const off: { on: CivilDate; title: string }[] = []
  const worked: CivilDate[] = []
  const short: CivilDate[] = []
  for (const { rowNo, monthDay, kind, title } of marks) {
    const on = `${yearText}-${monthDay.replace('.', '-')}`
    const problem = (code: CalendarFileProblemCode, value: string): void => { problems.push({ rowNo, code, value: value.slice(0, VALUE_SHOWN) }) }
    if (!/^\d\d\.\d\d$/.test(monthDay) || !isCivilDate(on)) problem('no_such_date', monthDay)
    else if (seen.has(on)) problem('day_twice', monthDay)
    else if (kind === KINDS.off) off.push({ on, title })
    else if (kind === KINDS.worked) worked.push(on)
    else if (kind === KINDS.short) (isWeekend(on) ? worked : short).push(on)
    else problem('unknown_day_kind', kind)
    seen.add(on)
  }
  return problems.length > 0 ? { year: null, problems } : { year: { year, off, worked, short }, problems: [] }
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&([^;&\s]{0,40});?/g
const TAG = /<([^<>]*)>/g
const ATTRIBUTE = /([A-Za-z_][\w.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g

/** The text of an attribute, or null where it calls for anything but the five signs every reader knows. */
function plainText(text: string): string | null {
  let isPlain = true
  const plain = text.replaceAll(ENTITY, (_whole, name: string) => {
    const sign = NAMED_ENTITIES[name]
    if (sign === undefined) isPlain = false
    return sign ?? ''
  })
  return isPlain ? plain : null
}

function attributesOf(tag: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    const value = plainText(double ?? single ?? '')
    if (value === null) return null
    found.set(name, value)
  }
  return found
}

/** Reads the tags it knows and nothing else: declarations of types and entities are refused, never followed. */
function readXml(text: string): CalendarFileReading {
  if (/<!(?!--)/.test(text)) return refused('entity_refused', /<!\S{0,20}/.exec(text)?.[0] ?? '')
  const body = text.replaceAll(/<!--[\s\S]*?-->/g, '')
  if (!/<\/calendar\s*>\s*$/.test(body)) return refused(body.includes('<calendar') ? 'broken_markup' : 'not_a_calendar')
  const titles = new Map<string, string>()
  const marks: Mark[] = []
  let yearText = ''
  for (const [, inside = ''] of body.matchAll(TAG)) {
    const name = /^[A-Za-z]+/.exec(inside)?.[0]
    if (name !== 'calendar' && name !== 'holiday' && name !== 'day') continue
    const attributes = attributesOf(inside)
    if (attributes === null) return refused('entity_refused', inside)
    const read = (attribute: string): string => attributes.get(attribute) ?? ''
    if (name === 'calendar') yearText = read('year')
    else if (name === 'holiday') titles.set(read('id'), read('title'))
    else marks.push({ rowNo: marks.length + 1, monthDay: read('d'), kind: read('t'), title: titles.get(read('h')) ?? movedDayTitle(read('f')) })
  }
  return yearOfMarks(yearText, marks)
}

const TWO_DIGITS = 2

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const twoDigits = (value: string): string => value.padStart(TWO_DIGITS, '0')

/** In the JSON of the same source a month lists its days off: `8`, a transferred one `9+`, a shortened working day `30*`. */
function readJson(text: string): CalendarFileReading {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch (error) {
    return refused('broken_markup', error instanceof Error ? error.name : '')
  }
  if (!isRecord(whole) || !Array.isArray(whole['months'])) return refused('not_a_calendar')
  const yearText = String(whole['year'])
  const marks: Mark[] = []
  for (const month of whole['months'] as readonly unknown[]) {
    if (!isRecord(month) || typeof month['days'] !== 'string') return refused('not_a_calendar')
    const monthNo = twoDigits(String(month['month']))
    for (const item of month['days'].split(',').slice(0, DAYS_MAX)) {
      const match = /^\s*(\d{1,2})([+*]?)\s*$/.exec(item)
      const kind = match === null ? item : match[2] === '*' ? KINDS.short : KINDS.off
      marks.push({ rowNo: marks.length + 1, monthDay: `${monthNo}.${twoDigits(match?.[1] ?? '')}`, kind, title: match?.[2] === '+' ? movedDayTitle('') : '' })
    }
  }
  const reading = yearOfMarks(yearText, marks)
  return reading.year === null ? reading : { ...reading, year: withWorkedWeekends(reading.year) }
}

/** This form lists every weekend that is off; one that is not listed is worked. */
function withWorkedWeekends(year: FileYear): FileYear {
  const off = new Set(year.off.map(({ on }) => on))
  const worked = new Set(year.worked)
  for (let on = `${year.year}-01-01`; on <= `${year.year}-12-31`; on = addDays(on, 1)) if (isWeekend(on) && !off.has(on)) worked.add(on)
  return { ...year, worked: [...worked].toSorted() }
}

/** Reads the yearly production calendar in either of its common forms. Refuses: anything else, with the row and the reason. */
export function readCalendarFile(text: string): CalendarFileReading {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start.startsWith('{')) return readJson(start)
  return start.startsWith('<') ? readXml(start) : refused('not_a_calendar')
}

export type FileDay = { readonly on: CivilDate; readonly kind: 'off' | 'work'; readonly title: string }

/**
 * The entries that make a calendar say of this year what the file says: one for each day on which they differ.
 * Days off that come with the week of the shipped calendar need none.
 */
export function entriesOfYear(file: FileYear, isNonWorkingNow: (on: CivilDate) => boolean): readonly FileDay[] {
  const titles = new Map(file.off.map(({ on, title }) => [on, title]))
  const worked = new Set(file.worked)
  const entries: FileDay[] = []
  for (let on = `${file.year}-01-01`; on <= `${file.year}-12-31`; on = addDays(on, 1)) {
    const isOff = titles.has(on) || (isWeekend(on) && !worked.has(on))
    if (isOff !== isNonWorkingNow(on)) entries.push({ on, kind: isOff ? 'off' : 'work', title: titles.get(on) || dayTitle(on, isOff ? 'off' : 'work') })
  }
  return entries
}

/** Public holidays that the file leaves as working days: a sign that it is not whole. */
export function missingHolidays(file: FileYear): readonly CivilDate[] {
  const off = new Set(file.off.map(({ on }) => on))
  const missing: CivilDate[] = []
  for (let on = `${file.year}-01-01`; on <= `${file.year}-12-31`; on = addDays(on, 1)) if (isStatutoryHoliday(on) && !isWeekend(on) && !off.has(on)) missing.push(on)
  return missing
}
