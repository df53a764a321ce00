import { describe, expect, it } from 'vitest'
import { decisionOption, decisionOptions, DECISIONS, type Decision, type DecisionFacts, type ReasonCode } from '#shared/law/decision-gate.ts'
import { BUILT_IN_LAW, type LawBook } from '#shared/law/law-book.ts'
import { SHIPPED } from '#test/kit/shipped-law.ts'

/** A phone sold in February by us as the seller; the repair was demanded in November, the cause is the maker's. */
const FACTS: DecisionFacts = {
  ...SHIPPED,
  ourRole: 'seller',
  ownerType: 'consumer',
  demand: 'repair',
  demandReceivedOn: '2026-11-02',
  todayOn: '2026-11-05',
  warrantyState: 'in_warranty',
  isTechComplex: true,
  handedOverOn: '2026-02-10',
  agreedDays: 30,
  needsCheck: false,
  isInStock: true,
  verdict: 'manufacturing_defect',
  grounds: [],
  isExpertiseSigned: true,
  essentialReason: null,
  repairTermMissed: false,
  outOfServiceDays: 0,
}

const BROKEN_BY_OWNER: Partial<DecisionFacts> = { verdict: 'customer_cause', grounds: [{ code: 'REF-MECH', hasEvidence: true }] }

function answer(decision: Decision, more: Partial<DecisionFacts>): readonly [allowed: boolean, ...reasons: readonly ReasonCode[]] {
  const { allowed, reasons } = decisionOption(decision, { ...FACTS, ...more })
  return [allowed, ...reasons]
}

type Case = readonly [title: string, more: Partial<DecisionFacts>, allowed: boolean, ...reasons: readonly ReasonCode[]]

function table(decision: Decision, cases: readonly Case[]): void {
  it.each(cases.map(([title, more, ...expected]) => ({ title, more, expected })))('$title', ({ more, expected }) => {
    expect(answer(decision, more)).toEqual(expected)
  })
}

describe('all decisions together', () => {
  it('are weighed in one order, a warranty case of a demanded repair being open for free repair only', () => {
    expect(decisionOptions(FACTS).map(({ decision, allowed }) => [decision, allowed])).toEqual([
      ['warranty_repair', true], ['paid_repair', false], ['replacement', false], ['refund', false], ['price_reduction', false],
      ['cost_reimbursement', false], ['refusal', false], ['no_fault', false],
    ])
    expect(decisionOptions(FACTS).map((option) => option.decision)).toEqual([...DECISIONS])
  })

  it('name the article they rest on', () => {
    expect(Object.fromEntries(decisionOptions(FACTS).map(({ decision, article }) => [decision, article]))).toEqual({
      warranty_repair: 'ЗоЗПП 18 п.1, п.6; ЗоЗПП 20 п.1',
      paid_repair: 'ЗоЗПП 27',
      replacement: 'ЗоЗПП 18 п.1; ЗоЗПП 21 п.1',
      refund: 'ЗоЗПП 22; 18 п.1, п.3',
      price_reduction: 'ЗоЗПП 22; 24 п.3',
      cost_reimbursement: 'ЗоЗПП 22; 18 п.1 абз.5',
      refusal: 'ЗоЗПП 18 п.5, п.6',
      no_fault: 'ЗоЗПП 18 п.5',
    })
  })
})

describe('free repair', () => {
  table('warranty_repair', [
    ['is open for a manufacturing defect under warranty', {}, true],
    ['waits for the expertise to be signed', { isExpertiseSigned: false }, false, 'expertise_not_signed'],
    ['waits for a verdict', { verdict: null }, false, 'verdict_missing'],
    ['is ours when the cause is not established under warranty', { verdict: 'not_established' }, true, 'burden_of_proof_on_us'],
    ['is not ours when the owner had to prove the cause', { verdict: 'not_established', warrantyState: 'expired_within_2y' }, false, 'cause_not_proven_by_customer'],
    ['is owed within two years for a defect of manufacture', { warrantyState: 'expired_within_2y' }, true, 'proven_before_handover'],
    ['is owed within two years without any warranty', { warrantyState: 'none' }, true, 'proven_before_handover'],
    ['is not owed for breakage', { verdict: 'customer_cause' }, false, 'defect_not_ours'],
    ['is not owed for wear', { verdict: 'wear' }, false, 'defect_not_ours'],
    ['is not owed for outside causes', { verdict: 'external' }, false, 'defect_not_ours'],
    ['is not owed for software', { verdict: 'software' }, false, 'defect_not_ours'],
    ['has nothing to repair without a defect', { verdict: 'no_defect' }, false, 'no_defect_found'],
    ['is over after two years', { warrantyState: 'expired' }, false, 'claim_window_over'],
    ['is over for the seller even with an essential defect', { warrantyState: 'expired', essentialReason: 'irreparable' }, false, 'claim_window_over'],
    ['is owed by the importer for an essential defect', { warrantyState: 'expired', essentialReason: 'irreparable', ourRole: 'importer' }, true, 'essential_defect_after_two_years'],
    ['after two years has a term of twenty days whatever was agreed', { warrantyState: 'expired', essentialReason: 'irreparable', ourRole: 'importer', agreedDays: 45, todayOn: '2026-11-24' }, true, 'essential_defect_after_two_years', 'demand_term_missed'],
    ['is not owed to an organisation after two years', { warrantyState: 'expired', essentialReason: 'irreparable', ourRole: 'importer', ownerType: 'organisation' }, false, 'claim_window_over'],
    ['cannot be judged without dates', { warrantyState: 'unknown' }, false, 'warranty_state_unknown'],
    ['needs no dates where the cause is the owner’s', { warrantyState: 'unknown', verdict: 'customer_cause' }, false, 'defect_not_ours'],
    ['is never done by an independent centre', { ourRole: 'independent' }, false, 'role_paid_repair_only'],
    ['is done by a contractor for its principal', { ourRole: 'contractor' }, true, 'acts_for_principal'],
    ['is only an offer when a refund was demanded', { demand: 'refund' }, true, 'customer_must_agree_to_repair'],
    ['reminds of a demand not recorded', { demand: null, demandReceivedOn: null }, true, 'demand_not_recorded'],
    ['needs the date of the demand', { demandReceivedOn: null }, false, 'demand_date_missing'],
    ['says that the agreed term was missed', { todayOn: '2026-12-03' }, true, 'demand_term_missed'],
    ['is in time on the last day of the term', { todayOn: '2026-12-02' }, true],
    ['is owed to an organisation under the Civil Code', { ownerType: 'organisation', todayOn: '2027-06-01' }, true, 'consumer_law_not_applicable'],
  ])
})

describe('paid repair', () => {
  table('paid_repair', [
    ['is closed for a warranty case', {}, false, 'warranty_case_must_be_free'],
    ['is closed for a warranty case even with consent', { customerConsentsPaid: true }, false, 'warranty_case_must_be_free'],
    ['is closed when the cause is not established under warranty', { verdict: 'not_established' }, false, 'warranty_case_must_be_free'],
    ['is an offer apart from the refusal', { ...BROKEN_BY_OWNER, customerConsentsPaid: true }, true, 'paid_repair_separate_paper'],
    ['needs consent', { ...BROKEN_BY_OWNER }, true, 'paid_repair_needs_consent', 'paid_repair_separate_paper'],
    ['is closed when the customer declined', { ...BROKEN_BY_OWNER, customerConsentsPaid: false }, false, 'customer_declined_paid_repair'],
    ['is not offered before the expertise under warranty', { isExpertiseSigned: false }, false, 'expertise_not_signed'],
    ['is not offered before the expertise even if nothing was demanded', { isExpertiseSigned: false, demand: null }, false, 'expertise_not_signed'],
    ['is offered at once after all terms', { isExpertiseSigned: false, warrantyState: 'expired', demand: null, customerConsentsPaid: true }, true],
    ['is offered at once when nothing is claimed and no warranty runs', { isExpertiseSigned: false, warrantyState: 'none', demand: null, customerConsentsPaid: true }, true],
    ['waits for the expertise when a claim is made within two years', { isExpertiseSigned: false, warrantyState: 'none' }, false, 'expertise_not_signed'],
    ['waits for the expertise on an essential defect presented to the maker', { isExpertiseSigned: false, warrantyState: 'expired', essentialReason: 'irreparable', ourRole: 'manufacturer' }, false, 'expertise_not_signed'],
    ['waits for dates when a claim is made', { warrantyState: 'unknown' }, false, 'warranty_state_unknown'],
    ['has nothing to repair without a defect', { verdict: 'no_defect', customerConsentsPaid: true }, false, 'no_defect_found'],
    ['is what an independent centre does, and it says who may owe it for free', { ourRole: 'independent', customerConsentsPaid: true }, true, 'free_repair_may_be_due_elsewhere'],
    ['is plain work for an independent centre after all terms', { ourRole: 'independent', warrantyState: 'expired', customerConsentsPaid: true }, true],
    ['is open to organisations', { ...BROKEN_BY_OWNER, ownerType: 'organisation', customerConsentsPaid: true, demand: null }, true, 'consumer_law_not_applicable'],
  ])
})

describe('refund', () => {
  const REFUND: Partial<DecisionFacts> = { demand: 'refund', isTechComplex: false }
  const COMPLEX: Partial<DecisionFacts> = { demand: 'refund', isTechComplex: true }
  table('refund', [
    ['is open on a demand for ordinary goods with a defect', { ...REFUND }, true],
    ['is not given unasked', { ...REFUND, demand: 'repair' }, false, 'refund_not_demanded'],
    ['may be given without waiting for the expertise', { ...REFUND, isExpertiseSigned: false, verdict: null }, true, 'without_expertise'],
    ['is closed by a signed verdict against the owner', { ...REFUND, verdict: 'external' }, false, 'defect_not_ours'],
    ['is closed when there is no defect', { ...REFUND, verdict: 'no_defect' }, false, 'no_defect_found'],
    ['is owed when the cause is not established under warranty', { ...REFUND, verdict: 'not_established' }, true, 'burden_of_proof_on_us'],
    ['is over after two years', { ...REFUND, warrantyState: 'expired' }, false, 'claim_window_over'],
    ['cannot be judged without dates', { ...REFUND, warrantyState: 'unknown' }, false, 'warranty_state_unknown'],
    ['needs the date of the demand', { ...COMPLEX, demandReceivedOn: null }, false, 'demand_date_missing'],
    ['of complex goods after fifteen days names every condition that failed', { ...COMPLEX }, false,
      'tech_complex_15_days_over', 'tech_complex_not_essential', 'tech_complex_repair_term_kept', 'tech_complex_out_of_service_too_short'],
    ['of complex goods within fifteen days', { ...COMPLEX, handedOverOn: '2026-10-18' }, true, 'tech_complex_within_15_days'],
    ['of complex goods with an essential defect', { ...COMPLEX, essentialReason: 'irreparable' }, true, 'tech_complex_essential'],
    ['of complex goods after a missed repair', { ...COMPLEX, repairTermMissed: true }, true, 'tech_complex_repair_term_missed'],
    ['of complex goods long out of service', { ...COMPLEX, outOfServiceDays: 31 }, true, 'tech_complex_out_of_service_too_long'],
    ['is given by the maker against the goods', { ...REFUND, ourRole: 'manufacturer' }, true, 'refund_against_return_of_goods'],
    ['by an authorised centre depends on its powers', { ...REFUND, ourRole: 'authorized' }, true, 'role_needs_powers_from_seller'],
    ['is not a contractor’s to give', { ...REFUND, ourRole: 'contractor' }, false, 'role_not_addressee'],
    ['says that its term was missed', { ...REFUND, todayOn: '2026-11-13' }, true, 'demand_term_missed'],
    ['to an organisation needs an essential breach', { ...REFUND, ownerType: 'organisation' }, false, 'organisation_needs_essential_breach'],
    ['to an organisation with one follows the Civil Code', { ...COMPLEX, ownerType: 'organisation', essentialReason: 'recurred_after_repair' }, true, 'consumer_law_not_applicable'],
    ['to an organisation is the seller’s alone', { ...REFUND, ownerType: 'organisation', essentialReason: 'irreparable', ourRole: 'manufacturer' }, false, 'organisation_claims_go_to_seller'],
    ['after two years follows a missed free repair by the maker’s side', { ...REFUND, warrantyState: 'expired', ourRole: 'importer', essentialReason: 'recurred_after_repair', repairTermMissed: true }, true,
      'refund_against_return_of_goods', 'essential_defect_after_two_years'],
    ['after two years comes after the free repair', { ...REFUND, warrantyState: 'expired', ourRole: 'importer', essentialReason: 'recurred_after_repair' }, false, 'claim_window_over'],
  ])
})

describe('replacement', () => {
  table('replacement', [
    ['is open on a demand', { demand: 'replace_same', isTechComplex: false }, true],
    ['says when there is nothing to replace with', { demand: 'replace_other', isTechComplex: false, isInStock: false }, true, 'replacement_not_in_stock'],
    ['is not given unasked', { demand: 'refund', isTechComplex: false }, false, 'replacement_not_demanded'],
    ['by another model is not the maker’s', { demand: 'replace_other', isTechComplex: false, ourRole: 'manufacturer' }, false, 'role_not_addressee'],
    ['by the same model is the maker’s', { demand: 'replace_same', isTechComplex: false, ourRole: 'manufacturer' }, true],
    ['of complex goods passes the same gate', { demand: 'replace_same', outOfServiceDays: 45 }, true, 'tech_complex_out_of_service_too_long'],
    ['by another model does not follow after two years', { demand: 'replace_other', isTechComplex: false, warrantyState: 'expired', ourRole: 'authorized', essentialReason: 'irreparable' }, false, 'claim_window_over'],
  ])
})

describe('an edition of the centre', () => {
  it('is quoted by decisions on demands received since it began, and gives its own limits to the gates', () => {
    const since = '2026-11-01'
    const edited: LawBook = {
      ...BUILT_IN_LAW,
      ruleOn: (id, on) => {
        const rule = BUILT_IN_LAW.ruleOn(id, on)
        if (rule === null || on < since) return rule
        return { ...rule, article: `${rule.article} (новая редакция)`, length: id === 'TCG-30D' ? 60 : rule.length }
      },
    }
    const refund = (demandReceivedOn: string) => decisionOption('refund', { ...FACTS, demand: 'refund', demandReceivedOn, outOfServiceDays: 45, law: edited })
    expect([refund('2026-10-30').article, refund(since).article]).toEqual(['ЗоЗПП 22; 18 п.1, п.3', 'ЗоЗПП 22; 18 п.1, п.3 (новая редакция)'])
    expect([refund('2026-10-30').allowed, refund(since).allowed]).toEqual([true, false])
  })
})

describe('reimbursement of the cost of repair', () => {
  table('cost_reimbursement', [
    ['is open on a demand, complex goods or not', { demand: 'cost_reimbursement' }, true],
    ['is not paid unasked', {}, false, 'cost_reimbursement_not_demanded'],
    ['is the maker’s too (art. 18 p. 3)', { demand: 'cost_reimbursement', ourRole: 'manufacturer' }, true],
    ['is not a contractor’s', { demand: 'cost_reimbursement', ourRole: 'contractor' }, false, 'role_not_addressee'],
    ['does not follow after two years', { demand: 'cost_reimbursement', warrantyState: 'expired', ourRole: 'authorized', essentialReason: 'irreparable' }, false, 'claim_window_over'],
  ])
})

describe('price reduction', () => {
  table('price_reduction', [
    ['is open on a demand, complex goods or not', { demand: 'price_reduction' }, true],
    ['is not given unasked', {}, false, 'price_reduction_not_demanded'],
    ['is not the maker’s', { demand: 'price_reduction', ourRole: 'importer' }, false, 'role_not_addressee'],
    ['for an organisation needs no essential breach', { demand: 'price_reduction', ownerType: 'organisation' }, true, 'consumer_law_not_applicable'],
    ['does not follow after two years', { demand: 'price_reduction', warrantyState: 'expired', ourRole: 'authorized', essentialReason: 'irreparable' }, false, 'claim_window_over'],
  ])
})

describe('refusal', () => {
  const shown = (...codes: readonly DecisionFacts['grounds'][number]['code'][]) => codes.map((code) => ({ code, hasEvidence: true }))
  table('refusal', [
    ['is open on a ground shown by the expertise', { ...BROKEN_BY_OWNER }, true, 'customer_may_demand_expertise'],
    ['needs a ground', { verdict: 'customer_cause' }, false, 'grounds_missing'],
    ['needs evidence for each ground', { verdict: 'customer_cause', grounds: [{ code: 'REF-MECH', hasEvidence: true }, { code: 'REF-LIQUID', hasEvidence: false }] }, false, 'ground_without_evidence'],
    ['needs a signed expertise', { ...BROKEN_BY_OWNER, isExpertiseSigned: false }, false, 'expertise_not_signed'],
    ['needs a verdict', { ...BROKEN_BY_OWNER, verdict: null }, false, 'verdict_missing'],
    ['is closed for a manufacturing defect', { grounds: shown('REF-MECH') }, false, 'manufacturing_defect_not_refusable'],
    ['is closed for a manufacturing defect whatever stands beside', { warrantyState: 'expired', grounds: shown('REF-EXPIRED', 'REF-MECH') }, false, 'manufacturing_defect_not_refusable'],
    ['of a manufacturing defect is open when all terms are over', { warrantyState: 'expired', grounds: shown('REF-EXPIRED') }, true],
    ['of a manufacturing defect is open when it is not the unit sold', { grounds: shown('REF-SERIAL') }, true, 'customer_may_demand_expertise'],
    ['on expired terms needs no expertise', { warrantyState: 'expired', grounds: shown('REF-EXPIRED'), isExpertiseSigned: false, verdict: null }, true],
    ['on expired terms is closed while two years run', { warrantyState: 'expired_within_2y', grounds: shown('REF-EXPIRED') }, false, 'ground_contradicts_warranty'],
    ['on expired terms is closed for an essential defect shown to the maker', { warrantyState: 'expired', ourRole: 'manufacturer', essentialReason: 'irreparable', grounds: shown('REF-EXPIRED') }, false, 'ground_contradicts_warranty'],
    ['to a wrong addressee is a redirection', { demand: 'price_reduction', ourRole: 'importer', grounds: shown('REF-NOTOURS') }, true, 'redirect_to_addressee'],
    ['cannot send away a demand that is ours', { grounds: shown('REF-NOTOURS') }, false, 'ground_contradicts_role'],
    ['by a contractor is a redirection only', { ...BROKEN_BY_OWNER, ourRole: 'contractor' }, false, 'role_cannot_decide_claims'],
    ['by a contractor sends the owner to the seller', { ourRole: 'contractor', grounds: shown('REF-NOTOURS') }, true, 'redirect_to_addressee'],
    ['of a demand of an organisation by others than the seller is a redirection', { ourRole: 'importer', ownerType: 'organisation', grounds: shown('REF-NOTOURS') }, true, 'consumer_law_not_applicable', 'redirect_to_addressee'],
    ['has nothing to refuse without a demand', { ...BROKEN_BY_OWNER, demand: null }, false, 'demand_missing'],
    ['needs the date of the demand', { ...BROKEN_BY_OWNER, demandReceivedOn: null }, false, 'demand_date_missing'],
    ['on wear needs a verdict of wear', { verdict: 'wear', grounds: shown('REF-WEAR') }, true, 'customer_may_demand_expertise'],
    ['on a ground the verdict does not bear out is closed', { verdict: 'wear', grounds: shown('REF-LIQUID') }, false, 'ground_not_borne_out'],
    ['may cite more grounds beside the one borne out', { verdict: 'wear', grounds: shown('REF-WEAR', 'REF-LIQUID') }, true, 'customer_may_demand_expertise'],
    ['for want of a defect needs that verdict', { verdict: 'customer_cause', grounds: shown('REF-MECH', 'REF-NODEFECT') }, false, 'ground_contradicts_verdict'],
    ['for want of a defect cannot cite a cause', { verdict: 'no_defect', grounds: shown('REF-NODEFECT', 'REF-MECH') }, false, 'ground_contradicts_verdict'],
    ['for want of a defect', { verdict: 'no_defect', grounds: shown('REF-NODEFECT') }, true, 'customer_may_demand_expertise'],
    ['under warranty is closed when the cause is not established', { verdict: 'not_established', grounds: shown('REF-MECH') }, false, 'ground_not_borne_out'],
    ['without dates is closed when the cause is not established', { warrantyState: 'unknown', verdict: 'not_established', grounds: shown('REF-MECH') }, false, 'ground_not_borne_out'],
    ['is open when somebody’s intervention made the cause unprovable', { verdict: 'not_established', grounds: shown('REF-THIRD') }, true, 'customer_may_demand_expertise'],
    ['after the warranty is open when the owner has not proven the cause', { warrantyState: 'none', verdict: 'not_established', grounds: shown('REF-MECH') }, true, 'customer_may_demand_expertise'],
    ['says that the term of the demand was missed', { ...BROKEN_BY_OWNER, todayOn: '2027-01-15' }, true, 'customer_may_demand_expertise', 'demand_term_missed'],
  ])
})

describe('no fault found', () => {
  table('no_fault', [
    ['is open on that verdict', { verdict: 'no_defect' }, true, 'unit_returned_free_of_charge', 'customer_may_demand_expertise'],
    ['waits for the signature', { verdict: 'no_defect', isExpertiseSigned: false }, false, 'expertise_not_signed'],
    ['waits for a verdict', { verdict: null }, false, 'verdict_missing'],
    ['is closed when a defect was found', { verdict: 'software' }, false, 'defect_not_excluded'],
    ['of a unit nobody claimed about', { verdict: 'no_defect', demand: null }, true],
    ['of an organisation', { verdict: 'no_defect', ownerType: 'organisation' }, true, 'consumer_law_not_applicable'],
  ])
})
