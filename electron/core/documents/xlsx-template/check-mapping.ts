import type { MappingProblem, TemplateMapping, TemplateMark } from '#shared/contract/claim-templates.ts'
import { cellName, columnNumber, holds, placeOf, type Area, type CellPlace } from './cell-areas.ts'
import { formulaOfCell } from './cell-values.ts'
import { mergedAreas } from './place-pictures.ts'
import type { ReadSheet } from './read-answer.ts'

interface Mapped extends CellPlace { readonly sheet: string; readonly isLine: boolean; readonly field: string }
type Sheets = ReadonlyMap<string, ReadSheet>

/** Every place of the form something is written to; of the lines those of the first. */
const placesOf = ({ cells, block }: TemplateMapping): Mapped[] => [
  ...cells.flatMap(({ sheet, cell, field }) => { const place = placeOf(cell); return place === null ? [] : [{ sheet, ...place, isLine: false, field }] }),
  ...(block?.columns.map(({ column, rowOffset, field }) => ({ sheet: block.sheet, row: block.firstRow + rowOffset, column: columnNumber(column), isLine: true, field })) ?? []),
]

/** The words that tell a person what the place is for: to the left of it, for lines above it; else the other way. */
function labelOf(sheet: ReadSheet, { row, column, isLine }: Mapped): string {
  const left = (): string => { for (let at = column - 1; at >= 1; at -= 1) { const text = sheet.text(row, at); if (text !== '') return text } return '' }
  const above = (): string => { for (let at = row - 1; at >= Math.max(1, row - 10); at -= 1) { const text = sheet.text(at, column); if (text !== '') return text } return '' }
  return isLine ? above() || left() : left() || above()
}

/** What stands at and beside the mapped places, to be compared with a later version of the form. */
export function marksOf(mapping: TemplateMapping, sheets: Sheets): TemplateMark[] {
  return placesOf(mapping).flatMap((place) => {
    const sheet = sheets.get(place.sheet)
    return sheet === undefined ? [] : [{ sheet: place.sheet, cell: cellName(place), text: sheet.text(place.row, place.column), label: labelOf(sheet, place) }]
  })
}

const problem = (code: MappingProblem['code'], place: Mapped | null, isBlocking: boolean, was = '', is = ''): MappingProblem => ({ code, sheet: place?.sheet ?? '', cell: place === null ? '' : cellName(place), was, is, isBlocking })
const WITHOUT_FORMULAS = new Set(['agreedQty', 'agreedAmount', 'decision', 'reason'])

function placeProblems(place: Mapped, sheets: Sheets, areaOf: (place: Mapped) => Area, marks: ReadonlyMap<string, TemplateMark>): MappingProblem[] {
  const sheet = sheets.get(place.sheet)
  if (sheet === undefined) return []
  const area = areaOf(place)
  if (area.top !== place.row || area.left !== place.column) return [problem('merged_away', place, true, '', cellName({ row: area.top, column: area.left }))]
  const cell = sheet.document.cellAt(place.row, place.column)
  const formula = cell === null ? null : formulaOfCell(cell)
  if (formula !== null && formula !== '' && !WITHOUT_FORMULAS.has(place.field)) return [problem('formula_here', place, true, '', formula)]
  const mark = marks.get(`${place.sheet}!${cellName(place)}`)
  const label = labelOf(sheet, place)
  return mark !== undefined && mark.label !== label ? [problem('label_changed', place, false, mark.label, label)] : []
}

function blockProblems({ cells, block }: TemplateMapping): MappingProblem[] {
  if (block === null) return [problem('no_lines', null, true)]
  const area: Area = { top: block.firstRow, left: 1, bottom: block.firstRow + block.rowsPerLine * block.slots - 1, right: Number.MAX_SAFE_INTEGER }
  const inside = cells.flatMap(({ sheet, cell, field }) => {
    const place = placeOf(cell)
    return place !== null && sheet === block.sheet && holds(area, place) ? [problem('in_lines', { sheet, ...place, isLine: false, field }, true)] : []
  })
  const isTold = block.columns.some(({ field }) => field === 'lineNo' || field === 'serials')
  return [...inside, ...(isTold ? [] : [problem('no_line_column', null, true)])]
}

/** A sheet is missed once, however many of its cells were mapped. */
function goneSheets({ cells, block }: TemplateMapping, sheets: Sheets, isBlocking: boolean): MappingProblem[] {
  const names = new Set([...cells.map(({ sheet }) => sheet), ...(block === null ? [] : [block.sheet])])
  return [...names].filter((name) => !sheets.has(name)).map((name) => ({ code: 'sheet_gone', sheet: name, cell: '', was: name, is: '', isBlocking }))
}

/** Of an earlier version what still has its sheet in this form; null when nothing has: it is another form. */
export function keptMapping(mapping: TemplateMapping, sheets: Sheets): { readonly mapping: TemplateMapping; readonly gone: MappingProblem[] } | null {
  const cells = mapping.cells.filter(({ sheet }) => sheets.has(sheet))
  const block = mapping.block !== null && sheets.has(mapping.block.sheet) ? mapping.block : null
  return cells.length === 0 && block === null ? null : { mapping: { cells, block }, gone: goneSheets(mapping, sheets, false) }
}

/** What keeps a mapping from being used, and what in a new version is not where it was. */
export function mappingProblems(mapping: TemplateMapping, sheets: Sheets, marks: readonly TemplateMark[]): MappingProblem[] {
  const known = new Map(marks.map((mark) => [`${mark.sheet}!${mark.cell}`, mark]))
  const merges = new Map([...sheets].map(([name, { document }]) => [name, mergedAreas(document)]))
  const areaOf = ({ sheet, row, column }: Mapped): Area => merges.get(sheet)?.(row, column) ?? { top: row, left: column, bottom: row, right: column }
  const places = placesOf(mapping)
  const seen = new Set<string>()
  const twice = places.filter((place) => { const key = `${place.sheet}!${cellName(place)}`; const isTwice = seen.has(key); seen.add(key); return isTwice }).map((place) => problem('mapped_twice', place, true))
  return [...goneSheets(mapping, sheets, true), ...blockProblems(mapping), ...places.flatMap((place) => placeProblems(place, sheets, areaOf, known)), ...twice]
}
