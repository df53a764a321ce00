import { describe, expect, it } from 'vitest'
import { missingLabel, optionLabel, placeholderLabel, shownField } from '#renderer/texts/paper-fields.ts'
import { templateProblem } from '#renderer/texts/templates.ts'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { ACT_FIELDS, CUSTOMER_FIELDS, HEAD_FIELDS, ITEM_FIELDS, ORG_FIELDS, STATE_FIELDS } from '#shared/documents/labels.ts'
import { fieldsOf } from '#shared/documents/papers/index.ts'
import { TEMPLATE_PROBLEMS } from '#shared/documents/templates/ast.ts'
import { placeholdersOf } from '#shared/documents/templates/placeholders.ts'

const CYRILLIC = /\p{Script=Cyrillic}/u

describe.each(TEMPLATE_KINDS)('the form of %s in English', (kind) => {
  const fields = Object.entries(fieldsOf(kind)).map(([key, { label, type, isRequired, source, hint, options, columns }]) =>
    shownField(kind, { key, label, type, isRequired, source, requiredIf: null, value: null, min: null, max: null, hint: hint ?? '', ...(options && { options: options.map((option) => ({ code: option.code, label: option.label })) }), ...(columns && { columns: columns.map((column) => ({ key: column.key, label: column.label, type: column.type })) }) }))

  it('has English labels, hints, answers and columns', () => {
    const shown = fields.flatMap(({ label, hint, options = [], columns = [] }) => [label, hint, ...options.map((option) => option.label), ...columns.map((column) => column.label)])
    expect(shown.filter((text) => CYRILLIC.test(text))).toEqual([])
  })

  it('has English names for everything its template may name', () => {
    const shown = [...placeholdersOf(kind).values()].flatMap((field) => [placeholderLabel(kind, field), ...(field.group === 'paper' ? (field.options ?? []).map((option) => optionLabel(kind, field.key, option)) : [])])
    expect(shown.filter((text) => CYRILLIC.test(text))).toEqual([])
  })
})

it.each(Object.entries(ACT_FIELDS))('what %s lacks is named in English', (kind, own) => {
  const labels = Object.entries({ ...HEAD_FIELDS, ...ORG_FIELDS, ...CUSTOMER_FIELDS, ...ITEM_FIELDS, ...STATE_FIELDS, ...own }).map(([key, { label }]) => missingLabel(kind as keyof typeof ACT_FIELDS, key, label))
  expect(labels.filter((text) => CYRILLIC.test(text))).toEqual([])
})

it('a mistake in a template is told in English, a field by its label on the screen', () => {
  const said = TEMPLATE_PROBLEMS.map((code) => templateProblem('DOC_REPLY', { line: 1, column: 1, code, about: code === 'field_not_used' ? 'claim_no' : 'word', message: 'по-русски' }))
  expect(said.filter((text) => CYRILLIC.test(text))).toEqual([])
  expect(said).toContain('the required field “Number of the demand” is printed nowhere')
})
