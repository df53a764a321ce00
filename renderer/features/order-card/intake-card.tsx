import { formatMoney, formatShortMoment, shortNameOf } from '#renderer/texts/formats.ts'
import { DEMAND_LABELS, POWER_STATE_LABELS, REQUEST_KIND_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'

const { intake: texts } = orderCardTexts

const line = (key: string, label: string, value: string): readonly KeyValue[] => (value === '' ? [] : [{ key, label, value }])

function factsOf(card: OrderCard): readonly KeyValue[] {
  const { intakeFacts: facts } = card
  return [
    ...line('defect', texts.defect, card.defectWords),
    ...line('when', texts.when, card.defectWhen),
    { key: 'request', label: texts.request, value: REQUEST_KIND_LABELS[card.requestKind] },
    ...(card.demand === null ? [] : [{ key: 'demand', label: texts.demand, value: DEMAND_LABELS[card.demand] }]),
    ...line('appearance', texts.appearance, card.appearance),
    ...line('completeness', texts.completeness, card.completeness),
    ...line('seals', texts.seals, facts.seals),
    ...line('liquid', texts.liquid, facts.liquidSigns),
    ...line('opened', texts.opened, facts.openedSigns),
    { key: 'power', label: texts.power, value: POWER_STATE_LABELS[facts.power] },
    ...line('value', texts.value, card.valueMinor === 0 ? '' : formatMoney(card.valueMinor)),
    ...line('present', texts.check, facts.wishesToBePresent ? texts.wishesToBePresent : ''),
    ...line('code', texts.accessCode, facts.isCodeGiven ? texts.given : ''),
  ]
}

/** What was written down when the product was taken in. */
export function IntakeCard() {
  const { card } = useCard()
  const by = card.acceptedBy === '' ? '' : `, ${shortNameOf(card.acceptedBy)}`
  return (
    <Card title={texts.title} sub={`${formatShortMoment(card.acceptedAt)}${by}`}>
      <KeyValueList align="start" items={factsOf(card)} />
    </Card>
  )
}
