import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, addYears, civilDateOf, compareDates, daysBetween, formatLongRussianDate, formatRussianDate,
  isCivilDate, isLeapYear, laterOf, parseRussianDate, weekdayOf, yearOf,
} from '#shared/kit/calendar.ts'

const MS_PER_DAY = 86_400_000
const FIRST_DAY_MS = Date.UTC(1900, 0, 1)
const LAST_DAY_MS = Date.UTC(2199, 11, 31)

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

const anyDate = fc.integer({ min: 0, max: (LAST_DAY_MS - FIRST_DAY_MS) / MS_PER_DAY }).map((day) => isoOf(FIRST_DAY_MS + day * MS_PER_DAY))

describe('calendar dates', () => {
  it.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '0000-01-01', '05.11.2026', '', '2100-02-29'])(
    'does not take «%s» for a date',
    (text) => expect(isCivilDate(text)).toBe(false),
  )

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('takes %s for a date', (text) => {
    expect(isCivilDate(text)).toBe(true)
  })

  it('agrees with the calendar of the machine on every day of three centuries', () => {
    for (let ms = FIRST_DAY_MS, previous = isoOf(ms - MS_PER_DAY); ms <= LAST_DAY_MS; ms += MS_PER_DAY) {
      const on = isoOf(ms)
      const weekday = new Date(ms).getUTCDay()
      if (addDays(previous, 1) !== on || !isCivilDate(on) || weekdayOf(on) % 7 !== weekday) expect.fail(`wrong at ${on}`)
      previous = on
    }
  })

  it('counts days between two dates and adds them back', () => {
    fc.assert(fc.property(anyDate, anyDate, (fromOn, toOn) => {
      expect(addDays(fromOn, daysBetween(fromOn, toOn))).toBe(toOn)
      expect(daysBetween(fromOn, toOn)).toBe((Date.parse(toOn) - Date.parse(fromOn)) / MS_PER_DAY)
    }))
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months give %s', (on, months, expected) => expect(addMonths(on, months)).toBe(expected))

  it('keeps the day number over months unless the month is too short for it', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (on, months) => {
      const later = addMonths(on, months)
      expect(isCivilDate(later)).toBe(true)
      const isSameDay = later.slice(8) === on.slice(8)
      expect(isSameDay || addDays(later, 1).endsWith('-01')).toBe(true)
    }))
  })

  it('gives the last of February for a year from a leap day', () => {
    expect(addYears('2024-02-29', 2)).toBe('2026-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  it('knows leap years by the century rule', () => {
    expect([1900, 2000, 2024, 2026, 2100].map(isLeapYear)).toEqual([false, true, true, false, false])
  })

  it('orders dates', () => {
    expect(['2026-11-05', '2025-12-31', '2026-02-01'].toSorted(compareDates)).toEqual(['2025-12-31', '2026-02-01', '2026-11-05'])
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0)
    expect(laterOf('2026-01-02', '2026-01-01')).toBe('2026-01-02')
    expect(yearOf('2026-01-02')).toBe(2026)
  })

  it.each(['2026-02-31', 'завтра', ''])('stops at «%s» instead of counting from it', (text) => {
    expect(() => addDays(text, 1)).toThrow(RangeError)
    expect(() => weekdayOf(text)).toThrow(RangeError)
  })

  it('does not leave the four-digit years', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addMonths('0001-01-31', -1)).toThrow(RangeError)
  })
})

describe('dates as they are typed and printed', () => {
  it.each([
    ['05.11.2026', '2026-11-05'],
    ['5.11.2026', '2026-11-05'],
    ['5.1.26', '2026-01-05'],
    ['05,11,2026', '2026-11-05'],
    [' 2026-11-05 ', '2026-11-05'],
    ['05.11.2026 г.', '2026-11-05'],
    ['29.02.2024', '2024-02-29'],
    ['31.02.2026', null],
    ['29.02.2026', null],
    ['2026-02-31', null],
    ['00.01.2026', null],
    ['11/05/2026', null],
    ['05.11.0026', null],
    ['05.11.202', null],
    ['05.11.20266', null],
    ['', null],
    ['вчера', null],
  ])('reads «%s» as %s', (text, expected) => expect(parseRussianDate(text)).toBe(expected))

  it('reads back every date it prints', () => {
    fc.assert(fc.property(anyDate, (on) => {
      expect(parseRussianDate(formatRussianDate(on))).toBe(on)
    }))
  })

  it('never answers with a date that does not exist', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const on = parseRussianDate(text)
      expect(on === null || isCivilDate(on)).toBe(true)
    }))
  })

  it('prints dates the way papers do', () => {
    expect(formatRussianDate('2026-11-05')).toBe('05.11.2026')
    expect(formatLongRussianDate('2026-11-05')).toBe('5 ноября 2026 г.')
    expect(formatLongRussianDate('2026-05-31')).toBe('31 мая 2026 г.')
  })
})

describe('the date of an instant at the desk', () => {
  const MOSCOW = 180
  it.each([
    ['2026-11-05T20:59:59.999Z', MOSCOW, '2026-11-05'],
    ['2026-11-05T21:00:00Z', MOSCOW, '2026-11-06'],
    ['2026-12-31T23:30:00.000Z', MOSCOW, '2027-01-01'],
    ['2026-03-01T02:00:00Z', -180, '2026-02-28'],
    ['2026-11-05T12:00:00Z', 0, '2026-11-05'],
    ['2026-11-05T11:59:00Z', 720, '2026-11-05'],
    ['2026-11-05T12:00:00Z', 720, '2026-11-06'],
  ])('%s at %i minutes from UTC is %s', (instantAt, offset, expected) => {
    expect(civilDateOf(instantAt, offset)).toBe(expected)
  })

  it('agrees with the clock of the machine', () => {
    fc.assert(fc.property(
      fc.integer({ min: FIRST_DAY_MS + MS_PER_DAY, max: LAST_DAY_MS }), fc.integer({ min: -720, max: 840 }),
      (ms, offset) => {
        expect(civilDateOf(new Date(ms).toISOString(), offset)).toBe(isoOf(ms + offset * 60_000))
      },
    ))
  })

  it.each(['2026-11-05', '2026-11-05T25:00:00Z', '2026-02-31T10:00:00Z', '2026-11-05T10:00:00+03:00'])('stops at «%s»', (text) => {
    expect(() => civilDateOf(text, MOSCOW)).toThrow(RangeError)
  })
})
