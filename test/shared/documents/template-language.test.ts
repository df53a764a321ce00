import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TEMPLATE_KINDS } from '#shared/documents/kinds.ts'
import { DEFAULT_TEMPLATES } from '#shared/documents/templates/defaults/index.ts'
import { TEMPLATE_MAX_CHARACTERS, TEMPLATE_MAX_DEPTH, TEMPLATE_MAX_LINES, TEMPLATE_MAX_PROBLEMS } from '#shared/documents/templates/limits.ts'
import { parseTemplate } from '#shared/documents/templates/parse.ts'

/** Everything DOC_LOAN_IN must print, so that a tried line is the only thing that may be wrong. */
const WHOLE = '@facts out_no item value back_on state back_state set\n@sign Принял | Сдал'
const parsed = (line: string) => parseTemplate('DOC_LOAN_IN', `${line}\n${WHOLE}`)
const problemsOf = (line: string) => parsed(line).problems.map(({ line: at, column, code }) => [at, column, code])

describe('a template', () => {
  it.each(TEMPLATE_KINDS)('%s as shipped has no mistakes', (kind) => {
    expect(parseTemplate(kind, DEFAULT_TEMPLATES[kind]).problems).toEqual([])
  })

  it.each([
    ['Обычный текст', { kind: 'paragraph', look: 'plain', lines: [[{ kind: 'words', words: 'Обычный текст' }]] }],
    ['! Важно', { kind: 'paragraph', look: 'bold', lines: [[{ kind: 'words', words: 'Важно' }]] }],
    ['~ Мелко', { kind: 'paragraph', look: 'small', lines: [[{ kind: 'words', words: 'Мелко' }]] }],
    ['> Кому: {cust_name}', { kind: 'paragraph', look: 'addressee', lines: [[{ kind: 'words', words: 'Кому: ' }, { kind: 'field', key: 'cust_name', format: null }]] }],
    ['# Раздел', { kind: 'heading', inlines: [{ kind: 'words', words: 'Раздел' }] }],
    ['- пункт', { kind: 'list', isNumbered: false, items: [[{ kind: 'words', words: 'пункт' }]] }],
    ['1. пункт', { kind: 'list', isNumbered: true, items: [[{ kind: 'words', words: 'пункт' }]] }],
    ['[ ] Согласен', { kind: 'tick', key: null, inlines: [{ kind: 'words', words: 'Согласен' }] }],
    ['@facts 3 out_no item', { kind: 'facts', columns: 3, keys: ['out_no', 'item'] }],
    ['@block customer', { kind: 'block', name: 'customer' }],
    ['@lines 2', { kind: 'lines', count: 2 }],
    ['@page', { kind: 'page' }],
    ['@signers set Член комиссии', { kind: 'signers', key: 'set', caption: [{ kind: 'words', words: 'Член комиссии' }] }],
    ['{value|прописью}', { kind: 'paragraph', look: 'plain', lines: [[{ kind: 'field', key: 'value', format: 'прописью' }]] }],
    ['Скобки {{не поле}}', { kind: 'paragraph', look: 'plain', lines: [[{ kind: 'words', words: 'Скобки {не поле}' }]] }],
    ['\\@facts', { kind: 'paragraph', look: 'plain', lines: [[{ kind: 'words', words: '@facts' }]] }],
    ['Дано: {article_loaner|полностью}', { kind: 'paragraph', look: 'plain', lines: [[{ kind: 'words', words: 'Дано: ' }, { kind: 'field', key: 'article_loaner', format: 'полностью' }]] }],
  ])('reads «%s»', (line, node) => {
    expect(parsed(`${line}\n`).problems).toEqual([])
    expect(parsed(`${line}\n`).nodes[0]).toEqual(node)
  })

  it.each([
    ['Товар {unknown} принят', [[1, 7, 'unknown_field']]],
    ['{process.env}', [[1, 1, 'bad_placeholder']]],
    ['{constructor}', [[1, 1, 'unknown_field']]],
    ['{__proto__}', [[1, 1, 'bad_placeholder']]],
    ['{org_full', [[1, 1, 'brace_unclosed']]],
    ['лишняя } скобка', [[1, 8, 'brace_extra']]],
    ['{value|словами}', [[1, 1, 'format_not_for_type']]],
    ['{value|вслух}', [[1, 1, 'unknown_format']]],
    ['@include ../secret', [[1, 1, 'unknown_directive']]],
    ['@facts', [[1, 7, 'bad_argument']]],
    ['@facts item wrong_one', [[1, 13, 'unknown_field']]],
    ['@block state', [[1, 8, 'unknown_block']]],
    ['@rows item', [[1, 7, 'not_a_table']]],
    ['@options item', [[1, 10, 'not_a_choice']]],
    ['[item] отметка', [[1, 2, 'not_a_check']]],
    ['@lines 100', [[1, 8, 'bad_argument']]],
    ['@if remarks', [[1, 1, 'if_unclosed']]],
    ['@if remarks = code\n@end', [[1, 5, 'not_a_choice']]],
    ['@if not remarks = x\n@end', [[1, 5, 'bad_argument']]],
    ['@else', [[1, 1, 'else_without_if']]],
    ['@end', [[1, 1, 'end_without_if']]],
    ['@if remarks\n@else\n@else\n@end', [[3, 1, 'else_twice']]],
    ['@sign |', [[1, 7, 'bad_argument']]],
    ['Нуль\u0000', [[1, 5, 'control_characters']]],
    ['Справа\u202eналево', [[1, 7, 'control_characters']]],
  ])('«%s» is refused at its place', (line, problems) => {
    expect(problemsOf(line)).toEqual(problems)
  })

  it('tells the place and the reason in Russian', () => {
    expect(parsed('Сумма {summa}').problems).toEqual([{ line: 1, column: 7, code: 'unknown_field', about: 'summa', message: 'поля «summa» в этом документе нет' }])
    expect(parseTemplate('DOC_QC', '@rows result\n@rows program').problems[0]).toEqual({ line: 2, column: 7, code: 'not_a_table', about: 'program', message: '«program» – не таблица' })
    expect(parseTemplate('DOC_REPLY', '@if decision = maybe\n@end').problems[0]).toMatchObject({ line: 1, code: 'unknown_answer', message: 'ответа «maybe» у этого поля нет' })
    expect(parseTemplate('DOC_QC', 'Результаты: {result}').problems[0]).toMatchObject({ line: 1, column: 13, message: '«result» – таблица, её печатает строка @rows result' })
  })

  it('may not leave out what the paper must say, nor the signatures', () => {
    expect(parseTemplate('DOC_LOAN_IN', '@facts out_no item value back_on state set\n@sign Принял | Сдал').problems).toEqual([{ line: 1, column: 1, code: 'field_not_used', about: 'back_state', message: 'обязательное поле «Состояние при возврате» нигде не печатается' }])
    expect(parseTemplate('DOC_LOAN_IN', WHOLE.split('\n')[0] ?? '').problems.map(({ code }) => code)).toEqual(['signature_missing'])
    expect(parseTemplate('DOC_LOAN_IN', '\n\n').problems.map(({ code }) => code)).toEqual(['empty'])
  })

  it('has limits of size and depth', () => {
    expect(problemsOf('а'.repeat(TEMPLATE_MAX_CHARACTERS))).toContainEqual([1, 1, 'too_long'])
    expect(problemsOf('\n'.repeat(TEMPLATE_MAX_LINES))).toContainEqual([TEMPLATE_MAX_LINES + 1, 1, 'too_many_lines'])
    const deep = (depth: number) => `${'@if remarks\n'.repeat(depth)}текст\n${'@end\n'.repeat(depth)}`
    expect(problemsOf(deep(TEMPLATE_MAX_DEPTH))).toEqual([])
    expect(problemsOf(deep(TEMPLATE_MAX_DEPTH + 1))).toEqual([[TEMPLATE_MAX_DEPTH + 1, 1, 'too_deep']])
    expect(parsed('{x}'.repeat(500)).problems).toHaveLength(TEMPLATE_MAX_PROBLEMS)
  })

  it('never breaks the reader and reads any text in a moment', () => {
    const pieces = fc.constantFrom('{', '}', '{{', '@if remarks', '@end', '@else', '@facts', '|', '\n', ' ', '[ ] ', '# ', '1. ', '{item}', '{item|', 'слово', '@sign ', '\\')
    fc.assert(fc.property(fc.array(pieces, { maxLength: 400 }).map((all) => all.join('')), (text) => {
      const { nodes, problems } = parseTemplate('DOC_LOAN_IN', text)
      expect(Array.isArray(nodes)).toBe(true)
      for (const problem of problems) expect([problem.line > 0, problem.column > 0, problem.message.length > 0]).toEqual([true, true, true])
    }))
    const startedMs = performance.now()
    parseTemplate('DOC_LOAN_IN', `${'{'.repeat(3_900)}\n`.repeat(10))
    expect(performance.now() - startedMs).toBeLessThan(1_000)
  })
})
