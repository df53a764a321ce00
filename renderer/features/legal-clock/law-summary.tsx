import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { formatMoney } from '#renderer/texts/formats.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import type { ClockDemand, OrderClock } from '#shared/contract/demands.ts'
import { addDays } from '#shared/kit/calendar.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'
import { reasonWords } from './standing-note.tsx'
import { Folds } from './steps.tsx'
import { isMoved, termLook } from './term-look.ts'
import { termFacts, termName, TermSteps } from './term-line.tsx'

const { term: termTexts, exposure: exposureTexts, summary: texts, panel } = clockTexts

function Term({ demand, term }: { readonly demand: ClockDemand; readonly term: ClockDemand['terms'][number] }) {
  const look = termLook(term)
  return (
    <div className={classes.term}>
      <TermBar label={termName(term, demand.kind)} tagText={look.tag} tone={look.tone} share={look.share} />
      <Folds lead={termFacts(term).join(' · ')} items={[{ id: 'why', label: termTexts.why, content: <TermSteps term={term} /> }]} />
      {isMoved(term) && <div className={classes.moved}>{termTexts.moved(term.dueCalendarOn, term.dueLegalOn)}</div>}
      {term.isUnconfirmed && <Tag tone="soon" title={termTexts.unconfirmedTitle}>{termTexts.unconfirmed}</Tag>}
    </div>
  )
}

function Ground({ demand }: { readonly demand: ClockDemand }) {
  const { isAllowed } = demand.standing
  const words = reasonWords(demand.standing)
  return (
    <div>
      <div className={classes.between}><b>{texts.ground}</b><Tag tone={isAllowed ? 'ok' : 'late'}>{isAllowed ? texts.is : texts.isNot}</Tag></div>
      {words !== '' && <Sub>{words}</Sub>}
    </div>
  )
}

function exposureItems({ exposure, on }: OrderClock): readonly KeyValue[] {
  const line = exposure.lines.length === 1 ? exposure.lines[0] : undefined
  return [
    { key: 'total', label: exposureTexts.title(true), value: formatMoney(exposure.totalMinor), tone: 'late', isStrong: true },
    ...(line === undefined ? [] : [{ key: 'sum', label: exposureTexts.short(line.days, line.perDayMinor), value: exposure.capMinor === null ? exposureTexts.noCap : exposureTexts.shortCap(exposure.capMinor), tone: 'muted' } as const]),
    { key: 'tomorrow', label: exposureTexts.tomorrow(addDays(on, 1), true), value: formatMoney(exposure.tomorrowMinor), tone: 'muted' },
  ]
}

function Body({ clock }: { readonly clock: OrderClock }) {
  const { open, order } = useClock()
  const { may } = useSession()
  const current = clock.demands.filter((demand) => demand.isCurrent || demand.endedOn === null)
  return (
    <>
      {clock.absence !== null && <Sub>{clock.absence === 'nothing_demanded' && order.isClosed ? panel.closedEmpty.why : panel.absence[clock.absence].why}</Sub>}
      {clock.absence === 'nothing_demanded' && may('demands.receive') && !order.isClosed && <div><ActionButton label={panel.receive} onClick={() => open({ kind: 'receive', demand: null })} /></div>}
      {current.map((demand) => (
        <div key={demand.demandId} className={classes.summary}>
          {demand.terms.map((term) => <Term key={`${term.ruleId} ${term.role}`} demand={demand} term={term} />)}
          {demand.isCurrent && <Ground demand={demand} />}
        </div>
      ))}
      {clock.exposure.lines.length > 0 && <KeyValueList items={exposureItems(clock)} />}
    </>
  )
}

/** The clock in a few lines, beside every part of the card. */
export function LawSummary() {
  const { clock, query, showPanel } = useClock()
  return (
    <Card title={texts.title} actions={<ActionButton variant="quiet" label={texts.open} kbd="T" onClick={showPanel} />}>
      {clock === undefined ? (query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />) : <Body clock={clock} />}
    </Card>
  )
}
