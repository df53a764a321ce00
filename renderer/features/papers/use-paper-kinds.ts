import { useQueries } from '@tanstack/react-query'
import { queryOf } from '#renderer/rpc/query.ts'
import { PAPER_OBSTACLES, papersTexts } from '#renderer/texts/ru/papers.ts'
import type { DocumentRow, OrderCard } from '#shared/contract/orders.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '#shared/documents/kinds.ts'
import type { MissingField } from './missing-dialog.tsx'
import { paperObstacle } from './paper-obstacle.ts'

/** One kind of paper on one order: what there is of it, and whether one more can be made. */
export type PaperKindState = {
  readonly kind: DocumentKind
  /** The newest first. */
  readonly papers: readonly DocumentRow[]
  /** Null while it is not known. */
  readonly missing: readonly MissingField[] | null
  /** Why the stage of the order does not allow the paper; null when it does. */
  readonly whyNot: string | null
}

/** All papers of the order by kind. */
export function usePaperKinds(card: OrderCard, isAsked: boolean): readonly PaperKindState[] {
  const checks = useQueries({ queries: DOCUMENT_KINDS.map((kind) => ({ ...queryOf('documents.check', { orderId: card.orderId, kind }), enabled: isAsked })) })
  return DOCUMENT_KINDS.map((kind, index) => {
    const check = checks[index]?.data
    const obstacle = paperObstacle(kind, card)
    const isClosed = obstacle !== null || check?.isAvailable === false
    return {
      kind, papers: card.documents.filter((paper) => paper.kind === kind).toReversed(), missing: check?.missing ?? null,
      whyNot: isClosed ? (obstacle === null ? papersTexts.otherStage : PAPER_OBSTACLES[obstacle]) : null,
    }
  })
}
