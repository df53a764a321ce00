import { placeTime } from '#shared/suppliers/contact.ts'
import { weekdayOf } from '#shared/kit/calendar.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { MAIL_LANGUAGE_LABELS, caseTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { SupplierContact } from '#shared/contract/suppliers.ts'
import { mailView } from '../mail-view.ts'
import type { MailLink } from '../contract-types.ts'
import { HolidayNote } from './holiday-note.tsx'
import type { Links } from './use-links.ts'
import { useNow } from './use-now.ts'
import classes from './case.module.css'

const WORK_FROM = '08:00'
const WORK_TO = '19:00'
const WEEK_END: readonly number[] = [6, 7]

/** The hour where the contact is; at night and at the end of the week nobody reads. */
export function LocalTime({ contact }: { readonly contact: Pick<SupplierContact, 'timeZone'> }) {
  const here = placeTime(contact.timeZone, useNow())
  if (here === null) return null
  const isNight = here.time < WORK_FROM || here.time >= WORK_TO
  const word = WEEK_END.includes(weekdayOf(here.on)) ? texts.dayOff : isNight ? texts.night : null
  return <>{here.time} {word !== null && <Tag tone="soon">{word}</Tag>}</>
}

function factsOf(contact: SupplierContact): readonly KeyValue[] {
  return [
    { key: 'contact', label: texts.contact, value: contact.name },
    { key: 'email', label: '', value: contact.email },
    ...(contact.timeZone === '' ? [] : [{ key: 'time', label: texts.localTime, value: <LocalTime contact={contact} /> }]),
    { key: 'language', label: texts.language, value: MAIL_LANGUAGE_LABELS[contact.language] },
  ].filter(({ value }) => value !== '')
}

/** Who is written to, what hour it is there, in which language, and whether they work at all. */
export function SupplierCard({ link, links }: { readonly link: MailLink; readonly links: Links | null }) {
  const { data } = useQueryOf('suppliers.get', { supplierId: link.targetId })
  const contact = data?.contacts[0]
  return (
    <Card title={link.label} sub={data?.country}>
      {data !== undefined && <HolidayNote country={data.holidayCountry} />}
      {contact !== undefined && <KeyValueList items={factsOf(contact)} />}
      {data !== undefined && contact === undefined && <Sub>{texts.noContact}</Sub>}
      {links !== null && (
        <div className={classes.buttons}>
          <ActionButton label={texts.writeTo} onClick={() => mailView.compose({ kind: 'new', supplierId: link.targetId, claimId: null })} />
          <ActionButton variant="quiet" label={texts.unlink} onClick={() => links.decline(link)} />
        </div>
      )}
    </Card>
  )
}
