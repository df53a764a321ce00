import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { articleText } from '#renderer/texts/decisions.ts'
import { GATE_LABELS } from '#renderer/texts/clock-labels.ts'
import { DECISION_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OrderClock } from '#shared/contract/demands.ts'
import classes from './legal-clock.module.css'

const { gates: texts } = clockTexts

function Gate({ gate }: { readonly gate: OrderClock['gates'][number] }) {
  return (
    <li>
      <Tag tone={gate.isOpen ? 'ok' : 'plain'}>{gate.isOpen ? texts.open : texts.closed}</Tag>
      <span>
        <b>{GATE_LABELS[gate.gate]}</b> <span className={classes.muted}>{articleText(gate.article)}</span>
        <span className={classes.fact}>{texts.fact[gate.gate](gate.fact, gate.isOpen)}</span>
      </span>
    </li>
  )
}

function Earlier({ order }: { readonly order: OrderClock['earlier'][number] }) {
  return (
    <li className={classes.earlier}>
      <div>
        <WhyLink onClick={() => go(paths.order(order.orderId, 'terms'))}>{order.number}</WhyLink> {order.defect}
        <span className={classes.muted}> {texts.inRepair(order.acceptedOn, order.closedOn)}{order.decision === null ? '' : ` · ${labelOf(DECISION_LABELS, order.decision).toLowerCase()}`}</span>
      </div>
      <span className={classes.tags}>
        {order.isSameDefect && <Tag tone="wait">{texts.sameDefect}</Tag>}
        {order.isTermMissed && <Tag tone="late">{texts.termMissed}</Tag>}
      </span>
    </li>
  )
}

/** The four ways to money or a replacement for technically complex goods, and the earlier repairs they rest on. */
export function GatesCard({ clock }: { readonly clock: OrderClock }) {
  const { gates, earlier } = clock
  if (gates.length === 0 && earlier.length === 0) return null
  const isAnyOpen = gates.some((gate) => gate.isOpen)
  return (
    <Card title={gates.length === 0 ? texts.earlierOnly : texts.title} sub={gates.length === 0 ? undefined : <Tag tone={isAnyOpen ? 'ok' : 'plain'}>{isAnyOpen ? texts.anyOpen : texts.noneOpen}</Tag>}>
      {gates.length > 0 && <ul className={classes.gates}>{gates.map((gate) => <Gate key={gate.gate} gate={gate} />)}</ul>}
      {earlier.length > 0 && (
        <div>
          <div className={classes.smallHead}>{texts.earlier}</div>
          <ul className={classes.plainRows}>{earlier.map((order) => <Earlier key={order.orderId} order={order} />)}</ul>
        </div>
      )}
    </Card>
  )
}
