import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { askedPaper } from './asked-paper.ts'
import { missingInPaper, obstacleOf } from './paper-model.ts'

/** What would stop the paper: the stage of the order, or required fields that are empty. */
export function checkPaper(db: ReadDb, input: In<'documents.check'>, ctx: Ctx): Out<'documents.check'> {
  const asked = askedPaper(db, input, ctx)
  return { missing: missingInPaper(asked.kind, asked.facts, asked), isAvailable: obstacleOf(asked.kind, asked.facts) === null }
}
