import { decisionOptions } from '#shared/law/decision-gate.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { decisionFacts } from './decision-facts.ts'

/** Every decision with whether it may be taken on this order now, and why not. */
export function readOptions(db: ReadDb, input: In<'decisions.options'>, ctx: Ctx): Out<'decisions.options'> {
  const facts = decisionFacts(db, getOrder(db, input.orderId), ctx)
  return { options: decisionOptions(facts).map(({ decision, allowed, reasons, article }) => ({ decision, isAllowed: allowed, reasons: [...reasons], article })) }
}
