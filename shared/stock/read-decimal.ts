import type { Currency } from '#shared/kit/money.ts'

/** Which sign stands before the fraction: told by a person where the file leaves it open. */
export const DECIMAL_SIGNS = ['.', ','] as const
export type DecimalSign = (typeof DECIMAL_SIGNS)[number]

/** `value`: in thousandths and finer, exact as written. */
export type ReadDecimal =
  | { readonly kind: 'value'; readonly value: number; readonly currency: Currency | null }
  | { readonly kind: 'empty' | 'unreadable' | 'negative' | 'ambiguous' }

const MARKS: readonly (readonly [Currency, RegExp])[] = [
  ['CNY', /CNY|RMB|[¥元]/giu], ['USD', /USD|US\$|\$/giu], ['EUR', /EUR|€/giu], ['RUB', /РУБ(?:ЛЕЙ|ЛЯ|ЛЬ)?\.?|RUB|RUR|₽|(?<=\d\s?)Р\.?$/giu],
]
const PLAIN = /^\d+$/u
/** A fraction of other than three digits is no thousand. */
const FEW_DIGITS = /^\d+\.\d{1,2}$/u
const SPACED = /^\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/u
const DIGITS_OF_THOUSANDS = 3
const LONGEST = 24

/** The currency a cell names; null: none. Two in one cell are no price. */
function markOf(text: string): { readonly rest: string; readonly currency: Currency | null } | null {
  let rest = text
  const found: Currency[] = []
  for (const [currency, mark] of MARKS) {
    const without = rest.replace(mark, ' ')
    if (without !== rest) found.push(currency)
    rest = without
  }
  return found.length > 1 ? null : { rest: rest.replace(/\s+/gu, ' ').trim(), currency: found[0] ?? null }
}

/** Spaces may only part thousands: «12 34» is no number. */
function withoutSpaces(text: string): string | null {
  if (!/[ '’]/u.test(text)) return text
  const head = SPACED.exec(text)
  return head === null ? null : head[0].replace(/[ '’]/gu, '') + text.slice(head[0].length)
}

const isGrouped = (groups: readonly string[]): boolean => /^\d{1,3}$/u.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/u.test(group))

function withOneSign(text: string, sign: DecimalSign, told: DecimalSign | null): number | 'ambiguous' | null {
  const groups = text.split(sign)
  const [whole = '', fraction = ''] = groups
  if (groups.length > 2) return isGrouped(groups) ? Number(groups.join('')) : null
  if (!PLAIN.test(whole) || !PLAIN.test(fraction)) return null
  const mayBeThousands = fraction.length === DIGITS_OF_THOUSANDS && whole.length <= DIGITS_OF_THOUSANDS && !whole.startsWith('0')
  if (!mayBeThousands || told === sign) return Number(`${whole}.${fraction}`)
  return told === null ? 'ambiguous' : Number(whole + fraction)
}

function numberOf(text: string, told: DecimalSign | null): number | 'ambiguous' | null {
  if (PLAIN.test(text)) return Number(text)
  const [dot, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')]
  if (dot < 0 || comma < 0) return withOneSign(text, dot < 0 ? ',' : '.', told)
  const [fractionSign, groupSign] = dot > comma ? (['.', ','] as const) : ([',', '.'] as const)
  const [whole = '', fraction = '', ...more] = text.split(fractionSign)
  if (more.length > 0 || !PLAIN.test(fraction) || !isGrouped(whole.split(groupSign)) || (told !== null && told !== fractionSign)) return null
  return Number(`${whole.replaceAll(groupSign, '')}.${fraction}`)
}

/**
 * Reads a number as price lists write it: spaces or a sign between thousands, comma or dot before the fraction, a currency beside it.
 * «1.234» may be a thousand or one and a bit: ambiguous until a person has said which sign stands before the fraction.
 */
export function readDecimal(cell: string, told: DecimalSign | null): ReadDecimal {
  const plain = cell.normalize('NFKC').trim()
  if (plain === '') return { kind: 'empty' }
  // Most cells of most files are plain digits.
  if (plain.length <= LONGEST && PLAIN.test(plain)) return { kind: 'value', value: Number(plain), currency: null }
  if (plain.length <= LONGEST && FEW_DIGITS.test(plain)) return { kind: 'value', value: Number(plain), currency: null }
  const marked = markOf(plain)
  if (marked === null || marked.rest === '') return { kind: 'unreadable' }
  const isNegative = /^[-−–(]/u.test(marked.rest)
  const compact = withoutSpaces(marked.rest.replace(/^[-−–(]\s*|\)$/gu, ''))
  if (compact === null || compact.length > LONGEST) return { kind: 'unreadable' }
  const value = numberOf(compact, told)
  if (value === null) return { kind: 'unreadable' }
  if (value === 'ambiguous') return { kind: 'ambiguous' }
  return isNegative && value > 0 ? { kind: 'negative' } : { kind: 'value', value, currency: marked.currency }
}

const NAMES: Readonly<Record<string, Currency>> = { CNY: 'CNY', RMB: 'CNY', 'ЮАНЬ': 'CNY', 'ЮАНЕЙ': 'CNY', '¥': 'CNY', '元': 'CNY', USD: 'USD', $: 'USD', US$: 'USD', 'ДОЛЛАР': 'USD', EUR: 'EUR', '€': 'EUR', 'ЕВРО': 'EUR', RUB: 'RUB', RUR: 'RUB', 'РУБ': 'RUB', 'РУБЛЬ': 'RUB', '₽': 'RUB', 'Р': 'RUB' }

/** The currency a column names; null: not one the program keeps. */
export const readCurrency = (cell: string): Currency | null => NAMES[cell.normalize('NFKC').trim().toUpperCase().replace(/\.$/u, '')] ?? null
