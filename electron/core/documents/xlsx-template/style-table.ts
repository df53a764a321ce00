import { attributeOf, elementOf, elementsOf, escapeXml, withAttribute, withInner } from './xml-text.ts'

const FIRST_OWN_FORMAT = 164
const TEXT_FORMAT = 49
const DATE_CODE = 'yyyy\\-mm\\-dd'
const BUILTIN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const withoutQuoted = (code: string): string => code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')

/** The table of styles of a workbook: says what a style shows and adds to it the few copies that filling needs. */
export class StyleTable {
  #xml: string
  #styles: string[]
  readonly #formats = new Map<number, string>()
  readonly #copies = new Map<string, string>()
  #isChanged = false

  constructor(xml: string) {
    this.#xml = xml
    const list = elementOf(xml, 'cellXfs')
    this.#styles = list === null ? [] : elementsOf(list.inner, 'xf').map((one) => list.inner.slice(one.start, one.end))
    for (const { tag } of elementsOf(elementOf(xml, 'numFmts')?.inner ?? '', 'numFmt')) this.#formats.set(Number(attributeOf(tag, 'numFmtId')), attributeOf(tag, 'formatCode') ?? '')
  }

  #formatOf(style: string | null): number {
    return Number(attributeOf(/^<[^>]*>/.exec(this.#styles[Number(style ?? 0)] ?? '')?.[0] ?? '', 'numFmtId') ?? 0)
  }

  isText(style: string | null): boolean {
    return this.#formatOf(style) === TEXT_FORMAT || this.#formats.get(this.#formatOf(style)) === '@'
  }

  isDate(style: string | null): boolean {
    const format = this.#formatOf(style)
    return BUILTIN_DATES.has(format) || /[ymdh]/i.test(withoutQuoted(this.#formats.get(format) ?? ''))
  }

  /** The same style whose cells never become formulas, whatever they begin with. */
  quoted(style: string | null): string {
    return this.#copy(style, 'quoted', (tag) => withAttribute(tag, 'quotePrefix', '1'))
  }

  /** The same style showing a date. */
  dated(style: string | null): string {
    return this.#copy(style, 'dated', (tag) => withAttribute(withAttribute(tag, 'numFmtId', String(this.#ownFormat(DATE_CODE))), 'applyNumberFormat', '1'))
  }

  #copy(style: string | null, purpose: string, change: (tag: string) => string): string {
    const key = `${purpose} ${style ?? '0'}`
    const known = this.#copies.get(key)
    if (known !== undefined) return known
    const base = this.#styles[Number(style ?? 0)] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    this.#styles.push(base.replace(/^<[^>]*>/, change))
    const index = String(this.#styles.length - 1)
    this.#copies.set(key, index)
    this.#isChanged = true
    return index
  }

  #ownFormat(code: string): number {
    const known = [...this.#formats].find(([, one]) => one === code)
    if (known !== undefined) return known[0]
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.keys()) + 1
    this.#formats.set(id, code)
    const list = elementOf(this.#xml, 'numFmts')
    const one = `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
    if (list === null) this.#xml = this.#xml.replace(/<styleSheet[^>]*>/, (open) => `${open}<numFmts count="1">${one}</numFmts>`)
    else this.#xml = `${this.#xml.slice(0, list.start)}${withInner({ ...list, tag: withAttribute(list.tag, 'count', String(this.#formats.size)) }, list.inner + one)}${this.#xml.slice(list.end)}`
    return id
  }

  /** Null where nothing was added: the part stays as it came. */
  changedText(): string | null {
    const list = elementOf(this.#xml, 'cellXfs')
    if (!this.#isChanged || list === null) return null
    const written = withInner({ ...list, tag: withAttribute(list.tag, 'count', String(this.#styles.length)) }, this.#styles.join(''))
    return `${this.#xml.slice(0, list.start)}${written}${this.#xml.slice(list.end)}`
  }
}
