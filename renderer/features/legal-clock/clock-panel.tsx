import { useState } from 'react'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import type { ClockDemand, OrderClock } from '#shared/contract/demands.ts'
import { useClock } from './clock-context.ts'
import { DemandCard } from './demand-card.tsx'
import { EarlierDemands } from './earlier-demands.tsx'
import { EventsCard } from './events-card.tsx'
import { GatesCard } from './gates-card.tsx'
import classes from './legal-clock.module.css'
import { StandingsCard } from './standings-card.tsx'
import { WarrantyCard } from './warranty-card.tsx'

const { panel: texts } = clockTexts

/** The day everything below is counted on, and the way to a new demand. */
function Head() {
  const { on, todayOn, showOn, open, order } = useClock()
  const { whyNot } = useSession()
  // A day that cannot be read stays as typed; the panel goes on showing the last one that could.
  const [isUnread, setUnread] = useState(false)
  const typeDay = (value: string | null, problem: string | null) => {
    setUnread(value === null || problem !== null)
    if (problem === null && value !== null) showOn(value)
  }
  const reason = order.isClosed ? texts.closed : whyNot('demands.receive')
  return (
    <div className={classes.head}>
      <div className={classes.day}><DateField label={texts.on} valueOn={isUnread ? null : on} onChange={typeDay} /></div>
      {on !== todayOn && <ActionButton variant="quiet" label={texts.backToToday} onClick={() => showOn(null)} />}
      {on !== todayOn && <span className={classes.soon}>{texts.otherDay(todayOn)}</span>}
      <span className={classes.grow} />
      <ActionButton label={texts.receive} kbd="R" disabledReason={reason} onClick={() => open({ kind: 'receive', demand: null })} />
    </div>
  )
}

/** Why no clock runs; one thing to do about it. */
function Absence({ clock }: { readonly clock: OrderClock }) {
  const { open, order } = useClock()
  const { may } = useSession()
  if (clock.absence === null) return null
  const words = clock.absence === 'nothing_demanded' && order.isClosed ? texts.closedEmpty : texts.absence[clock.absence]
  const received = clock.events.find((event) => event.kind === 'demand_received' && !event.isSuperseded)
  const receive = { label: texts.receive, kbd: 'R', onClick: () => open({ kind: 'receive', demand: null }) }
  const correct = received === undefined ? undefined : { label: texts.setDate, onClick: () => open({ kind: 'correct', eventId: received.eventId, isVoid: false }) }
  const action = clock.absence === 'nothing_demanded' && may('demands.receive') && !order.isClosed ? receive : clock.absence === 'demand_date_missing' ? (correct ?? receive) : undefined
  return <Card><EmptyState title={words.title} why={words.why} action={action} /></Card>
}

const isShownWhole = (demand: ClockDemand): boolean => demand.isCurrent || demand.endedOn === null

function Demands({ demands }: { readonly demands: readonly ClockDemand[] }) {
  const whole = demands.filter(isShownWhole).toSorted((left, right) => Number(right.isCurrent) - Number(left.isCurrent) || right.no - left.no)
  return (
    <>
      {whole.map((demand) => <DemandCard key={demand.demandId} demand={demand} />)}
      <EarlierDemands demands={demands.filter((demand) => !isShownWhole(demand)).toReversed()} />
    </>
  )
}

/** Everything the law says about the demands of this order: terms, grounds, warranty and what happened. */
export function ClockPanel() {
  const { clock, query, order } = useClock()
  if (clock === undefined) return <Card>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</Card>
  return (
    <>
      <Head />
      {query.isError && <QueryFailed query={query} />}
      {order.isImported && <Note>{texts.imported}</Note>}
      {!clock.isCalendarKnown && <Note tone="soon">{texts.calendarUnknown(clock.calendarVersion)}</Note>}
      <Absence clock={clock} />
      <Demands demands={clock.demands} />
      <GatesCard clock={clock} />
      <StandingsCard clock={clock} />
      <WarrantyCard warranty={clock.warranty} />
      <EventsCard clock={clock} />
      <div className={classes.source}>{texts.versions(clock.lawVersion, clock.calendarVersion)}</div>
    </>
  )
}
