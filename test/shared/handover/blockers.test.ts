import { describe, expect, it } from 'vitest'
import { handoverBlockers, type HandoverBlocker, type HandoverFacts } from '#shared/handover/blockers.ts'

const TODAY = '2026-11-27'
const YESTERDAY = '2026-11-26'
const paper = (kind: string, createdOn = TODAY) => ({ kind, createdOn })

function facts(overrides: Partial<HandoverFacts>): HandoverFacts {
  return { status: 'ready', decision: 'warranty_repair', documentsPrinted: [], todayOn: TODAY, dueMinor: 0, isConsentGiven: null, hasWorkLines: true, isFinished: true, isSettled: false, ...overrides }
}

type Row = readonly [title: string, overrides: Partial<HandoverFacts>, blockers: readonly HandoverBlocker[]]

const ROWS: readonly Row[] = [
  ['nothing decided yet', { decision: null, status: 'decision' }, ['decision_missing']],
  ['warranty repair with the act of today', { documentsPrinted: [paper('DOC_ISSUE')] }, []],
  ['warranty repair with the act of yesterday', { documentsPrinted: [paper('DOC_ISSUE', YESTERDAY)] }, ['issue_act_missing']],
  ['warranty repair owed money by mistake', { documentsPrinted: [paper('DOC_ISSUE')], dueMinor: 5_000 }, []],
  ['warranty repair not begun', { status: 'work', hasWorkLines: false, isFinished: false }, ['work_lines_missing', 'work_unfinished', 'issue_act_missing']],
  ['paid repair done, signed and paid', { decision: 'paid_repair', isConsentGiven: true, documentsPrinted: [paper('DOC_WORKS', YESTERDAY)] }, []],
  ['paid repair with a debt', { decision: 'paid_repair', isConsentGiven: true, documentsPrinted: [paper('DOC_WORKS')], dueMinor: 1 }, ['money_due']],
  ['paid repair nobody agreed to yet', { decision: 'paid_repair', status: 'consent' }, ['consent_missing']],
  ['estimate turned down, act of diagnostics given', { decision: 'paid_repair', isConsentGiven: false, isFinished: false, hasWorkLines: false, dueMinor: 900, documentsPrinted: [paper('DOC_DIAG')] }, []],
  ['estimate turned down, no act', { decision: 'paid_repair', isConsentGiven: false }, ['diagnosis_act_missing']],
  ['refusal without papers', { decision: 'refusal' }, ['refusal_act_missing', 'diagnosis_act_missing']],
  ['refusal with both acts', { decision: 'refusal', documentsPrinted: [paper('DOC_REFUSAL', YESTERDAY), paper('DOC_DIAG', YESTERDAY)] }, []],
  ['no fault without the act', { decision: 'no_fault' }, ['diagnosis_act_missing']],
  ['refund not paid out', { decision: 'refund', status: 'settlement' }, ['settlement_missing']],
  ['replacement made', { decision: 'replacement', isSettled: true }, []],
  ['price reduction not paid', { decision: 'price_reduction' }, ['settlement_missing']],
  ['closed order', { status: 'closed', decision: null }, []],
]

describe('what stops the hand-over', () => {
  it.each(ROWS)('%s', (_title, overrides, blockers) => {
    expect(handoverBlockers(facts(overrides))).toEqual(blockers)
  })
})
