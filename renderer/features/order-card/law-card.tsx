import { useState } from 'react'
import { formatDate, formatDays, formatMoney } from '#renderer/texts/formats.ts'
import { articleText, DEMAND_TERM_TITLES, law as texts } from '#renderer/texts/ru/decisions.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { addDays } from '#shared/kit/calendar.ts'
import { dueDate } from '#shared/law/term.ts'
import { exposureToday } from '#shared/orders/exposure.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'
import { PenaltyWhy } from './penalty-why.tsx'
import { goneShare, termStanding, type TermStanding } from './term-standing.ts'
import { WhyDate } from './why-date.tsx'

type Term = NonNullable<OrderCard['term']>

function toneOf(standing: TermStanding): Tone {
  switch (standing.kind) {
    case 'late':
    case 'missed':
      return 'late'
    case 'today':
      return 'soon'
    case 'kept':
      return 'ok'
    case 'running':
      return 'plain'
    default:
      return 'plain'
  }
}

function tagOf(standing: TermStanding, card: OrderCard, term: Term): string {
  if (standing.kind === 'not_owed') return texts.notOwed
  if (standing.kind === 'kept') return card.work.finishedOn === null ? texts.fulfilled : texts.fulfilledOn(card.work.finishedOn)
  return formatDate(term.dueLegalOn)
}

function TermLine({ card, term, todayOn }: { readonly card: OrderCard; readonly term: Term; readonly todayOn: string }) {
  const [isWhyOpen, setWhyOpen] = useState(false)
  const standing = termStanding(card, todayOn)
  const receivedOn = card.demandReceivedOn ?? card.acceptedOn
  const isOver = standing.kind === 'kept' || standing.kind === 'not_owed' || standing.kind === 'closed'
  const words = term.days === null ? texts.month : formatDays(term.days)
  return (
    <>
      <TermBar
        label={card.demand === null ? texts.title : DEMAND_TERM_TITLES[card.demand]}
        tagText={tagOf(standing, card, term)}
        tone={toneOf(standing)}
        {...(isOver ? {} : { share: goneShare(receivedOn, term.dueLegalOn, todayOn) })}
        detail={
          <>
            {texts.of(words, receivedOn, articleText(term.article))}
            {term.kind === 'outer_limit' && ` · ${texts.outerLimit}`}
            {' · '}
            <WhyLink isOpen={isWhyOpen} onClick={() => setWhyOpen(!isWhyOpen)}>{isWhyOpen ? texts.whyClose : texts.why}</WhyLink>
          </>
        }
      />
      {isWhyOpen && <WhyDate card={card} />}
    </>
  )
}

/** What the same order costs if it stays as it is until tomorrow. */
function tomorrowMinor(card: OrderCard, tomorrowOn: string): number | null {
  const { status, deadlineOn, valueMinor, work, decision, unit } = card
  return exposureToday({ status, decision: decision?.decision ?? null, deadlineOn, finishedOn: work.finishedOn, todayOn: tomorrowOn, pricePaidMinor: unit?.sale.pricePaidMinor ?? null, valueMinor })?.totalMinor ?? null
}

function Exposure({ card, todayOn }: { readonly card: OrderCard; readonly todayOn: string }) {
  const [isOpen, setOpen] = useState(false)
  const { exposure, deadlineOn } = card
  if (exposure === null || deadlineOn === null) return null
  if (exposure.days === 0) {
    if (exposure.perDayMinor === 0 || card.status === 'ready') return null
    return <KeyValueList items={[{ key: 'from', label: texts.penaltyNone, value: texts.penaltyFrom(addDays(deadlineOn, 1), exposure.perDayMinor), tone: 'muted' }]} />
  }
  const isCapped = exposure.capMinor !== null && exposure.totalMinor >= exposure.capMinor
  const tomorrowOn = addDays(todayOn, 1)
  const nextMinor = card.status === 'ready' ? null : tomorrowMinor(card, tomorrowOn)
  const items: readonly KeyValue[] = [
    { key: 'total', label: texts.penalty('1\u00a0%'), value: formatMoney(exposure.totalMinor), tone: 'late', isStrong: true },
    { key: 'sum', label: texts.arithmetic(exposure.days, exposure.perDayMinor), value: exposure.capMinor === null ? texts.noCap : isCapped ? texts.capReached : texts.cap(exposure.capMinor), tone: 'muted' },
    ...(nextMinor === null || isCapped ? [] : [{ key: 'tomorrow', label: texts.tomorrow(tomorrowOn), value: formatMoney(nextMinor), tone: 'muted' } as const]),
  ]
  return (
    <div>
      <KeyValueList items={items} />
      <div className={classes.why}><WhyLink isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? texts.whyClose : texts.howCounted}</WhyLink></div>
      {isOpen && <PenaltyWhy card={card} deadlineOn={deadlineOn} />}
    </div>
  )
}

function Loaner({ card }: { readonly card: OrderCard }) {
  if (card.demand === null) return null
  if (!card.intakeFacts.needsLoaner) return <TermBar label={texts.loaner} tagText={texts.loanerNotAsked} tone="plain" />
  const due = dueDate({ ruleId: 'GDS-LOANER', eventOn: card.acceptedOn })
  if (!due.ok) return null
  return <TermBar label={texts.loaner} tagText={texts.loanerAsked(due.value.dueLegalOn)} tone="soon" detail={texts.loanerDetail(card.acceptedOn)} />
}

function noTermWords(card: OrderCard): string {
  if (card.customerKind === 'organisation') return texts.noDemandOrganisation
  return card.demand !== null && card.demandReceivedOn === null ? texts.noDate : texts.noDemand
}

/** The statutory clock of the order: the term, what missing it costs, and why. */
export function LawCard() {
  const { card, todayOn } = useCard()
  return (
    <Card title={texts.title} sub={card.demandReceivedOn === null || card.term === null ? undefined : texts.asOf(todayOn)}>
      {card.term === null ? <Sub>{noTermWords(card)}</Sub> : <TermLine card={card} term={card.term} todayOn={todayOn} />}
      <Exposure card={card} todayOn={todayOn} />
      {card.term !== null && card.closedOn === null && <Loaner card={card} />}
    </Card>
  )
}
