import { missingForSigning } from '#shared/expertise/readiness.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { addTimeline, moveOrder, orderPhotos } from '#core/orders/index.ts'
import { findPerson } from '#core/people/index.ts'
import { listVoidingConditions } from '#core/reference/index.ts'
import { draftFacts } from './draft-facts.ts'
import { freezeVersion } from './expertise-store.ts'
import { openVersion } from './save-draft.ts'

/** The person who signs answers for the findings, so their qualification counts. Refuses: expertise.incomplete with all that is missing. */
export const sign = command((tx, input: In<'expertise.sign'>, ctx): Out<'expertise.sign'> => {
  const who = ctx.person()
  const { version, order } = openVersion(tx, input.expertiseId, ctx)
  const { draft, category } = version
  const missing = missingForSigning(draft, {
    steps: category.checklist, photos: orderPhotos(tx, order.orderId), voidingConditions: listVoidingConditions(tx), qualification: findPerson(tx, who.personId)?.qualification ?? '',
  })
  if (missing.length > 0) refuse('expertise.incomplete', { missing })
  moveOrder(tx, order, 'sign_expertise', ctx)
  freezeVersion(tx, version, { engineerId: who.personId, at: ctx.nowAt, on: ctx.todayOn })
  addTimeline(tx, order.orderId, { kind: 'expertise', code: 'signed', text: draft.conclusion, data: { version: version.version, verdict: draft.verdict } }, ctx)
  ctx.note({ entity: 'expertise', entityId: version.expertiseId, before: { isSigned: false }, after: { isSigned: true, orderId: order.orderId, version: version.version, signedOn: ctx.todayOn, ...draftFacts(draft) } })
  return { done: true }
})
