import { fail, ok, type Result } from './result.ts'

export type RegistrationNumberProblem = 'wrong_length' | 'wrong_check_digit' | 'forbidden_character'
export type RegistrationHolder = 'organisation' | 'person'

export type CheckedNumber = { readonly number: string; readonly holder: RegistrationHolder }

const INN_ORGANISATION_LENGTH = 10
const INN_PERSON_LENGTH = 12
const OGRN_LENGTH = 13
const OGRNIP_LENGTH = 15
const KPP_PATTERN = /^\d{4}[0-9A-Z]{2}\d{3}$/
const NO_REGION = '00'

const INN_ORGANISATION_WEIGHTS = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const
const INN_PERSON_FIRST_WEIGHTS = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const
const INN_PERSON_SECOND_WEIGHTS = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const
const INN_MODULUS = 11
const OGRN_MODULUS = 11
const OGRNIP_MODULUS = 13
const DECIMAL_BASE = 10

function innCheckDigit(digits: string, weights: readonly number[]): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return String((sum % INN_MODULUS) % DECIMAL_BASE)
}

function hasInnCheckDigits(inn: string): boolean {
  if (inn.length === INN_ORGANISATION_LENGTH) return inn[9] === innCheckDigit(inn, INN_ORGANISATION_WEIGHTS)
  return inn[10] === innCheckDigit(inn, INN_PERSON_FIRST_WEIGHTS) && inn[11] === innCheckDigit(inn, INN_PERSON_SECOND_WEIGHTS)
}

function compactDigits(text: string): string {
  return text.replace(/\s/gu, '')
}

/**
 * Taxpayer number: 10 digits of an organisation, 12 of a person. Refuses: another length, wrong check digits.
 * Source: order of the tax service on taxpayer numbers, control digits by weights modulo 11.
 */
export function checkInn(text: string): Result<CheckedNumber, RegistrationNumberProblem> {
  const inn = compactDigits(text)
  if (!/^\d*$/.test(inn)) return fail('forbidden_character')
  if (inn.length !== INN_ORGANISATION_LENGTH && inn.length !== INN_PERSON_LENGTH) return fail('wrong_length')
  if (inn.startsWith(NO_REGION) || !hasInnCheckDigits(inn)) return fail('wrong_check_digit')
  return ok({ number: inn, holder: inn.length === INN_ORGANISATION_LENGTH ? 'organisation' : 'person' })
}

/**
 * State registration number: 13 digits of an organisation (OGRN), 15 of a sole trader (OGRNIP).
 * Refuses: another length, a last digit that does not close the number.
 */
export function checkOgrn(text: string): Result<CheckedNumber, RegistrationNumberProblem> {
  const ogrn = compactDigits(text)
  if (!/^\d*$/.test(ogrn)) return fail('forbidden_character')
  if (ogrn.length !== OGRN_LENGTH && ogrn.length !== OGRNIP_LENGTH) return fail('wrong_length')
  const isOrganisation = ogrn.length === OGRN_LENGTH
  const body = Number(ogrn.slice(0, -1))
  const expected = (body % (isOrganisation ? OGRN_MODULUS : OGRNIP_MODULUS)) % DECIMAL_BASE
  if (body === 0 || ogrn.at(-1) !== String(expected)) return fail('wrong_check_digit')
  return ok({ number: ogrn, holder: isOrganisation ? 'organisation' : 'person' })
}

/** Reason code of tax registration: nine characters, of which the fifth and sixth may be Latin letters. */
export function checkKpp(text: string): Result<string, RegistrationNumberProblem> {
  const kpp = compactDigits(text).toUpperCase()
  if (!/^[0-9A-Z]*$/.test(kpp)) return fail('forbidden_character')
  if (kpp.length !== 9) return fail('wrong_length')
  return KPP_PATTERN.test(kpp) ? ok(kpp) : fail('forbidden_character')
}

export const isValidInn = (text: string): boolean => checkInn(text).ok
export const isValidOgrn = (text: string): boolean => checkOgrn(text).ok
export const isValidKpp = (text: string): boolean => checkKpp(text).ok
