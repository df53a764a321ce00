import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Note } from '#renderer/ui/note.tsx'
import type { ClockDemand } from '#shared/contract/demands.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import { dueDate } from '#shared/law/term.ts'
import { DAYS_MAX, daysOf, type EntryValues } from './entry-form.ts'

const { hints: texts } = clockTexts

type AgreedEnd = { readonly calendarOn: string; readonly legalOn: string }

/** The last day an agreement of so many days gives; null while there is nothing to count. */
export function agreedEnd(receivedOn: string, daysText: string | undefined): AgreedEnd | null {
  const days = daysOf(daysText)
  if (days === null) return null
  const due = dueDate({ ruleId: 'GDS-REPAIR-AGREED', eventOn: receivedOn, n: days })
  return due.ok ? { calendarOn: due.value.dueCalendarOn, legalOn: due.value.dueLegalOn } : null
}

/** What an entry of this kind does and does not do, said before it is written. */
export function EntryHint({ kind, values, demand }: { readonly kind: EventKind; readonly values: EntryValues; readonly demand: ClockDemand | undefined }) {
  switch (kind) {
    case 'term_agreed': {
      const end = demand === undefined ? null : agreedEnd(demand.receivedOn, values.daysText)
      return <Note>{end === null || demand === undefined ? texts.agreed(DAYS_MAX) : texts.agreedUntil(demand.receivedOn, end.calendarOn, end.legalOn)}</Note>
    }
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
