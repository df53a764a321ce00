import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entriesOfYear, missingHolidays, readCalendarFile } from '#shared/law/calendar-file.ts'
import { isNonWorking } from '#shared/law/non-working-days.ts'
import { YEAR_2027_XML, year2027Json } from './year-file.ts'

const yearOf = (text: string) => {
  const { year, problems } = readCalendarFile(text)
  if (year === null) throw new Error(JSON.stringify(problems))
  return year
}
const problemsOf = (text: string) => readCalendarFile(text).problems
const xml = (days: string, year = '2027') => `<calendar year="${year}"><days>${days}</days></calendar>`

describe('the yearly file of the calendar', () => {
  it('gives the days off, the worked weekends and the shortened days of a year', () => {
    const year = yearOf(YEAR_2027_XML)
    expect(year).toMatchObject({ year: 2027, worked: ['2027-02-20', '2027-11-13'], short: ['2027-04-30'] })
    expect(year.off.find(({ on }) => on === '2027-11-04')).toEqual({ on: '2027-11-04', title: 'День "народного" единства' })
    expect(year.off.find(({ on }) => on === '2027-11-05')?.title).toBe('Перенос с 13.11')
    expect(missingHolidays(year)).toEqual([])
  })

  it('means the same year in XML and in JSON', () => {
    const entries = (text: string) => entriesOfYear(yearOf(text), isNonWorking).map(({ on, kind }) => `${on} ${kind}`)
    expect(entries(YEAR_2027_XML)).toEqual(['2027-02-20 work', '2027-02-22 off', '2027-05-03 work', '2027-11-05 off', '2027-11-13 work'])
    expect(entries(year2027Json())).toEqual(entries(YEAR_2027_XML))
  })

  it('takes back a transfer of the Labour Code that the decree put elsewhere', () => {
    const entries = entriesOfYear(yearOf(YEAR_2027_XML), isNonWorking)
    expect(isNonWorking('2027-05-03')).toBe(true)
    expect(entries.find(({ on }) => on === '2027-05-03')?.kind).toBe('work')
  })

  it('notices a holiday the file leaves as a working day', () => {
    expect(missingHolidays(yearOf(xml('<day d="01.01" t="1"/>')))).toContain('2027-11-04')
  })

  it.each<[string, string, string]>([
    ['a date that does not exist', xml('<day d="02.30" t="1"/>'), 'no_such_date'],
    ['a date written in another way', xml('<day d="2027-01-01" t="1"/>'), 'no_such_date'],
    ['a day twice', xml('<day d="01.01" t="1"/><day d="01.01" t="2"/>'), 'day_twice'],
    ['a kind nobody knows', xml('<day d="01.01" t="9"/>'), 'unknown_day_kind'],
    ['a year out of range', xml('<day d="01.01" t="1"/>', '1812'), 'year_out_of_range'],
    ['a year in words', xml('<day d="01.01" t="1"/>', 'this'), 'year_out_of_range'],
    ['no days at all', xml(''), 'no_days'],
    ['more days than a year has', xml('<day d="01.01" t="1"/>'.repeat(400)), 'too_many_days'],
    ['a file cut off', '<calendar year="2027"><days><day d="01.01" t="1"/>', 'broken_markup'],
    ['another XML', '<html><body></body></html>', 'not_a_calendar'],
    ['a declared entity', `<!DOCTYPE calendar [<!ENTITY a "b">]>${xml('<day d="01.01" t="1"/>')}`, 'entity_refused'],
    ['a billion laughs', `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>${xml('<day d="&lol2;" t="1"/>')}`, 'entity_refused'],
    ['an entity without a declaration', xml('<day d="01.01" t="1" h="&file;"/>'), 'entity_refused'],
    ['an entity in numbers', xml('<day d="&#48;1.01" t="1"/>'), 'entity_refused'],
    ['broken JSON', '{"year": 2027, "months": [', 'broken_markup'],
    ['JSON of something else', '{"year": 2027}', 'not_a_calendar'],
    ['JSON with months that are no months', '{"year": 2027, "months": [7]}', 'not_a_calendar'],
    ['JSON with the 32nd of January', '{"year": 2027, "months": [{"month": 1, "days": "32"}]}', 'no_such_date'],
    ['JSON with a month thirteen', '{"year": 2027, "months": [{"month": 13, "days": "1"}]}', 'no_such_date'],
    ['JSON with words for days', '{"year": 2027, "months": [{"month": 1, "days": "first"}]}', 'no_such_date'],
    ['an empty file', '', 'not_a_calendar'],
    ['a table', 'дата;вид\n01.01.2027;выходной', 'not_a_calendar'],
  ])('keeps out %s', (_name, text, code) => {
    expect(readCalendarFile(text).year).toBeNull()
    expect(problemsOf(text).map((problem) => problem.code)).toContain(code)
  })

  it('names the row of each bad day', () => {
    expect(problemsOf(xml('<day d="01.01" t="1"/><day d="13.01" t="1"/><day d="01.02" t="x"/>'))).toEqual([{ rowNo: 2, code: 'no_such_date', value: '13.01' }, { rowNo: 3, code: 'unknown_day_kind', value: 'x' }])
  })

  it('answers any text with a year or with problems, never with a crash', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.string().map((text) => xml(`<day ${text}/>`)), fc.string().map((text) => `{"year":2027,"months":[{"month":1,"days":${JSON.stringify(text)}}]}`)), (text) => {
      const { year, problems } = readCalendarFile(text)
      expect(year === null).toBe(problems.length > 0)
    }))
  })
})
