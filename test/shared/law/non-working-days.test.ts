import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addDays, isCivilDate, SATURDAY, weekdayOf } from '#shared/kit/calendar.ts'
import {
  BUILT_IN_CALENDAR, calendarVersion, calendarWith, isCalendarLoaded, isNonWorking, isStatutoryHoliday,
} from '#shared/law/non-working-days.ts'
import { PRODUCTION_CALENDAR } from '#shared/law/production-calendar.ts'

const datesOfYear = (year: number) => {
  const days: string[] = []
  for (let on = `${year}-01-01`; on <= `${year}-12-31`; on = addDays(on, 1)) days.push(on)
  return days
}
const isWeekend = (on: string) => weekdayOf(on) >= SATURDAY
const weekdaysOff = (year: number) => datesOfYear(year).filter((on) => !isWeekend(on) && isNonWorking(on)).map((on) => on.slice(5))
const workedWeekends = (year: number) => datesOfYear(year).filter((on) => isWeekend(on) && !isNonWorking(on)).map((on) => on.slice(5))

describe('working and non-working days', () => {
  it('knows the days off of 2026', () => {
    expect(weekdaysOff(2026)).toEqual([
      '01-01', '01-02', '01-05', '01-06', '01-07', '01-08', '01-09', '02-23', '03-09', '05-01', '05-11', '06-12', '11-04', '12-31',
    ])
    expect(workedWeekends(2026)).toEqual([])
  })

  it('knows the days off and the working Saturday of 2025', () => {
    expect(weekdaysOff(2025)).toEqual([
      '01-01', '01-02', '01-03', '01-06', '01-07', '01-08', '05-01', '05-02', '05-08', '05-09', '06-12', '06-13', '11-03', '11-04', '12-31',
    ])
    expect(workedWeekends(2025)).toEqual(['11-01'])
  })

  it.each([
    [2016, ['02-20']], [2018, ['04-28', '06-09', '12-29']], [2021, ['02-20']], [2022, ['03-05']],
    [2024, ['04-27', '11-02', '12-28']], [2019, []], [2023, []],
  ])('knows the working weekends of %i', (year, expected) => expect(workedWeekends(year)).toEqual(expected))

  it.each([
    [2013, 247], [2014, 247], [2015, 247], [2016, 247], [2017, 247], [2018, 247], [2019, 247], [2022, 247],
    [2023, 247], [2024, 248], [2025, 247], [2026, 247],
  ])('%i has %i working days', (year, expected) => {
    expect(datesOfYear(year).filter((on) => !isNonWorking(on))).toHaveLength(expected)
  })

  it('does not move terms for the non-working weeks of 2020 and 2021', () => {
    expect(['2020-04-06', '2020-05-07', '2021-05-05', '2021-11-02'].map(isNonWorking)).toEqual([false, false, false, false])
    expect(['2020-05-04', '2021-05-03', '2021-11-04', '2021-11-05'].map(isNonWorking)).toEqual([true, true, true, true])
  })

  it('lists only real dates, days off on weekdays and worked days on weekends', () => {
    for (const [year, { daysOff, workingWeekends }] of Object.entries(PRODUCTION_CALENDAR)) {
      const off = daysOff.split(' ').map((day) => `${year}-${day}`)
      const worked = workingWeekends.split(' ').filter(Boolean).map((day) => `${year}-${day}`)
      expect([...off, ...worked].every(isCivilDate)).toBe(true)
      expect(off.filter(isWeekend)).toEqual([])
      expect(worked.filter((on) => !isWeekend(on))).toEqual([])
      expect([...off].toSorted()).toEqual(off)
    }
  })

  it('keeps every holiday of the Labour Code a day off in every year', () => {
    for (let year = 2013; year <= 2030; year += 1) {
      const holidays = datesOfYear(year).filter(isStatutoryHoliday)
      expect(holidays).toHaveLength(14)
      expect(holidays.filter((on) => !isNonWorking(on))).toEqual([])
    }
  })

  it('falls back on the holidays of the Labour Code for 2027 and says that the year is not loaded', () => {
    expect(isCalendarLoaded(2026)).toBe(true)
    expect(isCalendarLoaded(2027)).toBe(false)
    expect(isCalendarLoaded(2012)).toBe(false)
    expect(weekdaysOff(2027)).toEqual([
      '01-01', '01-04', '01-05', '01-06', '01-07', '01-08', '02-23', '03-08', '05-03', '05-10', '06-14', '11-04',
    ])
  })

  it('changes its version together with the table', () => {
    const digest = createHash('sha256').update(JSON.stringify(PRODUCTION_CALENDAR)).digest('hex').slice(0, 16)
    expect({ calendarVersion, digest }).toEqual({ calendarVersion: 'RU-2013-2026.1', digest: '52177719c757a58f' })
  })

  it('lets days entered by an administrator win', () => {
    const calendar = calendarWith({
      days: [{ on: '2027-11-13', kind: 'work' }, { on: '2027-11-05', kind: 'off' }],
      loadedYears: [2027],
      version: 'own-1',
    })
    expect(['2027-11-13', '2027-11-05', '2027-11-08', '2026-05-11'].map(calendar.isNonWorking)).toEqual([false, true, false, true])
    expect([2026, 2027, 2028].map(calendar.isLoaded)).toEqual([true, true, false])
    expect(calendar.version).not.toBe(BUILT_IN_CALENDAR.version)
  })
})
