import { command, type In, type Out } from '#core/kit/handler.ts'
import { binFor } from '#core/places/index.ts'
import { getEvidence } from './evidence-store.ts'
import { stepEvidence } from './step-evidence.ts'

/** Refuses: stock.evidence_not_found, stock.evidence_state, stock.wrong_bin. */
export const returnEvidence = command((tx, input: In<'stock.returnEvidence'>, ctx): Out<'stock.returnEvidence'> => {
  const evidence = getEvidence(tx, input.evidenceId)
  const state = stepEvidence(tx, evidence, { action: 'return', toBin: binFor(tx, input.toBinId, 'quarantine'), reason: input.reason }, ctx)
  ctx.note({ entity: 'evidence', entityId: evidence.evidenceId, before: { state: evidence.state }, after: { state, binId: input.toBinId, reason: input.reason } })
  return { done: true }
})
