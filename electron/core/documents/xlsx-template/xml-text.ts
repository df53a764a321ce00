const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const HEXADECIMAL = 16

const codeOf = (entity: string): number => (entity[1]?.toLowerCase() === 'x' ? Number.parseInt(entity.slice(2), HEXADECIMAL) : Number.parseInt(entity.slice(1), 10))

function characterOf(entity: string, whole: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? whole
  const code = codeOf(entity)
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
}

/** What a text of a part says, its entities read. */
export const unescapeXml = (text: string): string => (text.includes('&') ? text.replace(/&(#?\w+);/g, (whole, entity: string) => characterOf(entity, whole)) : text)

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Names come from the program, a few dozen of them: each pattern is built once. */
function remembered(build: (name: string) => RegExp): (name: string) => RegExp {
  const known = new Map<string, RegExp>()
  return (name) => {
    const pattern = known.get(name) ?? build(name)
    known.set(name, pattern)
    return pattern
  }
}

const attributePattern = remembered((name) => new RegExp(`(\\s${name}\\s*=\\s*)(?:"([^"]*)"|'([^']*)')`))
const openPattern = remembered((name) => new RegExp(`<((?:[\\w.-]+:)?${name})(?:\\s[^>]*)?>`, 'g'))

/** Value of an attribute in the text of a tag, null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag)
  return match === null ? null : unescapeXml(match[2] ?? match[3] ?? '')
}

/** The tag with one attribute changed or added; everything else stays as it is written. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = escapeXml(value)
  if (attributePattern(name).test(tag)) return tag.replace(attributePattern(name), (_whole, start: string) => `${start}"${written}"`)
  return tag.replace(/\s*\/?>$/, (end) => ` ${name}="${written}"${end.trim()}`)
}

export const withoutAttribute = (tag: string, name: string): string => tag.replace(attributePattern(name), '')

export interface XmlElement {
  readonly start: number
  readonly end: number
  /** The opening tag as it is written. */
  readonly tag: string
  /** What stands between the tags; '' for a closed one. */
  readonly inner: string
}

/** The first element of this name, written with or without a prefix; null where there is none. Elements of one name must not hold each other. */
export function elementOf(xml: string, name: string, from = 0): XmlElement | null {
  const open = openPattern(name)
  open.lastIndex = from
  const match = open.exec(xml)
  if (match === null) return null
  const [tag, written = name] = match
  const openEnd = match.index + tag.length
  if (tag.endsWith('/>')) return { start: match.index, end: openEnd, tag, inner: '' }
  const closing = `</${written}>`
  const close = xml.indexOf(closing, openEnd)
  if (close < 0) return null
  return { start: match.index, end: close + closing.length, tag, inner: xml.slice(openEnd, close) }
}

/** Every element of this name in the order they stand. */
export function elementsOf(xml: string, name: string): XmlElement[] {
  const found: XmlElement[] = []
  for (let next = elementOf(xml, name); next !== null; next = elementOf(xml, name, next.end)) found.push(next)
  return found
}

/** The text with every element of this name replaced by what the change says of it. */
export function changeElements(xml: string, name: string, change: (element: XmlElement) => string): string {
  const pieces: string[] = []
  let at = 0
  for (const element of elementsOf(xml, name)) {
    pieces.push(xml.slice(at, element.start), change(element))
    at = element.end
  }
  return at === 0 ? xml : `${pieces.join('')}${xml.slice(at)}`
}

/** The element written anew with another content; a closed tag is opened for it. */
export const withInner = ({ tag }: XmlElement, inner: string): string => {
  const name = /^<([\w.:-]+)/.exec(tag)?.[1] ?? ''
  const open = tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag
  return `${open}${inner}</${name}>`
}
