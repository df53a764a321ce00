import type { Currency } from '#shared/kit/money.ts'
import type { TableKind } from './exchange-fields.ts'
import type { ExchangeItem, ExchangeProblem, ExchangeProblemCode, ExchangeQuestion } from './exchange-item.ts'
import { readDecimal } from './read-decimal.ts'

export interface TableCurrencies {
  /** The one currency of rows that name none; null: they are asked about. */
  readonly common: Currency | null
  /** More than one where no column tells them apart: the file cannot be read. */
  readonly clashing: readonly Currency[]
}

/** The currency a heading names: «Цена, USD». */
export const currencyOfHeader = (header: string): Currency | null => {
  const marked = readDecimal(`1 ${header.replace(/[^A-Za-zА-Яа-яЁё¥$€₽元]+/gu, ' ').split(' ').find((word) => /^(?:USD|CNY|RMB|EUR|RUB|RUR|руб|¥|\$|€|₽|元)$/iu.test(word)) ?? ''}`, null)
  return marked.kind === 'value' ? marked.currency : null
}

/** Which currency prices without one of their own are in. Two currencies without a column that names them are never told apart by guessing. */
export function tableCurrencies(items: readonly ExchangeItem[], facts: { readonly hasColumn: boolean; readonly header: Currency | null; readonly chosen: Currency | null }): TableCurrencies {
  const named = new Set<Currency>()
  let hasNameless = false
  for (const { currency, priceMinor } of items) {
    if (priceMinor === null) continue
    if (currency === null) hasNameless = true
    else named.add(currency)
  }
  const said = [facts.header, facts.chosen].filter((currency) => currency !== null)
  if (facts.hasColumn) return { common: facts.chosen ?? facts.header, clashing: [] }
  const all = [...new Set([...named, ...(hasNameless ? said : [])])]
  return { common: hasNameless ? (all[0] ?? null) : null, clashing: all.length > 1 ? all.sort() : [] }
}

const UNREADABLE: readonly ExchangeProblemCode[] = ['price_unreadable', 'price_too_big', 'qty_unreadable', 'qty_too_big']
const AMBIGUOUS: readonly ExchangeProblemCode[] = ['price_ambiguous', 'qty_ambiguous']
const MAIN_FIELD: Readonly<Record<TableKind, string>> = { prices: 'price', stock: 'qty' }
/** One row in five without a number where numbers belong is no slip of a hand any more. */
const SHIFTED_SHARE = 5
const SHIFTED_ROWS = 2

/** What the numbers of a table leave open: which sign stands before the fraction, and whether the columns have shifted. */
export function numberQuestions(kind: TableKind, problems: readonly ExchangeProblem[], rowCount: number): readonly ExchangeQuestion[] {
  const ambiguous = problems.find(({ code }) => AMBIGUOUS.includes(code))
  const unreadable = problems.filter(({ code, field }) => field === MAIN_FIELD[kind] && UNREADABLE.includes(code))
  const isShifted = unreadable.length >= SHIFTED_ROWS && unreadable.length * SHIFTED_SHARE >= rowCount
  return [...(isShifted ? [{ code: 'shifted', detail: unreadable[0]?.value ?? '' } as const] : []), ...(ambiguous === undefined ? [] : [{ code: 'decimals', detail: ambiguous.value } as const])]
}
