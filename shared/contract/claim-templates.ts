import { z } from 'zod'
import { HEAD_FIELDS, LINE_FIELDS, TEXT_LANGUAGES } from '#shared/claims/template-fields.ts'
import { id, job, command, query, done, none } from './procedure.ts'
import { instant, line } from './fields.ts'

const LAST_ROW = 1_048_576
export const TEMPLATE_LIMITS = { rowsPerLine: 10, slots: 500, cells: 300, columns: 100, highestRowPt: 409 } as const

const sheetName = z.string().min(1).max(31)
const cellRef = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)
const columnRef = z.string().regex(/^[A-Z]{1,3}$/)
const language = z.enum(TEXT_LANGUAGES)

/** One cell of the form: `before` stays in front of the value, `constant` is written as it is. */
const mappedCell = z.strictObject({ sheet: sheetName, cell: cellRef, field: z.enum(HEAD_FIELDS), language, before: z.string().max(200), constant: line })
export type MappedCell = z.output<typeof mappedCell>
const mappedColumn = z.strictObject({ rowOffset: z.number().int().min(0).max(TEMPLATE_LIMITS.rowsPerLine - 1), column: columnRef, field: z.enum(LINE_FIELDS), language, constant: line })
export type MappedColumn = z.output<typeof mappedColumn>
const mappedBlock = z.strictObject({
  sheet: sheetName, firstRow: z.number().int().min(1).max(LAST_ROW), rowsPerLine: z.number().int().min(1).max(TEMPLATE_LIMITS.rowsPerLine),
  /** Empty blocks the form has already; more lines put in copies of the last. */
  slots: z.number().int().min(1).max(TEMPLATE_LIMITS.slots),
  photoRowHeightPt: z.number().int().min(15).max(TEMPLATE_LIMITS.highestRowPt).nullable(), columns: z.array(mappedColumn).max(TEMPLATE_LIMITS.columns),
})
export type MappedBlock = z.output<typeof mappedBlock>
export const templateMapping = z.strictObject({ cells: z.array(mappedCell).max(TEMPLATE_LIMITS.cells), block: mappedBlock.nullable() })
export type TemplateMapping = z.output<typeof templateMapping>

/** What stood at and beside a mapped place when it was mapped: a later version is compared with it. */
export interface TemplateMark { readonly sheet: string; readonly cell: string; readonly text: string; readonly label: string }

export const MAPPING_PROBLEMS = ['sheet_gone', 'label_changed', 'merged_away', 'formula_here', 'mapped_twice', 'in_lines', 'no_lines', 'no_line_column'] as const
const mappingProblem = z.strictObject({ code: z.enum(MAPPING_PROBLEMS), sheet: z.string(), cell: z.string(), was: z.string(), is: z.string(), isBlocking: z.boolean() })
export type MappingProblem = z.output<typeof mappingProblem>

const inspectedCell = z.strictObject({ row: z.number(), column: z.number(), text: z.string(), isFormula: z.boolean() })
export type InspectedCell = z.output<typeof inspectedCell>
const inspectedArea = z.strictObject({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() })
const inspectedSheet = z.strictObject({
  name: z.string(), isHidden: z.boolean(), rowCount: z.number(), columnCount: z.number(), isCut: z.boolean(), columnWidthsPx: z.array(z.number()), rowHeightsPx: z.array(z.number()),
  cells: z.array(inspectedCell), merges: z.array(inspectedArea), pictureCount: z.number(),
})
export type InspectedSheet = z.output<typeof inspectedSheet>

const templateHead = z.strictObject({ templateId: id, supplierId: id, supplier: z.string(), version: z.number(), fileId: id, fileName: z.string(), isActive: z.boolean(), createdAt: instant, createdBy: z.string(), comment: z.string() })
export type TemplateHead = z.output<typeof templateHead>
const storedFile = z.strictObject({ fileId: id, fileName: z.string(), sha256: z.string() })

/** Forms of suppliers: their own .xlsx and where in it each fact of a claim goes. */
export const claimTemplates = {
  list: query().input(none).output(z.array(templateHead)),
  get: query().input(z.strictObject({ templateId: id })).output(templateHead.extend({ mapping: templateMapping })),
  /** Looks into a form and proposes the mapping: of the version in use where its places are still there, else by the words beside the cells. */
  inspect: job().input(z.strictObject({ supplierId: id, fileId: id, templateId: id.nullable() })).output(z.strictObject({
    fileName: z.string(), sheets: z.array(inspectedSheet), mapping: templateMapping, problems: z.array(mappingProblem), basedOnVersion: z.number().nullable(),
  })),
  save: job('claimTemplates').input(z.strictObject({ supplierId: id, fileId: id, mapping: templateMapping, comment: line })).output(z.strictObject({ templateId: id, version: z.number() })),
  /** Fills the form with a sample claim, so that it can be looked at before anything goes to the supplier. */
  preview: job('documents').input(z.strictObject({ supplierId: id, fileId: id, mapping: templateMapping })).output(storedFile),
  /** From now on claims to the supplier go in the usual workbook again. */
  retire: command('claimTemplates').input(z.strictObject({ templateId: id })).output(done),
  /** An earlier version becomes the one in use. */
  activate: command('claimTemplates').input(z.strictObject({ templateId: id })).output(done),
}
