import { describe, expect, it } from 'vitest'
import { bestEntry, chooserSections } from '#renderer/features/papers/chooser-list.ts'
import { emptyFields, momentOf, momentParts, tidyTime, valuesToSend } from '#renderer/features/papers/form-values.ts'
import { missingPlace } from '#renderer/features/papers/missing-place.ts'
import { PAPER_WAITS } from '#renderer/texts/papers.ts'
import { aKind, everyKind, formField } from './sample-papers.ts'

describe('the place of a missing field', () => {
  it.each([
    ['DOC_INTAKE', 'org_ogrn', 'organisation'],
    ['DOC_INTAKE', 'place', 'organisation'],
    ['DOC_DIAG', 'signer_name', 'people'],
    ['DOC_INTAKE', 'cust_notify', 'customer'],
    ['DOC_INTAKE', 'sale_date', 'sale'],
    ['DOC_INTAKE', 'war_term', 'model'],
    ['DOC_INTAKE', 'value', 'intake'],
    ['DOC_ISSUE', 'fixed', 'work'],
    ['DOC_WORKS', 'paid', 'money'],
    ['DOC_REFUSAL', 'link', 'expertise'],
    ['DOC_DIAG', 'tests', 'expertise'],
    ['DOC_REPLY', 'signer_pos', 'people'],
    ['DOC_REPLY', 'claim_on', 'intake'],
    ['DOC_WARRANTY', 'start_on', 'sale'],
    ['DOC_WARRANTY', 'months', 'model'],
    ['DOC_READY', 'ready_on', 'work'],
    ['DOC_PD_CONSENT', 'operator', 'organisation'],
  ] as const)('%s, %s: %s', (kind, key, place) => {
    expect(missingPlace(kind, key)).toBe(place)
  })
})

const shown = (typed: string) => chooserSections(everyKind(), typed).flatMap(({ entries }) => entries.map(({ id }) => id))

describe('the list of papers', () => {
  it('names all thirty-seven and the label, what can be made first', () => {
    const sections = chooserSections(everyKind((kind) => (kind === 'DOC_QC' ? PAPER_WAITS.expertise_unsigned : null)), '')
    expect(sections.flatMap(({ entries }) => entries)).toHaveLength(38)
    expect(sections.map(({ title }) => title)).toEqual([
      'Приём', 'Требование', 'Проверка', 'Ремонт', 'Деньги и замена', 'Подменный товар', 'Выдача и хранение', 'Персональные данные', 'Поставщик и перевозчик', 'Склад', 'Этикетка', 'Пока не составляются',
    ])
    expect(sections.at(-1)?.entries.map(({ id, paper }) => [id, paper?.whyNot])).toEqual([['DOC_QC', 'после подписания экспертизы']])
  })

  it.each([
    ['смета', 'DOC_ESTIMATE'],
    ['cvtnf', 'DOC_ESTIMATE'],
    ['торг-3', 'DOC_TORG3'],
    ['неремонтопригодность', 'DOC_NOREPAIR'],
    ['этикетка', 'label'],
    ['ответ требование', 'DOC_REPLY'],
    ['подменный выдача', 'DOC_LOAN_OUT'],
  ])('«%s» finds %s', (typed, id) => {
    expect(shown(typed)).toContain(id)
  })

  it('words that no paper has find nothing', () => {
    expect(shown('холодильник')).toEqual([])
  })

  it('a paper whose title begins with the typed words is the one that Enter opens', () => {
    const entries = [aKind('DOC_ISSUE'), aKind('DOC_REPLACE'), aKind('DOC_READY')].map((paper) => ({ id: paper.kind, paper }))
    expect(bestEntry(entries, 'акт замены')).toBe(1)
    expect(bestEntry(entries, 'edtljv')).toBe(2)
    expect(bestEntry(entries, '')).toBe(0)
  })
})

describe('values of the form', () => {
  it.each([['905', '09:05'], ['9.05', '09:05'], ['18:30', '18:30'], ['полдень', 'полдень']])('the time «%s» is «%s»', (typed, time) => {
    expect(tidyTime(typed)).toBe(time)
  })

  it('a moment keeps the part that is typed', () => {
    expect(momentParts(momentOf('2026-11-22', ''))).toEqual(['2026-11-22', ''])
    expect(momentParts(momentOf('', '10:00'))).toEqual(['', '10:00'])
    expect(momentOf('', '')).toBe('')
  })

  it('half a moment is not sent', () => {
    const fields = [formField({ key: 'at', type: 'datetime' })]
    expect(valuesToSend(fields, { at: '2026-11-22T' })).toEqual({ at: '' })
    expect(valuesToSend(fields, { at: '2026-11-22T10:00' })).toEqual({ at: '2026-11-22T10:00' })
  })

  it('a field is asked for only with the answer that needs it', () => {
    const fields = [formField({ key: 'way', type: 'choice', isRequired: true, value: 'cash' }), formField({ key: 'bank', requiredIf: { key: 'way', is: 'account' } })]
    expect(emptyFields(fields, {})).toEqual([])
    expect(emptyFields(fields, { way: 'account' }).map(({ key }) => key)).toEqual(['bank'])
    expect(emptyFields(fields, { way: 'account', bank: 'БИК 044525225' })).toEqual([])
  })
})
