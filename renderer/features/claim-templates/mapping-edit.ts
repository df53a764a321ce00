import { LINE_FIELD_KINDS } from '#shared/claims/template-fields.ts'
import type { InspectedSheet, MappedBlock, MappedCell, MappedColumn, MappingProblem, TemplateMapping } from '#shared/contract/claim-templates.ts'

export interface Place { readonly sheet: string; readonly row: number; readonly column: number }

const LETTERS = 26
const FIRST_LETTER = 65
const PHOTO_ROW_PT = 90

export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) letters = String.fromCharCode(FIRST_LETTER + ((rest - 1) % LETTERS)) + letters
  return letters
}
export const nameOf = ({ row, column }: Pick<Place, 'row' | 'column'>): string => `${lettersOf(column)}${row}`

/** Rows a line takes, counted from the first; null outside the lines. */
export function offsetIn(block: MappedBlock | null, { sheet, row }: Place): number | null {
  if (block === null || block.sheet !== sheet || row < block.firstRow) return null
  const offset = row - block.firstRow
  return offset < block.rowsPerLine * block.slots ? offset % block.rowsPerLine : null
}

const isAt = (column: MappedColumn, offset: number, place: Place): boolean => column.rowOffset === offset && column.column === lettersOf(place.column)

export const headAt = ({ cells }: TemplateMapping, place: Place): MappedCell | null => cells.find(({ sheet, cell }) => sheet === place.sheet && cell === nameOf(place)) ?? null
export function lineAt({ block }: TemplateMapping, place: Place): MappedColumn | null {
  const offset = offsetIn(block, place)
  return offset === null ? null : (block?.columns.find((column) => isAt(column, offset, place)) ?? null)
}

export function withHead(mapping: TemplateMapping, place: Place, cell: Omit<MappedCell, 'sheet' | 'cell'> | null): TemplateMapping {
  const others = mapping.cells.filter((one) => one.sheet !== place.sheet || one.cell !== nameOf(place))
  return { ...mapping, cells: cell === null ? others : [...others, { sheet: place.sheet, cell: nameOf(place), ...cell }] }
}

export function withLine(mapping: TemplateMapping, place: Place, column: Omit<MappedColumn, 'rowOffset' | 'column'> | null): TemplateMapping {
  const { block } = mapping
  const offset = offsetIn(block, place)
  if (block === null || offset === null) return mapping
  const others = block.columns.filter((one) => !isAt(one, offset, place))
  const columns = column === null ? others : [...others, { rowOffset: offset, column: lettersOf(place.column), ...column }]
  const hasPhotos = columns.some(({ field }) => LINE_FIELD_KINDS[field] === 'pictures')
  return { ...mapping, block: { ...block, columns, photoRowHeightPt: hasPhotos ? (block.photoRowHeightPt ?? PHOTO_ROW_PT) : null } }
}

/** Lines begin at this row; what was mapped stays, unless it is another sheet. */
export function withFirstRow(mapping: TemplateMapping, { sheet, row }: Place): TemplateMapping {
  const block = mapping.block?.sheet === sheet ? mapping.block : { sheet, firstRow: row, rowsPerLine: 1, slots: 1, photoRowHeightPt: null, columns: [] }
  return { ...mapping, block: { ...block, sheet, firstRow: row } }
}

export const withBlock = (mapping: TemplateMapping, part: Partial<Pick<MappedBlock, 'rowsPerLine' | 'slots'>>): TemplateMapping => (mapping.block === null ? mapping : { ...mapping, block: { ...mapping.block, ...part } })

/** The cell a person means who points into a merged one. */
export const cornerOf = (sheet: InspectedSheet, row: number, column: number): { readonly row: number; readonly column: number } => {
  const area = sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right)
  return area === undefined ? { row, column } : { row: area.top, column: area.left }
}

/** A finding of the first look is dropped once its cell is given up or the lines are told. */
export function stillStands({ code, sheet, cell }: MappingProblem, { cells, block }: TemplateMapping): boolean {
  if (code === 'no_lines') return block === null
  if (code === 'no_line_column') return block?.columns.some(({ field }) => field === 'lineNo' || field === 'serials') !== true
  if (cell === '') return true
  return cells.some((one) => one.sheet === sheet && one.cell === cell) || (block?.sheet === sheet && block.columns.some(({ column, rowOffset }) => `${column}${block.firstRow + rowOffset}` === cell))
}
