import { describe, expect, it } from 'vitest'
import { OUR_ROLES, type OurRole } from '#shared/law/centre-roles.ts'
import type { DecisionFacts } from '#shared/law/decision-gate.ts'
import { DEMAND_KINDS, type DemandKind } from '#shared/law/demand-kinds.ts'
import { demandStanding, type StandingFacts } from '#shared/law/demand-standing.ts'
import { calendarWith } from '#shared/law/non-working-days.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

const DEMANDED_ON = '2026-11-20'
/** Four days before the demand: every window of good-quality goods is still open. */
const HANDED_OVER_ON = '2026-11-16'

const FACTS: DecisionFacts = {
  ourRole: 'seller', ownerType: 'consumer', demand: 'repair', demandReceivedOn: DEMANDED_ON, todayOn: DEMANDED_ON, warrantyState: 'in_warranty', isTechComplex: false, handedOverOn: HANDED_OVER_ON,
  agreedDays: null, needsCheck: false, isInStock: true, verdict: 'manufacturing_defect', grounds: [], isExpertiseSigned: true, essentialReason: null, repairTermMissed: false, outOfServiceDays: 0, ...SHIPPED,
}

type Changes = Partial<DecisionFacts> & Partial<Omit<StandingFacts, 'facts'>>

function standing(kind: DemandKind, changes: Changes = {}) {
  const { on = changes.demandReceivedOn ?? DEMANDED_ON, isDistanceSale = true, isReturnUnexplained = false, hasPaidWork = true, warrantyMonths = 24, isLoanerExcluded = false, calendar = SHIPPED.calendar, ...facts } = changes
  return demandStanding(kind, { facts: { ...FACTS, ...facts, demandReceivedOn: on, todayOn: on }, on, isDistanceSale, isReturnUnexplained, hasPaidWork, warrantyMonths, isLoanerExcluded, calendar, law: SHIPPED.law })
}

/** + may be asked for, p only by powers of the seller, - sent on to whoever answers. Source: ZOZPP preamble, art. 18 p. 1-3, 25, 26.1, 23.1, 27-35; FZ152. */
const BY_ROLE: Readonly<Record<DemandKind, string>> = {
  //                   seller authorized manufacturer importer contractor independent
  repair: '+++ +--',
  cost_reimbursement: '+++ +--',
  replace_same: '+++ +--',
  replace_other: '+p- ---',
  price_reduction: '+p- ---',
  refund: '+p+ +--',
  losses: '+++ +--',
  loaner: '+++ +--',
  paid_work: '+++ +++',
  works_defect_fix: '+++ +++',
  works_redo: '+++ +++',
  works_money: '+++ +++',
  exchange: '+-- ---',
  distance_cancel: '+-- ---',
  prepaid_refund: '+-- ---',
  lost_item: '+++ +++',
  pd_access: '+++ +++',
  pd_stop: '+++ +++',
  pd_correct: '+++ +++',
  pd_refusal_reason: '+++ +++',
}

describe('who may be asked for what', () => {
  const rows = DEMAND_KINDS.flatMap((kind) => OUR_ROLES.map((ourRole, index) => ({ kind, ourRole, sign: BY_ROLE[kind].replaceAll(' ', '')[index] ?? '?' })))

  it.each(rows)('ЗоЗПП 18 п.1–3: $kind of $ourRole is $sign', ({ kind, ourRole, sign }) => {
    const answer = standing(kind, { ourRole })
    expect(answer).toMatchObject({ isAllowed: sign !== '-', paper: sign === '-' ? 'DOC_REDIRECT' : null, role: sign === '+' ? 'yes' : sign === 'p' ? 'by_powers' : 'no' })
    expect(answer.reasons.includes('role_needs_powers_from_seller')).toBe(sign === 'p')
    if (sign !== '-') expect(answer.offers).toEqual([])
  })

  it.each<[DemandKind, OurRole, readonly string[], readonly DemandKind[]]>([
    ['price_reduction', 'manufacturer', ['role_not_addressee'], ['repair', 'cost_reimbursement', 'replace_same', 'refund']],
    ['replace_other', 'importer', ['role_not_addressee'], ['repair', 'cost_reimbursement', 'replace_same', 'refund']],
    ['repair', 'contractor', ['role_not_addressee'], []],
    ['repair', 'independent', ['role_not_addressee', 'role_paid_repair_only'], []],
    ['loaner', 'independent', ['role_not_addressee'], []],
    ['losses', 'contractor', ['role_not_addressee'], []],
    ['exchange', 'authorized', ['demand_to_seller_only'], ['repair', 'cost_reimbursement', 'replace_same', 'replace_other', 'price_reduction', 'refund']],
    ['prepaid_refund', 'manufacturer', ['demand_to_seller_only'], ['repair', 'cost_reimbursement', 'replace_same', 'refund']],
  ])('ЗоЗПП 18 п.2–3: %s at %s names the cause and what may be asked here instead', (kind, ourRole, reasons, offers) => {
    expect(standing(kind, { ourRole })).toMatchObject({ isAllowed: false, reasons, offers, paper: 'DOC_REDIRECT' })
  })

  it('ЗоЗПП 18 п.5: a demand that only waits for the expertise is a right one', () => {
    expect(standing('refund', { isExpertiseSigned: false, verdict: null })).toMatchObject({ isAllowed: true, paper: null })
    expect(standing('repair', { isExpertiseSigned: false, verdict: null, warrantyState: 'unknown' })).toMatchObject({ isAllowed: true, paper: null })
  })

  it.each(['customer_cause', 'wear', 'external', 'software', 'no_defect'] as const)('ЗоЗПП 18 п.6: the signed verdict %s closes every demand about defects and is answered, not sent on', (verdict) => {
    const reason = verdict === 'no_defect' ? 'no_defect_found' : 'defect_not_ours'
    for (const kind of ['repair', 'refund', 'replace_same', 'price_reduction', 'cost_reimbursement'] as const) {
      expect(standing(kind, { verdict })).toMatchObject({ isAllowed: false, reasons: [reason], offers: [], paper: 'DOC_REPLY' })
    }
  })
})

describe('technically complex goods', () => {
  /** Friday 24 April 2026 + 15 = Saturday 9 May; 10 May is a Sunday, 11 May a moved day off: the last day is Tuesday 12 May. */
  const COMPLEX: Changes = { isTechComplex: true, handedOverOn: '2026-04-24' }
  const CLOSED = ['tech_complex_15_days_over', 'tech_complex_not_essential', 'tech_complex_repair_term_kept', 'tech_complex_out_of_service_too_short']

  it.each<[string, Changes, boolean, string]>([
    ['on the fifteenth day, a Saturday', { on: '2026-05-09' }, true, 'tech_complex_within_15_days'],
    ['on the moved last day', { on: '2026-05-12' }, true, 'tech_complex_within_15_days'],
    ['on the day after the moved last day', { on: '2026-05-13' }, false, 'tech_complex_15_days_over'],
    ['with an essential defect', { on: '2026-05-13', essentialReason: 'recurred_after_repair' }, true, 'tech_complex_essential'],
    ['after a missed repair term', { on: '2026-05-13', repairTermMissed: true }, true, 'tech_complex_repair_term_missed'],
    ['after thirty days out of service in a warranty year', { on: '2026-07-01', outOfServiceDays: 30 }, false, 'tech_complex_out_of_service_too_short'],
    ['after thirty-one days out of service in a warranty year', { on: '2026-07-01', outOfServiceDays: 31 }, true, 'tech_complex_out_of_service_too_long'],
    ['whose day of handover nobody knows', { on: '2026-07-01', handedOverOn: null }, false, 'tech_complex_15_days_over'],
  ])('ЗоЗПП 18 п.1: refund and replacement %s', (_when, changes, isAllowed, reason) => {
    for (const kind of ['refund', 'replace_same', 'replace_other'] as const) {
      const answer = standing(kind, { ...COMPLEX, ...changes })
      expect([kind, answer.isAllowed, answer.paper]).toEqual([kind, isAllowed, isAllowed ? null : 'DOC_REPLY'])
      expect(answer.reasons).toContain(reason)
      if (!isAllowed) expect(answer).toMatchObject({ reasons: CLOSED, offers: ['repair', 'cost_reimbursement', 'price_reduction'] })
    }
  })

  it.each(['repair', 'cost_reimbursement', 'price_reduction', 'losses', 'loaner'] as const)('ЗоЗПП 18 п.1: %s passes no such gate', (kind) => {
    expect(standing(kind, { ...COMPLEX, on: '2026-07-01' })).toMatchObject({ isAllowed: true, paper: null })
  })

  it('ПП РФ 924: goods outside the list pass no gate', () => {
    expect(standing('refund', { ...COMPLEX, isTechComplex: false, on: '2026-07-01' })).toMatchObject({ isAllowed: true })
  })
})

describe('the windows for claims about defects', () => {
  it.each<[string, Changes, boolean, string]>([
    ['with no warranty, the cause shown', { warrantyState: 'none' }, true, 'proven_before_handover'],
    ['with no warranty, the cause not shown', { warrantyState: 'none', verdict: 'not_established' }, false, 'cause_not_proven_by_customer'],
    ['after a short warranty within two years, the cause shown', { warrantyState: 'expired_within_2y' }, true, 'proven_before_handover'],
    ['after a short warranty within two years, the cause not shown', { warrantyState: 'expired_within_2y', verdict: 'not_established' }, false, 'cause_not_proven_by_customer'],
    ['within the warranty, the cause not shown', { verdict: 'not_established' }, true, 'burden_of_proof_on_us'],
    ['after two years, of the seller', { warrantyState: 'expired' }, false, 'claim_window_over'],
    ['after two years, of the seller, with an essential defect', { warrantyState: 'expired', essentialReason: 'irreparable' }, false, 'claim_window_over'],
    ['after two years, of the maker, with a usual defect', { warrantyState: 'expired', ourRole: 'manufacturer' }, false, 'claim_window_over'],
    ['after two years, of the maker, with an essential defect', { warrantyState: 'expired', ourRole: 'manufacturer', essentialReason: 'recurred_after_repair' }, true, 'essential_defect_after_two_years'],
    ['after two years, of the authorised organisation, with an essential defect', { warrantyState: 'expired', ourRole: 'authorized', essentialReason: 'recurred_after_repair' }, true, 'essential_defect_after_two_years'],
  ])('ЗоЗПП 19 п.1, п.5, п.6: a repair %s', (_when, changes, isAllowed, reason) => {
    expect(standing('repair', changes)).toMatchObject({ isAllowed, paper: isAllowed ? null : 'DOC_REPLY' })
    expect(standing('repair', changes).reasons).toContain(reason)
  })

  it.each<[string, DemandKind, Changes, boolean]>([
    ['a refund before the repair was tried', 'refund', { essentialReason: 'recurred_after_repair' }, false],
    ['a refund of what cannot be repaired', 'refund', { essentialReason: 'irreparable' }, true],
    ['a refund after the twenty days were missed', 'refund', { essentialReason: 'recurred_after_repair', repairTermMissed: true }, true],
    ['the same model after the twenty days were missed', 'replace_same', { essentialReason: 'recurred_after_repair', repairTermMissed: true }, true],
    ['repaid costs', 'cost_reimbursement', { essentialReason: 'irreparable', repairTermMissed: true }, false],
  ])('ЗоЗПП 19 п.6: after two years the maker is asked for %s', (_what, kind, changes, isAllowed) => {
    expect(standing(kind, { warrantyState: 'expired', ourRole: 'manufacturer', ...changes }).isAllowed).toBe(isAllowed)
  })
})

describe('an organisation', () => {
  const FIRM: Changes = { ownerType: 'organisation' }

  it.each<[DemandKind, OurRole, boolean, string, string | null]>([
    ['repair', 'seller', true, 'consumer_law_not_applicable', null],
    ['price_reduction', 'seller', true, 'consumer_law_not_applicable', null],
    ['refund', 'seller', false, 'organisation_needs_essential_breach', 'DOC_REPLY'],
    ['replace_same', 'seller', false, 'organisation_needs_essential_breach', 'DOC_REPLY'],
    ['refund', 'manufacturer', false, 'organisation_claims_go_to_seller', 'DOC_REDIRECT'],
    ['losses', 'seller', true, 'consumer_law_not_applicable', null],
    ['losses', 'manufacturer', false, 'organisation_claims_go_to_seller', 'DOC_REDIRECT'],
    ['loaner', 'seller', false, 'consumer_law_not_applicable', 'DOC_REPLY'],
    ['exchange', 'seller', false, 'consumer_law_not_applicable', 'DOC_REPLY'],
    ['distance_cancel', 'seller', false, 'consumer_law_not_applicable', 'DOC_REPLY'],
    ['prepaid_refund', 'seller', true, 'consumer_law_not_applicable', null],
    ['works_money', 'independent', true, 'consumer_law_not_applicable', null],
    ['lost_item', 'independent', true, 'consumer_law_not_applicable', null],
  ])('ЗоЗПП преамбула, ГК: %s at %s is allowed: %s', (kind, ourRole, isAllowed, reason, paper) => {
    const answer = standing(kind, { ...FIRM, ourRole })
    expect(answer).toMatchObject({ isAllowed, paper })
    expect(answer.reasons).toContain(reason)
    if (isAllowed) expect(answer.article).toMatch(/^ГК/)
  })

  it('ГК 475 п.2: an essential breach opens the refund', () => {
    expect(standing('refund', { ...FIRM, essentialReason: 'irreparable' })).toMatchObject({ isAllowed: true, article: 'ГК 475 п.2, 518 п.1' })
  })

  it('152-ФЗ: its people ask about their data as anybody does', () => {
    expect(standing('pd_access', FIRM)).toMatchObject({ isAllowed: true, reasons: [] })
  })
})

describe('goods of good quality', () => {
  it.each<[string, Changes, boolean, readonly string[]]>([
    ['on the fourteenth day', { handedOverOn: '2026-05-25', on: '2026-06-08' }, true, []],
    ['on the fifteenth day', { handedOverOn: '2026-05-25', on: '2026-06-09' }, false, ['exchange_window_over']],
    ['on the working day after a fourteenth day that is off', { handedOverOn: '2026-05-30', on: '2026-06-15' }, true, []],
    ['technically complex, with a warranty of a year', { isTechComplex: true, warrantyMonths: 12 }, false, ['goods_not_exchangeable']],
    ['technically complex, with a warranty of eleven months', { isTechComplex: true, warrantyMonths: 11 }, true, []],
    ['technically complex, without a warranty', { isTechComplex: true, warrantyMonths: null }, true, []],
    ['not complex, with a warranty of two years', { warrantyMonths: 24 }, true, []],
    ['too late and excluded', { isTechComplex: true, handedOverOn: '2026-05-25', on: '2026-06-09' }, false, ['goods_not_exchangeable', 'exchange_window_over']],
    ['not handed over yet', { handedOverOn: null, isTechComplex: true }, true, []],
  ])('ЗоЗПП 25 п.1, ПП РФ 2463: an exchange %s', (_when, changes, isAllowed, reasons) => {
    expect(standing('exchange', changes)).toMatchObject({ isAllowed, reasons, paper: isAllowed ? null : 'DOC_REPLY' })
  })

  it.each<[string, Changes, boolean]>([
    ['before the handover', { handedOverOn: null }, true],
    ['on the seventh day, a Saturday', { handedOverOn: '2026-09-05', on: '2026-09-12' }, true],
    ['on the Monday after a seventh day that is a Saturday', { handedOverOn: '2026-09-05', on: '2026-09-14' }, true],
    ['on the Tuesday after it', { handedOverOn: '2026-09-05', on: '2026-09-15' }, false],
    ['in three months where the return was not explained', { handedOverOn: '2026-06-05', on: '2026-09-07', isReturnUnexplained: true }, true],
    ['after three months where the return was not explained', { handedOverOn: '2026-06-05', on: '2026-09-08', isReturnUnexplained: true }, false],
    ['of goods bought in a shop', { isDistanceSale: false }, false],
    ['of technically complex goods', { isTechComplex: true }, true],
  ])('ЗоЗПП 26.1 п.4: a distance purchase is cancelled %s', (_when, changes, isAllowed) => {
    expect(standing('distance_cancel', changes)).toMatchObject({ isAllowed, reasons: isAllowed ? [] : ['distance_window_over'], paper: isAllowed ? null : 'DOC_REPLY' })
  })

  it('ГК 193: a day off the centre has entered moves the end of both windows', () => {
    const calendar = calendarWith({ days: [{ on: '2026-06-08', kind: 'off' }, { on: '2026-09-14', kind: 'off' }], loadedYears: [], version: 'own' })
    expect(standing('exchange', { handedOverOn: '2026-05-25', on: '2026-06-09', calendar }).isAllowed).toBe(true)
    expect(standing('distance_cancel', { handedOverOn: '2026-09-05', on: '2026-09-15', calendar }).isAllowed).toBe(true)
  })
})

describe('a loaner', () => {
  it.each<[string, Changes, boolean, readonly string[], string | null]>([
    ['of usual goods is due', {}, true, [], null],
    ['of goods of the list is not due, and that is answered', { isLoanerExcluded: true }, false, ['loaner_not_due_for_these_goods'], 'DOC_REPLY'],
    ['of goods of the list is asked for at the wrong place', { isLoanerExcluded: true, ourRole: 'independent' }, false, ['role_not_addressee', 'loaner_not_due_for_these_goods'], 'DOC_REDIRECT'],
  ])('ЗоЗПП 20 п.2, ПП РФ 2463: %s', (_what, changes, isAllowed, reasons, paper) => {
    expect(standing('loaner', changes)).toMatchObject({ isAllowed, reasons, paper, offers: [] })
  })

  it('ПП РФ 2463: losses about the same goods are due all the same', () => {
    expect(standing('losses', { isLoanerExcluded: true })).toMatchObject({ isAllowed: true })
  })
})

describe('work paid for', () => {
  it.each(['works_defect_fix', 'works_redo', 'works_money'] as const)('ЗоЗПП 29: %s needs work that was done here', (kind) => {
    expect(standing(kind, { hasPaidWork: false, ourRole: 'independent' })).toMatchObject({ isAllowed: false, reasons: ['no_paid_work_here'], offers: [], paper: 'DOC_REPLY' })
  })

  it('ЗоЗПП 27: a term of work may be asked for before any work was done', () => {
    expect(standing('paid_work', { hasPaidWork: false })).toMatchObject({ isAllowed: true })
  })
})
