import type * as ru from '../ru/labels.ts'
import type { Translated } from './translated.ts'

export { CLAIM_STATUS_LABELS } from './claim-labels.ts'
export { labelOf } from '../ru/labels.ts'

export const STATUS_LABELS: Translated<typeof ru.STATUS_LABELS> = {
  accepted: 'Accepted', expertise: 'Inspection', decision: 'Decision', consent: 'Consent', work: 'Repair',
  waiting_part: 'Awaiting part', settlement: 'Settlement', ready: 'Ready', closed: 'Handed over',
}

export const NEXT_ACTION_LABELS: Translated<typeof ru.NEXT_ACTION_LABELS> = {
  start_expertise: 'Start inspection', fill_checklist: 'Fill in checklist and sign', decide: 'Take a decision', get_consent: 'Get consent to paid repair',
  do_work: 'Carry out repair', wait_part: 'Wait for part', return_money: 'Refund the money', replace_unit: 'Hand over replacement', reduce_price: 'Pay back part of price', pay_costs: 'Reimburse repair costs',
  call_customer: 'Call: ready to collect', hand_back: 'Return device with act', none: '–',
}

export const DESK_FILTER_LABELS: Translated<typeof ru.DESK_FILTER_LABELS> = {
  all: 'all open', term_missed: 'overdue', term_today: 'last day today', term_soon: 'due within two days', urgent: 'urgent', mine: 'mine', waiting_part: 'awaiting parts',
  ready: 'ready, call', decision: 'awaiting decision', unassigned: 'no engineer',
}

export const ROLE_LABELS: Translated<typeof ru.ROLE_LABELS> = {
  receptionist: 'receptionist', engineer: 'engineer', clerk: 'supplier specialist', manager: 'manager', administrator: 'administrator',
}

export const OUR_ROLE_LABELS: Translated<typeof ru.OUR_ROLE_LABELS> = {
  seller: 'Seller', authorized: 'Authorised organisation', manufacturer: 'Manufacturer', importer: 'Importer',
  contractor: 'Seller’s contractor', independent: 'Independent service',
}

export const OUR_ROLE_EXPLANATIONS: Translated<typeof ru.OUR_ROLE_EXPLANATIONS> = {
  seller: 'You sold the goods yourselves. You answer any demand of the buyer: repair, replacement, refund, price reduction.',
  authorized: 'The seller or the manufacturer has charged you with taking demands. You decide on repair and replacement with the same model yourselves, on the rest within your powers.',
  manufacturer: 'You made the goods. You answer for repair, replacement with the same model and a refund when the goods are returned.',
  importer: 'You brought the goods into Russia and sell them there. You answer just as the manufacturer does.',
  contractor: 'You repair under a contract with the seller. You pass the buyer’s demands to the seller, who decides.',
  independent: 'You do paid repair. You do not answer under the warranty of the seller or the manufacturer.',
}

export const DEMAND_LABELS: Translated<typeof ru.DEMAND_LABELS> = {
  repair: 'Free repair', cost_reimbursement: 'Reimbursement of repair costs', replace_same: 'Replacement, same model', replace_other: 'Replacement, other model',
  price_reduction: 'Price reduction', refund: 'Refund',
}

export const DEMAND_KIND_LABELS: Translated<typeof ru.DEMAND_KIND_LABELS> = {
  ...DEMAND_LABELS, losses: 'Compensation for losses', loaner: 'Loaner', paid_work: 'Carrying out paid work', works_defect_fix: 'Remedying defects of work', works_redo: 'Doing the work again',
  works_money: 'Money for defective work', exchange: 'Exchange of goods without defects', distance_cancel: 'Cancelling a distance purchase', prepaid_refund: 'Refund of prepayment', lost_item: 'Item lost or damaged',
  pd_access: 'Access to personal data', pd_stop: 'Stopping data processing', pd_correct: 'Correcting personal data', pd_refusal_reason: 'Reasons for refusal without personal data',
}

export const REQUEST_KIND_LABELS: Translated<typeof ru.REQUEST_KIND_LABELS> = {
  warranty_repair: 'Warranty repair', quality_check: 'Quality check', paid_repair: 'Paid repair', diagnostics: 'Diagnostics', maintenance: 'Maintenance',
}

export const DECISION_LABELS: Translated<typeof ru.DECISION_LABELS> = {
  warranty_repair: 'Warranty repair', paid_repair: 'Paid repair', replacement: 'Replacement', refund: 'Refund', price_reduction: 'Price reduction', cost_reimbursement: 'Reimbursement of repair costs',
  refusal: 'Warranty refused', no_fault: 'Defect not confirmed',
}

export const VERDICT_LABELS: Translated<typeof ru.VERDICT_LABELS> = {
  manufacturing_defect: 'Manufacturing defect', customer_cause: 'Misuse', wear: 'Fair wear and tear', external: 'External cause',
  software: 'Software cause', no_defect: 'No defect found', not_established: 'Cause not established',
}

export const CAUSE_CLASS_LABELS: Translated<typeof ru.CAUSE_CLASS_LABELS> = {
  manufacturing: 'manufacture', operation: 'use', wear: 'wear', external: 'external cause', software: 'software', not_established: 'not established',
}

export const STEP_OUTCOME_LABELS: Translated<typeof ru.STEP_OUTCOME_LABELS> = { ok: 'OK', defect: 'defect', not_checked: 'not checked' }
export const STEP_KIND_LABELS: Translated<typeof ru.STEP_KIND_LABELS> = { check: 'check', measure: 'measurement' }
export const FIXABLE_LABELS: Translated<typeof ru.FIXABLE_LABELS> = { yes: 'Repairable', no: 'Beyond repair', not_needed: 'Nothing to repair' }

export const WARRANTY_STATE_LABELS: Translated<typeof ru.WARRANTY_STATE_LABELS> = {
  in_warranty: 'in warranty', expired_within_2y: 'warranty expired, within two years', expired: 'warranty expired', none: 'no warranty', unknown: 'warranty not established',
}

export const CUSTOMER_KIND_LABELS: Translated<typeof ru.CUSTOMER_KIND_LABELS> = { person: 'Person', organisation: 'Organisation' }
export const NOTIFY_CHANNEL_LABELS: Translated<typeof ru.NOTIFY_CHANNEL_LABELS> = { call: 'Call', sms: 'SMS', email: 'E-mail', messenger: 'Messenger' }
export const POWER_STATE_LABELS: Translated<typeof ru.POWER_STATE_LABELS> = { yes: 'switches on', no: 'does not switch on', not_checked: 'not checked' }
export const PHOTO_PURPOSE_LABELS: Translated<typeof ru.PHOTO_PURPOSE_LABELS> = { intake: 'intake', expertise: 'inspection', handover: 'hand-over' }
export const NOTE_AUDIENCE_LABELS: Translated<typeof ru.NOTE_AUDIENCE_LABELS> = { internal: 'Internal note', customer: 'For the customer' }
export const WORK_LINE_KIND_LABELS: Translated<typeof ru.WORK_LINE_KIND_LABELS> = { labour: 'Labour', part: 'Part' }
export const TIMELINE_KIND_LABELS: Translated<typeof ru.TIMELINE_KIND_LABELS> = {
  intake: 'Intake', note: 'Note', customer_note: 'To the customer', stage: 'Stage', demand: 'Demand', expertise: 'Inspection', decision: 'Decision', work: 'Work', document: 'Paper',
  payment: 'Payment', photo: 'Photo', claim: 'Claim', handover: 'Hand-over', import: 'Import', stock: 'Parts', place: 'Place',
}

/** The papers themselves are Russian: these are the names a person finds them by. */
export const DOCUMENT_KIND_LABELS: Translated<typeof ru.DOCUMENT_KIND_LABELS> = {
  DOC_INTAKE: 'Intake act', DOC_DATA_WARN: 'Warning about keeping data',
  DOC_CLAIM: 'Consumer’s statement', DOC_TERM: 'Agreement on the repair term', DOC_REDIRECT: 'Notice of wrong addressee', DOC_REPLY: 'Reply to the consumer’s demand',
  DOC_INVITE: 'Invitation to the quality check (inspection)', DOC_NOSHOW: 'Act of consumer’s no-show (goods not presented)', DOC_QC: 'Quality check act', DOC_DIAG: 'Technical condition act', DOC_EXPERT: 'Inspection report',
  DOC_REFUSAL: 'Act of warranty refusal', DOC_WARRANTY: 'Warranty term calculation',
  DOC_ESTIMATE: 'Repair estimate', DOC_ORDER: 'Work order (contract for works)', DOC_WORKS: 'Act of completed works', DOC_WCARD: 'Repair warranty card', DOC_NOREPAIR: 'Beyond repair act',
  DOC_REPLACE: 'Replacement act', DOC_REFUND: 'Act of return of money and goods', DOC_REDUCE: 'Agreement on price reduction',
  DOC_LOAN_OUT: 'Loaner hand-over act', DOC_LOAN_IN: 'Loaner return act',
  DOC_ISSUE: 'Hand-over act', DOC_READY: 'Notice of readiness', DOC_UNCLAIMED: 'Warning of sale of an unclaimed item', DOC_SALE: 'Act of sale of an unclaimed item', DOC_LOSS: 'Act of loss of (damage to) consumer’s item',
  DOC_PD_CONSENT: 'Consent to personal data processing', DOC_PD_REPLY: 'Reply to a personal data request', DOC_PD_DESTROY: 'Act of destruction of personal data',
  DOC_RECL: 'Complaint act to supplier', DOC_CAR_ACT: 'Cargo inspection act on delivery', DOC_CAR_CLAIM: 'Claim to carrier',
  DOC_PARTS_OUT: 'Parts requisition note', DOC_TORG2: 'Act of discrepancy in quantity and quality', DOC_TORG3: 'Act of discrepancy in imported goods',
}

export const PAPER_GROUP_LABELS: Translated<typeof ru.PAPER_GROUP_LABELS> = {
  intake: 'Intake', demand: 'Demand', check: 'Check', repair: 'Repair', settlement: 'Money and replacement', loaner: 'Loaner', handover: 'Hand-over and storage',
  personal_data: 'Personal data', supplier: 'Supplier and carrier', stock: 'Stock',
}

/** Written to stand after «it is not possible to». */
export const ORDER_EVENT_LABELS: Translated<typeof ru.ORDER_EVENT_LABELS> = {
  start_expertise: 'start the inspection', sign_expertise: 'sign the inspection', reopen_expertise: 'send back to inspection',
  decide_warranty_repair: 'decide on warranty repair', decide_paid_repair: 'decide on paid repair', decide_replacement: 'decide on replacement', decide_refund: 'decide on a refund',
  decide_price_reduction: 'decide on a price reduction', decide_cost_reimbursement: 'decide on reimbursement of costs', decide_refusal: 'decide on refusal', decide_no_fault: 'decide that the defect is not confirmed',
  consent_given: 'record consent', consent_refused: 'record the refusal of repair', wait_for_part: 'wait for a part', part_arrived: 'resume the repair',
  finish_work: 'finish the repair', settle: 'record the settlement', hand_over: 'hand over', new_demand: 'take a new demand',
}

export const HANDOVER_BLOCKER_LABELS: Translated<typeof ru.HANDOVER_BLOCKER_LABELS> = {
  decision_missing: 'no decision taken', consent_missing: 'no answer of the customer to the estimate', work_lines_missing: 'no work entered', work_unfinished: 'repair not finished',
  settlement_missing: 'settlement with the customer not recorded', issue_act_missing: 'hand-over act not printed today', works_act_missing: 'act of completed works not printed',
  money_due: 'repair not paid', refusal_act_missing: 'act of refusal not printed', diagnosis_act_missing: 'technical condition act not printed',
}

export const SIGNING_GAP_LABELS: Translated<typeof ru.SIGNING_GAP_LABELS> = {
  step_without_result: 'no result', step_without_proof: 'photo or description needed', step_without_reason: 'not said why it was not checked', measure_without_value: 'measurement not recorded',
  measure_out_of_limits: 'measurement outside limits, yet marked OK', methods_missing: 'methods not described', instruments_missing: 'instruments not named', conditions_missing: 'conditions of the check not described',
  verdict_missing: 'no finding on the cause', cause_class_missing: 'cause class not chosen', conclusion_missing: 'no conclusion', fixable_missing: 'not said whether the defect can be repaired',
  qualification_missing: 'engineer’s qualification not filled in', ground_unknown: 'ground not on the list', ground_repeated: 'ground given twice',
  ground_without_evidence: 'no evidence', ground_without_link: 'causal link not described', ground_without_photo: 'no photo', ground_without_measurement: 'no measurement',
  ground_without_clause: 'clause of the rules not given', verdict_against_grounds: 'grounds of refusal do not agree with the finding', verdict_against_cause_class: 'cause class does not agree with the finding',
  verdict_against_steps: 'a defect is marked, but the finding is no defect',
}

export const REMEDY_LABELS: Translated<typeof ru.REMEDY_LABELS> = {
  FREE_PARTS_NEXT_SHIPMENT: 'Parts with the next shipment', CREDIT_NOTE: 'Credit note', REPLACEMENT: 'Replacement of goods', REFUND: 'Refund', PRICE_REDUCTION: 'Price reduction',
  REWORK: 'Rework', LABOUR_REIMB: 'Reimbursement of labour',
}

export const DEFECT_CATEGORY_LABELS: Translated<typeof ru.DEFECT_CATEGORY_LABELS> = {
  DOA: 'dead on arrival', functional: 'function', cosmetic: 'appearance', wrong_spec: 'wrong specification', missing: 'shortage', packaging: 'packaging', transit: 'transit', safety: 'safety',
}
export const SEVERITY_LABELS: Translated<typeof ru.SEVERITY_LABELS> = { critical: 'critical', major: 'major', minor: 'minor' }

export const REFUSAL_GROUND_LABELS: Translated<typeof ru.REFUSAL_GROUND_LABELS> = {
  'REF-USE': 'breach of the rules of use', 'REF-MECH': 'mechanical damage', 'REF-LIQUID': 'liquid ingress', 'REF-POWER': 'power supply breach', 'REF-THIRD': 'third-party interference',
  'REF-PARTS': 'non-original parts', 'REF-SOFT': 'modified software', 'REF-TRANS': 'damage in transit', 'REF-FORCE': 'force majeure', 'REF-WEAR': 'fair wear and tear',
  'REF-SERIAL': 'serial number does not match', 'REF-EXPIRED': 'terms expired', 'REF-NODEFECT': 'no defect found', 'REF-NOTOURS': 'another organisation answers',
}

/** Written to stand after a colon: «Refund: the inspection is not signed». */
export const REASON_LABELS: Translated<typeof ru.REASON_LABELS> = {
  expertise_not_signed: 'the inspection is not signed', verdict_missing: 'the inspection has no finding', no_defect_found: 'no defect found', defect_not_ours: 'the cause arose after the goods were handed over',
  cause_not_proven_by_customer: 'the warranty has expired and the buyer has not proved the cause', claim_window_over: 'the time for making demands has run out', warranty_state_unknown: 'it is not known whether the warranty is in force',
  demand_missing: 'no demand recorded', demand_date_missing: 'day of the demand not given', replacement_not_demanded: 'replacement was not demanded', refund_not_demanded: 'a refund was not demanded',
  price_reduction_not_demanded: 'a price reduction was not demanded', role_paid_repair_only: 'an independent service does paid repair only', role_not_addressee: 'the demand is not addressed to us',
  role_cannot_decide_claims: 'in our role the seller decides', organisation_claims_go_to_seller: 'demands of an organisation are considered by the seller under the contract',
  organisation_needs_essential_breach: 'an organisation needs a substantial defect', tech_complex_15_days_over: 'technically complex goods, 15 days have passed', tech_complex_not_essential: 'the defect is not substantial',
  tech_complex_repair_term_kept: 'the repair term was kept', tech_complex_out_of_service_too_short: 'the goods were in repair for no more than 30 days in a warranty year',
  warranty_case_must_be_free: 'under warranty the repair is free', customer_declined_paid_repair: 'the customer declined paid repair', grounds_missing: 'no ground of refusal given',
  ground_without_evidence: 'the ground has no evidence', manufacturing_defect_not_refusable: 'it is a manufacturing defect, refusal is not possible', ground_not_borne_out: 'the inspection does not bear out the ground',
  ground_contradicts_verdict: 'the ground contradicts the finding of the inspection', ground_contradicts_warranty: 'the terms have not run out yet', ground_contradicts_role: 'it is we who answer this demand',
  defect_not_excluded: 'the inspection does not rule out a defect',
  without_expertise: 'decision without inspection', burden_of_proof_on_us: 'it is for us to prove the cause', proven_before_handover: 'it is proved that the defect arose before hand-over', consumer_law_not_applicable: 'consumer protection law does not apply',
  acts_for_principal: 'we act for the manufacturer or the seller', role_needs_powers_from_seller: 'powers from the seller are needed', refund_against_return_of_goods: 'the money is refunded against return of the goods',
  customer_must_agree_to_repair: 'the buyer must agree to repair instead of what was demanded', demand_not_recorded: 'no demand recorded', demand_term_missed: 'the term of the demand has run out',
  essential_defect_after_two_years: 'substantial defect after two years', tech_complex_within_15_days: '15 days since hand-over have not passed', tech_complex_essential: 'the defect is substantial',
  tech_complex_repair_term_missed: 'the repair term was missed', tech_complex_out_of_service_too_long: 'the goods were in repair for more than 30 days in a warranty year', replacement_not_in_stock: 'replacement goods are not in stock',
  paid_repair_needs_consent: 'the customer must agree to the estimate', paid_repair_separate_paper: 'paid repair has a paper of its own', free_repair_may_be_due_elsewhere: 'free repair may be due from another organisation',
  exchange_window_over: 'the time for exchanging goods without defects has passed', goods_not_exchangeable: 'such goods without defects are not exchanged', distance_window_over: 'the time for cancelling a distance purchase has passed',
  demand_to_seller_only: 'this is demanded of the seller', loaner_not_due_for_these_goods: 'no loaner is due for such goods', no_paid_work_here: 'we did no paid work on this device', cost_reimbursement_not_demanded: 'reimbursement of costs was not demanded',
  customer_may_demand_expertise: 'the customer may dispute the finding and demand an expert inspection', redirect_to_addressee: 'tell the customer whom to turn to', unit_returned_free_of_charge: 'the device is returned free of charge',
}

/** A gap of the inspection with the step or ground it speaks of: `step_without_proof:HEAT-1`. */
export function signingGapLabel(gap: string): string {
  const [code = '', about] = gap.split(':')
  const label = (SIGNING_GAP_LABELS as Readonly<Record<string, string>>)[code] ?? code
  return about === undefined ? label : `${about} – ${label}`
}
