import type { CustomerInput } from '#shared/contract/customers.ts'
import { normalisePhone } from '#shared/kit/phone.ts'
import { checkInn } from '#shared/kit/registration-numbers.ts'
import { refuse } from '#core/kit/refuse.ts'

/** One address of the usual shape; whether a letter arrives only a letter can tell. */
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}$/u

function phoneOrRefuse(typed: string): string {
  const phone = normalisePhone(typed)
  return phone.ok ? phone.value.e164 : refuse('customers.bad_phone', { phone: typed })
}

/** Facts of a customer as they are stored: phones in one form, each once. Refuses: customers.bad_phone, customers.bad_inn, customers.bad_email. */
export function checkedFacts(typed: CustomerInput): CustomerInput {
  const phones = [...new Set(typed.phones.map(phoneOrRefuse))]
  const inn = typed.inn === '' ? null : checkInn(typed.inn)
  if (inn?.ok === false) refuse('customers.bad_inn', { inn: typed.inn })
  if (typed.email !== '' && !EMAIL.test(typed.email)) refuse('customers.bad_email', { email: typed.email })
  return { ...typed, phones, inn: inn?.value.number ?? '' }
}
