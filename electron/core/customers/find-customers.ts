import type { Customer } from '#shared/contract/customers.ts'
import { digitsOf } from '#shared/kit/search-text.ts'
import type { In } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { CUSTOMER_INDEX, findRowIds } from '#core/search/index.ts'
import { customersByIds, idsByPhoneStart, newestCustomers } from './customers-store.ts'

const HAS_LETTER = /\p{L}/u
/** Two digits are in the middle of every phone; so few are taken for its beginning. */
const FEWEST_DIGITS_ANYWHERE = 3
const COUNTRY_PREFIX = '+7'

function idsByFewDigits(db: ReadDb, digits: string, limit: number): readonly number[] {
  const starts = [`+${digits}`, COUNTRY_PREFIX + digits, ...(digits.startsWith('8') ? [COUNTRY_PREFIX + digits.slice(1)] : [])]
  return [...new Set(starts.flatMap((start) => idsByPhoneStart(db, start, limit)))].toSorted((left, right) => right - left).slice(0, limit)
}

/** Customers by any part of a phone or by the beginnings of words of the name, newest first; with nothing typed, the newest. */
export function findCustomers(db: ReadDb, input: In<'customers.find'>): Customer[] {
  const digits = digitsOf(input.text)
  const isTyped = digits !== '' || HAS_LETTER.test(input.text)
  if (!isTyped) return newestCustomers(db, input.limit)
  const isFewDigits = !HAS_LETTER.test(input.text) && digits.length < FEWEST_DIGITS_ANYWHERE
  return customersByIds(db, isFewDigits ? idsByFewDigits(db, digits, input.limit) : findRowIds(db, CUSTOMER_INDEX, input.text, input.limit))
}
