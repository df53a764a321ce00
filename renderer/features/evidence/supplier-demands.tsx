import { useQueryOf } from '#renderer/rpc/query.ts'
import { DEMAND_LABELS, evidenceTexts as texts } from '#renderer/texts/claim-evidence.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EvidenceList, ReadinessScore } from './evidence-list.tsx'
import { fixPlace } from './fix-place.ts'

function useDemands(orderId: number) {
  const { data } = useQueryOf('claims.readinessOfOrder', { orderId })
  return data === undefined || data.supplierId === null || data.readiness.demanded.length === 0 ? null : data
}

/** What the supplier will demand for the unit of the order, what is there and what is still to be collected; nothing where no supplier is known. */
export function SupplierDemands({ orderId }: { readonly orderId: number }) {
  const known = useDemands(orderId)
  if (known === null) return null
  return (
    <Card title={texts.willDemand} actions={<ReadinessScore readiness={known.readiness} />}>
      <Sub>{known.readiness.missing.length === 0 ? texts.collected(known.supplier) : texts.left(known.supplier)}</Sub>
      <EvidenceList readiness={known.readiness} placeOf={(demand) => fixPlace(demand, { orderId, receiptId: null, modelId: null, partId: null }, null)} />
    </Card>
  )
}

/** The same in one line for the bench: only what is missing, while the unit is still open. */
export function DemandsLine({ orderId }: { readonly orderId: number }) {
  const known = useDemands(orderId)
  if (known === null || known.readiness.missing.length === 0) return null
  return <Note>{texts.missingLine(known.supplier, known.readiness.missing.map((demand) => DEMAND_LABELS[demand]).join(', '))}</Note>
}
