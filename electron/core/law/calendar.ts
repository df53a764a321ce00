import type { CalendarDay, CalendarDayKind } from '#shared/contract/law.ts'
import { addDays, SATURDAY, weekdayOf, yearOf } from '#shared/kit/calendar.ts'
import { entriesOfYear, missingHolidays, type CalendarFileReading, type FileYear } from '#shared/law/calendar-file.ts'
import { isCalendarLoaded, isNonWorking, isStatutoryHoliday } from '#shared/law/non-working-days.ts'
import { WHOLE_COUNTRY } from '#shared/law/regions.ts'
import { dayTitle } from '#shared/law/term-words.ts'
import { recountAll } from '#core/clock/index.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, job, query, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { daysOfYear, vouchedYears, type EnteredDay } from '#core/law-book/calendar-sql.ts'
import { calendarOf } from '#core/law-book/current-law.ts'
import { pathOfFile, readInWorker } from './law-file.ts'
import { replaceYear } from './year-days.ts'

type ShownDay = Out<'law.calendar'>['days'][number]

const isWeekend = (on: string): boolean => weekdayOf(on) >= SATURDAY
const kindOf = (isOff: boolean): CalendarDayKind => (isOff ? 'off' : 'work')

function eachDay(year: number): readonly string[] {
  const days: string[] = []
  for (let on = `${year}-01-01`; yearOf(on) === year; on = addDays(on, 1)) days.push(on)
  return days
}

/** What is written for a date: the region's own entry wins over that of the country. */
function enteredOf(db: ReadDb, year: number, region: string): ReadonlyMap<string, EnteredDay> {
  const layers = region === WHOLE_COUNTRY ? [WHOLE_COUNTRY] : [WHOLE_COUNTRY, region]
  return new Map(layers.flatMap((layer) => daysOfYear(db, layer, year)).map((day) => [day.on, day]))
}

/** Days that differ from a plain week, holidays that fall on a weekend, and every day somebody has entered. */
export const showCalendar = query((db, input: In<'law.calendar'>, ctx): Out<'law.calendar'> => {
  const { year } = input
  const region = input.region ?? ctx.organisation().region
  const entered = enteredOf(db, year, region)
  const days = eachDay(year).flatMap((on): readonly ShownDay[] => {
    const own = entered.get(on)
    if (own !== undefined) return [{ on, kind: own.kind, title: own.title || dayTitle(on, own.kind), enteredTitle: own.title, source: 'entered', region: own.region as ShownDay['region'] }]
    const kind = kindOf(isNonWorking(on))
    const isPlain = (kind === 'off') === isWeekend(on) && !isStatutoryHoliday(on)
    return isPlain ? [] : [{ on, kind, title: dayTitle(on, kind), enteredTitle: null, source: 'shipped', region: WHOLE_COUNTRY }]
  })
  const vouched = vouchedYears(db).filter((row) => row.year === year).map((row) => row.region)
  const isShipped = isCalendarLoaded(year)
  return { year, region, isLoaded: isShipped || vouched.includes(WHOLE_COUNTRY), isShipped, isVouched: vouched.includes(region), version: calendarOf(db).version, days }
})

/** Entered days of a year, in place of those entered before. */
export const saveCalendarDays = command((tx, { region, year, days, isComplete }: In<'law.saveCalendarDays'>, ctx): Out<'law.saveCalendarDays'> => {
  const before = daysOfYear(tx, region, year).map(({ on, kind, title }) => ({ on, kind, title }))
  replaceYear(tx, { region, year }, days, isComplete, { at: ctx.nowAt, personId: ctx.person().personId })
  recountAll(tx)
  ctx.note({ entity: 'calendar_year', entityId: yearId(region, year), before: { days: before }, after: { days, isComplete } })
  const calendar = calendarOf(tx)
  return { version: calendar.version, isLoaded: calendar.isLoaded(year) }
})

const yearId = (region: string, year: number): string => (region === WHOLE_COUNTRY ? String(year) : `${year}-${region}`)

/** What a region's days are compared with: the calendar of the country as it stands. */
function baseOf(db: ReadDb, region: string): (on: string) => boolean {
  if (region === WHOLE_COUNTRY) return isNonWorking
  const byYear = new Map<number, ReadonlyMap<string, EnteredDay>>()
  return (on) => {
    const year = yearOf(on)
    const entered = byYear.get(year) ?? enteredOf(db, year, WHOLE_COUNTRY)
    byYear.set(year, entered)
    const own = entered.get(on)
    return own === undefined ? isNonWorking(on) : own.kind === 'off'
  }
}

function checkYear(file: FileYear, year: number | null): void {
  if (year !== null && year !== file.year) refuse('law.other_year', { expected: year, found: file.year })
}

const readYear = {
  prepare: (tx: ReadDb, input: In<'law.checkCalendarFile'>, ctx: Parameters<typeof pathOfFile>[2]) => ({ input, ...pathOfFile(tx, input.fileId, ctx) }),
  work: (plan: { readonly path: string }, ctx: Parameters<typeof pathOfFile>[2]) => readInWorker<CalendarFileReading>(ctx, 'readCalendarYear', plan.path),
}

const rowProblems = (reading: CalendarFileReading): Out<'law.checkCalendarFile'>['problems'] => reading.problems.map(({ rowNo, code, value }) => ({ section: 'days', rowNo, field: '', code, value }))

/** Reads the yearly file and says which days would change; changes nothing. Refuses: law.other_year. */
export const checkCalendarFile = job({
  ...readYear,
  finish: (tx, plan, reading: CalendarFileReading, ctx): Out<'law.checkCalendarFile'> => {
    const { year, region } = plan.input
    ctx.note({ entity: 'file', entityId: plan.input.fileId, after: { sha256: plan.sha256, year: reading.year?.year ?? null, problemCount: reading.problems.length } })
    const problems = rowProblems(reading)
    if (reading.year === null) return { year: null, isShipped: false, offCount: 0, workingWeekendCount: 0, shortCount: 0, changes: [], missingHolidays: [], problems }
    const file = reading.year
    checkYear(file, year)
    const entered = enteredOf(tx, file.year, region)
    const isOffNow = (on: string): boolean => (entered.get(on)?.kind ?? kindOf(isNonWorking(on))) === 'off'
    const changes = entriesOfYear(file, isOffNow).map(({ on, kind, title }) => ({ on, before: kindOf(kind !== 'off'), after: kind, title }))
    return {
      year: file.year, isShipped: isCalendarLoaded(file.year), offCount: file.off.filter(({ on }) => !isWeekend(on)).length, workingWeekendCount: file.worked.length, shortCount: file.short.length,
      changes, missingHolidays: [...missingHolidays(file)], problems,
    }
  },
})

/** Brings a year in whole: entries of that year made before give way. Refuses: law.file_problems, law.other_year. */
export const importCalendarFile = job({
  ...readYear,
  finish: (tx, plan, reading: CalendarFileReading, ctx): Out<'law.importCalendarFile'> => {
    const { year, region } = plan.input
    const file = reading.year ?? refuse('law.file_problems', { count: reading.problems.length })
    checkYear(file, year)
    const days: readonly CalendarDay[] = entriesOfYear(file, baseOf(tx, region)).map((day) => ({ ...day }))
    const counts = replaceYear(tx, { region, year: file.year }, days, true, { at: ctx.nowAt, personId: ctx.person().personId })
    recountAll(tx)
    ctx.note({ entity: 'calendar_year', entityId: yearId(region, file.year), after: { days, isComplete: true, counts, sha256: plan.sha256 } })
    return { year: file.year, dayCount: days.length, version: calendarOf(tx).version }
  },
})
