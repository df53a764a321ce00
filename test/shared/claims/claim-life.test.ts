import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnswerReading, AnswerRow } from '#shared/claims/answer-file.ts'
import { answerEvent, checkLineAnswer } from '#shared/claims/answers.ts'
import { bucketOf, median, shareBp } from '#shared/claims/ageing.ts'
import { compareAnswer, type AskedClaim } from '#shared/claims/compare-answer.ts'
import { lineStatus, settleableMinor, splitExactly } from '#shared/claims/settlement.ts'
import { canStep, CLAIM_EVENTS, CLAIM_STATUSES, eventsFrom, isAwaitingAnswer, isOver, isUnsent, nextClaimStatus } from '#shared/claims/status.ts'

describe('stages of a claim', () => {
  it('every stage can be reached from the draft, and the three ends lead nowhere', () => {
    const reached = new Set<(typeof CLAIM_STATUSES)[number]>(['draft'])
    for (const status of reached) for (const event of eventsFrom(status)) { const next = nextClaimStatus(status, event); if (next.ok) reached.add(next.value) }
    expect([...reached].toSorted()).toEqual([...CLAIM_STATUSES].toSorted())
    expect(CLAIM_STATUSES.filter((status) => eventsFrom(status).length === 0)).toEqual(CLAIM_STATUSES.filter(isOver))
  })

  it('nothing that has gone to the supplier becomes a draft again', () => {
    for (const status of CLAIM_STATUSES.filter((known) => !isUnsent(known))) for (const event of CLAIM_EVENTS) {
      const next = nextClaimStatus(status, event)
      if (next.ok) expect(isUnsent(next.value)).toBe(false)
    }
  })

  it.each([
    ['a draft cannot be answered', 'draft', 'accept', false],
    ['a sent claim is answered', 'sent', 'accept_partly', true],
    ['a rejection may be answered anew', 'rejected', 'accept', true],
    ['a sent claim is acknowledged once', 'acknowledged', 'acknowledge', false],
    ['a question is put after an answer too', 'accepted', 'request_info', true],
    ['a closed claim is not withdrawn', 'closed', 'withdraw', false],
    ['a compensated claim is closed', 'compensated', 'close', true],
  ] as const)('%s', (_title, status, event, may) => {
    expect(canStep(status, event)).toBe(may)
    const next = nextClaimStatus(status, event)
    expect(next.ok ? null : next.error).toEqual(may ? null : { code: 'claims.wrong_status', details: { status, event } })
  })

  it('the word of the supplier is waited for after the sending only', () => {
    expect(CLAIM_STATUSES.filter(isAwaitingAnswer)).toEqual(['sent', 'acknowledged', 'info_requested', 'inspection'])
  })
})

const ASKED = { lineId: 1, lineNo: 1, requestedQty: 2, requestedMinor: 1_000 }
describe('the answer to a line', () => {
  it.each([
    ['accepted whole', { decision: 'accepted', agreedQty: 2, agreedMinor: 1_000, reason: '' }, null],
    ['accepted for less', { decision: 'accepted', agreedQty: 2, agreedMinor: 900, reason: '' }, 'decision_against_sums'],
    ['partly, half of the money', { decision: 'partly', agreedQty: 2, agreedMinor: 500, reason: '' }, null],
    ['partly, all of it', { decision: 'partly', agreedQty: 2, agreedMinor: 1_000, reason: '' }, 'decision_against_sums'],
    ['rejected with a reason', { decision: 'rejected', agreedQty: 0, agreedMinor: 0, reason: 'transport damage' }, null],
    ['rejected without one', { decision: 'rejected', agreedQty: 0, agreedMinor: 0, reason: ' ' }, 'reason_missing'],
    ['rejected with money', { decision: 'rejected', agreedQty: 0, agreedMinor: 1, reason: 'no' }, 'decision_against_sums'],
    ['more than was asked for', { decision: 'accepted', agreedQty: 2, agreedMinor: 1_001, reason: '' }, 'agreed_over_requested'],
    ['more pieces than were asked for', { decision: 'partly', agreedQty: 3, agreedMinor: 1_000, reason: '' }, 'agreed_qty_over_requested'],
  ] as const)('%s', (_title, answer, problem) => {
    const checked = checkLineAnswer(ASKED, answer)
    expect(checked.ok ? null : checked.error).toBe(problem)
  })

  it.each([
    [[], null], [['accepted', null], null], [['accepted', 'accepted'], 'accept'], [['rejected', 'rejected'], 'reject'], [['accepted', 'rejected'], 'accept_partly'], [['partly'], 'accept_partly'],
  ] as const)('%j come to %s', (decisions, event) => {
    expect(answerEvent(decisions)).toBe(event)
  })
})

const CLAIM: AskedClaim = {
  number: 'SC-26-00007', currency: 'USD',
  lines: [{ lineId: 11, lineNo: 1, serial: 'WM-001', requestedQty: 1, requestedMinor: 4_500 }, { lineId: 12, lineNo: 2, serial: 'WM-002', requestedQty: 1, requestedMinor: 6_000 }, { lineId: 13, lineNo: 3, serial: '', requestedQty: 5, requestedMinor: 2_000 }],
}
const row = (rowNumber: number, more: Partial<AnswerRow>): AnswerRow => ({ rowNumber, lineNo: null, serial: '', sku: '', requestedQty: null, requestedMinor: null, agreedQty: null, agreedMinor: null, decisionText: '', decision: null, reason: '', ...more })
const accepted = (rowNumber: number, lineNo: number, more: Partial<AnswerRow> = {}): AnswerRow => row(rowNumber, { lineNo, decisionText: 'OK', decision: 'accepted', ...more })
const reading = (rows: readonly AnswerRow[], more: Partial<AnswerReading> = {}): AnswerReading => ({ claimNo: 'SC-26-00007', currency: 'USD', currencyText: 'USD', rows, ...more })
const WHOLE = [accepted(8, 1), accepted(9, 2), accepted(10, 3)]

describe('a workbook that came back from the supplier', () => {
  it('accepted without figures is all that was asked for', () => {
    expect(compareAnswer(CLAIM, reading(WHOLE))).toEqual({
      isApplicable: true, problems: [], warnings: [],
      answers: [[11, 1, 8, 1, 4_500], [12, 2, 9, 1, 6_000], [13, 3, 10, 5, 2_000]].map(([lineId, lineNo, rowNumber, agreedQty, agreedMinor]) => ({ lineId, lineNo, rowNumber, decision: 'accepted', reason: '', agreedQty, agreedMinor })),
    })
  })

  it('moved rows are found by their key and named', () => {
    const { isApplicable, answers, warnings } = compareAnswer(CLAIM, reading([row(8, { serial: 'wm 002', decisionText: 'no', decision: 'rejected', reason: 'misuse' }), accepted(9, 1), accepted(10, 3)]))
    expect(isApplicable).toBe(true)
    expect(answers.map(({ lineNo, decision, agreedMinor }) => [lineNo, decision, agreedMinor])).toEqual([[2, 'rejected', 0], [1, 'accepted', 4_500], [3, 'accepted', 2_000]])
    expect(warnings).toEqual([{ code: 'row_moved', rowNumber: 9, lineNo: 1, expectedRowNumber: 8 }, { code: 'row_moved', rowNumber: 8, lineNo: 2, expectedRowNumber: 9 }])
  })

  it.each([
    ['another claim', [], { claimNo: 'SC-26-00008' }, { code: 'other_claim', expected: 'SC-26-00007', found: 'SC-26-00008' }],
    ['another currency', [], { currency: 'CNY', currencyText: 'RMB' }, { code: 'other_currency', expected: 'USD', found: 'CNY' }],
    ['a currency nobody knows', [], { currency: null, currencyText: 'BTC' }, { code: 'other_currency', expected: 'USD', found: 'BTC' }],
    ['a row of no line', [row(11, { lineNo: 9, serial: 'ZZ' })], {}, { code: 'row_of_no_line', rowNumber: 11, lineNo: 9, serial: 'ZZ' }],
    ['a line answered twice', [accepted(11, 2)], {}, { code: 'line_twice', rowNumber: 11, lineNo: 2 }],
  ] as const)('%s refuses all of it', (_title, rows, more, problem) => {
    const preview = compareAnswer(CLAIM, reading([...WHOLE, ...rows], more as Partial<AnswerReading>))
    expect(preview.isApplicable).toBe(false)
    expect(preview.problems).toEqual([problem])
  })

  it.each([
    ['a changed serial number', { serial: 'WM-002' }, { code: 'serial_changed', sent: 'WM-001', found: 'WM-002' }],
    ['a changed quantity', { requestedQty: 3 }, { code: 'requested_qty_changed', sent: 1, found: 3 }],
    ['a changed sum', { requestedMinor: 4_400 }, { code: 'requested_amount_changed', sentMinor: 4_500, foundMinor: 4_400 }],
    ['words nobody knows', { decision: null, decisionText: 'perhaps' }, { code: 'decision_unknown', words: 'perhaps' }],
    ['a refusal without a reason', { decision: 'rejected', decisionText: 'NO' }, { code: 'reason_missing' }],
    ['more money than asked for', { agreedMinor: 5_000 }, { code: 'agreed_over_requested', requestedMinor: 4_500, agreedMinor: 5_000 }],
    ['more pieces than asked for', { agreedQty: 2 }, { code: 'agreed_qty_over_requested', requestedQty: 1, agreedQty: 2 }],
    ['fewer pieces than none', { decision: 'partly', agreedQty: -1, agreedMinor: 100 }, { code: 'agreed_below_zero' }],
    ['less money than none', { decision: 'partly', agreedQty: 1, agreedMinor: -1 }, { code: 'agreed_below_zero' }],
    ['accepted for half the money', { agreedMinor: 2_000 }, { code: 'decision_against_sums' }],
  ] as const)('%s refuses all of it and names the row', (_title, cells, problem) => {
    const preview = compareAnswer(CLAIM, reading([accepted(8, 1, cells), ...WHOLE.slice(1)]))
    expect(preview.isApplicable).toBe(false)
    expect(preview.problems).toEqual([{ rowNumber: 8, lineNo: 1, ...problem }])
  })

  it('lines left empty or gone, and a head that says nothing, are shown', () => {
    const preview = compareAnswer(CLAIM, reading([accepted(8, 1), row(9, { lineNo: 2 })], { claimNo: '', currency: null, currencyText: '' }))
    expect(preview).toMatchObject({ isApplicable: true, problems: [], warnings: [{ code: 'claim_not_named' }, { code: 'currency_not_named' }, { code: 'line_unanswered', rowNumber: 9, lineNo: 2 }, { code: 'line_without_row', lineNo: 3 }] })
    expect(compareAnswer(CLAIM, reading([])).isApplicable).toBe(false)
  })

  it('whatever rows come, an answer never gives more than was asked for', () => {
    const cell = fc.option(fc.integer({ min: -5, max: 10_000 }), { nil: null })
    const any = fc.record({ lineNo: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }), agreedQty: cell, agreedMinor: cell, decision: fc.constantFrom('accepted' as const, 'partly' as const, 'rejected' as const, null), reason: fc.constantFrom('', 'x') })
    fc.assert(fc.property(fc.array(any, { maxLength: 6 }), (rows) => {
      const { isApplicable, answers } = compareAnswer(CLAIM, reading(rows.map((one, index) => row(8 + index, { ...one, decisionText: one.decision ?? '' }))))
      if (!isApplicable) return
      for (const answer of answers) {
        const asked = CLAIM.lines.find(({ lineId }) => lineId === answer.lineId)
        expect(answer.agreedMinor).toBeLessThanOrEqual(asked?.requestedMinor ?? -1)
        expect(answer.agreedQty).toBeLessThanOrEqual(asked?.requestedQty ?? -1)
        expect(Math.min(answer.agreedMinor, answer.agreedQty)).toBeGreaterThanOrEqual(0)
      }
    }))
  })
})

describe('what is still owed', () => {
  const LINE = { requestedMinor: 1_000, decision: null, agreedMinor: null, settledMinor: 0, writtenOffMinor: 0 }
  it.each([
    ['nothing came', LINE, [], 'open', 1_000],
    ['agreed to half', { ...LINE, decision: 'partly', agreedMinor: 500 }, [], 'partly', 500],
    ['half came, the rest was given up', { ...LINE, decision: 'partly', agreedMinor: 500, settledMinor: 500, writtenOffMinor: 500 }, [], 'settled', 0],
    ['all was given up', { ...LINE, decision: 'rejected', agreedMinor: 0, writtenOffMinor: 1_000 }, [], 'written_off', 0],
    ['money came, parts did not', { ...LINE, decision: 'accepted', agreedMinor: 1_000, settledMinor: 1_000 }, [{ qty: 2, receivedQty: 1, paidQty: 0, writtenOffQty: 0 }], 'accepted', 0],
  ] as const)('%s', (_title, line, goods, status, settleable) => {
    expect([lineStatus(line, goods), settleableMinor(line)]).toEqual([status, settleable])
  })

  it('parts of a whole add up to it exactly', () => {
    fc.assert(fc.property(fc.nat(10_000_000), fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), (whole, weights) => {
      const parts = splitExactly(whole, weights)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }))
  })

  it.each([[0, 0], [30, 0], [31, 1], [60, 1], [90, 2], [91, 3], [4_000, 3], [-1, 0]])('%i days stand in bucket %i', (days, bucket) => { expect(bucketOf(days)).toBe(bucket) })
  it('the middle and the share', () => { expect([median([]), median([5, 1, 3]), median([4, 1]), shareBp(1, 3), shareBp(0, 0)]).toEqual([null, 3, 2.5, 3_333, null]) })
})
