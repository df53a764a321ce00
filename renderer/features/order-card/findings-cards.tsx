import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { SupplierDemands } from '#renderer/features/evidence/index.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { CLAIM_STATUS_LABELS, labelOf, VERDICT_LABELS } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import { expertiseCounts, expertiseState } from './expertise-words.ts'

const { expertise: texts, claim: claimTexts } = orderCardTexts

/** The findings in two lines; nothing before the expertise has begun. */
export function FindingsCard() {
  const { card, showTab } = useCard()
  const { expertise } = card
  if (expertise === null) return null
  const verdict = expertise.verdict === null ? texts.noVerdict : labelOf(VERDICT_LABELS, expertise.verdict).toLowerCase()
  return (
    <Card title={texts.title} sub={expertiseState(expertise)}>
      <div>{[nameIn(expertise.defect), verdict].filter((part) => part !== '').join(', ')}</div>
      <Sub>
        {`${expertiseCounts(expertise)} · ${shortNameOf(expertise.engineer)} · `}
        <WhyLink onClick={() => showTab('expertise')}>{orderCardTexts.more}</WhyLink>
      </Sub>
    </Card>
  )
}

/** The unit may still be claimed from the supplier: nothing has said yet that the customer spoilt it, and it is here. */
const mayBeClaimed = ({ expertise, closedOn }: OrderCard): boolean => closedOn === null && (expertise === null || !expertise.isSigned || expertise.verdict === 'manufacturing_defect')

/** The line of the supplier's claim that stands for this order; before there is one, what the supplier will demand. */
export function ClaimCard() {
  const { card } = useCard()
  const { may } = useSession()
  const { claim } = card
  if (claim === null) return mayBeClaimed(card) ? <SupplierDemands orderId={card.orderId} /> : null
  return (
    <Card title={claimTexts.title} sub={labelOf(CLAIM_STATUS_LABELS, claim.status)}>
      <div>{claimTexts.line(claim.number, claim.lineNo)}</div>
      {may('claims.get') && <Sub><WhyLink onClick={() => go(paths.claim(claim.claimId))}>{claimTexts.open}</WhyLink></Sub>}
    </Card>
  )
}
