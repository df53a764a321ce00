const CLAIM_NUMBER = /(?<![A-Za-z0-9])SC-\d{2}-\d{5,7}(?!\d)/gi
const ORDER_NUMBER = /(?<![A-Za-z0-9-])\d{2}-\d{5,7}(?![\d-])/g
/** A list of orders is pasted into a letter now and then; a longer one is no letter about them. */
const NUMBERS_MAX = 50

const each = (text: string, pattern: RegExp): readonly string[] => [...new Set([...text.normalize('NFKC').matchAll(pattern)].map(([number]) => number.toUpperCase()))].slice(0, NUMBERS_MAX)

/** Numbers of claims and orders that stand in a text; whether there are such is for the database to say. */
export const numbersIn = (text: string): { readonly claims: readonly string[]; readonly orders: readonly string[] } => ({ claims: each(text, CLAIM_NUMBER), orders: each(text, ORDER_NUMBER) })
