import { useState } from 'react'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { CLAIM_STATUS_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { twoSidesTexts as texts } from '#renderer/texts/two-sides.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { isPaidByCustomer } from '#shared/work/totals.ts'
import { useCard } from './card-context.ts'
import { isEmptyCase, itemsOf, sidesOf, type UnitCase } from './two-sides.ts'

const NO_CLAIM: readonly KeyValue[] = [{ key: 'claim', label: texts.claim, value: texts.noClaim, tone: 'muted' }]

function ClaimOfOrder({ claim, orderId }: { readonly claim: NonNullable<OrderCard['claim']>; readonly orderId: number }) {
  const { may } = useSession()
  const isOpen = may('claims.get')
  const query = useQueryOf('claims.get', { claimId: claim.claimId }, { isEnabled: isOpen })
  const line = query.data?.lines.find((one) => one.orderId === orderId)
  const items: readonly KeyValue[] = [
    { key: 'claim', label: texts.claim, value: isOpen ? <WhyLink onClick={() => go(paths.claim(claim.claimId))}>{claim.number}</WhyLink> : claim.number },
    { key: 'state', label: texts.claimState, value: texts.claimStateOf(labelOf(CLAIM_STATUS_LABELS, claim.status), claim.lineNo) },
    ...(line === undefined || query.data === undefined ? [] : [{ key: 'requested', label: texts.requested, value: formatMoney(line.requestedMinor, query.data.head.currency) }]),
  ]
  return <KeyValueList items={items} />
}

function Sides({ unit, card: { claim, orderId } }: { readonly unit: UnitCase; readonly card: OrderCard }) {
  const [isOpen, setIsOpen] = useState(false)
  const items = itemsOf(unit)
  return (
    <Card title={texts.title}>
      <KeyValueList items={sidesOf(unit)} />
      {unit.row.recoveredMinor > 0 && unit.row.recoveryBp !== null && <Sub>{texts.recovery(unit.row.recoveryBp)}</Sub>}
      {items.length > 0 && <div><WhyLink isOpen={isOpen} onClick={() => setIsOpen(!isOpen)}>{texts.items}</WhyLink></div>}
      {isOpen && <KeyValueList items={items} />}
      {claim === null ? <KeyValueList items={NO_CLAIM} /> : <ClaimOfOrder claim={claim} orderId={orderId} />}
    </Card>
  )
}

/** What the case cost the centre and what the supplier gave back; where the customer pays there are no two sides. */
export function TwoSidesCard() {
  const { card } = useCard()
  const { may } = useSession()
  const isShown = may('cases.unit') && (card.claim !== null || card.decision === null || !isPaidByCustomer(card.decision))
  const query = useQueryOf('cases.unit', { orderId: card.orderId }, { isEnabled: isShown })
  if (!isShown) return null
  if (query.isError) return <Card title={texts.title}><QueryFailed query={query} /></Card>
  if (query.data === undefined || isEmptyCase(query.data)) return null
  return <Sides unit={query.data} card={card} />
}
