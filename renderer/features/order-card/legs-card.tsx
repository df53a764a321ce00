import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { CLAIM_STATUS_LABELS, labelOf } from '#renderer/texts/ru/labels.ts'
import { orderCardTexts } from '#renderer/texts/ru/order-card.ts'
import { Card } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import { costOf } from './order-cost.ts'

const { legs: texts } = orderCardTexts

function costItems(card: OrderCard): readonly KeyValue[] {
  const cost = costOf(card)
  const line = (key: string, label: string, amountMinor: number): readonly KeyValue[] => (amountMinor === 0 ? [] : [{ key, label, value: formatMoney(amountMinor) }])
  return [
    ...line('customer', `${texts.customer}, ${cost.isReturned ? texts.returned : texts.owed}`, cost.toCustomerMinor),
    ...line('penalty', texts.penalty, cost.penaltyMinor),
    ...line('labour', texts.labour, cost.labourMinor),
    ...line('parts', texts.parts, cost.partsMinor),
    ...(cost.paidMinor === 0 ? [] : [{ key: 'paid', label: texts.paid, value: formatMoney(-cost.paidMinor), tone: 'ok' } as const]),
    { key: 'total', label: cost.isCustomersDebt ? texts.due : texts.total, value: formatMoney(cost.totalMinor), isStrong: true },
  ]
}

function useClaimItems(card: OrderCard): readonly KeyValue[] {
  const { may } = useSession()
  const { claim } = card
  const query = useQueryOf('claims.get', { claimId: claim?.claimId ?? 0 }, { isEnabled: claim !== null && may('claims.get') })
  if (claim === null) return costOf(card).isCustomersDebt ? [] : [{ key: 'claim', label: texts.claim, value: texts.claimNone, tone: 'muted' }]
  const line = query.data?.lines.find((one) => one.orderId === card.orderId)
  const name = may('claims.get') ? <WhyLink onClick={() => go(paths.claim(claim.claimId))}>{claim.number}</WhyLink> : claim.number
  return [
    { key: 'claim', label: texts.claim, value: name },
    { key: 'status', label: texts.claimStatus(labelOf(CLAIM_STATUS_LABELS, claim.status), claim.lineNo), value: line === undefined || query.data === undefined ? '' : formatMoney(-line.requestedMinor, query.data.head.currency), tone: 'ok' },
  ]
}

/** What the case costs the centre and what the supplier is asked for. */
export function LegsCard() {
  const { card } = useCard()
  const claimItems = useClaimItems(card)
  if (card.claim === null && costOf(card).totalMinor === 0 && card.totals.totalMinor === 0) return null
  return (
    <Card title={texts.title}>
      <KeyValueList items={costItems(card)} />
      {claimItems.length > 0 && <KeyValueList items={claimItems} />}
    </Card>
  )
}
