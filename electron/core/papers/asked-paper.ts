import { isTemplateKind, type PaperKind } from '#shared/documents/kinds.ts'
import type { UsedTemplate } from '#shared/documents/papers/model.ts'
import type { PaperValues } from '#shared/documents/papers/values.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In } from '#core/kit/handler.ts'
import { getOrder } from '#core/orders/index.ts'
import { currentTemplate } from '#core/templates/index.ts'
import { readPaperFacts, type PaperFacts } from './paper-facts.ts'

/** The paper somebody asks for: facts of its order, what is typed, the text in use. */
export interface AskedPaper {
  readonly kind: PaperKind
  readonly facts: PaperFacts
  readonly typed: PaperValues
  readonly template: UsedTemplate | null
}

/** Refuses: orders.not_found, documents.demand_not_found. */
export function askedPaper(db: ReadDb, input: In<'documents.print'>, ctx: Ctx): AskedPaper {
  const facts = readPaperFacts(db, getOrder(db, input.orderId), ctx, input.demandId ?? null)
  return { kind: input.kind, facts, typed: input.values ?? {}, template: isTemplateKind(input.kind) ? currentTemplate(db, input.kind) : null }
}
