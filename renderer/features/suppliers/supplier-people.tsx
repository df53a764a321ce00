import { useEffect, useState } from 'react'
import type { HolidayYear, Supplier, SupplierContact } from '#shared/contract/suppliers.ts'
import { yearOf } from '#shared/kit/calendar.ts'
import { placeTime } from '#shared/suppliers/contact.ts'
import { holidayAhead, supplierCalendar, type SupplierCalendar } from '#shared/suppliers/holidays.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { CONTACT_LANGUAGE_LABELS, HOLIDAY_LABELS, peopleTexts as texts, TIME_ZONE_LABELS } from '#renderer/texts/supplier-profile.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import classes from './suppliers.module.css'

const TICK_MS = 30_000
const HOLIDAY_AHEAD_DAYS = 14
const WORK_FROM = '09:00'
const WORK_TO = '18:00'
const NO_YEARS: readonly HolidayYear[] = []

function useNowAt(): string {
  const [nowAt, setNowAt] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNowAt(new Date().toISOString()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return nowAt
}

/** Whether somebody may be reached there now, by the usual hours of an office and the days off of the country. */
function Reach({ contact, calendar, nowAt }: { readonly contact: SupplierContact; readonly calendar: SupplierCalendar | null; readonly nowAt: string }) {
  const there = placeTime(contact.timeZone, nowAt)
  if (there === null) return <Sub>{texts.noZone}</Sub>
  const place = TIME_ZONE_LABELS[contact.timeZone] ?? contact.timeZone
  const isDayOff = calendar !== null && !calendar.isWorking(there.on)
  const isOpen = !isDayOff && there.time >= WORK_FROM && there.time < WORK_TO
  return (
    <span className={classes.reach}>
      {texts.localTime(place, there.time)}
      <Tag tone={isOpen ? 'ok' : 'plain'} title={texts.hours(WORK_FROM, WORK_TO)}>{isDayOff ? texts.dayOff : isOpen ? texts.atWork : texts.afterHours}</Tag>
    </span>
  )
}

function DaysOff({ calendar, todayOn }: { readonly calendar: SupplierCalendar; readonly todayOn: string }) {
  const ahead = holidayAhead(calendar, todayOn, HOLIDAY_AHEAD_DAYS)
  if (ahead === null) return calendar.isAnnounced(yearOf(todayOn)) ? null : <Sub>{texts.notAnnounced}</Sub>
  return <Note tone="soon">{texts.daysOff(formatDate(ahead.fromOn), formatDate(ahead.toOn), HOLIDAY_LABELS[ahead.holiday] ?? ahead.holiday, ahead.isConfirmed)}</Note>
}

/** Whom to write to, what time it is there, and whether they are away. */
export function PeopleCard({ supplier }: { readonly supplier: Supplier }) {
  const nowAt = useNowAt()
  const todayOn = useToday()
  const { holidayCountry, contacts } = supplier
  const years = useQueryOf('suppliers.holidays', { country: holidayCountry }, { isEnabled: holidayCountry !== '' }).data ?? NO_YEARS
  const calendar = holidayCountry === '' ? null : supplierCalendar(years)
  return (
    <Card title={texts.title}>
      {contacts.length === 0 && <Sub>{texts.none}</Sub>}
      {contacts.map((contact, index) => (
        <div key={index} className={classes.person}>
          <div><b>{contact.name}</b>{contact.role !== '' && <span className={classes.role}> {contact.role}</span>}</div>
          <Sub>{[contact.email, contact.phone, CONTACT_LANGUAGE_LABELS[contact.language]].filter((word) => word !== '').join(' · ')}</Sub>
          <Reach contact={contact} calendar={calendar} nowAt={nowAt} />
        </div>
      ))}
      {calendar !== null && todayOn !== null && <DaysOff calendar={calendar} todayOn={todayOn} />}
    </Card>
  )
}
