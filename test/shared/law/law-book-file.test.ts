import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAW_BOOK_FORMAT, readLawBook } from '#shared/law/law-book-file.ts'
import { LAW_RULES } from '#shared/law/rules.ts'

const ruleRow = (code: string, overrides: object = {}, facts: object = {}) => {
  const { id: _id, effectiveFromOn, effectiveToOn, ...known } = LAW_RULES.find((rule) => rule.id === code) ?? LAW_RULES[0]!
  return { code, effectiveFromOn, effectiveToOn, facts: { ...known, ...facts }, ...overrides }
}
const book = (parts: object) => ({ format: LAW_BOOK_FORMAT, formatVersion: 1, ...parts })
const problemsOf = (whole: unknown) => readLawBook(whole).problems.map(({ section, rowNo, field, code }) => `${section} ${rowNo} ${field} ${code}`)

describe('a file of the book of law', () => {
  it('is taken with rules, days and years as they were written', () => {
    const { content, problems } = readLawBook(book({ rules: [ruleRow('GDS-REFUND')], calendarDays: [{ region: '02', on: '2027-03-20', kind: 'off', title: 'Праздник' }], calendarYears: [{ region: '', year: 2027 }] }))
    expect(problems).toEqual([])
    expect(content).toMatchObject({ editions: [{ kind: 'rule', code: 'GDS-REFUND' }], days: [{ region: '02', on: '2027-03-20' }], years: [{ year: 2027 }] })
  })

  it.each<[string, unknown, string]>([
    ['another file', { hello: 1 }, ' 0 format not_a_law_book'],
    ['a list', [], ' 0 format not_a_law_book'],
    ['a newer format', { ...book({}), formatVersion: 2 }, ' 0 formatVersion newer_format'],
    ['a part nobody knows', book({ prices: [] }), ' 0 prices unrecognized_keys'],
    ['rules that are no list', book({ rules: 'all' }), 'rules 0  not_a_list'],
    ['more rows than a book has', book({ rules: Array.from({ length: 5_001 }, () => null) }), 'rules 0  too_many_rows'],
    ['a rule that is nothing', book({ rules: [null] }), 'rules 1  invalid_type'],
    ['a rule unknown to the program', book({ rules: [ruleRow('GDS-MIRACLE')] }), 'rules 1 code unknown_code'],
    ['a length below one', book({ rules: [ruleRow('GDS-REFUND', {}, { length: 0 })] }), 'rules 1 facts.length length_not_positive'],
    ['a unit nobody knows', book({ rules: [ruleRow('GDS-REFUND', {}, { unit: 'fortnight' })] }), 'rules 1 facts.unit invalid_value'],
    ['a term of dates turned into a wish', book({ rules: [ruleRow('GDS-REFUND', {}, { unit: 'as agreed' })] }), 'rules 1 facts.unit unit_not_counted'],
    ['a day that does not exist', book({ rules: [ruleRow('GDS-REFUND', { effectiveFromOn: '2026-02-30' })] }), 'rules 1 effectiveFromOn no_such_date'],
    ['an end before the beginning', book({ rules: [ruleRow('GDS-REFUND', { effectiveFromOn: '2026-03-01', effectiveToOn: '2026-02-01' })] }), 'rules 1 effectiveToOn to_before_from'],
    ['two editions on one day', book({ rules: [ruleRow('GDS-REFUND', { effectiveToOn: '2026-03-01' }), ruleRow('GDS-REFUND', { effectiveFromOn: '2026-03-01' })] }), 'rules 2 effectiveFromOn editions_overlap'],
    ['a rate above the whole', book({ overrides: [{ code: 'tv', effectiveFromOn: null, effectiveToOn: null, facts: { rateBp: 10_001, hasCap: true, article: 'ПП 1', confidence: 'V', confidenceNote: '' } }] }), 'overrides 1 facts.rateBp rate_out_of_range'],
    ['a pause without an end', book({ pauses: [{ code: 'P', effectiveFromOn: '2027-01-01', effectiveToOn: null, facts: { act: 'ПП 1', confidence: 'V' } }] }), 'pauses 1 effectiveToOn dates_needed'],
    ['a region nobody knows', book({ calendarDays: [{ region: 'MARS', on: '2027-01-11', kind: 'off', title: '' }] }), 'calendarDays 1 region invalid_value'],
    ['a day twice', book({ calendarDays: [{ region: '', on: '2027-01-11', kind: 'off', title: '' }, { region: '', on: '2027-01-11', kind: 'work', title: '' }] }), 'calendarDays 2  day_twice'],
    ['a field nobody knows', book({ rules: [{ ...ruleRow('GDS-REFUND'), price: 1 }] }), 'rules 1  unrecognized_keys'],
    ['a field of the prototype', JSON.parse(`{"format":"${LAW_BOOK_FORMAT}","formatVersion":1,"__proto__":{"a":1}}`), ' 0 __proto__ unrecognized_keys'],
  ])('keeps out %s', (_name, whole, problem) => {
    expect(readLawBook(whole).content).toBeNull()
    expect(problemsOf(whole)).toContain(problem)
  })

  it('shows no more problems than a person can read', () => {
    expect(readLawBook(book({ rules: Array.from({ length: 4_000 }, () => ({ code: 'x' })) })).problems).toHaveLength(200)
  })

  it('answers any JSON with a book or with problems, never with a crash', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (rules, days) => {
      const { content, problems } = readLawBook(book({ rules, calendarDays: days }))
      expect(content === null).toBe(problems.length > 0)
    }))
  })
})
