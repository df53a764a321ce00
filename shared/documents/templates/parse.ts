import type { TemplateKind } from '#shared/documents/kinds.ts'
import { PAPER_DEFS } from '#shared/documents/papers/index.ts'
import type { Condition, Inlines, ParagraphLook, ParsedTemplate, TemplateNode } from './ast.ts'
import { parseCondition, parseDirective, type Directive } from './directives.ts'
import { namedField, parseInlines, type Reading } from './inline.ts'
import { TEMPLATE_MAX_CHARACTERS, TEMPLATE_MAX_DEPTH, TEMPLATE_MAX_LINE_CHARACTERS, TEMPLATE_MAX_LINES, TEMPLATE_MAX_NODES } from './limits.ts'
import { placeholdersOf } from './placeholders.ts'
import { ProblemList } from './problem-list.ts'

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const LOOKS: Readonly<Record<string, ParagraphLook>> = { '>': 'addressee', '!': 'bold', '~': 'small' }

/** An open `@if`: where it began, and what has been read of it. */
interface Frame {
  readonly line: number
  readonly condition: Condition | null
  readonly then: TemplateNode[]
  readonly otherwise: TemplateNode[]
  isElse: boolean
}

/** Lines that are read as one paragraph or one list until something else comes. */
type Open =
  | { readonly kind: 'paragraph'; readonly look: ParagraphLook; readonly lines: Inlines[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: Inlines[] }

class TemplateReader {
  readonly #reading: Reading
  readonly #blocks: readonly string[]
  readonly #root: TemplateNode[] = []
  readonly #frames: Frame[] = []
  #open: Open | null = null
  #nodeCount = 0

  constructor(reading: Reading, blocks: readonly string[]) {
    this.#reading = reading
    this.#blocks = blocks
  }

  line(text: string, line: number): void {
    const start = text.length - text.trimStart().length
    const trimmed = text.trim()
    if (trimmed === '') return this.#close()
    if (trimmed.startsWith('//')) return
    if (trimmed.startsWith('\\')) return this.#paragraph('plain', trimmed.slice(1), line, start + 2)
    if (trimmed.startsWith('@')) return this.#directive(trimmed, line, start + 1)
    if (trimmed.startsWith('# ')) return this.#put({ kind: 'heading', inlines: parseInlines(trimmed.slice(2).trim(), line, start + 3, this.#reading) })
    const tick = /^\[([ a-z0-9_]*)\]\s+/.exec(trimmed)
    if (tick !== null) return this.#tick(tick[1]?.trim() ?? '', trimmed.slice(tick[0].length), line, start + 1, tick[0].length)
    const item = /^(-|\d{1,2}\.)\s+/.exec(trimmed)
    if (item !== null) return this.#item(item[1] !== '-', trimmed.slice(item[0].length), line, start + 1 + item[0].length)
    const look = LOOKS[trimmed[0] ?? '']
    if (look !== undefined && trimmed[1] === ' ') return this.#paragraph(look, trimmed.slice(2).trim(), line, start + 3)
    this.#paragraph('plain', trimmed, line, start + 1)
  }

  end(): readonly TemplateNode[] {
    this.#close()
    for (const frame of this.#frames) this.#reading.problems.add(frame.line, 1, 'if_unclosed')
    return this.#root
  }

  #into(): TemplateNode[] {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return this.#root
    return frame.isElse ? frame.otherwise : frame.then
  }

  #append(node: TemplateNode): void {
    this.#nodeCount += 1
    if (this.#nodeCount === TEMPLATE_MAX_NODES + 1) this.#reading.problems.add(1, 1, 'too_many_nodes')
    if (this.#nodeCount <= TEMPLATE_MAX_NODES) this.#into().push(node)
  }

  #close(): void {
    const open = this.#open
    this.#open = null
    if (open !== null) this.#append(open)
  }

  #put(node: TemplateNode): void {
    this.#close()
    this.#append(node)
  }

  #paragraph(look: ParagraphLook, words: string, line: number, column: number): void {
    const inlines = parseInlines(words, line, column, this.#reading)
    if (this.#open?.kind === 'paragraph' && this.#open.look === look) this.#open.lines.push(inlines)
    else {
      this.#close()
      this.#open = { kind: 'paragraph', look, lines: [inlines] }
    }
  }

  #item(isNumbered: boolean, words: string, line: number, column: number): void {
    const inlines = parseInlines(words, line, column, this.#reading)
    if (this.#open?.kind === 'list' && this.#open.isNumbered === isNumbered) this.#open.items.push(inlines)
    else {
      this.#close()
      this.#open = { kind: 'list', isNumbered, items: [inlines] }
    }
  }

  #tick(key: string, words: string, line: number, column: number, taken: number): void {
    const inlines = parseInlines(words, line, column + taken, this.#reading)
    if (key === '') return this.#put({ kind: 'tick', key: null, inlines })
    const field = namedField(key, line, column + 1, this.#reading)
    if (field === null) return
    if (field.type !== 'check') return this.#reading.problems.add(line, column + 1, 'not_a_check', key)
    this.#reading.used.add(key)
    this.#put({ kind: 'tick', key, inlines })
  }

  #directive(text: string, line: number, column: number): void {
    this.#close()
    const [, name = '', gap = ''] = /^@([A-Za-z]*)(\s*)/.exec(text) ?? []
    const taken = 1 + name.length + gap.length
    const it: Directive = { name, rest: text.slice(taken), line, column: column + taken }
    if (name === 'if') this.#if(it)
    else if (name === 'else') this.#else(it)
    else if (name === 'end') this.#endIf(it)
    else {
      const node = parseDirective(it, this.#reading, this.#blocks)
      if (node !== null) this.#append(node)
    }
  }

  #if(it: Directive): void {
    if (this.#frames.length === TEMPLATE_MAX_DEPTH) this.#reading.problems.add(it.line, 1, 'too_deep')
    this.#frames.push({ line: it.line, condition: parseCondition(it, this.#reading), then: [], otherwise: [], isElse: false })
  }

  #else(it: Directive): void {
    const frame = this.#frames.at(-1)
    if (frame === undefined) return this.#reading.problems.add(it.line, 1, 'else_without_if')
    if (frame.isElse) return this.#reading.problems.add(it.line, 1, 'else_twice')
    frame.isElse = true
  }

  #endIf(it: Directive): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return this.#reading.problems.add(it.line, 1, 'end_without_if')
    if (frame.condition !== null) this.#append({ kind: 'if', condition: frame.condition, then: frame.then, otherwise: frame.otherwise })
  }
}

/** Whether a signature stands somewhere, whatever its condition. */
const isSigned = (nodes: readonly TemplateNode[]): boolean =>
  nodes.some((node) => node.kind === 'sign' || node.kind === 'signer' || node.kind === 'signers' || (node.kind === 'if' && (isSigned(node.then) || isSigned(node.otherwise))))

function checkWhole(kind: TemplateKind, nodes: readonly TemplateNode[], { problems, used }: Reading): void {
  if (nodes.length === 0) return problems.add(1, 1, 'empty')
  for (const [key, field] of Object.entries(PAPER_DEFS[kind].fields)) if (field.isRequired && !used.has(key)) problems.add(1, 1, 'field_not_used', key, field.label)
  if (!isSigned(nodes)) problems.add(1, 1, 'signature_missing')
}

/**
 * Reads a template of a paper of this kind. It may name only what the paper has; there is no code in it, no loop but the
 * rows of a table, and nothing outside the paper can be reached from it.
 */
export function parseTemplate(kind: TemplateKind, text: string): ParsedTemplate {
  const reading: Reading = { placeholders: placeholdersOf(kind), problems: new ProblemList(), used: new Set() }
  const { problems, used } = reading
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  if (text.length > TEMPLATE_MAX_CHARACTERS) problems.add(1, 1, 'too_long')
  if (lines.length > TEMPLATE_MAX_LINES) problems.add(TEMPLATE_MAX_LINES + 1, 1, 'too_many_lines')
  if (problems.all.length > 0) return { nodes: [], used, problems: problems.all }
  const reader = new TemplateReader(reading, PAPER_DEFS[kind].blocks)
  lines.forEach((line, index) => {
    const bad = CONTROL.exec(line)
    if (line.length > TEMPLATE_MAX_LINE_CHARACTERS) problems.add(index + 1, TEMPLATE_MAX_LINE_CHARACTERS + 1, 'line_too_long')
    else if (bad !== null) problems.add(index + 1, bad.index + 1, 'control_characters')
    else reader.line(line, index + 1)
  })
  const nodes = reader.end()
  if (problems.all.length === 0) checkWhole(kind, nodes, reading)
  return { nodes, used, problems: [...problems.all].sort((left, right) => left.line - right.line || left.column - right.column) }
}
