import { useQueryOf } from '#renderer/rpc/query.ts'
import { MAIL_LANGUAGE_SHORT, composeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { LocalTime } from '../case/supplier-card.tsx'
import { HolidayNote } from '../case/holiday-note.tsx'
import { hasAddress } from './addresses.ts'
import type { Letter } from './use-letter.ts'
import classes from './compose.module.css'

/** People at the supplier, with the hour where they are; one press writes to them. */
export function ContactsCard({ supplierId, letter }: { readonly supplierId: number; readonly letter: Letter }) {
  const { facts, change } = letter
  const { data } = useQueryOf('suppliers.get', { supplierId })
  if (data === undefined) return null
  const contacts = data.contacts.filter(({ email }) => email !== '')
  const taken = [...facts.to, ...facts.cc, ...facts.bcc]
  return (
    <Card title={data.name}>
      <HolidayNote country={data.holidayCountry} />
      {contacts.length === 0 && <Sub>{texts.noContacts}</Sub>}
      {contacts.map((contact) => (
        <div key={contact.email} className={classes.contact}>
          <div className={classes.contactLine}>
            <span><b>{contact.name || contact.email}</b>{contact.role !== '' && `, ${contact.role}`}</span>
            {!hasAddress(taken, contact.email) && <ActionButton variant="quiet" label={texts.to} title={contact.email} onClick={() => change({ to: [...facts.to, contact.name === '' ? contact.email : `${contact.name} <${contact.email}>`], language: contact.language })} />}
          </div>
          <div className={classes.muted}>{MAIL_LANGUAGE_SHORT[contact.language]} · <LocalTime contact={contact} /></div>
        </div>
      ))}
    </Card>
  )
}
