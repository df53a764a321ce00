import { CUSTOMER_KINDS, NOTIFY_CHANNELS, type Customer, type CustomerInput } from '#shared/contract/customers.ts'
import { formatPhone, normalisePhone } from '#shared/kit/phone.ts'
import { isValidInn } from '#shared/kit/registration-numbers.ts'
import { useSession } from '#renderer/app/session.tsx'
import { CUSTOMER_KIND_LABELS, NOTIFY_CHANNEL_LABELS } from '#renderer/texts/labels.ts'
import { customerTexts as texts, formTexts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { EditorBar, EditorErrors, fieldNames } from './editor-head.tsx'
import { LinesField } from './lines-field.tsx'
import { useEditor, type Editor } from './use-editor.ts'

type Words = 'fullName' | 'inn' | 'email' | 'address' | 'representative'

const EMPTY: CustomerInput = { kind: 'person', fullName: '', inn: '', email: '', address: '', representative: '', notifyBy: 'call', phones: [], note: '' }
const KIND_OPTIONS = CUSTOMER_KINDS.map((value) => ({ value, label: CUSTOMER_KIND_LABELS[value] }))
const CHANNEL_OPTIONS = NOTIFY_CHANNELS.map((value) => ({ value, label: NOTIFY_CHANNEL_LABELS[value] }))

const nameOf = fieldNames(texts)

export const customerFieldId = (field: string): string => `customer-${field}`

function check(form: CustomerInput): Readonly<Record<string, string>> {
  const wrongPhone = form.phones.find((phone) => !normalisePhone(phone).ok)
  return {
    ...(form.fullName.trim() === '' ? { fullName: formTexts.required } : {}),
    ...(form.inn !== '' && !isValidInn(form.inn) ? { inn: texts.badInn } : {}),
    ...(wrongPhone === undefined ? {} : { phones: texts.badPhone(wrongPhone) }),
  }
}

const factsOf = ({ kind, fullName, inn, email, address, representative, notifyBy, phones, note }: CustomerInput): CustomerInput => ({ kind, fullName, inn, email, address, representative, notifyBy, phones: phones.map(formatPhone), note })

function WordField({ editor, field, label, isLocked, isRequired = false }: { readonly editor: Editor<CustomerInput>; readonly field: Words; readonly label: string; readonly isLocked: boolean; readonly isRequired?: boolean }) {
  return <TextField id={customerFieldId(field)} label={label} isRequired={isRequired} isReadOnly={isLocked} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
}

/** Who the customer is and how to reach them. */
export function CustomerForm({ customer, onSaved }: { readonly customer: Customer | null; readonly onSaved?: (customerId: number) => void }) {
  const { may, whyNot } = useSession()
  const isLocked = !may('customers.save')
  const editor = useEditor({
    command: 'customers.save',
    draftKey: `customer:${customer?.customerId ?? 'new'}`,
    saved: customer === null ? EMPTY : factsOf(customer),
    check,
    toInput: (form: CustomerInput) => ({ ...form, customerId: customer?.customerId ?? null }),
    onSaved: ({ customerId }) => { showToast(formTexts.saved); onSaved?.(customerId) },
  })
  const { value: form, patch, errorOf } = editor
  const isOrganisation = form.kind === 'organisation'
  return (
    <Card title={customer === null ? texts.newTitle : customer.fullName} sub={editor.isDirty ? formTexts.keptDraft : undefined}>
      <EditorErrors editor={editor} idOf={customerFieldId} nameOf={nameOf} />
      <PickChips mode="single" label={texts.kind} isLabelHidden value={form.kind} options={KIND_OPTIONS} onChange={(kind) => patch({ kind })} />
      <WordField editor={editor} field="fullName" label={isOrganisation ? texts.organisationName : texts.fullName} isRequired isLocked={isLocked} />
      <FieldGrid columns="1fr 1fr">
        <LinesField id={customerFieldId('phones')} label={texts.phones} description={texts.phonesHint} isReadOnly={isLocked} lines={form.phones} error={errorOf('phones') ?? form.phones.map((_, index) => errorOf(`phones.${index}`)).find((message) => message !== undefined)} onChange={(phones) => patch({ phones })} />
        <SelectField label={texts.notifyBy} value={form.notifyBy} options={CHANNEL_OPTIONS} disabledReason={isLocked ? formTexts.readOnly : null} onChange={(notifyBy) => patch({ notifyBy: notifyBy ?? form.notifyBy })} />
      </FieldGrid>
      {isOrganisation && (
        <FieldGrid columns="1fr 1fr">
          <WordField editor={editor} field="inn" label={texts.inn} isLocked={isLocked} />
          <WordField editor={editor} field="representative" label={texts.representative} isLocked={isLocked} />
        </FieldGrid>
      )}
      <WordField editor={editor} field="email" label={texts.email} isLocked={isLocked} />
      <WordField editor={editor} field="address" label={texts.address} isLocked={isLocked} />
      <AreaField id={customerFieldId('note')} label={texts.note} isReadOnly={isLocked} value={form.note} error={errorOf('note')} onChange={(note) => patch({ note })} />
      <Inline justify="end"><EditorBar editor={editor} isNew={customer === null} whyNot={whyNot('customers.save')} /></Inline>
    </Card>
  )
}
