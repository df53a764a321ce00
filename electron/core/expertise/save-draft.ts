import type { WriteTx } from '#core/db/brands.ts'
import { command, type CommandCtx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getOrder, type Order } from '#core/orders/index.ts'
import { draftFacts } from './draft-facts.ts'
import { findVersion, updateDraft, type ExpertiseVersion } from './expertise-store.ts'
import { checkIsTheirs } from './rights.ts'

/** A version that may still be written to, with its order. Refuses: expertise.not_found, expertise.frozen, expertise.not_yours. */
export function openVersion(tx: WriteTx, expertiseId: number, ctx: CommandCtx): { readonly version: ExpertiseVersion; readonly order: Order } {
  const version = findVersion(tx, expertiseId) ?? refuse('expertise.not_found', {})
  if (version.signedAt !== null) refuse('expertise.frozen', {})
  const order = getOrder(tx, version.orderId)
  checkIsTheirs(tx, order, ctx.person())
  return { version, order }
}

export const saveDraft = command((tx, input: In<'expertise.saveDraft'>, ctx): Out<'expertise.saveDraft'> => {
  const { version } = openVersion(tx, input.expertiseId, ctx)
  updateDraft(tx, version.expertiseId, input.draft)
  ctx.note({ entity: 'expertise', entityId: version.expertiseId, before: draftFacts(version.draft), after: draftFacts(input.draft) })
  return { done: true }
})
