import type { TemplateKind } from '#shared/documents/kinds.ts'
import type { TemplatePaperModel } from '#shared/documents/papers/model.ts'
import { isEmptyValue, type PaperRow, type PaperValue } from '#shared/documents/papers/values.ts'
import type { Condition, Inlines, TemplateNode } from '#shared/documents/templates/ast.ts'
import { placeholdersOf, type Placeholder } from '#shared/documents/templates/placeholders.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import { paperText } from '#core/documents/paper-text.ts'
import { valueInSentence, valueWords } from './format-value.ts'

/** What stands in a sentence where nothing is filled: a place to write by hand. */
const GAP = '____________________'

/** What a condition has parted and what reads as one: lists of one kind, lines of the addressee. */
function joinedNodes(last: TemplateNode, next: TemplateNode): TemplateNode | null {
  if (last.kind === 'list' && next.kind === 'list' && last.isNumbered === next.isNumbered) return { ...last, items: [...last.items, ...next.items] }
  if (last.kind === 'paragraph' && next.kind === 'paragraph' && last.look === 'addressee' && next.look === 'addressee') return { ...last, lines: [...last.lines, ...next.lines] }
  return null
}

/** Values of one paper by the names its template uses. */
export class PaperReader {
  readonly #model: TemplatePaperModel
  readonly #fields: ReadonlyMap<string, Placeholder>

  constructor(kind: TemplateKind, model: TemplatePaperModel) {
    this.#model = model
    this.#fields = placeholdersOf(kind)
  }

  field(key: string): Placeholder | null {
    return this.#fields.get(key) ?? null
  }

  value(key: string): PaperValue | undefined {
    const field = this.#fields.get(key)
    if (field === undefined) return undefined
    if (field.group === 'paper' || field.group === 'law') return this.#model.values[key]
    if (field.group === 'head') return this.#ofHead(key)
    return (this.#model[field.group] as unknown as Readonly<Record<string, PaperValue>> | undefined)?.[key]
  }

  rows(key: string): readonly PaperRow[] {
    const value = this.value(key)
    return Array.isArray(value) ? (value as readonly PaperRow[]) : []
  }

  words(key: string): string {
    const field = this.#fields.get(key)
    return field === undefined ? '' : paperText(valueWords(field, this.value(key)))
  }

  /** A whole line of the template with its values; one string, so that nothing in a value is read again. */
  sentence(inlines: Inlines): string {
    return inlines.map((part) => {
      if (part.kind === 'words') return paperText(part.words)
      const field = this.#fields.get(part.key)
      return (field === undefined ? '' : paperText(valueInSentence(field, this.value(part.key), part.format)).trim()) || GAP
    }).join('')
  }

  isMet({ key, is }: Condition): boolean {
    const value = this.value(key)
    if (is === 'filled') return !isEmptyValue(value) && value !== false
    if (is === 'empty') return isEmptyValue(value) || value === false
    return value === is.code
  }

  /** The nodes whose conditions are met, one after another; what has come together is one. */
  shown(nodes: readonly TemplateNode[]): readonly TemplateNode[] {
    const flat = nodes.flatMap((node) => (node.kind === 'if' ? this.shown(this.isMet(node.condition) ? node.then : node.otherwise) : [node]))
    return flat.reduce<TemplateNode[]>((done, node) => {
      const last = done.at(-1)
      const joined = last === undefined ? null : joinedNodes(last, node)
      if (joined === null) done.push(node)
      else done[done.length - 1] = joined
      return done
    }, [])
  }

  #ofHead(key: string): PaperValue {
    const { head } = this.#model
    if (key === 'paper_no') return head.number
    if (key === 'paper_on') return civilDateOf(head.printedAt, head.utcOffsetMinutes)
    return key === 'order_no' ? head.orderNumber : head.place
  }
}
