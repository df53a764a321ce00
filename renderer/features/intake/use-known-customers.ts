import type { Customer } from '#shared/contract/customers.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { IntakeForm } from './intake-form.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'

const PAUSE_MS = 200
const FEWEST_DIGITS = 4
const FEWEST_LETTERS = 3
const OFFERED = 4

function questionOf({ known, phoneText, customer }: IntakeForm): string {
  if (known !== null) return ''
  if (phoneText.replace(/\D/g, '').length >= FEWEST_DIGITS) return phoneText.trim()
  const name = customer.fullName.trim()
  return name.length >= FEWEST_LETTERS ? name : ''
}

/** Customers who answer the phone, or else the name, typed so far. */
export function useKnownCustomers(form: IntakeForm): readonly Customer[] {
  const text = useSettled(questionOf(form), PAUSE_MS)
  const { data } = useQueryOf('customers.find', { text, limit: OFFERED }, { isEnabled: text !== '', keepsPrevious: true })
  return text === '' || questionOf(form) === '' ? [] : (data ?? [])
}

/** Who brought the unit last time; null when nobody is known or the customer is already written. */
export function useLastCustomer(form: IntakeForm, lastCustomerId: number | null): Customer | null {
  const isOpen = lastCustomerId !== null && form.known === null && form.phoneText === '' && form.customer.fullName === ''
  const { data } = useQueryOf('customers.get', { customerId: lastCustomerId ?? 0 }, { isEnabled: isOpen })
  return isOpen ? (data ?? null) : null
}
