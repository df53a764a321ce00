import type { FieldType } from '#shared/documents/papers/field.ts'
import { VALUE_FORMATS, type Inline, type Inlines, type ValueFormat } from './ast.ts'
import type { Placeholder, Placeholders } from './placeholders.ts'
import type { ProblemList } from './problem-list.ts'

export interface Reading {
  readonly placeholders: Placeholders
  readonly problems: ProblemList
  readonly used: Set<string>
}

const KEY = /^[a-z][a-z0-9_]*$/

/** Formats by the type of the field; articles of law are lines with a format of their own. */
const FORMATS: Readonly<Record<FieldType, readonly ValueFormat[]>> = {
  line: [], text: [], choice: [], check: [], rows: [], date: ['словами'], datetime: ['словами'], amount: ['прописью'], integer: ['дней', 'месяцев', 'раз'],
}
const formatsOf = ({ group, type }: Placeholder): readonly ValueFormat[] => (group === 'law' ? ['полностью'] : FORMATS[type])

/** The field with this key, noted as printed; null with a problem when the paper has none. */
export function namedField(key: string, line: number, column: number, reading: Reading): Placeholder | null {
  if (!KEY.test(key)) {
    reading.problems.add(line, column, 'bad_placeholder', key)
    return null
  }
  const found = reading.placeholders.get(key)
  if (found === undefined) reading.problems.add(line, column, 'unknown_field', key)
  return found ?? null
}

function fieldOf(inside: string, line: number, column: number, reading: Reading): Inline | null {
  const [key = '', format, ...extra] = inside.split('|').map((part) => part.trim())
  const field = namedField(key, line, column, reading)
  if (field === null) return null
  if (field.type === 'rows') {
    reading.problems.add(line, column, 'table_in_words', key)
    return null
  }
  reading.used.add(key)
  if (format === undefined) return { kind: 'field', key, format: null }
  if (extra.length > 0 || !(VALUE_FORMATS as readonly string[]).includes(format)) {
    reading.problems.add(line, column, 'unknown_format', extra[0] ?? format)
    return null
  }
  if (!formatsOf(field).includes(format as ValueFormat)) reading.problems.add(line, column, 'format_not_for_type', format)
  return { kind: 'field', key, format: format as ValueFormat }
}

/**
 * Words with `{fields}` in them; a doubled brace is a printed one. `column` is where the words begin in their line.
 * The walk goes once from left to right, so a long line costs no more than its length.
 */
export function parseInlines(words: string, line: number, column: number, reading: Reading): Inlines {
  const parts: Inline[] = []
  let open = ''
  const closeWords = (): void => {
    if (open !== '') parts.push({ kind: 'words', words: open })
    open = ''
  }
  for (let at = 0; at < words.length; at += 1) {
    const sign = words[at] ?? ''
    if ((sign === '{' || sign === '}') && words[at + 1] === sign) {
      open += sign
      at += 1
    } else if (sign === '}') {
      reading.problems.add(line, column + at, 'brace_extra')
    } else if (sign === '{') {
      const end = words.indexOf('}', at)
      if (end === -1) {
        reading.problems.add(line, column + at, 'brace_unclosed')
        break
      }
      closeWords()
      const field = fieldOf(words.slice(at + 1, end), line, column + at, reading)
      if (field !== null) parts.push(field)
      at = end
    } else open += sign
  }
  closeWords()
  return parts
}
