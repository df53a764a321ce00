import type { DocumentKind, TemplateKind } from './kinds.ts'
import { ACT_FIELDS, CUSTOMER_FIELDS, HEAD_FIELDS, ITEM_FIELDS, ORG_FIELDS, STATE_FIELDS, type PaperField } from './labels.ts'
import type { DocumentModels, GroundRow, IntakeModel, IssueModel, RefusalModel, WorksModel } from './models.ts'
import type { FieldDef } from './papers/field.ts'
import { PAPER_DEFS } from './papers/index.ts'
import type { TemplatePaperModel } from './papers/model.ts'
import { isEmptyValue, type PaperValues } from './papers/values.ts'

export interface MissingField {
  readonly key: string
  readonly labelRu: string
}

type Fields = Readonly<Record<string, PaperField>>
type Values = Readonly<Record<string, unknown>>

const BLOCKS: readonly (readonly [block: string, fields: Fields])[] = [
  ['head', HEAD_FIELDS],
  ['org', ORG_FIELDS],
  ['customer', CUSTOMER_FIELDS],
  ['item', ITEM_FIELDS],
  ['state', STATE_FIELDS],
]

/** Grounds that stand only on a rule the customer was given in writing. Source: ZOZPP art. 18 p. 6. */
const GROUNDS_ON_A_RULE: readonly string[] = ['REF-USE', 'REF-WEAR']

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.length === 0
}

const missingIn = (fields: Fields, values: Values): readonly MissingField[] =>
  Object.entries(fields)
    .filter(([key, field]) => field.must && isEmpty(values[key]))
    .map(([key, field]) => ({ key, labelRu: field.label }))

const missingInBlocks = (values: Values): readonly MissingField[] => BLOCKS.flatMap(([block, fields]) => (block in values ? missingIn(fields, values[block] as Values) : []))

const named = (fields: Fields, key: string): MissingField => ({ key, labelRu: fields[key]?.label ?? key })

/** The receipt names the price or says that the work is free, and the prepayment when it is not. Source: ZOZPP art. 27, 37. */
function missingPrices(model: IntakeModel): readonly MissingField[] {
  if (model.is_free) return []
  return (['term_price', 'prepaid'] as const).filter((key) => isEmpty(model[key])).map((key) => named(ACT_FIELDS.DOC_INTAKE, key))
}

function missingOfGrounds(grounds: readonly GroundRow[]): readonly MissingField[] {
  const fields = ACT_FIELDS.DOC_REFUSAL
  const hasClause = (ground: GroundRow): boolean => !GROUNDS_ON_A_RULE.includes(ground.code) || !isEmpty(ground.clause)
  const areNamed = grounds.length > 0 && grounds.every((ground) => !isEmpty(ground.code) && !isEmpty(ground.name) && hasClause(ground))
  const gaps: MissingField[] = []
  if (!areNamed) gaps.push(named(fields, 'grounds'))
  if (grounds.length === 0 || grounds.some((ground) => isEmpty(ground.evid))) gaps.push(named(fields, 'evid'))
  if (grounds.length === 0 || grounds.some((ground) => isEmpty(ground.link))) gaps.push(named(fields, 'link'))
  return gaps
}

const missingParts = (kind: 'DOC_ISSUE' | 'DOC_WORKS', model: IssueModel | WorksModel): readonly MissingField[] =>
  model.are_parts_unused || model.parts.length > 0 ? [] : [named(ACT_FIELDS[kind], 'parts')]

/** What the rows of an act decide, beside the plain fields of the catalogue. */
const ROW_KEYS: Readonly<Record<DocumentKind, readonly string[]>> = {
  DOC_INTAKE: [],
  DOC_DIAG: [],
  DOC_REFUSAL: ['grounds', 'evid', 'link'],
  DOC_ISSUE: ['parts'],
  DOC_WORKS: ['parts'],
}

function missingOfRows(kind: DocumentKind, model: DocumentModels[DocumentKind]): readonly MissingField[] {
  switch (kind) {
    case 'DOC_INTAKE':
      return missingPrices(model as IntakeModel)
    case 'DOC_REFUSAL':
      return missingOfGrounds((model as RefusalModel).grounds)
    case 'DOC_ISSUE':
    case 'DOC_WORKS':
      return missingParts(kind, model as IssueModel | WorksModel)
    case 'DOC_DIAG':
      return []
  }
}

/**
 * What stops the paper from being printed, in the order of the paper. The declared value of the unit, the dates of
 * the repair and the grounds of a refusal are demanded by law, the rest by the centre's own form.
 * Source: ZOZPP art. 18 p. 5-6, art. 20 p. 3, art. 35 p. 2.
 */
export function missingFields<K extends DocumentKind>(kind: K, model: DocumentModels[K]): readonly MissingField[] {
  const values = model as unknown as Values
  const ofBlocks = missingInBlocks(values)
  const plain = missingIn(ACT_FIELDS[kind], values).filter((field) => !ROW_KEYS[kind].includes(field.key))
  return [...ofBlocks, ...plain, ...missingOfRows(kind, model)]
}

const isAsked = ({ isRequired, requiredIf }: FieldDef, values: PaperValues): boolean => isRequired || (requiredIf !== undefined && values[requiredIf.key] === requiredIf.is)

/** The same for a paper made of a template: its blocks, then its own fields in the order of the form. */
export function missingInTemplatePaper(kind: TemplateKind, model: Omit<TemplatePaperModel, 'template'>): readonly MissingField[] {
  const own = Object.entries(PAPER_DEFS[kind].fields).filter(([key, field]) => isAsked(field, model.values) && isEmptyValue(model.values[key]))
  return [...missingInBlocks(model as unknown as Values), ...own.map(([key, field]) => ({ key, labelRu: field.label }))]
}
