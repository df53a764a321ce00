/** Marks are dropped only from the Russian е: the two dots of ё are a habit of spelling, other accents are letters. */
const IE_WITH_MARKS = /е(\p{M}+)/gu
const TWO_DOTS = /\u0308/gu
const HAN_CHARACTER = /\p{Script=Han}/gu
/** Without marks nothing has to be taken apart: most texts are such. */
const PLAIN = /^[\t\n\r -~а-я]*$/u
const SPACES = /\s+/gu
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The form in which text is stored for search and in which a query is compared: lower case, е for ё, single spaces. */
export function normaliseSearchText(text: string): string {
  const lower = text.toLowerCase().replaceAll('ё', 'е')
  if (PLAIN.test(lower)) return lower.replace(SPACES, ' ').trim()
  return lower
    .normalize('NFD')
    .replace(IE_WITH_MARKS, (_all, marks: string) => `е${marks.replace(TWO_DOTS, '')}`)
    .normalize('NFC')
    .replace(SPACES, ' ')
    .trim()
}

/** Only the digits, for numbers typed with any spacing. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

/** The words of a text in order, each once; Chinese is taken character by character, since it has no spaces. */
export function searchTokens(text: string): readonly string[] {
  const spaced = normaliseSearchText(text).replace(HAN_CHARACTER, ' $& ')
  return [...new Set(spaced.match(WORD) ?? [])]
}
