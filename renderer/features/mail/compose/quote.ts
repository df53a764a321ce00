/** Where the letter that is answered begins, as the core puts it under a new one. */
const QUOTE_HEAD = /\n\n\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC, [^\n]*:\n>/

/** The letter without what it quotes, and the quoted rest with the lines before it. */
export function splitQuote(text: string): { readonly own: string; readonly quote: string } {
  const at = QUOTE_HEAD.exec(text)?.index
  return at === undefined ? { own: text, quote: '' } : { own: text.slice(0, at), quote: text.slice(at) }
}

/** Other words over the same quoted letter. */
export const withOwnWords = (text: string, words: string): string => `${words.trimEnd()}${splitQuote(text).quote}`
