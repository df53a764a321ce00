import { useQueryOf } from '#renderer/rpc/query.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { PAPER_WAITS, papersTexts } from '#renderer/texts/papers.ts'
import type { DocumentRow, OrderCard } from '#shared/contract/orders.ts'
import { isTemplateKind, type PaperGroup, type PaperKind } from '#shared/documents/kinds.ts'

/** One kind of paper on one order: what there is of it, and whether one more can be made. */
export type PaperKindState = {
  readonly kind: PaperKind
  readonly title: string
  readonly group: PaperGroup
  /** The newest first. */
  readonly papers: readonly DocumentRow[]
  readonly printedCount: number
  /** When it can be made, while it cannot; null when it can. */
  readonly whyNot: string | null
}

type AnsweredKind = OutputOf<'documents.kinds'>[number]

function stateOf({ kind, group, isAvailable, obstacle, printedCount }: AnsweredKind, documents: readonly DocumentRow[]): PaperKindState {
  return {
    kind, title: papersTexts.kind(kind), group, printedCount, papers: documents.filter((paper) => paper.kind === kind).toReversed(),
    whyNot: isAvailable ? null : obstacle === null ? papersTexts.otherStage : PAPER_WAITS[obstacle],
  }
}

/** Every kind of paper of the order, in the order of a menu; undefined until the core has answered. */
export function usePaperKinds({ orderId, documents }: Pick<OrderCard, 'orderId' | 'documents'>, isAsked: boolean) {
  const query = useQueryOf('documents.kinds', { orderId }, { isEnabled: isAsked })
  return { query, kinds: query.data?.map((kind) => stateOf(kind, documents)) }
}

/** An act that is printed already is shown again rather than made twice; so is a paper that can no longer be made. */
export function paperToShow({ kind, papers, whyNot }: PaperKindState): DocumentRow | null {
  return isTemplateKind(kind) && whyNot === null ? null : (papers[0] ?? null)
}
