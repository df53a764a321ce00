import { useRef, type KeyboardEvent } from 'react'
import type { Customer } from '#shared/contract/customers.ts'
import { formatPhone } from '#shared/kit/phone.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import classes from './intake.module.css'

export type CustomerSuggestionsProps = { readonly label: string; readonly customers: readonly Customer[]; readonly onChoose: (customer: Customer) => void }

function detailOf(customer: Customer): string {
  const { phones, inn, orderCount, lastOrderOn } = customer
  const texts = intakeTexts.customer
  const parts = [phones[0] === undefined ? '' : formatPhone(phones[0]), inn, orderCount > 0 ? texts.orders(orderCount) : '', lastOrderOn === null ? '' : texts.lastOrder(lastOrderOn)]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Known customers right under the phone: Tab or arrow down reaches them, Enter takes one. */
export function CustomerSuggestions({ label, customers, onChoose }: CustomerSuggestionsProps) {
  const boxRef = useRef<HTMLDivElement>(null)
  const press = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    boxRef.current?.querySelectorAll('button')[index + step]?.focus()
  }
  if (customers.length === 0) return null
  return (
    <div ref={boxRef} id="intake-suggestions" className={classes.suggestions} role="group" aria-label={label}>
      <span className={classes.suggestionsLabel}>{label}</span>
      {customers.map((customer, index) => (
        <button key={customer.customerId} type="button" className={classes.suggestion} onClick={() => onChoose(customer)} onKeyDown={(event) => press(event, index)}>
          <b>{customer.fullName}</b>
          <span>{detailOf(customer)}</span>
        </button>
      ))}
    </div>
  )
}
