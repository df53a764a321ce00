import { findFile } from '#core/files/index.ts'
import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { getClaim } from './store/claims-store.ts'
import { finishTalkStep, insertTalk } from './store/course-store.ts'

/** What was said about a claim, with the step that was promised. Refuses: claims.not_found, claims.in_future, claims.next_due_without_step, files.not_found. */
export const addTalk = command((tx, input: In<'claims.addTalk'>, ctx): Out<'claims.addTalk'> => {
  const { claimId, ...talk } = input
  const claim = getClaim(tx, claimId)
  if (talk.on > ctx.todayOn) refuse('claims.in_future', { on: talk.on })
  if (talk.nextStep === '' && talk.nextDueOn !== null) refuse('claims.next_due_without_step', {})
  if (talk.fileId !== null && findFile(tx, talk.fileId) === null) refuse('files.not_found', {})
  const talkId = insertTalk(tx, claimId, talk, ctx)
  ctx.note({ entity: 'claim', entityId: claimId, after: { number: claim.number, talk } })
  return { talkId }
})

/** The promised step is done. Refuses: claims.talk_not_found. */
export const finishStep = command((tx, { talkId }: In<'claims.finishStep'>, ctx): Out<'claims.finishStep'> => {
  const claimId = finishTalkStep(tx, talkId, ctx.nowAt) ?? refuse('claims.talk_not_found', {})
  ctx.note({ entity: 'claim', entityId: claimId, after: { number: getClaim(tx, claimId).number, talkId, isStepDone: true } })
  return { done: true }
})
