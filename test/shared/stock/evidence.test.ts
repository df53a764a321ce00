import { describe, expect, test } from 'vitest'
import { canActOnEvidence, EVIDENCE_ACTIONS, EVIDENCE_BALANCE, EVIDENCE_SERIAL_STATE, isEvidenceSettled, nextEvidenceState, type EvidenceAction } from '#shared/stock/evidence.ts'
import { EVIDENCE_STATES, type EvidenceState } from '#shared/stock/kinds.ts'

const LEADS_TO: Readonly<Record<EvidenceState, Readonly<Record<EvidenceAction, EvidenceState | null>>>> = {
  quarantine: { move: 'quarantine', send: 'at_supplier', return: null, release: 'released', write_off: 'written_off' },
  at_supplier: { move: null, send: null, return: 'quarantine', release: null, write_off: 'written_off' },
  released: { move: null, send: null, return: null, release: null, write_off: null },
  written_off: { move: null, send: null, return: null, release: null, write_off: null },
}

describe('what may be done with a faulty piece', () => {
  for (const state of EVIDENCE_STATES) {
    for (const action of EVIDENCE_ACTIONS) {
      const next = LEADS_TO[state][action]
      test(`${action} of a piece that is ${state} ${next === null ? 'is refused' : `leads to ${next}`}`, () => {
        expect(nextEvidenceState(state, action)).toEqual(next === null ? { ok: false, error: { code: 'stock.evidence_state', details: { state } } } : { ok: true, value: next })
        expect(canActOnEvidence(state, action)).toBe(next !== null)
      })
    }
  }

  test('an open record is counted in one balance and its serial number says the same', () => {
    expect(EVIDENCE_STATES.map((state) => [EVIDENCE_BALANCE[state], EVIDENCE_SERIAL_STATE[state], isEvidenceSettled(state)])).toEqual([
      ['quarantineMilli', 'quarantine', false], ['atSupplierMilli', 'at_supplier', false], ['onHandMilli', 'on_hand', true], [null, 'gone', true],
    ])
  })
})
