import { useSession } from '#renderer/app/session.tsx'
import { formatDate, formatDateTime, formatMoney, shortNameOf } from '#renderer/texts/formats.ts'
import { ADDRESSEE_LABELS, CHANNEL_LABELS, entryFieldLabel, EVENT_KIND_LABELS } from '#renderer/texts/clock-labels.ts'
import { DECISION_LABELS, DEMAND_KIND_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { classNames } from '#renderer/ui/class-names.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { ClockEventRow, OrderClock } from '#shared/contract/demands.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'

const { events: texts } = clockTexts

function valueWords(field: string, value: string | number): string {
  if (field === 'amountMinor') return formatMoney(Number(value))
  if (field === 'untilOn' || field === 'deliveredOn') return formatDate(String(value))
  if (field === 'channel') return CHANNEL_LABELS[value as keyof typeof CHANNEL_LABELS].toLowerCase()
  // A decision that ends a demand leaves its own code for a reason.
  if (field === 'reason') return labelOf(DECISION_LABELS, String(value))
  return field === 'addressee' ? ADDRESSEE_LABELS[value as keyof typeof ADDRESSEE_LABELS].toLowerCase() : String(value)
}

/** «Чек возврата, номер: 0042; Возвращено: 46 990,00 ₽». */
export function entryWords(event: Pick<ClockEventRow, 'kind' | 'data'>): string {
  return Object.entries(event.data)
    .flatMap(([field, value]) => (field === 'demand' || value === undefined || value === '' ? [] : [[field, value] as const]))
    .map(([field, value]) => `${entryFieldLabel(event.kind, field as keyof ClockEventRow['data'])}: ${valueWords(field, value)}`)
    .join('; ')
}

const titleOf = ({ kind, data }: ClockEventRow): string => (kind === 'demand_received' && data.demand !== undefined ? `${EVENT_KIND_LABELS[kind]}: ${DEMAND_KIND_LABELS[data.demand].toLowerCase()}` : EVENT_KIND_LABELS[kind])

function Row({ event, events }: { readonly event: ClockEventRow; readonly events: readonly ClockEventRow[] }) {
  const { open } = useClock()
  const { may } = useSession()
  const words = entryWords(event)
  const corrector = event.isSuperseded ? events.find((other) => other.correctsEventId === event.eventId) : undefined
  return (
    <tr className={event.isSuperseded ? classes.superseded : undefined}>
      <td className={classes.when}>{formatDate(event.occurredOn)}{event.occurredTime === null ? '' : `, ${event.occurredTime}`}</td>
      <td>
        <span className={classNames(classes.struck)}>{event.isVoid ? texts.takenBack(titleOf(event)) : titleOf(event)}</span>
        {words !== '' && !event.isVoid && <div className={classNames(classes.muted, classes.struck)}>{words}</div>}
        {event.note !== '' && <div className={classes.words}>{event.note}</div>}
        {corrector !== undefined && <div className={classes.late}>{corrector.isVoid ? texts.wasVoid(corrector.note) : texts.wasCorrected(corrector.note)}</div>}
      </td>
      <td className={classes.when}><span title={event.person}>{shortNameOf(event.person)}</span><div>{formatDateTime(event.recordedAt)}</div></td>
      <td className={classes.rowAction}>
        {!event.isSuperseded && !event.isVoid && may('demands.correct') && (
          <span className={classes.pair}>
            <WhyLink onClick={() => open({ kind: 'correct', eventId: event.eventId, isVoid: false })}>{texts.correct}</WhyLink>
            <WhyLink onClick={() => open({ kind: 'correct', eventId: event.eventId, isVoid: true })}>{texts.void}</WhyLink>
          </span>
        )}
      </td>
    </tr>
  )
}

/** Everything that happened, the newest first: when it happened, when it was entered, by whom. */
export function EventsCard({ clock }: { readonly clock: OrderClock }) {
  const { open, order } = useClock()
  const { whyNot } = useSession()
  const rows = clock.events.toSorted((left, right) => right.occurredOn.localeCompare(left.occurredOn) || (right.occurredTime ?? '').localeCompare(left.occurredTime ?? '') || right.eventId - left.eventId)
  return (
    <Card title={texts.title} isRuled actions={<ActionButton label={texts.record} kbd="E" disabledReason={order.isClosed ? clockTexts.panel.closed : whyNot('demands.record')} onClick={() => open({ kind: 'record', event: null, demandId: null })} />}>
      {rows.length === 0 && <EmptyState title={texts.empty} why={texts.emptyWhy} />}
      {rows.length > 0 && (
        <table className={classes.table} aria-label={texts.title}>
          <thead><tr><th scope="col">{texts.columns.when}</th><th scope="col">{texts.columns.what}</th><th scope="col">{texts.columns.who}</th><th scope="col"><span className={classes.hidden}>{texts.columns.actions}</span></th></tr></thead>
          <tbody>{rows.map((event) => <Row key={event.eventId} event={event} events={clock.events} />)}</tbody>
        </table>
      )}
    </Card>
  )
}
