import type { Currency } from '#shared/kit/money.ts'
import type { TableKind } from '#shared/stock/exchange-fields.ts'
import type { ExchangeItem, ExchangeProblem, ExchangeQuestion } from '#shared/stock/exchange-item.ts'
import type { DecimalSign } from '#shared/stock/read-decimal.ts'
import { readTableRow } from '#shared/stock/read-table-row.ts'
import { tableMappingProblems, type TableColumns } from '#shared/stock/table-mapping.ts'
import { currencyOfHeader, numberQuestions, tableCurrencies } from '#shared/stock/table-questions.ts'
import { checkItems, type CheckedItems, type CheckItemsInput, type ItemsToCheck } from './check-items.ts'
import { readImportRows } from './parse-import-file.ts'
import type { FileRow } from './rows-file.ts'

export interface CheckTableInput extends CheckItemsInput {
  readonly path: string
  readonly fileName: string
  readonly kind: TableKind
  readonly mapping: TableColumns
  readonly decimalSign: DecimalSign | null
  readonly currency: Currency | null
}

/** Columns that cannot be read, currencies nobody can tell apart, or the checked rows. */
export type CheckTableOutput = { readonly badFields: readonly string[] } | { readonly currencies: readonly string[] } | { readonly checked: CheckedItems }

const PROGRESS_STEP = 2_000

interface ReadTable { readonly items: ExchangeItem[]; readonly problems: ExchangeProblem[] }

function readRows(input: CheckTableInput, rows: readonly FileRow[], columnCount: number, onProgress: (done: number, total: number) => void): ReadTable {
  const options = { kind: input.kind, mapping: input.mapping, decimalSign: input.decimalSign, columnCount }
  const items: ExchangeItem[] = []
  const problems: ExchangeProblem[] = []
  for (const [index, { rowNumber, cells }] of rows.entries()) {
    const read = readTableRow(rowNumber, cells, options)
    if (read.problems.length === 0) items.push(read.item)
    else problems.push(...read.problems)
    if (index % PROGRESS_STEP === 0) onProgress(index, rows.length)
  }
  return { items, problems }
}

interface Settled { readonly items: readonly ExchangeItem[]; readonly questions: readonly ExchangeQuestion[]; readonly rateMicro: number | null; readonly clashing: readonly Currency[] }

/** Gives every price its currency, or says what has to be asked. A rate belongs to one currency only. */
function settleCurrency(input: CheckTableInput, headers: readonly string[], items: readonly ExchangeItem[]): Settled {
  if (input.kind === 'stock') return { items, questions: [], rateMicro: null, clashing: [] }
  const header = currencyOfHeader(headers[input.mapping.price ?? -1] ?? '')
  const { common, clashing } = tableCurrencies(items, { hasColumn: input.mapping.currency !== undefined, header, chosen: input.currency })
  // In place: a copy of every row would be as large as all rows.
  if (common !== null) for (const item of items) (item as { currency: Currency | null }).currency ??= common
  const isAsked = items.some(({ currency }) => currency === null)
  const foreign = [...new Set(items.map(({ currency }) => currency))].filter((currency) => currency !== null && currency !== 'RUB')
  const rateMicro = foreign.length === 1 ? input.compare.rateMicro : null
  return {
    clashing, rateMicro, items: isAsked ? [] : items,
    questions: [...(isAsked ? [{ code: 'currency', detail: '' } as const] : []), ...(foreign.length > 0 && rateMicro === null ? [{ code: 'rate', detail: foreign.join(', ') } as const] : [])],
  }
}

/** Reads a whole table by its mapping and compares it with the catalogue; changes nothing. Refuses what the reader of files refuses. */
export async function checkTable(input: CheckTableInput, onProgress: (done: number, total: number) => void): Promise<CheckTableOutput> {
  const rows: FileRow[] = []
  const { headers } = await readImportRows(input, { write: (row) => { rows.push(row) } }, () => undefined)
  const bad = tableMappingProblems(input.kind, input.mapping, headers.length)
  if (bad.length > 0) return { badFields: bad.flatMap(({ fields }) => fields) }
  const read = readRows(input, rows, headers.length, onProgress)
  const { items, questions, rateMicro, clashing } = settleCurrency(input, headers, read.items)
  if (clashing.length > 0) return { currencies: clashing }
  let byRow: ReadonlyMap<number, readonly string[]> | null = null
  const cellsOf = (rowNo: number): readonly string[] => (byRow ??= new Map(rows.map((row) => [row.rowNumber, row.cells]))).get(rowNo) ?? []
  const toCheck: ItemsToCheck = { items, problems: read.problems, headers, cellsOf }
  const checked = checkItems({ ...input, compare: { ...input.compare, rateMicro } }, toCheck)
  return { checked: { ...checked, rateMicro, questions: [...numberQuestions(input.kind, read.problems, rows.length), ...questions] } }
}
