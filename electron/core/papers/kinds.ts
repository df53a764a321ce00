import { DOCUMENT_TITLES_RU, GROUP_OF_PAPER, PAPERS_IN_MENU_ORDER } from '#shared/documents/kinds.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { readPaperFacts } from './paper-facts.ts'
import { obstacleOf } from './paper-model.ts'

/** Every paper the order may have, in the order of a menu. */
export function listKinds(db: ReadDb, { orderId }: In<'documents.kinds'>, ctx: Ctx): Out<'documents.kinds'> {
  const facts = readPaperFacts(db, getOrder(db, orderId), ctx)
  return PAPERS_IN_MENU_ORDER.map((kind) => {
    const obstacle = obstacleOf(kind, facts)
    return { kind, title: DOCUMENT_TITLES_RU[kind], group: GROUP_OF_PAPER[kind], isAvailable: obstacle === null, obstacle, printedCount: facts.printed.filter((paper) => paper.kind === kind).length }
  })
}
