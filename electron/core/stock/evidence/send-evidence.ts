import { command, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { getEvidence, setEvidenceSent } from './evidence-store.ts'
import { stepEvidence } from './step-evidence.ts'

/** Several pieces go with one waybill, all or none. Refuses: stock.evidence_not_found, stock.evidence_state, stock.sent_in_future, suppliers.not_found. */
export const sendEvidence = command((tx, input: In<'stock.sendEvidence'>, ctx): Out<'stock.sendEvidence'> => {
  const { supplierId, sentOn, waybill } = input
  if (sentOn > ctx.todayOn) refuse('stock.sent_in_future', { sentOn })
  if (findSupplier(tx, supplierId) === null) refuse('suppliers.not_found', {})
  const evidenceIds = [...new Set(input.evidenceIds)]
  for (const evidenceId of evidenceIds) {
    stepEvidence(tx, getEvidence(tx, evidenceId), { action: 'send', reason: waybill }, ctx)
    setEvidenceSent(tx, evidenceId, { supplierId, sentOn, waybill })
  }
  ctx.note({ entity: 'supplier', entityId: supplierId, after: { evidenceIds, sentOn, waybill } })
  return { done: true }
})
