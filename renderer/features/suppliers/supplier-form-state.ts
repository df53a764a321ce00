import type { SupplierContact, SupplierInput } from '#shared/contract/suppliers.ts'
import { isEmail } from '#shared/suppliers/contact.ts'
import { USUAL_DEMANDS } from '#shared/suppliers/evidence-demands.ts'
import { checkPattern, USUAL_FILE_NAME_PATTERN } from '#shared/suppliers/file-names.ts'
import { fieldErrorText } from '#renderer/texts/field-errors.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { patternProblemText } from '#renderer/texts/supplier-profile.ts'

export type SupplierForm = Omit<SupplierInput, 'answerDays' | 'labourRateMinor'> & { readonly answerDays: number | null; readonly labourRateMinor: number | null; readonly isByContract: boolean }

const USUAL_ANSWER_DAYS = 30
export const EMPTY_CONTACT: SupplierContact = { name: '', role: '', email: '', phone: '', language: 'en', timeZone: '' }
export const EMPTY_SUPPLIER: SupplierForm = {
  name: '', nameEn: '', nameZh: '', country: '', addressEn: '', contacts: [EMPTY_CONTACT], contractNumber: '', contractOn: null, currency: 'USD', claimWindowDays: null, claimWindowStart: 'found', saleLaw: 'cisg', isByContract: false,
  answerDays: USUAL_ANSWER_DAYS, leadDays: null, incoterms: '', claimBasis: '', labourRateMinor: 0, normPpm: null, compensationWays: [], freePartsShareBp: 0, evidenceDemands: [...USUAL_DEMANDS],
  filesMaxBytes: null, fileMaxBytes: null, fileNamePattern: USUAL_FILE_NAME_PATTERN, holidayCountry: '', note: '',
}

const isBlank = (contact: SupplierContact): boolean => [contact.name, contact.role, contact.email, contact.phone].every((word) => word.trim() === '')

function contactProblems(contacts: readonly SupplierContact[]): Readonly<Record<string, string>> {
  return Object.fromEntries(contacts.flatMap((contact, index) => (isBlank(contact) ? [] : [
    ...(contact.name.trim() === '' ? [[`contacts.${index}.name`, formTexts.required]] : []),
    ...(contact.email.trim() !== '' && !isEmail(contact.email.trim()) ? [[`contacts.${index}.email`, fieldErrorText({ path: [], code: 'custom', message: 'bad_email' })]] : []),
  ]))) as Record<string, string>
}

export function checkSupplier(form: SupplierForm): Readonly<Record<string, string>> {
  const pattern = checkPattern(form.fileNamePattern)
  return {
    ...(form.name.trim() === '' ? { name: formTexts.required } : {}),
    ...(form.isByContract && form.claimWindowDays === null ? { claimWindowDays: formTexts.required } : {}),
    ...(form.answerDays === null ? { answerDays: formTexts.required } : {}),
    ...contactProblems(form.contacts),
    ...(pattern.ok ? {} : { fileNamePattern: patternProblemText(pattern.error) }),
  }
}

export function supplierInputOf({ isByContract, ...form }: SupplierForm, supplierId: number | null) {
  return { ...form, supplierId, contacts: form.contacts.filter((contact) => !isBlank(contact)), claimWindowDays: isByContract ? form.claimWindowDays : null, answerDays: form.answerDays ?? USUAL_ANSWER_DAYS, labourRateMinor: form.labourRateMinor ?? 0 }
}

export const supplierFormOf = (facts: SupplierInput): SupplierForm => ({ ...facts, contacts: facts.contacts.length === 0 ? [EMPTY_CONTACT] : facts.contacts, isByContract: facts.claimWindowDays !== null })
