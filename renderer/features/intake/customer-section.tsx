import type { KeyboardEvent } from 'react'
import { CUSTOMER_KINDS, NOTIFY_CHANNELS, type Customer } from '#shared/contract/customers.ts'
import { intakeTexts } from '#renderer/texts/intake.ts'
import { CUSTOMER_KIND_LABELS, NOTIFY_CHANNEL_LABELS } from '#renderer/texts/labels.ts'
import { Card } from '#renderer/ui/card.tsx'
import { focusField, focusFieldOnceThere } from '#renderer/ui/fields/form-error-summary.tsx'
import { PhoneField } from '#renderer/ui/fields/phone-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { CustomerSuggestions } from './customer-suggestions.tsx'
import { Fold } from './fold.tsx'
import classes from './intake.module.css'
import { chosenCustomer, EMPTY_CUSTOMER, fieldId, isCustomerChanged, type CustomerFacts, type SectionProps } from './intake-form.ts'
import type { Folds } from './use-folds.ts'
import { useKnownCustomers, useLastCustomer } from './use-known-customers.ts'

type LineKey = Exclude<keyof CustomerFacts, 'kind' | 'notifyBy'>

const KINDS = CUSTOMER_KINDS.map((value) => ({ value, label: CUSTOMER_KIND_LABELS[value] }))
const CHANNELS = NOTIFY_CHANNELS.map((value) => ({ value, label: NOTIFY_CHANNEL_LABELS[value] }))

export type CustomerSectionProps = SectionProps & { readonly lastCustomerId: number | null; readonly folds: Folds }

/** Who brings it: the phone first, since it tells whether the person has been here. */
export function CustomerSection({ form, patch, errorOf, setProblem, lastCustomerId, folds }: CustomerSectionProps) {
  const texts = intakeTexts.customer
  const { customer, known } = form
  const lastCustomer = useLastCustomer(form, lastCustomerId)
  const suggestions = useKnownCustomers(form)
  const isOrganisation = customer.kind === 'organisation'
  const change = (facts: Partial<CustomerFacts>) => patch({ customer: { ...customer, ...facts } })
  const lineField = (key: LineKey, label: string) => (
    <TextField id={fieldId(`customer.${key}`)} label={label} value={customer[key]} onChange={(text) => change({ [key]: text })} error={errorOf(`customer.${key}`)} maxLength={300} />
  )
  const choose = (chosen: Customer) => {
    patch(chosenCustomer(chosen))
    setProblem('customer.phones', null)
    // What may be wrong is read with the kind of the product, which may come after the customer.
    focusFieldOnceThere(fieldId('faultCodes'))
  }
  const forget = () => {
    patch({ known: null, customer: EMPTY_CUSTOMER, phone: null, phoneText: '' })
    focusField(fieldId('customer.phones'))
  }
  const goDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey) return
    const first = document.querySelector<HTMLElement>('#intake-suggestions button')
    if (first === null) return
    event.preventDefault()
    first.focus()
  }
  const kindChips = <PickChips label={texts.kind} isLabelHidden mode="single" value={customer.kind} options={KINDS} onChange={(kind) => change({ kind })} />
  return (
    <div className={classes.section}>
    <Card
      id="intake-customer"
      title={texts.title}
      sub={known === null ? undefined : <>{texts.known(known.orderCount)}{isCustomerChanged(form) && `, ${texts.changed}`} · <WhyLink onClick={forget}>{texts.another}</WhyLink></>}
    >
      {lastCustomer !== null && <CustomerSuggestions label={texts.lastTime} customers={[lastCustomer]} onChoose={choose} />}
      <div onKeyDown={goDown}>
        <FieldGrid columns=".9fr 1.4fr 1fr">
          <PhoneField
            id={fieldId('customer.phones')}
            label={texts.phone}
            isRequired
            value={form.phone}
            error={errorOf('customer.phones')}
            onText={(phoneText) => patch({ phoneText })}
            onChange={(phone, problem) => {
              patch({ phone })
              setProblem('customer.phones', problem)
            }}
          />
          <TextField
            id={fieldId('customer.fullName')}
            label={isOrganisation ? texts.organisationName : texts.fullName}
            isRequired
            value={customer.fullName}
            onChange={(fullName) => change({ fullName })}
            error={errorOf('customer.fullName')}
            maxLength={300}
          />
          <SelectField id={fieldId('customer.notifyBy')} label={texts.notifyBy} value={customer.notifyBy} options={CHANNELS} onChange={(notifyBy) => notifyBy !== null && change({ notifyBy })} />
        </FieldGrid>
      </div>
      <CustomerSuggestions label={texts.suggestions} customers={suggestions} onChoose={choose} />
      {isOrganisation && <FieldGrid columns=".9fr 2.4fr">{lineField('inn', texts.inn)}{lineField('representative', texts.representative)}</FieldGrid>}
      <Fold label={isOrganisation ? texts.moreOrganisation : texts.more} isOpen={folds.isOpen('customer')} onToggle={() => folds.toggle('customer')}>
        {kindChips}
        <FieldGrid columns="1fr 1.5fr 1.2fr">{lineField('email', texts.email)}{lineField('address', texts.address)}{lineField('note', texts.note)}</FieldGrid>
      </Fold>
    </Card>
    </div>
  )
}
