import { fail, ok, type Result } from './result.ts'

export const SERIAL_SHORTEST = 3
export const SERIAL_LONGEST = 64
const IMEI_LENGTH_DIGITS = 15
const DECIMAL_BASE = 10

export type SerialProblem = 'too_short' | 'too_long' | 'mixed_alphabets' | 'forbidden_character'

export type Serial = {
  /** Upper case, without spaces and dashes: the form that is stored, compared and searched. */
  readonly serial: string
  /** Cyrillic letters that look Latin were typed and have been put right. */
  readonly hadLookAlikes: boolean
  /** Fifteen digits whose last one does not agree with the rest: a warning only, not every such number is an IMEI. */
  readonly imeiCheckFailed: boolean
}

const LATIN_BY_LOOK_ALIKE: Readonly<Record<string, string>> = {
  А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', О: 'O', Р: 'P', Т: 'T', Х: 'X', У: 'Y',
}
const SEPARATORS = /[\s\-\u00ad\u200b-\u200d\u2010-\u2015\u2212\ufeff]/gu
const ALLOWED = /^[0-9A-ZА-ЯЁ./_:#+*]*$/u
const CYRILLIC = /[А-ЯЁ]/gu
const LATIN = /[A-Z]/u

/**
 * Brings a serial number to one form, so that a number read from the plate, scanned or typed under the wrong keyboard
 * layout finds the same unit. Letters that look alike become Latin unless the serial holds a letter only Cyrillic has.
 * Refuses: shorter than 3 or longer than 64 characters, other characters, Latin mixed with letters only Cyrillic has.
 */
export function normaliseSerial(text: string): Result<Serial, SerialProblem> {
  const compact = text.normalize('NFC').toUpperCase().replace(SEPARATORS, '')
  if (!ALLOWED.test(compact)) return fail('forbidden_character')
  if (compact.length < SERIAL_SHORTEST) return fail('too_short')
  if (compact.length > SERIAL_LONGEST) return fail('too_long')
  const cyrillic = compact.match(CYRILLIC) ?? []
  const isPurelyCyrillic = cyrillic.some((letter) => LATIN_BY_LOOK_ALIKE[letter] === undefined)
  if (isPurelyCyrillic && LATIN.test(compact)) return fail('mixed_alphabets')
  const serial = isPurelyCyrillic ? compact : compact.replace(CYRILLIC, (letter) => LATIN_BY_LOOK_ALIKE[letter] ?? letter)
  return ok({ serial, hadLookAlikes: serial !== compact, imeiCheckFailed: isImeiShaped(serial) && !hasImeiCheckDigit(serial) })
}

export function isImeiShaped(serial: string): boolean {
  return serial.length === IMEI_LENGTH_DIGITS && /^\d+$/.test(serial)
}

/** The last digit of an IMEI closes the Luhn sum of all fifteen. */
export function hasImeiCheckDigit(imei: string): boolean {
  let sum = 0
  for (const [index, character] of [...imei].reverse().entries()) {
    const digit = Number(character)
    const weighted = index % 2 === 1 ? digit * 2 : digit
    sum += weighted >= DECIMAL_BASE ? weighted - (DECIMAL_BASE - 1) : weighted
  }
  return sum % DECIMAL_BASE === 0
}
