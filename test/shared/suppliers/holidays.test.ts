import { describe, expect, it } from 'vitest'
import { holidayAhead, holidayProblem, supplierCalendar, workingDayFrom } from '#shared/suppliers/holidays.ts'

const off = (fromOn: string, toOn: string, holiday = 'national_day') => ({ fromOn, toOn, kind: 'off' as const, holiday, isConfirmed: true })
const calendar = supplierCalendar([{ country: 'CN', year: 2026, isAnnounced: true, source: '', periods: [off('2026-10-01', '2026-10-07'), { fromOn: '2026-10-10', toOn: '2026-10-10', kind: 'work', holiday: '', isConfirmed: true }] }])

describe('days off of a supplier', () => {
  it.each([
    ['a working day stays', '2026-09-30', '2026-09-30'], ['out of the holiday into the first working day', '2026-10-01', '2026-10-08'],
    ['a Saturday that is worked stays', '2026-10-10', '2026-10-10'], ['an ordinary Sunday moves', '2026-10-11', '2026-10-12'],
  ])('%s', (_name, on, expected) => expect(workingDayFrom(calendar, on)).toBe(expected))

  it('a holiday ahead is told within the days asked, not beyond', () => {
    expect(holidayAhead(calendar, '2026-09-20', 14)?.fromOn).toBe('2026-10-01')
    expect(holidayAhead(calendar, '2026-09-10', 14)).toBeNull()
  })

  it('a year that is not entered is a forecast', () => expect([calendar.isAnnounced(2026), calendar.isAnnounced(2028)]).toEqual([true, false]))

  it.each([
    ['order', off('2026-10-07', '2026-10-01')], ['other_year', off('2027-01-01', '2027-01-01')], ['name_needed', off('2026-10-20', '2026-10-20', '')], ['overlap', off('2026-10-05', '2026-10-09')],
  ])('what cannot be: %s', (reason, period) => expect(holidayProblem(2026, [off('2026-10-01', '2026-10-07'), period])?.reason).toBe(reason))
})
