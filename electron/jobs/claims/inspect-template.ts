import type { InspectedSheet, MappingProblem, TemplateMapping, TemplateMark } from '#shared/contract/claim-templates.ts'
import { areaOf, columnNumber } from '#core/documents/xlsx-template/cell-areas.ts'
import { formulaOfCell } from '#core/documents/xlsx-template/cell-values.ts'
import { keptMapping, mappingProblems, marksOf } from '#core/documents/xlsx-template/check-mapping.ts'
import { guessMapping } from '#core/documents/xlsx-template/guess-mapping.ts'
import { ReadSheet } from '#core/documents/xlsx-template/read-answer.ts'
import { SheetMeasures } from '#core/documents/xlsx-template/sheet-measures.ts'
import type { SheetEntry, WorkbookParts } from '#core/documents/xlsx-template/workbook-parts.ts'
import { attributeOf, elementsOf } from '#core/documents/xlsx-template/xml-text.ts'
import { answered, type JobAnswer } from '../import/job-answer.ts'
import { openTemplate, readingTemplate } from './open-template.ts'

export interface InspectTemplateInput {
  readonly path: string
  /** Null: the mapping is guessed. */
  readonly mapping: TemplateMapping | null
  /** The mapping is of an earlier version: what has no place here is left, and a form of another make is guessed. */
  readonly isEarlier: boolean
  readonly marks: readonly TemplateMark[]
}
export interface InspectedTemplate { readonly sheets: InspectedSheet[]; readonly mapping: TemplateMapping; readonly problems: MappingProblem[]; readonly marks: TemplateMark[]; readonly isGuessed: boolean }

/** As much of a sheet as a person maps by eye. */
const SHOWN_ROWS = 200
const SHOWN_COLUMNS = 60
const LONGEST_TEXT = 200

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

function shown({ name, part, isHidden }: SheetEntry, sheet: ReadSheet, parts: WorkbookParts): InspectedSheet {
  const { document } = sheet
  const measures = new SheetMeasures(document)
  const lastRow = Math.max(1, ...document.rows.map(({ row }) => row))
  const lastColumn = document.rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 1), 1)
  const [rowCount, columnCount] = [Math.min(lastRow, SHOWN_ROWS), Math.min(lastColumn, SHOWN_COLUMNS)]
  const cells = document.rows.filter(({ row }) => row <= rowCount).flatMap(({ row, cells: own }) => own.filter(({ column }) => column <= columnCount).flatMap((cell) => {
    const text = sheet.text(row, cell.column).slice(0, LONGEST_TEXT)
    const isFormula = (formulaOfCell(cell) ?? '') !== ''
    return text === '' && !isFormula ? [] : [{ row, column: cell.column, text, isFormula }]
  }))
  const drawing = parts.relationsOf(part).find(({ type }) => type.endsWith('/drawing'))
  return {
    name, isHidden, rowCount, columnCount, isCut: lastRow > rowCount || lastColumn > columnCount,
    columnWidthsPx: upTo(columnCount).map((column) => measures.columnPx(column)), rowHeightsPx: upTo(rowCount).map((row) => measures.rowPx(row)), cells,
    merges: elementsOf(document.tail, 'mergeCell').flatMap(({ tag }) => areaOf(attributeOf(tag, 'ref') ?? '') ?? []).filter(({ top, left }) => top <= rowCount && left <= columnCount),
    pictureCount: drawing === undefined ? 0 : elementsOf(parts.text(drawing.target), 'pic').length,
  }
}

async function inspect({ path, mapping, isEarlier, marks }: InspectTemplateInput): Promise<InspectedTemplate> {
  const parts = await openTemplate(path)
  const shared = parts.sharedTexts()
  const sheets = parts.sheets().map((entry) => ({ entry, name: entry.name, isHidden: entry.isHidden, sheet: new ReadSheet(parts.text(entry.part), shared) }))
  const byName = new Map(sheets.map(({ name, sheet }) => [name, sheet]))
  const kept = mapping === null ? null : isEarlier ? keptMapping(mapping, byName) : { mapping, gone: [] }
  const used = kept?.mapping ?? guessMapping(sheets, columnNumber)
  return { sheets: sheets.map(({ entry, sheet }) => shown(entry, sheet, parts)), mapping: used, problems: [...(kept?.gone ?? []), ...mappingProblems(used, byName, marks)], marks: marksOf(used, byName), isGuessed: kept === null }
}

/** Looks into a supplier's form: what stands in it, and what goes where. Foreign: runs in a worker of its own. */
export const inspectClaimTemplate = (input: InspectTemplateInput): Promise<JobAnswer<InspectedTemplate>> => answered(() => readingTemplate(() => inspect(input)))
