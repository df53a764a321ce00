import type { DraftPlace } from '#shared/contract/drafts.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { command, query, type Ctx, type FeatureHandlers } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findDraft, listDrafts, removeDraft, writeDraft } from './draft-store.ts'

/** Refuses: auth.sign_in_needed when somebody else is signed in by now. */
function ownPlace({ personId, screen, subject }: DraftPlace, ctx: Ctx): DraftPlace {
  return personId === ctx.person().personId ? { personId, screen, subject } : refuse('auth.sign_in_needed', {})
}

/** The form is finished: nothing of what was typed stays behind, in the same transaction. */
export function forgetDraft(tx: WriteTx, screen: DraftPlace['screen'], subject: string | number, ctx: Ctx): void {
  removeDraft(tx, { personId: ctx.person().personId, screen, subject: String(subject) })
}

export const drafts: FeatureHandlers<'drafts'> = {
  find: query((db, place, ctx) => ({ draft: findDraft(db, ownPlace(place, ctx)) })),
  list: query((db, { personId, screen }, ctx) => listDrafts(db, ownPlace({ personId, screen, subject: '' }, ctx))),
  keep: command((tx, { bodyJson, ...place }, ctx) => {
    writeDraft(tx, ownPlace(place, ctx), bodyJson, ctx.nowAt)
    return { savedAt: ctx.nowAt }
  }),
  drop: command((tx, place, ctx) => {
    removeDraft(tx, ownPlace(place, ctx))
    return { done: true as const }
  }),
}
