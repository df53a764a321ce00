import type { LineDecision } from './answer-file.ts'
import type { Currency } from '#shared/kit/money.ts'

/** Read from the first to the last: «not accepted» holds «accepted», «部分同意» holds «同意». */
const DECISION_WORDS: readonly (readonly [RegExp, LineDecision])[] = [
  [/\b(?:part(?:ly|ial|ially)?|in part)\b|部分|部份|частичн|отчасти/iu, 'partly'],
  [/\b(?:reject(?:ed|ion)?|refus(?:e|ed|al)|declin(?:e|ed)|den(?:y|ied)|not\s+(?:accept(?:ed)?|agree(?:d)?|approved)|disagree[d]?|unaccept(?:ed|able)|no|ng)\b|拒绝|拒收|驳回|不同意|不接受|不认可|不予|不承认|否|отказ|отклон|не\s*приня|не\s*соглас|^нет$/iu, 'rejected'],
  [/\b(?:accept(?:ed)?|agree(?:d)?|approv(?:e|ed)|confirm(?:ed)?|yes|ok)\b|同意|接受|认可|承认|确认|批准|^是$|приня|принят|соглас|одобр|^да$|подтвержд/iu, 'accepted'],
]

/** What the supplier decided of a line by the words in the cell; null for words the program does not know. */
export function decisionOf(text: string): LineDecision | null {
  const words = text.trim()
  return words === '' ? null : (DECISION_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null)
}

const CURRENCY_WORDS: readonly (readonly [RegExp, Currency])[] = [
  [/\bUSD\b|US\s*\$|美元|美金|доллар/iu, 'USD'],
  [/\bEUR\b|€|欧元|евро/iu, 'EUR'],
  [/\b(?:CNY|RMB|CNH)\b|人民币|[¥￥]|元|юан/iu, 'CNY'],
  [/\b(?:RUB|RUR)\b|₽|卢布|руб/iu, 'RUB'],
  [/\$/u, 'USD'],
]

/** The currency a cell names by its code, sign or word; null for one the program does not know. */
export const currencyOf = (text: string): Currency | null => CURRENCY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null
