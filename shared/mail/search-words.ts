import { normaliseSearchText } from '#shared/kit/search-text.ts'

const HAN_CHARACTER = /\p{Script=Han}/gu
const HAS_HAN = /\p{Script=Han}/u
const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Letters and digits that belong together: a part code, a number of a claim or an order, an invoice. */
const CODE = /[A-Za-z0-9]+(?:[-./_][A-Za-z0-9]+)*/g
const WHOLE_CODE = /^[A-Za-z0-9]+(?:[-./_][A-Za-z0-9]+)*$/
const DIGITS_ONLY = /^\d+$/
const SEPARATORS = /[-./_]/g
const SHORTEST_CODE = 4
const SHORTEST_BARE_NUMBER = 5
const LONGEST_CODE = 40
/** A list of serial numbers pasted into a letter is found by its words too. */
export const CODES_MAX = 300
/** A shorter beginning would read half of the index. */
const SHORTEST_PREFIX = 3
const MOST_WORDS = 8

/** Words as the index holds them: small letters, е for ё, wide letters made narrow, Chinese taken character by character. */
export const mailWords = (text: string): string => normaliseSearchText(text.normalize('NFKC')).replace(HAN_CHARACTER, ' $& ')

function compactCode(code: string): string | null {
  const compact = code.replace(SEPARATORS, '').toUpperCase()
  if (compact.length < SHORTEST_CODE || compact.length > LONGEST_CODE || !/\d/.test(compact)) return null
  return DIGITS_ONLY.test(code) && compact.length < SHORTEST_BARE_NUMBER ? null : compact
}

/** Codes and numbers that stand in a text, letters and digits only, each once. */
export function codesIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [code] of text.normalize('NFKC').matchAll(CODE)) {
    const compact = compactCode(code)
    if (compact !== null) found.add(compact)
    if (found.size >= CODES_MAX) break
  }
  return [...found]
}

/** What to look for: words for the full-text index, and codes by their exact value. */
export interface MailQuery { readonly match: string; readonly codes: readonly string[] }

const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`

/** One typed piece: a Chinese word is a phrase of its characters, any other may be the beginning of a word. */
function wordMatch(piece: string): string | null {
  const words = mailWords(piece).match(WORD) ?? []
  const last = words.at(-1)
  if (last === undefined) return null
  return HAS_HAN.test(last) || last.length < SHORTEST_PREFIX ? phrase(words) : `${phrase(words)} *`
}

/**
 * The ways to understand what was typed, the likeliest first: codes by their exact value, then everything as words.
 * Empty: nothing to look for.
 */
export function mailQueries(text: string): readonly MailQuery[] {
  const pieces = text.normalize('NFKC').trim().split(/\s+/u).slice(0, MOST_WORDS)
  const read = pieces.map((piece) => ({ match: wordMatch(piece), code: WHOLE_CODE.test(piece) ? compactCode(piece) : null }))
  const matchOf = (parts: typeof read): string => parts.flatMap(({ match }) => match ?? []).join(' AND ')
  const codes = read.flatMap(({ code }) => code ?? [])
  const asWords: MailQuery = { match: matchOf(read), codes: [] }
  const exact: MailQuery = { match: matchOf(read.filter(({ code }) => code === null)), codes }
  return [...(codes.length > 0 ? [exact] : []), ...(asWords.match === '' ? [] : [asWords])]
}
