import { command, type In, type Out } from '#core/kit/handler.ts'
import { binFor } from '#core/places/index.ts'
import { getEvidence } from './evidence-store.ts'
import { stepEvidence } from './step-evidence.ts'

/** Refuses: stock.evidence_not_found, stock.evidence_state, stock.wrong_bin. */
export const releaseEvidence = command((tx, input: In<'stock.releaseEvidence'>, ctx): Out<'stock.releaseEvidence'> => {
  const evidence = getEvidence(tx, input.evidenceId)
  const state = stepEvidence(tx, evidence, { action: 'release', toBin: binFor(tx, input.toBinId, 'parts'), reason: input.reason }, ctx)
  ctx.note({ entity: 'evidence', entityId: evidence.evidenceId, before: { state: evidence.state }, after: { state, binId: input.toBinId, reason: input.reason } })
  return { done: true }
})
