import { areaName, areaOf, placeOf, cellName } from './cell-areas.ts'
import { shiftSheetFormulas } from './expand-formulas.ts'
import { shiftFormula } from './formula-rows.ts'
import { addedRows, shiftedAreas, shiftedRow, type RowShift } from './row-shift.ts'
import { SheetDocument } from './sheet-document.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { attributeOf, changeElements, escapeXml, unescapeXml, withAttribute, withInner, type XmlElement } from './xml-text.ts'

interface Moved { readonly sheet: string; readonly part: string; readonly shift: RowShift }

const formulaElement = (element: XmlElement, { sheet, shift }: Moved, own: string | null): string =>
  withInner(element, escapeXml(shiftFormula(unescapeXml(element.inner), shift, { sheet: own ?? '', shiftedSheet: sheet, isInBlock: false })))

/** Anchors of pictures, shapes and charts count rows from 0; what only touches the lines from above keeps its size where the anchor says so. */
function shiftedAnchor(element: XmlElement, shift: RowShift): string {
  const isOneCell = attributeOf(element.tag, 'editAs') === 'oneCell' || attributeOf(element.tag, 'editAs') === 'absolute'
  const rowOf = (inner: string): number => Number(/<(?:[\w.-]+:)?row>(\d+)</.exec(inner)?.[1] ?? 0) + 1
  const withRow = (inner: string, by: number): string => inner.replace(/(<(?:[\w.-]+:)?row>)(\d+)(<)/, (_whole, start: string, digits: string, end: string) => `${start}${Number(digits) + by}${end}`)
  let fromMoved = 0
  let inner = changeElements(element.inner, 'from', (one) => {
    fromMoved = shiftedRow(rowOf(one.inner), shift) - rowOf(one.inner)
    return withInner(one, withRow(one.inner, fromMoved))
  })
  inner = changeElements(inner, 'to', (one) => {
    const own = shiftedRow(rowOf(one.inner), shift) - rowOf(one.inner)
    return withInner(one, withRow(one.inner, isOneCell ? fromMoved : own))
  })
  return withInner(element, inner)
}

function shiftDrawing(parts: WorkbookParts, part: string, moved: Moved): void {
  let text = parts.text(part)
  for (const name of ['twoCellAnchor', 'oneCellAnchor']) text = changeElements(text, name, (one) => shiftedAnchor(one, moved.shift))
  parts.put(part, text)
}

/** Notes are drawn by an older kind of drawing, with rows in a list of numbers. */
function shiftNotesDrawing(parts: WorkbookParts, part: string, { shift }: Moved): void {
  const from0 = (digits: string): number => shiftedRow(Number(digits) + 1, shift) - 1
  const rows = changeElements(parts.text(part), 'Row', (one) => withInner(one, String(from0(one.inner.trim()))))
  parts.put(part, changeElements(rows, 'Anchor', (one) => {
    const numbers = one.inner.split(',').map((number) => number.trim())
    return withInner(one, numbers.map((number, index) => (index === 2 || index === 6 ? String(from0(number)) : number)).join(', '))
  }))
}

function shiftedCellName(tag: string, name: string, shift: RowShift): string {
  const place = placeOf(attributeOf(tag, name) ?? '')
  return place === null ? tag : withAttribute(tag, name, cellName({ ...place, row: shiftedRow(place.row, shift) }))
}

const shiftNotes = (parts: WorkbookParts, part: string, element: string, { shift }: Moved): void => {
  parts.put(part, changeElements(parts.text(part), element, (one) => withInner({ ...one, tag: shiftedCellName(one.tag, 'ref', shift) }, one.inner)))
}

function shiftTable(parts: WorkbookParts, part: string, { shift }: Moved): void {
  const moved = (tag: string): string => {
    const [area] = shiftedAreas(areaOf(attributeOf(tag, 'ref') ?? '') ?? { top: 1, left: 1, bottom: 1, right: 1 }, shift)
    return area === undefined ? tag : withAttribute(tag, 'ref', areaName(area))
  }
  parts.put(part, parts.text(part).replace(/<(?:table|autoFilter|sortState|sortCondition)\b[^>]*\sref=[^>]*>/g, moved))
}

/** What belongs to the sheet and names its rows: drawings, notes, tables. */
function shiftSheetThings(parts: WorkbookParts, moved: Moved): void {
  for (const { type, target, isExternal } of parts.relationsOf(moved.part)) {
    if (isExternal || !parts.has(target)) continue
    if (type.endsWith('/drawing')) shiftDrawing(parts, target, moved)
    else if (type.endsWith('/vmlDrawing')) shiftNotesDrawing(parts, target, moved)
    else if (type.endsWith('/comments')) shiftNotes(parts, target, 'comment', moved)
    else if (type.endsWith('/threadedComment')) shiftNotes(parts, target, 'threadedComment', moved)
    else if (type.endsWith('/table')) shiftTable(parts, target, moved)
  }
}

const CHART = /^xl\/(?:charts|pivotCache|chartEx)\/[^/]+\.xml$/

/** Names, charts and formulas of other sheets that speak of the rows. */
function shiftOthers(parts: WorkbookParts, moved: Moved): void {
  const names = parts.definedNames()
  let index = 0
  parts.put(parts.workbookPart, changeElements(parts.text(parts.workbookPart), 'definedName', (one) => {
    const own = names[index]?.sheet ?? null
    index += 1
    return formulaElement(one, moved, own)
  }))
  for (const part of parts.all().keys()) {
    if (CHART.test(part)) parts.put(part, changeElements(parts.text(part), 'f', (one) => formulaElement(one, moved, null)))
  }
  for (const { name, part } of parts.sheets()) {
    if (part === moved.part || !parts.text(part).includes('<f')) continue
    const sheet = new SheetDocument(parts.text(part))
    shiftSheetFormulas(sheet, moved.shift, { sheet: name, shiftedSheet: moved.sheet })
    parts.put(part, sheet.text())
  }
}

/** Everything outside the rows of a sheet that names rows of it, after copies came in below its lines. */
export function shiftParts(parts: WorkbookParts, moved: Moved): void {
  if (addedRows(moved.shift) === 0) return
  shiftSheetThings(parts, moved)
  shiftOthers(parts, moved)
}

