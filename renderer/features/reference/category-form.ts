import type { Category } from '#shared/contract/reference.ts'
import { categoryTexts as texts, formTexts, referenceTexts } from '#renderer/texts/reference.ts'

/** Lists of a category whose rows carry a code. */
export const CODED_LISTS = ['checklist', 'intakeFaults', 'symptoms', 'causes', 'defects', 'photoSlots'] as const
export type CodedList = (typeof CODED_LISTS)[number]
export const CATEGORY_LISTS = [...CODED_LISTS, 'completeness'] as const
export type CategoryList = (typeof CATEGORY_LISTS)[number]

const CODE = /^[A-Za-z0-9_.-]{1,40}$/
const USUAL_SERVICE_LIFE_MONTHS = 84

export type CategoryForm = Omit<Category, 'serviceLifeMonths'> & { readonly serviceLifeMonths: number | null }

export const EMPTY_CATEGORY: CategoryForm = {
  code: '', name: { ru: '', en: '', zh: '' }, isTechComplex: false, isLoanerExcluded: false, serviceLifeMonths: USUAL_SERVICE_LIFE_MONTHS,
  intakeFaults: [], photoSlots: [], completeness: [], checklist: [], symptoms: [], causes: [], defects: [],
}

/** A code no row of the list has yet. */
export function freshCode(prefix: string, codes: readonly string[]): string {
  for (let position = codes.length + 1; ; position += 1) {
    const code = `${prefix}_${position}`
    if (!codes.includes(code)) return code
  }
}

const nameOf = (row: { readonly name: string | { readonly ru: string } }): string => (typeof row.name === 'string' ? row.name : row.name.ru)

function rowProblems(list: CodedList, rows: readonly { readonly code: string; readonly name: string | { readonly ru: string } }[]): readonly (readonly [string, string])[] {
  const codes = rows.map((row) => row.code)
  return rows.flatMap((row, index) => [
    ...(CODE.test(row.code) ? [] : [[`${list}.${index}.code`, referenceTexts.badCode] as const]),
    ...(codes.indexOf(row.code) === index ? [] : [[`${list}.${index}.code`, texts.codeTwice(row.code)] as const]),
    ...(nameOf(row).trim() === '' ? [[list === 'photoSlots' ? `${list}.${index}.name` : `${list}.${index}.name.ru`, formTexts.required] as const] : []),
  ])
}

/** What the form itself sees wrong, by field. */
export function checkCategory(form: CategoryForm): Readonly<Record<string, string>> {
  const limits = form.checklist.flatMap((step, index) => (step.minLimit !== null && step.maxLimit !== null && step.minLimit > step.maxLimit ? [[`checklist.${index}.maxLimit`, texts.badLimits] as const] : []))
  return Object.fromEntries([
    ...(form.name.ru.trim() === '' ? [['name.ru', formTexts.required] as const] : []),
    ...(CODE.test(form.code) ? [] : [['code', referenceTexts.badCode] as const]),
    ...(form.serviceLifeMonths === null ? [['serviceLifeMonths', formTexts.required] as const] : []),
    ...CODED_LISTS.flatMap((list) => rowProblems(list, form[list])),
    ...limits,
  ])
}

export type FieldPlace = { readonly list: CategoryList; readonly index: number }

/** The row of a list a message belongs to; null for fields of the category itself. */
export function placeOf(field: string): FieldPlace | null {
  const [first = '', position = '0'] = field.split('.')
  const list = CATEGORY_LISTS.find((known) => known === first)
  return list === undefined ? null : { list, index: Number(position) }
}

/** Where the message stands, in words. */
export function fieldName(field: string): string {
  const place = placeOf(field)
  if (place !== null && place.list !== 'completeness') return texts.fieldAt(texts.rowOf[place.list], place.index + 1)
  const names: Readonly<Record<string, string>> = { code: referenceTexts.code, 'name.ru': texts.nameRu, serviceLifeMonths: texts.serviceLife, completeness: texts.lists.completeness }
  return names[field] ?? referenceTexts.name
}

export const fieldId = (field: string): string => `category-${field.replaceAll('.', '-')}`
