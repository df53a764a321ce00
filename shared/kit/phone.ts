import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fail, ok, type Result } from './result.ts'
import { formatRussianPhone } from './russian-phone.ts'

export type PhoneProblem = 'empty' | 'forbidden_character' | 'too_short' | 'too_long' | 'not_existing'

export type Phone = {
  /** E.164: a plus and digits only. */
  readonly e164: string
  readonly extension: string | null
}

const EXTENSION_PATTERN = /[\s,;.]*(?:доб(?:авочный|\.)?|вн(?:утр(?:енний)?)?\.?|ext\.?|x|#)[\s.:№]*(\d{1,7})\s*\)?\s*$/iu
const ALLOWED_PATTERN = /^\+?[\d\s().\-\u2010-\u2015\u2212/]*$/u
const RUSSIAN_LENGTH_DIGITS = 11
const SUBSCRIBER_LENGTH_DIGITS = 10
const LONGEST_WITHOUT_CODE_DIGITS = 7
const LONGEST_DIGITS = 15
/** No Russian area code begins with 89: ten such digits are a mobile number that lost one after the 8. */
const MOBILE_SHORT_OF_A_DIGIT = /^89\d{8}$/

/** A number dialled inside Russia begins with 8 or with nothing at all; both mean +7. */
function withCountryCode(text: string): string {
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+')) return `+${digits}`
  if (digits.length === SUBSCRIBER_LENGTH_DIGITS) return `+7${digits}`
  const isRussian = digits.length === RUSSIAN_LENGTH_DIGITS && /^[78]/.test(digits)
  return isRussian ? `+7${digits.slice(1)}` : digits
}

/**
 * Brings a telephone number to one form, so that the same number typed in any way finds the same customer.
 * Refuses: empty text, letters outside the extension, numbers too short (city numbers without a code) or too long,
 * numbers of no country's plan.
 */
export function normalisePhone(text: string): Result<Phone, PhoneProblem> {
  const extensionMatch = EXTENSION_PATTERN.exec(text)
  const extension = extensionMatch?.[1] ?? null
  const main = (extensionMatch === null ? text : text.slice(0, extensionMatch.index).replace(/\($/, '')).trim()
  if (main === '') return fail('empty')
  if (!ALLOWED_PATTERN.test(main)) return fail('forbidden_character')
  const digits = main.replace(/\D/g, '')
  if (digits === '') return fail('empty')
  if (digits.length <= LONGEST_WITHOUT_CODE_DIGITS || MOBILE_SHORT_OF_A_DIGIT.test(digits)) return fail('too_short')
  if (digits.length > LONGEST_DIGITS) return fail('too_long')
  const parsed = parsePhoneNumberFromString(withCountryCode(main), 'RU')
  if (parsed === undefined || !parsed.isValid()) return fail('not_existing')
  return ok({ e164: parsed.number, extension })
}

/** +7 (921) 555-14-20 for numbers of +7, the country's own spacing for others. */
export function formatPhone(e164: string): string {
  return formatRussianPhone(e164) ?? parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}
