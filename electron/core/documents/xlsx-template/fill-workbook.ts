import { addPictures, type PlacedPicture } from './drawing-part.ts'
import { dropResults } from './expand-formulas.ts'
import type { BlockFill, CellFill, FillPlan } from './fill-plan.ts'
import { countResults } from './formula-results.ts'
import { insertCopies } from './insert-rows.ts'
import { mergedAreas, placePictures } from './place-pictures.ts'
import { shiftedRow, type RowShift } from './row-shift.ts'
import { SheetDocument } from './sheet-document.ts'
import { SheetMeasures } from './sheet-measures.ts'
import { shiftParts } from './shift-parts.ts'
import { StyleTable } from './style-table.ts'
import type { WorkbookParts } from './workbook-parts.ts'
import { attributeOf, withAttribute } from './xml-text.ts'
import { writeValue, type WriteTools } from './write-value.ts'

/** A sheet or place of the mapping that the template no longer has. */
export class MappingLost extends Error {}

const NO_COPIES = 0

const shiftOf = (block: BlockFill): RowShift => ({ firstRow: block.firstRow, rowsPerLine: block.rowsPerLine, slots: block.slots, copies: Math.max(NO_COPIES, block.lines.length - block.slots) })

/** Lines of the claim as cells of the sheet, each in its own block. */
const lineCells = (block: BlockFill): CellFill[] => block.lines.flatMap((line, index) =>
  line.map(({ rowOffset, column, value }) => ({ sheet: block.sheet, row: block.firstRow + index * block.rowsPerLine + rowOffset, column, value })))

/** Cells below the lines go down with what they stand beside. */
const movedCells = (plan: FillPlan, shift: RowShift | null): CellFill[] =>
  plan.cells.map((cell) => (shift !== null && cell.sheet === plan.block?.sheet ? { ...cell, row: shiftedRow(cell.row, shift) } : cell))

/** Blocks no line came into show no mapped values of the template, so that a form sent out filled by mistake leaves nothing behind. */
function emptySlots(block: BlockFill, mapped: readonly { readonly rowOffset: number; readonly column: number }[]): CellFill[] {
  const free = Math.max(0, block.slots - block.lines.length)
  return Array.from({ length: free }, (_, index) => block.lines.length + index).flatMap((slot) =>
    mapped.map(({ rowOffset, column }) => ({ sheet: block.sheet, row: block.firstRow + slot * block.rowsPerLine + rowOffset, column, value: { kind: 'empty' as const } })))
}

function raiseRows(sheet: SheetDocument, cells: readonly CellFill[], heightPt: number): void {
  const rows = new Set(cells.filter(({ value }) => value.kind === 'pictures' && value.pictures.length > 0).map(({ row }) => row))
  for (const row of rows) {
    const touched = sheet.touchRow(row)
    if (Number(attributeOf(touched.tag, 'ht') ?? 0) < heightPt) touched.tag = withAttribute(withAttribute(touched.tag, 'ht', String(heightPt)), 'customHeight', '1')
  }
}

function fillSheet(sheet: SheetDocument, cells: readonly CellFill[], tools: WriteTools): PlacedPicture[] {
  const areaAt = mergedAreas(sheet)
  const measures = new SheetMeasures(sheet)
  const pictures: PlacedPicture[] = []
  for (const { row, column, value } of cells) {
    const area = areaAt(row, column)
    writeValue(sheet, { row: area.top, column: area.left }, value, tools)
    if (value.kind === 'pictures') pictures.push(...placePictures(value.pictures, area, measures))
  }
  return pictures
}

function namesOf(plan: FillPlan): ReadonlyMap<string, string> {
  const first = plan.block?.firstRow ?? 1
  const last = first + Math.max(1, plan.block?.lines.length ?? 1) * (plan.block?.rowsPerLine ?? 1) - 1
  return new Map([...plan.names].map(([name, formula]) => [name, formula.replaceAll('{row}', String(first)).replaceAll('{last}', String(last))]))
}

/**
 * Fills a form: values into its cells, one block of rows for each line, everything below moved down. Parts the values do not touch keep their bytes.
 * Throws `MappingLost` for a sheet that is gone.
 */
export function fillWorkbook(parts: WorkbookParts, plan: FillPlan, mappedColumns: readonly { readonly rowOffset: number; readonly column: number }[]): void {
  const stylesPart = parts.relationsOf(parts.workbookPart).find(({ type }) => type.endsWith('/styles'))?.target ?? ''
  const tools: WriteTools = { styles: new StyleTable(parts.text(stylesPart)), isDate1904: parts.isDate1904 }
  const entries = new Map(parts.sheets().map((entry) => [entry.name, entry]))
  const { block } = plan
  const shift = block === null ? null : shiftOf(block)
  const cells = [...movedCells(plan, shift), ...(block === null ? [] : [...lineCells(block), ...emptySlots(block, mappedColumns)])]
  const bySheet = Map.groupBy(cells, ({ sheet }) => sheet)
  if (block !== null && !bySheet.has(block.sheet)) bySheet.set(block.sheet, [])
  const waiting: { readonly part: string; readonly pictures: readonly PlacedPicture[] }[] = []
  for (const [name, own] of bySheet) {
    const entry = entries.get(name)
    if (entry === undefined) throw new MappingLost(name)
    const sheet = new SheetDocument(parts.text(entry.part))
    if (shift !== null && name === block?.sheet && shift.copies > 0) insertCopies(sheet, name, shift)
    if (block?.sheet === name && block.photoRowHeightPt !== null) raiseRows(sheet, own, block.photoRowHeightPt)
    waiting.push({ part: entry.part, pictures: fillSheet(sheet, own, tools) })
    parts.put(entry.part, sheet.text())
    if (shift !== null && name === block?.sheet) shiftParts(parts, { sheet: name, part: entry.part, shift })
  }
  for (const { part, pictures } of waiting) addPictures(parts, part, pictures)
  const styles = tools.styles.changedText()
  if (styles !== null) parts.put(stylesPart, styles)
  parts.addHiddenNames(namesOf(plan))
  refreshResults(parts)
}

/** No result of before stays: what the program can count it counts, the rest is counted by the program that opens the file. */
function refreshResults(parts: WorkbookParts): void {
  const sheets = parts.sheets().map((entry) => ({ ...entry, sheet: new SheetDocument(parts.text(entry.part)) }))
  for (const { part, sheet } of sheets) {
    if (!parts.text(part).includes('<f')) continue
    dropResults(sheet)
  }
  countResults(sheets, parts.sharedTexts())
  for (const { part, sheet } of sheets) if (parts.text(part).includes('<f')) parts.put(part, sheet.text())
  parts.countAnew()
}

