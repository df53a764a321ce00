import { formatDate } from '#renderer/texts/formats.ts'
import { ENDING_LABELS } from '#renderer/texts/clock-labels.ts'
import { DEMAND_KIND_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Card } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { ClockDemand } from '#shared/contract/demands.ts'
import classes from './legal-clock.module.css'

const { earlier: texts } = clockTexts

function Line({ demand }: { readonly demand: ClockDemand }) {
  const main = demand.terms.find((term) => term.role === 'main')
  const isMissed = demand.terms.some((term) => term.isMissed)
  return (
    <li className={classes.earlier}>
      <div>
        <b>{DEMAND_KIND_LABELS[demand.kind]}</b>
        <span className={classes.muted}> {texts.received(demand.receivedOn)}{main === undefined ? '' : texts.until(main.dueLegalOn)}</span>
      </div>
      <span className={classes.tags}>
        {isMissed && <Tag tone="late">{texts.missed}</Tag>}
        <span>{demand.ending === null ? texts.running : ENDING_LABELS[demand.ending]}{demand.endedOn === null ? '' : `, ${formatDate(demand.endedOn)}`}</span>
      </span>
    </li>
  )
}

/** Demands that have ended, each with how. */
export function EarlierDemands({ demands }: { readonly demands: readonly ClockDemand[] }) {
  if (demands.length === 0) return null
  return (
    <Card title={texts.title} isRuled>
      <ul className={classes.rows}>
        {demands.map((demand) => <Line key={demand.demandId} demand={demand} />)}
      </ul>
    </Card>
  )
}
