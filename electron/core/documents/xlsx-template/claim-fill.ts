import type { TemplateMapping } from '#shared/contract/claim-templates.ts'
import type { LineField } from '#shared/claims/template-fields.ts'
import type { ClaimModel } from '#shared/documents/claim-model.ts'
import { columnNumber, placeOf } from './cell-areas.ts'
import { headValue, lineValue } from './claim-values.ts'
import { ANSWER_NAMES, type AnswerField, CLAIM_NO_NAME, CURRENCY_NAME, rangeOf, textFormula } from './answer-names.ts'
import type { CellFill, FillPlan, KnownPicture } from './fill-plan.ts'

function headCells(mapping: TemplateMapping, model: ClaimModel): CellFill[] {
  return mapping.cells.flatMap((cell) => {
    const place = placeOf(cell.cell)
    return place === null ? [] : [{ sheet: cell.sheet, ...place, value: headValue(cell, model) }]
  })
}

const nameOf = (field: LineField): string | undefined => (Object.hasOwn(ANSWER_NAMES, field) ? ANSWER_NAMES[field as AnswerField] : undefined)

/** Where the answer will stand, told by names that move with their cells. */
function answerNames(mapping: TemplateMapping, model: ClaimModel): ReadonlyMap<string, string> {
  const { block } = mapping
  const names = new Map([[CLAIM_NO_NAME, textFormula(model.head.claimNo)]])
  const currency = mapping.cells.find(({ field }) => field === 'currency')
  const currencyPlace = currency === undefined ? null : placeOf(currency.cell)
  // A head cell above the lines stands where it stood; one below them is found by the mapping.
  if (currency !== undefined && currencyPlace !== null && (currency.sheet !== block?.sheet || currencyPlace.row < block.firstRow)) {
    names.set(CURRENCY_NAME, rangeOf(currency.sheet, currencyPlace.column, String(currencyPlace.row), String(currencyPlace.row)))
  }
  if (block === null) return names
  for (const { field, column, rowOffset } of block.columns) {
    const name = nameOf(field)
    if (name !== undefined) names.set(name, rangeOf(block.sheet, columnNumber(column), rowOffset === 0 ? '{row}' : String(block.firstRow + rowOffset), '{last}'))
  }
  return names
}

/** What goes where: the mapping of a form filled with the facts of a claim. */
export function claimFill(mapping: TemplateMapping, model: ClaimModel, know: (path: string) => KnownPicture): { readonly plan: FillPlan; readonly mappedColumns: readonly { readonly rowOffset: number; readonly column: number }[] } {
  const { block } = mapping
  const byLine = Map.groupBy(model.evidence, ({ lineNo }) => lineNo)
  const lines = block === null ? [] : model.items.map((item) => {
    const pictures = (): KnownPicture[] => (byLine.get(item.lineNo) ?? []).flatMap(({ picturePath }) => (picturePath === null ? [] : [know(picturePath)]))
    return block.columns.flatMap((column) => {
      const value = lineValue(column, item, pictures)
      return value === null ? [] : [{ rowOffset: column.rowOffset, column: columnNumber(column.column), value }]
    })
  })
  const filled = block?.columns.filter(({ field }) => field !== 'lineNo' && ANSWER_ONLY[field] === undefined).map(({ rowOffset, column }) => ({ rowOffset, column: columnNumber(column) })) ?? []
  return {
    plan: {
      cells: headCells(mapping, model), names: answerNames(mapping, model),
      block: block === null ? null : { sheet: block.sheet, firstRow: block.firstRow, rowsPerLine: block.rowsPerLine, slots: block.slots, photoRowHeightPt: block.photoRowHeightPt, lines },
    },
    mappedColumns: filled,
  }
}

const ANSWER_ONLY: Readonly<Record<string, true>> = { agreedQty: true, agreedAmount: true, decision: true, reason: true }
