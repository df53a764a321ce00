import { describe, expect, it } from 'vitest'
import { IMPORT_FIELD_SPECS, IMPORT_FIELDS } from '#shared/import/fields.ts'
import { checkMapping, guessMapping, headerKey } from '#shared/import/mapping.ts'
import { IMPORT_OUTCOMES, outcomeKey, readOutcome } from '#shared/import/outcomes.ts'

describe('guessing which column is what', () => {
  it('recognises the columns of a Russian repair register', () => {
    const headers = ['№ заказа', 'Дата приёма', 'Дата выдачи', 'Вид техники', 'Производитель', 'Модель', 'Серийный номер', 'ФИО клиента', 'Телефон', 'Заявленная неисправность', 'Статус ремонта', 'Мастер', 'Год выпуска', 'Стоимость, руб.', 'Примечание']
    expect(guessMapping(headers)).toEqual({
      externalId: 0, acceptedOn: 1, closedOn: 2, category: 3, brand: 4, model: 5, serial: 6, customerName: 7, phone: 8, defect: 9, outcome: 10, engineerName: 11, madeYear: 12, priceMinor: 13, note: 14,
    })
  })

  it('recognises names whatever their case, their ё, their dots and underscores', () => {
    expect(guessMapping(['ДАТА_ПРИЕМА:', 'S/N', 'Ф.И.О.', ' неисправность ', 'EVENT_DATE'])).toEqual({ acceptedOn: 0, serial: 1, customerName: 2, defect: 3, eventOn: 4 })
  })

  it('takes the surer of two columns for one field and uses no column twice', () => {
    expect(guessMapping(['partner_product_category', 'Категория', 'product_category'])).toEqual({ category: 2 })
    expect(guessMapping(['Номер', 'Номер'])).toEqual({ externalId: 0 })
  })

  it('leaves unknown, blank and treacherous names without a field', () => {
    expect(guessMapping(['', 'country', '__proto__', 'constructor', 'toString'])).toEqual({})
  })

  it('gives no name of a column to two fields', () => {
    const keys = IMPORT_FIELDS.flatMap((field) => IMPORT_FIELD_SPECS[field].synonyms.map(headerKey))
    const doubled = keys.filter((key, index) => keys.indexOf(key) !== index)
    const owners = (key: string): string[] => IMPORT_FIELDS.filter((field) => IMPORT_FIELD_SPECS[field].synonyms.some((synonym) => headerKey(synonym) === key))
    expect(doubled.filter((key) => owners(key).length > 1)).toEqual([])
    expect(keys.every((key) => key !== '')).toBe(true)
  })
})

describe('checking the columns a person has chosen', () => {
  it.each([
    [{ acceptedOn: 0, defect: 1 }],
    [{ eventOn: 0, category: 1 }],
    [{ closedOn: 1, category: 0, defect: 2 }],
  ])('a date and a subject are enough: %j', (mapping) => {
    expect(checkMapping(mapping, 3)).toEqual({ ok: true, value: mapping })
  })

  it('tells everything that is wrong at once', () => {
    expect(checkMapping({ brand: 0, model: 0, note: 7, serial: -1 }, 3)).toEqual({
      ok: false,
      error: [
        { code: 'no_date_column', fields: ['acceptedOn', 'closedOn', 'eventOn'] },
        { code: 'no_subject_column', fields: ['category', 'defect'] },
        { code: 'no_such_column', fields: ['serial', 'note'] },
        { code: 'column_used_twice', fields: ['brand', 'model'] },
      ],
    })
  })
})

describe('names of outcomes', () => {
  it.each([
    ['Fixed', 'repaired'], ['Отремонтировано', 'repaired'], ['ГОТОВ', 'repaired'], ['ремонт завершён', 'repaired'],
    ['Repairable', 'repairable'], ['Подлежит ремонту', 'repairable'],
    ['End of life', 'end_of_life'], ['end_of_life', 'end_of_life'], ['Не подлежит ремонту', 'end_of_life'], ['Списано', 'end_of_life'],
    ['Unknown', 'unknown'], ['', 'unknown'], ['—', 'unknown'], ['Отказ от ремонта', 'unknown'],
  ])('%j means %s', (text, outcome) => {
    expect(readOutcome(text, new Map())).toBe(outcome)
  })

  it('an unknown name is not guessed until the user explains it', () => {
    expect(readOutcome('Отдали соседу', new Map())).toBeNull()
    expect(readOutcome('отдали соседу', new Map([[outcomeKey('Отдали соседу'), 'unknown' as const]]))).toBe('unknown')
  })

  it('every outcome can be named by its own code', () => {
    for (const outcome of IMPORT_OUTCOMES) expect(readOutcome(outcome, new Map())).toBe(outcome)
  })
})
