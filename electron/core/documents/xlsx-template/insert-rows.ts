import { areaName, areaOf, type Area } from './cell-areas.ts'
import { copiedCells, expandSharedFormulas, shiftSheetFormulas } from './expand-formulas.ts'
import { shiftFormula } from './formula-rows.ts'
import { addedRows, insertRow, isInBlocks, lastBlockRow, shiftedAreas, shiftedList, shiftedMerges, shiftedRow, type RowShift } from './row-shift.ts'
import { movedRow, type SheetDocument, type SheetRow } from './sheet-document.ts'
import { attributeOf, changeElements, elementsOf, escapeXml, unescapeXml, withAttribute, withInner, type XmlElement } from './xml-text.ts'

/** Elements after the rows that name cells by one attribute; each is repeated where the block is copied. */
const REPEATED_BY_REF = ['hyperlink']
const MOVED_BY_REF = ['autoFilter', 'sortState', 'sortCondition']
const LISTED = ['conditionalFormatting', 'dataValidation', 'protectedRange', 'ignoredError']

function withMovedRef(element: XmlElement, shift: RowShift): string {
  const area = areaOf(attributeOf(element.tag, 'ref') ?? '')
  const [moved] = area === null ? [] : shiftedAreas(area, shift)
  const tag = moved === undefined ? element.tag : withAttribute(element.tag, 'ref', areaName(moved))
  return element.tag.endsWith('/>') ? tag : withInner({ ...element, tag }, element.inner)
}

function repeatedByRef(element: XmlElement, shift: RowShift): string {
  const area = areaOf(attributeOf(element.tag, 'ref') ?? '')
  if (area === null) return element.tag
  return shiftedMerges(area, shift).map((one) => withAttribute(element.tag, 'ref', areaName(one))).join('')
}

function mergesOf(element: XmlElement, shift: RowShift): string {
  const areas = elementsOf(element.inner, 'mergeCell').flatMap(({ tag }) => {
    const area = areaOf(attributeOf(tag, 'ref') ?? '')
    return area === null ? [] : shiftedMerges(area, shift)
  })
  return withInner({ ...element, tag: withAttribute(element.tag, 'count', String(areas.length)) }, areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join(''))
}

/** Rules of a block speak of their own row, others of the whole list. */
function ruleFormulas(element: XmlElement, sheet: string, shift: RowShift): string {
  const [first = ''] = (attributeOf(element.tag, 'sqref') ?? '').split(' ')
  const place = { sheet, shiftedSheet: sheet, isInBlock: isInBlocks(areaOf(first)?.top ?? 0, shift) }
  return changeRuleFormulas(element.inner, (formula) => shiftFormula(formula, shift, place))
}

const changeRuleFormulas = (xml: string, change: (formula: string) => string): string =>
  ['formula', 'formula1', 'formula2'].reduce((text, name) => changeElements(text, name, (one) => withInner(one, escapeXml(change(unescapeXml(one.inner))))), xml)

function listedRules(element: XmlElement, sheet: string, shift: RowShift): string {
  const list = attributeOf(element.tag, 'sqref')
  const tag = list === null ? element.tag : withAttribute(element.tag, 'sqref', shiftedList(list, shift))
  return element.tag.endsWith('/>') ? tag : withInner({ ...element, tag }, ruleFormulas(element, sheet, shift))
}

/** A break lies under the row it names; one right under the lines stays under them. */
function breaksOf(element: XmlElement, shift: RowShift): string {
  return withInner(element, changeElements(element.inner, 'brk', ({ tag }) => {
    const after = Number(attributeOf(tag, 'id') ?? 0)
    return after >= insertRow(shift) - 1 ? withAttribute(tag, 'id', String(after + addedRows(shift))) : tag
  }))
}

/** Newer rules and checks name their cells in elements of their own. */
function newerRules(xml: string, sheet: string, shift: RowShift): string {
  const listed = changeElements(xml, 'sqref', (one) => withInner(one, shiftedList(one.inner, shift)))
  return changeElements(listed, 'f', (one) => withInner(one, escapeXml(shiftFormula(unescapeXml(one.inner), shift, { sheet, shiftedSheet: sheet, isInBlock: true }))))
}

/** The list of newer elements at the end of a sheet; rules before it may have small lists of their own. */
function cutNewerPart(tail: string): readonly [known: string, newer: string] {
  const at = /<\/extLst>\s*<\/worksheet>\s*$/.test(tail) ? tail.indexOf('<extLst', tail.lastIndexOf('</conditionalFormatting>') + 1) : -1
  return at < 0 ? [tail, ''] : [tail.slice(0, at), tail.slice(at)]
}

function shiftedTail(tail: string, sheet: string, shift: RowShift): string {
  const [known, newer] = cutNewerPart(tail)
  let text = changeElements(known, 'mergeCells', (one) => mergesOf(one, shift))
  for (const name of LISTED) text = changeElements(text, name, (one) => listedRules(one, sheet, shift))
  for (const name of REPEATED_BY_REF) text = changeElements(text, name, (one) => repeatedByRef(one, shift))
  for (const name of MOVED_BY_REF) text = changeElements(text, name, (one) => withMovedRef(one, shift))
  return changeElements(text, 'rowBreaks', (one) => breaksOf(one, shift)) + newerRules(newer, sheet, shift)
}

function copiesOf(block: readonly SheetRow[], shift: RowShift, sheet: string): SheetRow[] {
  return Array.from({ length: shift.copies }, (_, index) => index + 1).flatMap((copyNo) => block.map((row): SheetRow => {
    const to = row.row + copyNo * shift.rowsPerLine
    return { row: to, tag: withAttribute(row.tag, 'r', String(to)), cells: copiedCells(row.cells, to, copyNo, shift, sheet), source: null }
  }))
}

/** Puts copies of the last block under it: rows, merged cells, checks, rules, links, breaks and formulas of the sheet follow. */
export function insertCopies(sheet: SheetDocument, name: string, shift: RowShift): void {
  expandSharedFormulas(sheet)
  const last = lastBlockRow(shift)
  const block = sheet.rows.filter(({ row }) => row >= last && row < insertRow(shift)).map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell })) }))
  const copies = copiesOf(block, shift, name)
  shiftSheetFormulas(sheet, shift, { sheet: name, shiftedSheet: name })
  sheet.replaceRows([...sheet.rows.map((row) => movedRow(row, shiftedRow(row.row, shift))), ...copies])
  sheet.head = changeElements(sheet.head, 'dimension', (one) => withMovedDimension(one, shift))
  sheet.tail = shiftedTail(sheet.tail, name, shift)
}

function withMovedDimension({ tag }: XmlElement, shift: RowShift): string {
  const area: Area | null = areaOf(attributeOf(tag, 'ref') ?? '')
  if (area === null) return tag
  const bottom = area.bottom >= insertRow(shift) - 1 ? area.bottom + addedRows(shift) : area.bottom
  return withAttribute(tag, 'ref', areaName({ ...area, bottom }))
}
