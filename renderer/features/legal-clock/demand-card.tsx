import { useSession } from '#renderer/app/session.tsx'
import { articleText } from '#renderer/texts/decisions.ts'
import { ADDRESSEE_LABELS, CHANNEL_LABELS, CONSEQUENCE_LABELS, ENDING_LABELS, INFLUENCE_LABELS } from '#renderer/texts/clock-labels.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { ClockDemand } from '#shared/contract/demands.ts'
import type { EventKind } from '#shared/law/clock-events.ts'
import type { MissConsequence } from '#shared/law/clock-words.ts'
import { useClock } from './clock-context.ts'
import { quickEvents } from './fitting-events.ts'
import classes from './legal-clock.module.css'
import { Standing } from './standing-note.tsx'
import { Folds } from './steps.tsx'
import { TermLine } from './term-line.tsx'

const { demand: texts } = clockTexts

/** When, how and by whom it was received. */
export function receiptWords({ receivedOn, receivedTime, channel, addressee, amountMinor }: ClockDemand): string {
  const parts = [texts.received(receivedOn, receivedTime), CHANNEL_LABELS[channel].toLowerCase(), texts.takenBy(ADDRESSEE_LABELS[addressee].toLowerCase())]
  return [...parts, ...(amountMinor === null ? [] : [texts.asks(formatMoney(amountMinor))])].join(' · ')
}

function consequencesOf({ terms }: ClockDemand): readonly MissConsequence[] {
  return [...new Set(terms.flatMap((term) => term.onMiss))]
}

function Consequences({ consequences }: { readonly consequences: readonly MissConsequence[] }) {
  return <div className={classes.explained}><ul className={classes.list}>{consequences.map((one) => <li key={one}>{CONSEQUENCE_LABELS[one]}</li>)}</ul></div>
}

function Influences({ demand }: { readonly demand: ClockDemand }) {
  return (
    <div className={classes.explained}>
      <ul className={classes.answers}>
        {demand.influences.map(({ code, doesExtend, hasHappened, article }) => (
          <li key={code}>
            <Tag tone={doesExtend ? 'ok' : 'plain'}>{doesExtend ? texts.extends : texts.extendsNot}</Tag>
            <span>
              {INFLUENCE_LABELS[code]} <span className={classes.muted}>{articleText(article)}</span>
              {hasHappened && <b className={classes.happened}>{texts.happened}</b>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function About({ demand }: { readonly demand: ClockDemand }) {
  const consequences = consequencesOf(demand)
  return (
    <Folds
      items={[
        ...(consequences.length === 0 ? [] : [{ id: 'miss', label: texts.onMiss, content: <Consequences consequences={consequences} /> }]),
        ...(demand.influences.length === 0 ? [] : [{ id: 'influences', label: texts.influences, content: <Influences demand={demand} /> }]),
      ]}
    />
  )
}

/** The mistake that costs most is told before anybody asks. */
function PartsWait({ demand }: { readonly demand: ClockDemand }) {
  const wait = demand.influences.find((one) => one.code === 'parts_wait')
  if (wait === undefined || !wait.hasHappened || wait.doesExtend) return null
  return <Note tone="late">{texts.partsWait(articleText(wait.article))}</Note>
}

function Actions({ demand }: { readonly demand: ClockDemand }) {
  const { open, order } = useClock()
  const { may } = useSession()
  const record = (event: EventKind | null) => open({ kind: 'record', event, demandId: demand.demandId })
  if (order.isClosed || demand.endedOn !== null || !may('demands.record')) return null
  return (
    <Inline>
      {quickEvents(demand).map((event) => <ActionButton key={event} label={texts.quick[event]} onClick={() => record(event)} />)}
      <ActionButton variant="quiet" label={texts.otherEvent} onClick={() => record(null)} />
    </Inline>
  )
}

/** A demand that is to be answered: its terms, what it rests on and what follows if it is not met. */
export function DemandCard({ demand }: { readonly demand: ClockDemand }) {
  return (
    <Card title={DEMAND_KIND_LABELS[demand.kind]} sub={texts.no(demand.no)} actions={demand.ending !== null && <Tag tone={demand.ending === 'met' ? 'ok' : 'plain'}>{texts.ended(ENDING_LABELS[demand.ending], demand.endedOn)}</Tag>}>
      <div className={classes.receipt}>{receiptWords(demand)}</div>
      <Standing standing={demand.standing} />
      {demand.terms.map((term) => <TermLine key={`${term.ruleId} ${term.role}`} term={term} kind={demand.kind} />)}
      {demand.terms.length === 0 && <Note tone="soon">{texts.noTerm}</Note>}
      <PartsWait demand={demand} />
      <About demand={demand} />
      <Actions demand={demand} />
    </Card>
  )
}
