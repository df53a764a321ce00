import { useSession } from '#renderer/app/session.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney, shortNameOf } from '#renderer/texts/formats.ts'
import { decisionsTexts as texts } from '#renderer/texts/decisions.ts'
import { DECISION_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { useCard } from './card-context.ts'
import { offered, type OfferedDecision } from './decision-offer.ts'
import { DecisionButton } from './decision-button.tsx'
import { useRefund } from './use-refund.ts'
import classes from './order-card.module.css'

const EARLY_STAGES: readonly OrderCard['status'][] = ['accepted', 'expertise']

function Options({ options }: { readonly options: readonly OfferedDecision[] }) {
  const { open } = useCard()
  const { whyNot } = useSession()
  const noRight = whyNot('decisions.decide')
  useHotkeys(Object.fromEntries(options.map((option, index) => [
    String(index + 1),
    { run: () => open({ kind: 'decide', decision: option.decision }), disabledReason: noRight ?? option.closedBecause, ...(index === 0 ? { description: orderCardTexts.keys.option } : {}) },
  ])))
  return (
    <div className={classes.options} role="group" aria-label={texts.options}>
      {noRight !== null && <Sub>{texts.noRight(noRight)}</Sub>}
      {options.map((option, index) => (
        <DecisionButton key={option.decision} option={option} kbd={String(index + 1)} isBlocked={noRight !== null} onChoose={() => open({ kind: 'decide', decision: option.decision })} />
      ))}
    </div>
  )
}

function Offer() {
  const { card } = useCard()
  const query = useQueryOf('decisions.options', { orderId: card.orderId })
  const refund = useRefund()
  if (query.data === undefined || refund.isPending) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={4} />
  return <Options options={offered(query.data.options, refund.totalMinor)} />
}

function consentWord({ isConsentGiven }: NonNullable<OrderCard['decision']>): string {
  if (isConsentGiven === null) return texts.consentNone
  return isConsentGiven ? texts.consentGiven : texts.consentRefused
}

function Taken({ card, decision }: { readonly card: OrderCard; readonly decision: NonNullable<OrderCard['decision']> }) {
  const { open } = useCard()
  const { whyNot } = useSession()
  const items: readonly KeyValue[] = [
    ...(decision.amountMinor === null ? [] : [{ key: 'amount', label: texts.amount, value: formatMoney(decision.amountMinor), isStrong: true }]),
    ...(decision.decision === 'paid_repair' ? [{ key: 'consent', label: texts.consent, value: consentWord(decision) }] : []),
  ]
  return (
    <Card title={texts.decided} sub={texts.by(shortNameOf(decision.person), decision.decidedOn)} actions={card.closedOn === null && whyNot('expertise.newVersion') === null && <WhyLink onClick={() => open({ kind: 'reopen' })}>{texts.reopen}</WhyLink>}>
      <b className={classes.strong}>{labelOf(DECISION_LABELS, decision.decision)}</b>
      {items.length > 0 && <KeyValueList items={items} />}
      <Sub>{decision.reason}</Sub>
    </Card>
  )
}

/** The decision in force, or everything that may be decided now, each with its reason. */
export function DecisionCard() {
  const { card, runStep } = useCard()
  if (card.decision !== null) return <Taken card={card} decision={card.decision} />
  if (EARLY_STAGES.includes(card.status)) {
    const step = card.status === 'accepted' ? 'start_expertise' : 'fill_checklist'
    return (
      <Card title={texts.title}>
        <Sub>{texts.beforeStage}</Sub>
        {step === 'fill_checklist' && <ActionButton label={orderCardTexts.next[step]} onClick={() => runStep(step)} />}
      </Card>
    )
  }
  if (card.status !== 'decision') return null
  return (
    <Card id="decisions" title={texts.title}>
      <Offer />
    </Card>
  )
}
