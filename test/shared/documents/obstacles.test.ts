import { describe, expect, it } from 'vitest'
import { PAPER_KINDS, PAPERS_IN_MENU_ORDER } from '#shared/documents/kinds.ts'
import { paperObstacle, type PaperStage } from '#shared/documents/obstacles.ts'

const ACCEPTED: PaperStage = { status: 'accepted', requestKind: 'warranty_repair', demand: 'repair', roleAnswer: 'yes', decision: null, isExpertiseSigned: false, isConsentGiven: null, printed: [] }
const SIGNED: PaperStage = { ...ACCEPTED, status: 'decision', isExpertiseSigned: true }
const READY: PaperStage = { ...SIGNED, status: 'ready', decision: 'warranty_repair' }
const PAID: PaperStage = { ...READY, requestKind: 'paid_repair', demand: null, roleAnswer: null, decision: 'paid_repair', isConsentGiven: true }

describe('the stage of an order', () => {
  it.each([
    ['DOC_CLAIM', { ...READY, status: 'closed' }, null],
    ['DOC_INTAKE', { ...READY, status: 'closed' }, 'order_closed'],
    ['DOC_TERM', ACCEPTED, null],
    ['DOC_TERM', { ...ACCEPTED, demand: 'refund' }, 'no_repair_demand'],
    ['DOC_REDIRECT', ACCEPTED, 'demand_is_ours'],
    ['DOC_REDIRECT', { ...ACCEPTED, demand: 'replace_other', roleAnswer: 'by_powers' }, null],
    ['DOC_REDIRECT', { ...ACCEPTED, demand: null, roleAnswer: null }, null],
    ['DOC_REPLY', { ...ACCEPTED, demand: null }, 'no_demand'],
    ['DOC_NOSHOW', ACCEPTED, 'no_invitation'],
    ['DOC_NOSHOW', { ...ACCEPTED, printed: ['DOC_INVITE'] }, null],
    ['DOC_QC', ACCEPTED, 'expertise_unsigned'],
    ['DOC_QC', SIGNED, null],
    ['DOC_ESTIMATE', ACCEPTED, 'not_paid_repair'],
    ['DOC_ESTIMATE', { ...ACCEPTED, requestKind: 'diagnostics' }, null],
    ['DOC_ESTIMATE', { ...SIGNED, requestKind: 'diagnostics', decision: 'refusal' }, 'not_paid_repair'],
    ['DOC_WORKS', { ...PAID, isConsentGiven: null }, 'consent_missing'],
    ['DOC_WORKS', PAID, null],
    ['DOC_WCARD', { ...READY, status: 'work' }, 'work_unfinished'],
    ['DOC_WCARD', READY, null],
    ['DOC_REPLACE', SIGNED, 'no_decision'],
    ['DOC_REPLACE', READY, 'not_replacement'],
    ['DOC_REFUND', { ...SIGNED, status: 'settlement', decision: 'refund' }, null],
    ['DOC_REDUCE', { ...SIGNED, decision: 'refund' }, 'not_price_reduction'],
    ['DOC_LOAN_IN', ACCEPTED, 'no_loaner'],
    ['DOC_READY', SIGNED, 'not_ready'],
    ['DOC_READY', READY, null],
    ['DOC_SALE', READY, 'no_warning'],
    ['DOC_SALE', { ...READY, printed: ['DOC_UNCLAIMED'] }, null],
    ['DOC_PARTS_OUT', { ...SIGNED, decision: 'refusal' }, 'not_repair'],
    ['DOC_RECL', { ...READY, status: 'closed' }, null],
    ['DOC_PD_CONSENT', ACCEPTED, null],
  ] as const)('for %s at %j answers %s', (kind, stage, obstacle) => {
    expect(paperObstacle(kind, stage)).toBe(obstacle)
  })

  it('every kind stands once in the menu', () => {
    expect([...PAPERS_IN_MENU_ORDER].sort()).toEqual([...PAPER_KINDS].sort())
  })
})
