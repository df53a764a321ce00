import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { amount, check, choice, column, date, datetime, integer, line, rows, text, type FieldDefs } from '#shared/documents/papers/field.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import { isEmptyValue, valueProblems } from '#shared/documents/papers/values.ts'
import { SAMPLE_VALUES } from '#test/documents/sample-values.ts'

const FIELDS: FieldDefs = {
  name: line('Имя', 'typed').must, story: text('Описание', 'typed').may, on: date('Дата', 'typed').may, at: datetime('Время', 'typed').may, sum: amount('Сумма', 'typed').may, days: integer('Дней', 'typed', { min: 1, max: 45 }).may,
  kind: choice('Вид', 'typed', { a: 'первый', b: 'второй' }).may, is_new: check('Новый', 'typed').may, known: line('Из заказа', 'order').may, list: rows('Строки', 'typed', [column('what', 'Что', 70), column('sum', 'Сумма', 30, 'amount')]).may,
}

describe('values typed into a paper', () => {
  it.each([
    [{ name: 'Щёголев' }, []],
    [{ stranger: '1' }, [{ path: ['stranger'], code: 'unknown_field' }]],
    [{ constructor: '1' }, [{ path: ['constructor'], code: 'unknown_field' }]],
    [{ known: 'иначе' }, [{ path: ['known'], code: 'not_typed' }]],
    [{ name: 'две\nстроки' }, [{ path: ['name'], code: 'one_line' }]],
    [{ name: 'а'.repeat(301) }, [{ path: ['name'], code: 'too_long' }]],
    [{ story: 'две\nстроки' }, []],
    [{ story: 'знак\u0007' }, [{ path: ['story'], code: 'control_characters' }]],
    [{ on: '2026-02-29' }, [{ path: ['on'], code: 'no_such_date' }]],
    [{ on: '' }, []],
    [{ at: '2026-11-05T24:10' }, [{ path: ['at'], code: 'no_such_moment' }]],
    [{ at: '2026-11-05T09:10' }, []],
    [{ sum: -1 }, [{ path: ['sum'], code: 'negative_amount' }]],
    [{ sum: 10.5 }, [{ path: ['sum'], code: 'not_whole' }]],
    [{ sum: '10' }, [{ path: ['sum'], code: 'wrong_type' }]],
    [{ sum: null }, []],
    [{ days: 46 }, [{ path: ['days'], code: 'out_of_range' }]],
    [{ days: 0 }, [{ path: ['days'], code: 'out_of_range' }]],
    [{ kind: 'в' }, [{ path: ['kind'], code: 'not_a_choice' }]],
    [{ kind: '' }, []],
    [{ is_new: 'да' }, [{ path: ['is_new'], code: 'wrong_type' }]],
    [{ list: [{ what: 'болт', sum: 100 }, { what: 'гайка', sum: -5 }] }, [{ path: ['list', 1, 'sum'], code: 'negative_amount' }]],
    [{ list: [{ other: 'x' }] }, [{ path: ['list', 0, 'other'], code: 'unknown_field' }]],
    [{ list: Array.from({ length: 201 }, () => ({ what: 'болт' })) }, [{ path: ['list'], code: 'too_many_rows' }]],
    [{ list: 'нет' }, [{ path: ['list'], code: 'wrong_type' }]],
  ])('%j gives %j', (values, problems) => {
    expect(valueProblems(FIELDS, values)).toEqual(problems)
  })

  it('never break the check, whatever comes', () => {
    fc.assert(fc.property(fc.constantFrom(...TEMPLATE_KINDS), fc.dictionary(fc.string(), fc.jsonValue()), (kind, values) => {
      expect(Array.isArray(valueProblems(PAPER_DEFS[kind].fields, values))).toBe(true)
    }))
  })

  it('of the samples are of the types of their fields', () => {
    for (const kind of TEMPLATE_KINDS) {
      const { fields } = PAPER_DEFS[kind]
      const typed = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, { ...field, source: 'typed' as const }]))
      expect(valueProblems(typed, SAMPLE_VALUES[kind]), kind).toEqual([])
      expect(Object.keys(fields).filter((key) => isEmptyValue(SAMPLE_VALUES[kind][key])), kind).toEqual([])
    }
  })
})
