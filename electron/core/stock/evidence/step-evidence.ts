import type { Bin } from '#shared/contract/places.ts'
import { EVIDENCE_BALANCE, EVIDENCE_MOVEMENT, EVIDENCE_SERIAL_STATE, isEvidenceSettled, nextEvidenceState, type EvidenceAction } from '#shared/stock/evidence.ts'
import type { EvidenceState } from '#shared/stock/kinds.ts'
import type { WriteTx } from '#core/db/brands.ts'
import type { CommandCtx } from '#core/kit/handler.ts'
import { orRefuse } from '#core/kit/refuse.ts'
import { moveSerial, noteSerials, postMovement, type NewMovement } from '#core/ledger/index.ts'
import { setEvidencePlace, type EvidenceRecord } from './evidence-store.ts'

export interface EvidenceStep {
  readonly action: EvidenceAction
  /** Where the piece lies afterwards; unless told, where it lay. */
  readonly toBin?: Pick<Bin, 'binId' | 'warehouseId'>
  readonly reason: string
}

type Amounts = Pick<NewMovement, 'onHandMilli' | 'quarantineMilli' | 'atSupplierMilli'>
type Leg = Amounts & Pick<Bin, 'binId' | 'warehouseId'>

function amounts(state: EvidenceState, qtyMilli: number): Amounts {
  const balance = EVIDENCE_BALANCE[state]
  return balance === null ? {} : { [balance]: qtyMilli }
}

/** A piece that only changes hands is one row; one that leaves a cell for another is two, each with its place. */
function legsOf(from: EvidenceRecord, state: EvidenceState, to: Pick<Bin, 'binId' | 'warehouseId'>): readonly Leg[] {
  const leaves = amounts(from.state, -from.qtyMilli)
  const comes = amounts(state, from.qtyMilli)
  const changesHands = [from.state, state].filter((one) => one === 'at_supplier').length === 1
  if (changesHands && from.warehouseId === to.warehouseId) return [{ ...leaves, ...comes, ...to }]
  return [{ ...leaves, binId: from.binId, warehouseId: from.warehouseId }, ...(EVIDENCE_BALANCE[state] === null ? [] : [{ ...comes, ...to }])]
}

/** Balance, ledger, serial number and the record of the evidence change together. Refuses: stock.evidence_state. */
export function stepEvidence(tx: WriteTx, evidence: EvidenceRecord, step: EvidenceStep, ctx: CommandCtx): EvidenceState {
  const state = orRefuse(nextEvidenceState(evidence.state, step.action))
  const { binId, warehouseId } = step.toBin ?? evidence
  const serialIds = evidence.serial === '' ? [] : [moveSerial(tx, evidence, { state: EVIDENCE_SERIAL_STATE[evidence.state], binId: null }, { state: EVIDENCE_SERIAL_STATE[state], binId: state === 'released' ? binId : null })]
  const links = { evidenceId: evidence.evidenceId, ...(evidence.orderId === null ? {} : { orderId: evidence.orderId }), ...(evidence.receiptId === null ? {} : { receiptId: evidence.receiptId }) }
  for (const leg of legsOf(evidence, state, { binId, warehouseId })) {
    const posted = postMovement(tx, { ...links, kind: EVIDENCE_MOVEMENT[step.action], partId: evidence.partId, lot: evidence.lot, reason: step.reason, ...leg }, ctx)
    noteSerials(tx, posted.movementId, serialIds)
  }
  const isSettled = isEvidenceSettled(state)
  setEvidencePlace(tx, evidence.evidenceId, { state, binId, warehouseId, settledAt: isSettled ? ctx.nowAt : null, settledReason: isSettled ? step.reason : '' })
  return state
}
