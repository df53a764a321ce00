import { useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { CUSTOMER_KIND_LABELS, NOTIFY_CHANNEL_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CUSTOMER_KINDS, NOTIFY_CHANNELS, type Customer, type CustomerInput } from '#shared/contract/customers.ts'
import { CustomerPhones, shownPhone } from './customer-phones.tsx'

const { customer: texts } = orderCardTexts.edit

function inputOf({ customerId: _id, orderCount: _count, lastOrderOn: _last, ...facts }: Customer): CustomerInput {
  return { ...facts, phones: facts.phones.length === 0 ? [''] : facts.phones.map(shownPhone) }
}

function CustomerForm({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('customers.save')
  const [facts, setFacts] = useState(() => inputOf(customer))
  const change = <K extends keyof CustomerInput>(field: K, value: CustomerInput[K]) => {
    setFacts((now) => ({ ...now, [field]: value }))
    clear(field)
  }
  const submit = async () => {
    const answer = await run({ ...facts, customerId: customer.customerId, phones: facts.phones.filter((phone) => phone.trim() !== '') })
    if (answer === null) return
    onClose()
    showToast(texts.done)
  }
  const isOrganisation = facts.kind === 'organisation'
  const line = (field: 'inn' | 'email' | 'address' | 'representative' | 'note', label: string) => <TextField label={label} value={facts[field]} error={fieldErrors[field]} onChange={(value) => change(field, value)} />
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <TextField label={isOrganisation ? texts.organisation : texts.fullName} isRequired hasAutoFocus value={facts.fullName} error={fieldErrors['fullName']} onChange={(value) => change('fullName', value)} />
      <CustomerPhones phones={facts.phones} errors={fieldErrors} onChange={(phones) => change('phones', phones)} />
      <FieldGrid columns="1fr 1fr">
        <SelectField label={texts.notifyBy} value={facts.notifyBy} options={NOTIFY_CHANNELS.map((value) => ({ value, label: NOTIFY_CHANNEL_LABELS[value] }))} onChange={(value) => change('notifyBy', value ?? 'call')} />
        {line('email', texts.email)}
      </FieldGrid>
      {line('address', texts.address)}
      <PickChips mode="single" label={texts.kind} options={CUSTOMER_KINDS.map((value) => ({ value, label: CUSTOMER_KIND_LABELS[value] }))} value={facts.kind} onChange={(value) => change('kind', value)} />
      <FieldGrid columns={isOrganisation ? '1fr 1.6fr' : '1fr'}>
        {isOrganisation && line('inn', texts.inn)}
        {line('representative', texts.representative)}
      </FieldGrid>
      {line('note', texts.note)}
      <FailureNote failure={failure} />
    </Dialog>
  )
}

/** Corrects the customer everywhere the customer is known. */
export function CustomerDialog({ customerId, onClose }: { readonly customerId: number; readonly onClose: () => void }) {
  const query = useQueryOf('customers.get', { customerId })
  if (query.data !== undefined) return <CustomerForm customer={query.data} onClose={onClose} />
  return (
    <Dialog isOpen title={texts.title} onClose={onClose}>
      {query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />}
    </Dialog>
  )
}
