import { formatDate, formatDays } from '#renderer/texts/formats.ts'
import { articleText, law as texts } from '#renderer/texts/ru/decisions.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { weekdayOf } from '#shared/kit/calendar.ts'
import { termOfOrder } from '#shared/orders/order-term.ts'
import classes from './order-card.module.css'

/** Every step from the demand to the last day: rule, count, calendar shift, source. */
export function WhyDate({ card }: { readonly card: OrderCard }) {
  const term = termOfOrder(card)
  if (term === null) return null
  const count = term.unit === 'month' ? texts.month : formatDays(term.n)
  return (
    <div className={classes.explained}>
      <KeyValueList
        align="start"
        items={[
          { key: 'received', label: texts.received, value: texts.receivedNote(term.eventOn) },
          { key: 'rule', label: texts.rule, value: texts.ruleWords(term.ruleId) },
          { key: 'count', label: texts.counted, value: `${formatDate(term.eventOn)} + ${count} = ${texts.weekday(term.dueCalendarOn, weekdayOf(term.dueCalendarOn))}` },
          { key: 'shift', label: texts.shift, value: term.wasShifted ? texts.shifted(term.movedOverOn, term.dueLegalOn) : texts.notShifted },
          { key: 'source', label: texts.source, value: `${articleText(term.article)} · ${term.ruleId}` },
          { key: 'calendar', label: texts.calendar, value: term.isCalendarKnown ? term.calendarVersion : texts.calendarUnknown(term.calendarVersion) },
        ]}
      />
    </div>
  )
}
