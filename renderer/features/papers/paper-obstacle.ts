import type { OrderCard } from '#shared/contract/orders.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import type { PAPER_OBSTACLES } from '#renderer/texts/ru/papers.ts'

export type PaperObstacle = keyof typeof PAPER_OBSTACLES
export type PaperCard = Pick<OrderCard, 'status' | 'decision' | 'expertise'>

/** An unsigned new version does not take the earlier signed one away. */
function isNeverSigned({ expertise }: PaperCard): boolean {
  return expertise === null || (!expertise.isSigned && expertise.version === 1)
}

function unlessDecided(card: PaperCard, decision: string, obstacle: PaperObstacle): PaperObstacle | null {
  if (card.decision === null) return 'no_decision'
  return card.decision.decision === decision ? null : obstacle
}

const unlessReady = ({ status }: PaperCard): PaperObstacle | null => (status === 'ready' ? null : 'work_unfinished')

/** Why a paper of this kind is not made of the order now; null when nothing of the order's stage stands in the way. */
export function paperObstacle(kind: DocumentKind, card: PaperCard): PaperObstacle | null {
  if (card.status === 'closed') return 'order_closed'
  switch (kind) {
    case 'DOC_INTAKE':
      return null
    case 'DOC_DIAG':
      return isNeverSigned(card) ? 'expertise_unsigned' : null
    case 'DOC_REFUSAL':
      return isNeverSigned(card) ? 'expertise_unsigned' : unlessDecided(card, 'refusal', 'not_refused')
    case 'DOC_ISSUE':
      return unlessDecided(card, 'warranty_repair', 'not_warranty_repair') ?? unlessReady(card)
    case 'DOC_WORKS':
      return unlessDecided(card, 'paid_repair', 'not_paid_repair') ?? (card.decision?.isConsentGiven === true ? null : 'consent_missing') ?? unlessReady(card)
  }
}
