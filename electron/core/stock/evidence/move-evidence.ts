import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { binFor } from '#core/places/index.ts'
import { getEvidence } from './evidence-store.ts'
import { stepEvidence } from './step-evidence.ts'

/** Refuses: stock.evidence_not_found, stock.evidence_state, stock.same_bin, stock.wrong_bin. */
export const moveEvidence = command((tx, input: In<'stock.moveEvidence'>, ctx): Out<'stock.moveEvidence'> => {
  const evidence = getEvidence(tx, input.evidenceId)
  const toBin = binFor(tx, input.toBinId, 'quarantine')
  if (toBin.binId === evidence.binId && evidence.state === 'quarantine') refuse('stock.same_bin', {})
  stepEvidence(tx, evidence, { action: 'move', toBin, reason: '' }, ctx)
  ctx.note({ entity: 'evidence', entityId: evidence.evidenceId, before: { binId: evidence.binId }, after: { binId: toBin.binId } })
  return { done: true }
})
