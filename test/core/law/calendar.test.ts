import { describe, expect, test } from 'vitest'
import { calendarOf } from '#core/law-book/index.ts'
import { startTestCore, type TestCore, type WireFailure } from '#test/kit/test-core.ts'
import { YEAR_2027_XML, year2027Json } from '#test/shared/law/year-file.ts'
import { storeText } from './law-builders.ts'

const issuesOf = ({ data }: WireFailure) => (data.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)
const dayOf = async (test: TestCore, year: number, on: string, region: '' | '02' | null = null) => (await test.call('law.calendar', { year, region })).days.find((day) => day.on === on)

describe('a year of the calendar', () => {
  test('shows what differs from a plain week, with names and where each day comes from', async () => {
    const centre = await startTestCore()
    const year = await centre.call('law.calendar', { year: 2026, region: null })
    expect(year).toMatchObject({ isLoaded: true, isShipped: true, isVouched: false, region: '' })
    expect(year.days.find(({ on }) => on === '2026-05-11')).toEqual({ on: '2026-05-11', kind: 'off', title: 'Перенос выходного дня', enteredTitle: null, source: 'shipped', region: '' })
    expect(year.days.find(({ on }) => on === '2026-05-09')).toMatchObject({ kind: 'off', title: 'День Победы' })
    expect(year.days.map(({ on }) => on)).not.toContain('2026-05-16')
    expect(await dayOf(centre, 2024, '2024-04-27')).toMatchObject({ kind: 'work', title: 'Рабочий выходной' })
    expect(await centre.call('law.calendar', { year: 2027, region: null })).toMatchObject({ isLoaded: false, isShipped: false })
  })

  test('takes days by hand and moves the terms that end on them (ГК 193)', async () => {
    const centre = await startTestCore()
    const term = async () => (await centre.call('law.computeTerm', { ruleId: 'GDS-REFUND', eventOn: '2026-11-16' })).dueLegalOn
    expect(await term()).toBe('2026-11-26')
    const saved = await centre.call('law.saveCalendarDays', { region: '', year: 2026, days: [{ on: '2026-11-26', kind: 'off', title: 'Указ' }], isComplete: false })
    expect([await term(), saved.version]).toEqual(['2026-11-27', calendarOf(centre.core.connection.read).version])
    expect(await dayOf(centre, 2026, '2026-11-26')).toMatchObject({ title: 'Указ', enteredTitle: 'Указ', source: 'entered' })
    await centre.call('law.saveCalendarDays', { region: '', year: 2026, days: [], isComplete: false })
    expect([await term(), await dayOf(centre, 2026, '2026-11-26')]).toEqual(['2026-11-26', undefined])
  })

  test('is called loaded when the administrator vouches for it, and not any more when the mark is taken off', async () => {
    const { call } = await startTestCore()
    const save = (isComplete: boolean) => call('law.saveCalendarDays', { region: '', year: 2027, days: [], isComplete })
    expect((await save(true)).isLoaded).toBe(true)
    expect((await save(false)).isLoaded).toBe(false)
  })

  test('tells the whole program on 1 January whether the new year is loaded', async () => {
    const { call, setNow } = await startTestCore()
    setNow('2027-01-12T07:00:00.000Z')
    expect((await call('system.info', {})).isCalendarLoaded).toBe(false)
    await call('law.saveCalendarDays', { region: '', year: 2027, days: [], isComplete: true })
    expect((await call('system.info', {})).isCalendarLoaded).toBe(true)
  })

  test('keeps the days of a region apart: they count only for a centre of that region', async () => {
    const centre = await startTestCore()
    await centre.call('law.saveCalendarDays', { region: '02', year: 2026, days: [{ on: '2026-11-26', kind: 'off', title: 'Местный праздник' }], isComplete: false })
    expect(await dayOf(centre, 2026, '2026-11-26', '')).toBeUndefined()
    expect(await dayOf(centre, 2026, '2026-11-26', '02')).toMatchObject({ region: '02', source: 'entered' })
    await centre.call('system.saveOrganisation', { ...await centre.call('system.organisation', {}), region: '02' })
    expect(await dayOf(centre, 2026, '2026-11-26')).toMatchObject({ title: 'Местный праздник' })
  })

  test.each<[string, object, string]>([
    ['a day of another year', { days: [{ on: '2026-11-26', kind: 'off', title: '' }] }, 'days.0.on other_year'],
    ['a day twice', { days: [{ on: '2027-11-26', kind: 'off', title: '' }, { on: '2027-11-26', kind: 'work', title: '' }] }, 'days.1.on day_twice'],
    ['a day that does not exist', { days: [{ on: '2027-02-29', kind: 'off', title: '' }] }, 'days.0.on no_such_date'],
    ['a year out of range', { year: 1999 }, 'year year_out_of_range'],
  ])('refuses %s at the field', async (_name, overrides, issue) => {
    const { failure } = await startTestCore()
    expect(issuesOf(await failure('law.saveCalendarDays', { region: '', year: 2027, days: [], isComplete: true, ...overrides }))).toContain(issue)
  })
})

describe('a yearly file', () => {
  const store = (test: TestCore, text: string) => storeText(test, text, 'year.xml')

  test.each([['XML', YEAR_2027_XML], ['JSON', year2027Json()]])('in %s says first what it would change, then makes the year complete', async (_form, text) => {
    const centre = await startTestCore()
    const fileId = await store(centre, text)
    const check = await centre.call('law.checkCalendarFile', { fileId, region: '', year: 2027 })
    expect(check).toMatchObject({ year: 2027, isShipped: false, workingWeekendCount: 2, problems: [], missingHolidays: [] })
    expect(check.changes.map(({ on, before, after }) => `${on} ${before}→${after}`)).toEqual(['2027-02-20 off→work', '2027-02-22 work→off', '2027-05-03 off→work', '2027-11-05 work→off', '2027-11-13 off→work'])
    expect(calendarOf(centre.core.connection.read).isLoaded(2027)).toBe(false)
    expect(await centre.call('law.importCalendarFile', { fileId, region: '', year: 2027 })).toMatchObject({ year: 2027, dayCount: 5 })
    const calendar = calendarOf(centre.core.connection.read)
    expect(['2027-02-20', '2027-02-22', '2027-05-03', '2027-11-05', '2027-11-13', '2027-11-06'].map(calendar.isNonWorking)).toEqual([false, true, false, true, false, true])
    expect(calendar.isLoaded(2027)).toBe(true)
    expect((await centre.call('law.checkCalendarFile', { fileId, region: '', year: 2027 })).changes).toEqual([])
  })

  test('takes the place of days entered by hand before', async () => {
    const centre = await startTestCore()
    await centre.call('law.saveCalendarDays', { region: '', year: 2027, days: [{ on: '2027-03-15', kind: 'off', title: 'По слухам' }], isComplete: false })
    const fileId = await store(centre, YEAR_2027_XML)
    expect((await centre.call('law.checkCalendarFile', { fileId, region: '', year: null })).changes.map(({ on }) => on)).toContain('2027-03-15')
    await centre.call('law.importCalendarFile', { fileId, region: '', year: null })
    expect(calendarOf(centre.core.connection.read).isNonWorking('2027-03-15')).toBe(false)
  })

  test('adds to a region only what the country does not have', async () => {
    const centre = await startTestCore()
    await centre.call('law.importCalendarFile', { fileId: await store(centre, YEAR_2027_XML), region: '', year: null })
    const regional = YEAR_2027_XML.replace('<day d="04.30" t="2"/>', '<day d="10.11" t="1"/>')
    expect(await centre.call('law.importCalendarFile', { fileId: await store(centre, regional), region: '02', year: null })).toMatchObject({ dayCount: 1 })
    expect(await dayOf(centre, 2027, '2027-10-11', '02')).toMatchObject({ kind: 'off', region: '02' })
  })

  test.each<[string, string, string]>([
    ['another year than asked for', YEAR_2027_XML.replace('year="2027"', 'year="2028"'), 'law.other_year'],
    ['a date that does not exist', YEAR_2027_XML.replace('d="11.05"', 'd="11.31"'), 'law.file_problems'],
    ['a declared entity', YEAR_2027_XML.replace('<calendar', '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><calendar'), 'law.file_problems'],
    ['its end cut off', YEAR_2027_XML.slice(0, 700), 'law.file_problems'],
    ['more bytes than a year needs', `${YEAR_2027_XML}${' '.repeat(300_000)}`, 'law.file_too_big'],
  ])('is refused with %s, and the calendar stays', async (_name, text, code) => {
    const centre = await startTestCore()
    const before = calendarOf(centre.core.connection.read)
    expect((await centre.failure('law.importCalendarFile', { fileId: await store(centre, text), region: '', year: 2027 })).data.code).toBe(code)
    expect(calendarOf(centre.core.connection.read)).toBe(before)
  })
})
