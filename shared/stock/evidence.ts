import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { EvidenceState, MovementKind, SerialState } from './kinds.ts'

/** What may be done with a faulty piece that is kept as evidence. */
export const EVIDENCE_ACTIONS = ['move', 'send', 'return', 'release', 'write_off'] as const
export type EvidenceAction = (typeof EVIDENCE_ACTIONS)[number]

type Steps = Readonly<Record<EvidenceAction, Partial<Readonly<Record<EvidenceState, EvidenceState>>>>>

// A supplier who keeps or scraps a piece leaves nothing to come back, so it may be written off there too.
const STEPS: Steps = {
  move: { quarantine: 'quarantine' },
  send: { quarantine: 'at_supplier' },
  return: { at_supplier: 'quarantine' },
  release: { quarantine: 'released' },
  write_off: { quarantine: 'written_off', at_supplier: 'written_off' },
}

/** Where an action leads. Refuses: stock.evidence_state. */
export function nextEvidenceState(state: EvidenceState, action: EvidenceAction): Result<EvidenceState, { readonly code: 'stock.evidence_state'; readonly details: { state: string } }> {
  const next = STEPS[action][state]
  return next === undefined ? fail({ code: 'stock.evidence_state', details: { state } }) : ok(next)
}

export const canActOnEvidence = (state: EvidenceState, action: EvidenceAction): boolean => STEPS[action][state] !== undefined

/** The balance a piece is counted in, and the state its serial number has. A written-off piece is counted nowhere. */
export const EVIDENCE_BALANCE: Readonly<Record<EvidenceState, 'quarantineMilli' | 'atSupplierMilli' | 'onHandMilli' | null>> = { quarantine: 'quarantineMilli', at_supplier: 'atSupplierMilli', released: 'onHandMilli', written_off: null }
export const EVIDENCE_SERIAL_STATE: Readonly<Record<EvidenceState, SerialState>> = { quarantine: 'quarantine', at_supplier: 'at_supplier', released: 'on_hand', written_off: 'gone' }
export const EVIDENCE_MOVEMENT: Readonly<Record<EvidenceAction, MovementKind>> = { move: 'transfer', send: 'to_supplier', return: 'from_supplier', release: 'release', write_off: 'write_off' }

/** The piece is out of the house's hands or on the shelf again: nothing more can be done with the record. */
export const isEvidenceSettled = (state: EvidenceState): boolean => state === 'released' || state === 'written_off'
