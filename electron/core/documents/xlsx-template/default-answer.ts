import type { AnswerField } from './answer-names.ts'
import type { AnswerPlaces, ReadSheet } from './read-answer.ts'

/** Words at the head of a column, in the languages of the workbook; the first that fits wins. */
const COLUMN_WORDS: readonly (readonly [AnswerField, RegExp])[] = [
  ['lineNo', /^(?:line|no\.?|item|item no\.?|#)\b|序号|项次|行号|^№|^№?\s*п\/п|^строка/iu],
  ['serials', /serial|\bs\/?n\b|imei|序列号|机身号|серийн|зав(?:одск)?\S*\s*(?:№|номер)/iu],
  ['agreedQty', /(?:agreed|accepted|approved|confirmed) (?:qty|quantity)|确认数量|同意数量|认可数量|(?:принят|согласован)\S*\s*(?:кол|шт)/iu],
  ['agreedAmount', /(?:agreed|accepted|approved|confirmed) (?:amount|sum|value|total)|确认金额|同意金额|认可金额|(?:принят|согласован)\S*\s*сумм/iu],
  ['requestedQty', /(?:requested|claimed|claim) (?:qty|quantity)|要求数量|索赔数量|(?:требуем|заявлен)\S*\s*кол/iu],
  ['requestedAmount', /(?:requested|claimed|claim) (?:amount|sum|value)|索赔金额|(?:требуем|заявлен)\S*\s*сумм/iu],
  ['reason', /reason|comment|remark|原因|备注|说明$|причин|примечан|комментар/iu],
  ['decision', /decision|result|verdict|处理结果|处理意见|判定|решение|результат/iu],
  ['supplierSku', /supplier model|part no|model|供方型号|型号|料号|модель|артикул/iu],
]
const LAST_HEADER_ROW = 40
const LAST_COLUMN = 100
const FEWEST_COLUMNS = 3

type Read = (name: string) => ReadSheet | null

function placesInRow(sheet: ReadSheet, row: number): AnswerPlaces['places'] {
  const places: Partial<Record<AnswerField, { column: number; rowOffset: number }>> = {}
  for (const { column } of sheet.document.rowAt(row)?.cells ?? []) {
    const text = column > LAST_COLUMN ? '' : sheet.text(row, column)
    const field = text === '' ? undefined : COLUMN_WORDS.find(([key, words]) => places[key] === undefined && words.test(text))?.[0]
    if (field !== undefined) places[field] = { column, rowOffset: 0 }
  }
  return places
}

/** The row of a sheet that names the columns best, with what stands under it. */
function headerOf(sheet: ReadSheet, name: string): AnswerPlaces | null {
  const candidates = sheet.document.rows.filter(({ row }) => row <= LAST_HEADER_ROW).map(({ row }) => ({ row, places: placesInRow(sheet, row) }))
  const best = candidates.toSorted((left, right) => Object.keys(right.places).length - Object.keys(left.places).length)[0]
  if (best === undefined || Object.keys(best.places).length < FEWEST_COLUMNS || (best.places.lineNo === undefined && best.places.serials === undefined)) return null
  return { sheet: name, firstRow: best.row + 1, identityColumn: null, places: best.places }
}

/** The cell to the right of a label. */
function besideLabel(sheets: readonly string[], read: Read, label: RegExp): string {
  for (const name of sheets) {
    const sheet = read(name)
    for (const { row, cells } of sheet?.document.rows.slice(0, LAST_HEADER_ROW * 2) ?? []) {
      const at = cells.findIndex(({ column }) => label.test(sheet?.text(row, column) ?? ''))
      const value = at < 0 ? undefined : cells.slice(at + 1).map(({ column }) => sheet?.text(row, column) ?? '').find((text) => text !== '')
      if (value !== undefined) return value
    }
  }
  return ''
}

/** Where an answer stands by the words of a workbook alone: its hidden names are gone and nobody mapped it. */
export function defaultPlaces(sheets: readonly string[], read: Read): { readonly lines: AnswerPlaces | null; readonly claimNo: string; readonly currencyText: string } {
  const found = sheets.flatMap((name) => {
    const sheet = read(name)
    return sheet === null ? [] : (headerOf(sheet, name) ?? [])
  })
  const lines = found.toSorted((left, right) => Object.keys(right.places).length - Object.keys(left.places).length)[0] ?? null
  return { lines, claimNo: besideLabel(sheets, read, /^claim no|索赔编号|рекламац\S*\s*№|номер претензии/iu), currencyText: besideLabel(sheets, read, /^currency|币种|货币|^валюта/iu) }
}
