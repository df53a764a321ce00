import { attributeOf, changeElements, elementOf, elementsOf, escapeXml, unescapeXml, withAttribute, withInner } from './xml-text.ts'

export interface SheetEntry { readonly name: string; readonly part: string; readonly isHidden: boolean }

const WORKSHEET = /\/worksheet$/
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1)
export const relationsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

/** Where a relation leads, as a name of a part. */
export function targetPart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folderOf(from).split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export interface Relation { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean }

const NO_RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** The parts of a workbook by their names; parts nobody changes keep their bytes. */
export class WorkbookParts {
  readonly #parts: Map<string, Buffer>
  readonly #texts = new Map<string, string>()
  readonly workbookPart: string

  constructor(parts: ReadonlyMap<string, Buffer>) {
    this.#parts = new Map(parts)
    this.workbookPart = this.relationsOf('').find(({ type }) => type.endsWith('/officeDocument'))?.target ?? 'xl/workbook.xml'
  }

  has(part: string): boolean { return this.#parts.has(part) }

  text(part: string): string {
    const known = this.#texts.get(part)
    if (known !== undefined) return known
    const text = this.#parts.get(part)?.toString('utf8') ?? ''
    this.#texts.set(part, text)
    return text
  }

  /** An equal text leaves the part alone. */
  put(part: string, text: string): void {
    if (this.has(part) && this.text(part) === text) return
    this.#texts.set(part, text)
    this.#parts.set(part, Buffer.from(text, 'utf8'))
  }

  remove(part: string): void {
    this.#parts.delete(part)
    this.#texts.delete(part)
  }

  all(): ReadonlyMap<string, Buffer> { return this.#parts }

  relationsOf(part: string): Relation[] {
    return elementsOf(this.text(relationsPart(part)), 'Relationship').map(({ tag }) => {
      const isExternal = attributeOf(tag, 'TargetMode') === 'External'
      const target = attributeOf(tag, 'Target') ?? ''
      return { id: attributeOf(tag, 'Id') ?? '', type: attributeOf(tag, 'Type') ?? '', target: isExternal ? target : targetPart(part, target), isExternal }
    })
  }

  /** Adds relations to the part, all of one type; the answers are their ids. The list is read once, however many are added. */
  relateAll(part: string, type: string, targets: readonly string[]): readonly string[] {
    const name = relationsPart(part)
    const taken = new Set(this.relationsOf(part).map(({ id }) => id))
    const text = this.has(name) ? this.text(name) : NO_RELATIONS
    const list = elementOf(text, 'Relationships')
    if (list === null) throw new Error('relations of a part are broken')
    let number = taken.size
    const ids = targets.map(() => {
      do number += 1; while (taken.has(`rId${number}`))
      return `rId${number}`
    })
    const added = targets.map((target, index) => `<Relationship Id="${ids[index] ?? ''}" Type="${type}" Target="/${escapeXml(target)}"/>`)
    this.put(name, `${text.slice(0, list.start)}${withInner(list, list.inner + added.join(''))}${text.slice(list.end)}`)
    return ids
  }

  /** Adds one relation to the part; the answer is its id. */
  relate(part: string, type: string, target: string): string {
    return this.relateAll(part, type, [target])[0] ?? ''
  }

  dropRelation(part: string, isDropped: (relation: Relation) => boolean): void {
    const dropped = new Set(this.relationsOf(part).filter(isDropped).map(({ id }) => id))
    if (dropped.size > 0) this.put(relationsPart(part), changeElements(this.text(relationsPart(part)), 'Relationship', ({ tag }) => (dropped.has(attributeOf(tag, 'Id') ?? '') ? '' : tag)))
  }

  sheets(): SheetEntry[] {
    const byId = new Map(this.relationsOf(this.workbookPart).map((relation) => [relation.id, relation]))
    return elementsOf(elementOf(this.text(this.workbookPart), 'sheets')?.inner ?? '', 'sheet').flatMap(({ tag }) => {
      const relation = byId.get(/\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '')
      if (relation === undefined || !WORKSHEET.test(relation.type) || !this.has(relation.target)) return []
      return [{ name: attributeOf(tag, 'name') ?? '', part: relation.target, isHidden: (attributeOf(tag, 'state') ?? 'visible') !== 'visible' }]
    })
  }

  get isDate1904(): boolean {
    const value = attributeOf(elementOf(this.text(this.workbookPart), 'workbookPr')?.tag ?? '', 'date1904')
    return value === '1' || value === 'true'
  }

  sharedTexts(): readonly string[] {
    const relation = this.relationsOf(this.workbookPart).find(({ type }) => type.endsWith('/sharedStrings'))
    return relation === undefined ? [] : elementsOf(this.text(relation.target), 'si').map(({ inner }) => richText(inner))
  }

  /** The content types with one more kind of file, or one more part named. */
  addContentType(of: { readonly extension: string } | { readonly part: string }, type: string): void {
    const name = '[Content_Types].xml'
    const text = this.text(name)
    const [tag, key, value] = 'extension' in of ? ['Default', 'Extension', of.extension] as const : ['Override', 'PartName', `/${of.part}`] as const
    if (elementsOf(text, tag).some((one) => attributeOf(one.tag, key)?.toLowerCase() === value.toLowerCase())) return
    const list = elementOf(text, 'Types')
    if (list === null) throw new Error('content types of a workbook are broken')
    const one = `<${tag} ${key}="${escapeXml(value)}" ContentType="${type}"/>`
    this.put(name, `${text.slice(0, list.start)}${withInner(list, tag === 'Default' ? one + list.inner : list.inner + one)}${text.slice(list.end)}`)
  }

  dropContentType(part: string): void {
    this.put('[Content_Types].xml', changeElements(this.text('[Content_Types].xml'), 'Override', ({ tag }) => (attributeOf(tag, 'PartName') === `/${part}` ? '' : tag)))
  }

  /** The list of formulas in the order of counting is dropped, and the program that opens the file is told to count anew. */
  countAnew(): void {
    const chain = this.relationsOf(this.workbookPart).find(({ type }) => type.endsWith('/calcChain'))
    if (chain !== undefined) {
      this.remove(chain.target)
      this.dropContentType(chain.target)
      this.dropRelation(this.workbookPart, ({ id }) => id === chain.id)
    }
    const text = this.text(this.workbookPart)
    const known = elementOf(text, 'calcPr')
    if (known !== null) this.put(this.workbookPart, `${text.slice(0, known.start)}${withAttribute(known.tag, 'fullCalcOnLoad', '1')}${text.slice(known.end)}`)
    else this.put(this.workbookPart, insertAfter(text, ['definedNames', 'externalReferences', 'functionGroups', 'sheets'], '<calcPr fullCalcOnLoad="1"/>'))
  }

  definedNames(): { readonly name: string; readonly sheet: string | null; readonly formula: string }[] {
    const all = elementsOf(elementOf(this.text(this.workbookPart), 'sheets')?.inner ?? '', 'sheet').map(({ tag }) => attributeOf(tag, 'name') ?? '')
    return elementsOf(elementOf(this.text(this.workbookPart), 'definedNames')?.inner ?? '', 'definedName').map(({ tag, inner }) => {
      const local = attributeOf(tag, 'localSheetId')
      return { name: attributeOf(tag, 'name') ?? '', sheet: local === null ? null : (all[Number(local)] ?? null), formula: unescapeXml(inner) }
    })
  }

  /** Hidden names tell where the answer stands, whatever rows and columns move before it comes back. */
  addHiddenNames(names: ReadonlyMap<string, string>): void {
    const taken = new Set(this.definedNames().map(({ name }) => name.toLowerCase()))
    const written = [...names].filter(([name]) => !taken.has(name.toLowerCase())).map(([name, formula]) => `<definedName name="${name}" hidden="1">${escapeXml(formula)}</definedName>`).join('')
    const text = this.text(this.workbookPart)
    const list = elementOf(text, 'definedNames')
    if (list === null) this.put(this.workbookPart, insertAfter(text, ['externalReferences', 'functionGroups', 'sheets'], `<definedNames>${written}</definedNames>`))
    else this.put(this.workbookPart, `${text.slice(0, list.start)}${withInner(list, list.inner + written)}${text.slice(list.end)}`)
  }
}

/** A text of runs in different fonts, read as one; the small signs above Chinese ones are left out. */
export function richText(inner: string): string {
  const plain = changeElements(inner, 'rPh', () => '')
  return elementsOf(plain, 't').map((one) => unescapeXml(one.inner)).join('').replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Puts an element after the first of these that the text has. */
export function insertAfter(text: string, names: readonly string[], written: string): string {
  for (const name of names) {
    const element = elementOf(text, name)
    if (element !== null) return `${text.slice(0, element.end)}${written}${text.slice(element.end)}`
  }
  throw new Error('a part of the workbook is broken')
}
