import type { Problems } from './use-intake-form.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { REFUSALS } from '#renderer/texts/refusals.ts'
import { AGREED_DAYS_MAX } from '#shared/contract/fields.ts'
import { checkInn } from '#shared/kit/registration-numbers.ts'
import { normaliseSerial } from '#shared/kit/serial.ts'
import { isDemanding, type IntakeForm } from './intake-form.ts'

export type FieldProblem = { readonly path: string; readonly message: string }

const isEmpty = (text: string): boolean => text.trim() === ''

/** Days of the written agreement; null for none, NaN for a text that is not a number of days allowed. */
export function agreedDaysOf(text: string, maxDays = AGREED_DAYS_MAX): number | null {
  const typed = text.trim()
  if (typed === '') return null
  const days = Number(typed)
  return Number.isInteger(days) && days >= 1 && days <= maxDays ? days : Number.NaN
}

function serialProblem(serial: string): string | null {
  if (isEmpty(serial)) return intakeTexts.problems.serial
  const read = normaliseSerial(serial)
  return read.ok ? null : REFUSALS['units.bad_serial']({ serial, reason: read.error })
}

function innProblem({ customer }: IntakeForm): string | null {
  if (customer.kind !== 'organisation' || isEmpty(customer.inn)) return null
  return checkInn(customer.inn).ok ? null : REFUSALS['customers.bad_inn']({ inn: customer.inn })
}

/** The law makes the receipt name the value of the thing; the price on the sale receipt serves too. */
const isValueMissing = ({ valueMinor, sale }: IntakeForm): boolean => (valueMinor ?? 0) <= 0 && (sale.pricePaidMinor ?? 0) <= 0

function isPriceMissing(form: IntakeForm): boolean {
  return !isDemanding(form.requestKind) && form.estimateMinor === null && form.diagnosticsPriceMinor === null && form.priceLimitMinor === null
}

/** Everything that keeps the intake from being written, in the order of the page. `maxAgreedDays`: what the rule in force on the day of the demand allows. */
export function intakeProblems(form: IntakeForm, unread: Problems, maxAgreedDays = AGREED_DAYS_MAX): readonly FieldProblem[] {
  const texts = intakeTexts.problems
  const demanded: readonly (readonly [path: string, message: string | null])[] = [
    ['serial', serialProblem(form.serial)],
    ['modelId', form.model === null ? texts.model : null],
    ['customer.phones', form.phone === null && isEmpty(form.phoneText) && isEmpty(form.customer.email) ? texts.phone : null],
    ['customer.fullName', isEmpty(form.customer.fullName) ? texts.fullName : null],
    ['customer.inn', innProblem(form)],
    ['defectWords', isEmpty(form.defectWords) ? texts.defectWords : null],
    ['appearance', isEmpty(form.appearance) ? texts.appearance : null],
    ['completeness', isEmpty(form.completeness) ? texts.completeness : null],
    ['valueMinor', isValueMissing(form) ? texts.value : null],
    ['demandReceivedOn', isDemanding(form.requestKind) && !form.isDemandToday && form.demandReceivedOn === null ? texts.demandOn : null],
    ['agreedDays', form.demand === 'repair' && Number.isNaN(agreedDaysOf(form.agreedDaysText, maxAgreedDays)) ? texts.agreedDays(maxAgreedDays) : null],
    ['estimateMinor', isPriceMissing(form) ? texts.price : null],
  ]
  const order = demanded.map(([path]) => path)
  const found = demanded.flatMap(([path, message]) => {
    const problem = unread[path] ?? message
    return problem === null || problem === undefined ? [] : [{ path, message: problem }]
  })
  return [...found, ...Object.entries(unread).flatMap(([path, message]) => (order.includes(path) ? [] : [{ path, message }]))]
}
