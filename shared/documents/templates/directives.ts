import { BY_HAND } from '#shared/documents/papers/field.ts'
import type { Condition, TemplateNode } from './ast.ts'
import { namedField, parseInlines, type Reading } from './inline.ts'

/** A directive as it stands: its word, what follows it, and where. */
export interface Directive {
  readonly name: string
  readonly rest: string
  readonly line: number
  /** Where `rest` begins. */
  readonly column: number
}

const MAX_LINES_TO_WRITE = 12
const MAX_FACTS = 40

type Reader = (it: Directive, reading: Reading, blocks: readonly string[]) => TemplateNode | null

/** Words with the columns where they stand. */
function wordsOf({ rest, column }: Directive): readonly { readonly word: string; readonly column: number }[] {
  return [...rest.matchAll(/\S+/g)].map((match) => ({ word: match[0], column: column + match.index }))
}

const facts: Reader = (it, reading) => {
  const words = wordsOf(it)
  const count = /^[1-4]$/.test(words[0]?.word ?? '') ? Number(words[0]?.word) : 0
  const keys = (count > 0 ? words.slice(1) : words).flatMap(({ word, column }) => {
    const field = namedField(word, it.line, column, reading)
    if (field === null) return []
    if (field.type === 'rows') {
      reading.problems.add(it.line, column, 'table_in_words', word)
      return []
    }
    reading.used.add(word)
    return [word]
  })
  if (words.length === (count > 0 ? 1 : 0) || keys.length > MAX_FACTS) reading.problems.add(it.line, it.column, 'bad_argument', '@facts')
  return { kind: 'facts', columns: (count === 0 ? 2 : count) as 1 | 2 | 3 | 4, keys }
}

const block: Reader = (it, reading, blocks) => {
  const name = it.rest.trim()
  if (blocks.includes(name)) return { kind: 'block', name }
  reading.problems.add(it.line, it.column, name === '' ? 'bad_argument' : 'unknown_block', name === '' ? '@block' : name)
  return null
}

const ofType = (type: 'rows' | 'choice', problem: 'not_a_table' | 'not_a_choice', made: (key: string) => TemplateNode): Reader => (it, reading) => {
  const key = it.rest.trim()
  const field = namedField(key, it.line, it.column, reading)
  if (field === null) return null
  if (field.type !== type) {
    reading.problems.add(it.line, it.column, problem, key)
    return null
  }
  reading.used.add(key)
  return made(key)
}

const lines: Reader = (it, reading) => {
  const count = /^\d{1,2}$/.test(it.rest.trim()) ? Number(it.rest) : 0
  if (count >= 1 && count <= MAX_LINES_TO_WRITE) return { kind: 'lines', count }
  reading.problems.add(it.line, it.column, 'bad_argument', '@lines')
  return null
}

const page: Reader = (it, reading) => {
  if (it.rest.trim() !== '') reading.problems.add(it.line, it.column, 'bad_argument', '@page')
  return { kind: 'page' }
}

function halves(it: Directive, reading: Reading): readonly [left: ReturnType<typeof parseInlines>, right: ReturnType<typeof parseInlines>] {
  // A bar inside braces belongs to the format of a field.
  let depth = 0
  let bar = it.rest.length
  for (let at = 0; at < it.rest.length; at += 1) {
    if (it.rest[at] === '{') depth += 1
    else if (it.rest[at] === '}') depth -= 1
    else if (it.rest[at] === '|' && depth === 0) {
      bar = at
      break
    }
  }
  const right = it.rest.slice(bar + 1)
  return [parseInlines(it.rest.slice(0, bar).trim(), it.line, it.column, reading), parseInlines(right.trim(), it.line, it.column + bar + 1, reading)]
}

const sign: Reader = (it, reading) => {
  const [centre, customer] = halves(it, reading)
  if (centre.length === 0 && customer.length === 0) reading.problems.add(it.line, it.column, 'bad_argument', '@sign')
  return { kind: 'sign', centre, customer }
}

const signer: Reader = (it, reading) => {
  const [caption, name] = halves(it, reading)
  if (caption.length === 0) reading.problems.add(it.line, it.column, 'bad_argument', '@signer')
  return { kind: 'signer', caption, name }
}

const signers: Reader = (it, reading) => {
  const [first] = wordsOf(it)
  const field = first === undefined ? null : namedField(first.word, it.line, first.column, reading)
  if (first === undefined) reading.problems.add(it.line, it.column, 'bad_argument', '@signers')
  if (first === undefined || field === null) return null
  if (field.type !== 'text' && field.type !== 'line') {
    reading.problems.add(it.line, first.column, 'not_words', first.word)
    return null
  }
  reading.used.add(first.word)
  const caption = it.rest.slice(first.column - it.column + first.word.length)
  return { kind: 'signers', key: first.word, caption: parseInlines(caption.trim(), it.line, first.column + first.word.length + 1, reading) }
}

const READERS: Readonly<Record<string, Reader>> = {
  facts, block, lines, page, sign, signer, signers,
  rows: ofType('rows', 'not_a_table', (key) => ({ kind: 'rows', key })),
  options: ofType('choice', 'not_a_choice', (key) => ({ kind: 'options', key })),
}

/** A directive that prints something; null with a problem when it is none. */
export function parseDirective(it: Directive, reading: Reading, blocks: readonly string[]): TemplateNode | null {
  const reader = Object.hasOwn(READERS, it.name) ? READERS[it.name] : undefined
  if (reader === undefined) {
    reading.problems.add(it.line, Math.max(1, it.column - it.name.length - 2), 'unknown_directive', `@${it.name}`)
    return null
  }
  return reader(it, reading, blocks)
}

/** `@if key`, `@if not key`, `@if key = code`; null with a problem. */
export function parseCondition(it: Directive, reading: Reading): Condition | null {
  const match = /^(?<not>not\s+)?(?<key>\S+?)\s*(?:=\s*(?<code>\S+))?$/.exec(it.rest.trim())
  const { not, key, code } = match?.groups ?? {}
  if (key === undefined || (not !== undefined && code !== undefined)) {
    reading.problems.add(it.line, it.column, 'bad_argument', '@if')
    return null
  }
  const field = namedField(key, it.line, it.column, reading)
  if (field === null) return null
  if (code === undefined) return { key, is: not === undefined ? 'filled' : 'empty' }
  if (field.type !== 'choice') reading.problems.add(it.line, it.column, 'not_a_choice', key)
  else if (code !== BY_HAND && field.options?.some((option) => option.code === code) !== true) reading.problems.add(it.line, it.column, 'unknown_answer', code)
  return { key, is: { code } }
}
