import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { readPaperFacts } from './paper-facts.ts'
import { isAvailable, missingInPaper } from './paper-model.ts'

/** What would stop the paper: the stage of the order, or required fields that are empty. */
export function checkPaper(db: ReadDb, input: In<'documents.check'>, ctx: Ctx): Out<'documents.check'> {
  const facts = readPaperFacts(db, getOrder(db, input.orderId), ctx)
  return { missing: missingInPaper(input.kind, facts), isAvailable: isAvailable(input.kind, facts) }
}
