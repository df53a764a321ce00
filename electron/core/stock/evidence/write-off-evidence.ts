import { command, type In, type Out } from '#core/kit/handler.ts'
import { getEvidence } from './evidence-store.ts'
import { stepEvidence } from './step-evidence.ts'

/** Refuses: stock.evidence_not_found, stock.evidence_state. */
export const writeOffEvidence = command((tx, input: In<'stock.writeOffEvidence'>, ctx): Out<'stock.writeOffEvidence'> => {
  const evidence = getEvidence(tx, input.evidenceId)
  const state = stepEvidence(tx, evidence, { action: 'write_off', reason: input.reason }, ctx)
  ctx.note({ entity: 'evidence', entityId: evidence.evidenceId, before: { state: evidence.state }, after: { state, reason: input.reason } })
  return { done: true }
})
