import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { useCalendar } from '#renderer/rpc/use-calendar.ts'
import { useLaw } from '#renderer/rpc/use-law.ts'
import { Note } from '#renderer/ui/note.tsx'
import type { ClockDemand } from '#shared/contract/demands.ts'
import { AGREED_DAYS_MAX } from '#shared/contract/fields.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import type { WorkingCalendar } from '#shared/law/non-working-days.ts'
import type { RuleBook } from '#shared/law/rule-book.ts'
import { dueDate } from '#shared/law/term.ts'
import { daysOf, type EntryValues } from './entry-form.ts'

const { hints: texts } = clockTexts

type AgreedEnd = { readonly calendarOn: string; readonly legalOn: string }

/** The last day an agreement of so many days gives; null while there is nothing to count. */
export function agreedEnd(receivedOn: string, daysText: string | undefined, counted: { readonly calendar: WorkingCalendar; readonly law: RuleBook }): AgreedEnd | null {
  const days = daysOf(daysText)
  if (days === null) return null
  const due = dueDate({ ruleId: 'GDS-REPAIR-AGREED', eventOn: receivedOn, n: days, ...counted })
  return due.ok ? { calendarOn: due.value.dueCalendarOn, legalOn: due.value.dueLegalOn } : null
}

function AgreedHint({ daysText, demand }: { readonly daysText: string | undefined; readonly demand: ClockDemand | undefined }) {
  const calendar = useCalendar()
  const law = useLaw()
  const end = demand === undefined || law === null ? null : agreedEnd(demand.receivedOn, daysText, { calendar, law })
  return <Note>{end === null || demand === undefined ? texts.agreed(AGREED_DAYS_MAX) : texts.agreedUntil(demand.receivedOn, end.calendarOn, end.legalOn)}</Note>
}

/** What an entry of this kind does and does not do, said before it is written. */
export function EntryHint({ kind, values, demand }: { readonly kind: EventKind; readonly values: EntryValues; readonly demand: ClockDemand | undefined }) {
  switch (kind) {
    case 'term_agreed':
      return <AgreedHint daysText={values.daysText} demand={demand} />
    case 'new_term_agreed': {
      const first = demand?.terms.find((term) => term.role === 'main')
      return <Note tone="late">{first === undefined ? texts.newTerm : texts.newTermBeside(first.dueLegalOn)}</Note>
    }
    case 'parts_wait':
      return <Note tone="late">{texts.partsWait}</Note>
    case 'price_checked':
      return <Note>{texts.price}</Note>
    case 'check_invited':
      return <Note>{texts.invited}</Note>
    case 'redirected':
    case 'refused':
    case 'withdrawn':
      return <Note tone="soon">{texts.ends}</Note>
    default:
      return null
  }
}
