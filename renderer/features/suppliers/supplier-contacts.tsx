import type { SupplierContact } from '#shared/contract/suppliers.ts'
import { CONTACT_LANGUAGES } from '#shared/suppliers/contact.ts'
import { CONTACT_LANGUAGE_LABELS, profileTexts as texts, TIME_ZONE_LABELS } from '#renderer/texts/supplier-profile.ts'
import { supplierTexts } from '#renderer/texts/suppliers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { EMPTY_CONTACT } from './supplier-form-state.ts'
import { supplierFieldId as idOf, type SupplierEditor } from './supplier-fields.tsx'

const LANGUAGES = CONTACT_LANGUAGES.map((value) => ({ value, label: CONTACT_LANGUAGE_LABELS[value] }))
const named = Object.entries(TIME_ZONE_LABELS).map(([value, label]) => ({ value, label: `${label} (${value})` }))
const ZONES = [...named, ...Intl.supportedValuesOf('timeZone').filter((zone) => TIME_ZONE_LABELS[zone] === undefined).map((zone) => ({ value: zone, label: zone }))]
const zonesWith = (zone: string) => (zone === '' || ZONES.some(({ value }) => value === zone) ? ZONES : [{ value: zone, label: zone }, ...ZONES])

function ContactFields({ editor, index, contact }: { readonly editor: SupplierEditor; readonly index: number; readonly contact: SupplierContact }) {
  const { contacts } = editor.value
  const change = (part: Partial<SupplierContact>) => editor.patch({ contacts: contacts.map((known, position) => (position === index ? { ...known, ...part } : known)) })
  const word = (field: 'name' | 'role' | 'email' | 'phone', label: string) => (
    <TextField id={idOf(`contacts.${index}.${field}`)} label={label} value={contact[field]} error={editor.errorOf(`contacts.${index}.${field}`)} onChange={(value) => change({ [field]: value })} />
  )
  const toFront = () => editor.patch({ contacts: [contact, ...contacts.filter((_other, position) => position !== index)] })
  return (
    <div role="group" aria-label={texts.contactNo(index + 1)}>
      <FieldGrid columns="1.1fr 1fr 1.3fr 1fr 116px 1.3fr">
        {word('name', supplierTexts.contactName)}
        {word('role', texts.role)}
        {word('email', supplierTexts.email)}
        {word('phone', supplierTexts.phone)}
        <SelectField id={idOf(`contacts.${index}.language`)} label={texts.language} value={contact.language} options={LANGUAGES} onChange={(language) => change({ language: language ?? contact.language })} />
        <SelectField id={idOf(`contacts.${index}.timeZone`)} label={texts.timeZone} isSearchable isClearable value={contact.timeZone === '' ? null : contact.timeZone} options={zonesWith(contact.timeZone)} error={editor.errorOf(`contacts.${index}.timeZone`)} onChange={(timeZone) => change({ timeZone: timeZone ?? '' })} />
      </FieldGrid>
      {contacts.length > 1 && (
        <Inline justify="end">
          {index > 0 && <ActionButton variant="quiet" label={texts.makeMain} onClick={toFront} />}
          <ActionButton variant="quiet" label={texts.removeContact} onClick={() => editor.patch({ contacts: contacts.filter((_other, position) => position !== index) })} />
        </Inline>
      )}
    </div>
  )
}

/** People of the supplier; the first one stands in papers and letters. */
export function ContactsCard({ editor }: { readonly editor: SupplierEditor }) {
  const { contacts } = editor.value
  return (
    <Card title={texts.contacts} sub={texts.contactsHint} actions={<ActionButton label={texts.addContact} onClick={() => editor.patch({ contacts: [...contacts, { ...EMPTY_CONTACT, timeZone: contacts[0]?.timeZone ?? '' }] })} />}>
      {contacts.map((contact, index) => <ContactFields key={index} editor={editor} index={index} contact={contact} />)}
    </Card>
  )
}
