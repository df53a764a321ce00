/** Why a decision is closed. */
export const BLOCKING_REASONS = [
  'expertise_not_signed',
  'verdict_missing',
  'no_defect_found',
  'defect_not_ours',
  'cause_not_proven_by_customer',
  'claim_window_over',
  'warranty_state_unknown',
  'demand_missing',
  'demand_date_missing',
  'replacement_not_demanded',
  'refund_not_demanded',
  'price_reduction_not_demanded',
  'cost_reimbursement_not_demanded',
  'role_paid_repair_only',
  'role_not_addressee',
  'role_cannot_decide_claims',
  'organisation_claims_go_to_seller',
  'organisation_needs_essential_breach',
  'tech_complex_15_days_over',
  'tech_complex_not_essential',
  'tech_complex_repair_term_kept',
  'tech_complex_out_of_service_too_short',
  'warranty_case_must_be_free',
  'customer_declined_paid_repair',
  'grounds_missing',
  'ground_without_evidence',
  'manufacturing_defect_not_refusable',
  'ground_not_borne_out',
  'ground_contradicts_verdict',
  'ground_contradicts_warranty',
  'ground_contradicts_role',
  'defect_not_excluded',
] as const
export type BlockingReason = (typeof BLOCKING_REASONS)[number]

/** What to know or to do when taking an open decision. */
export const NOTED_REASONS = [
  'without_expertise',
  'burden_of_proof_on_us',
  'proven_before_handover',
  'consumer_law_not_applicable',
  'acts_for_principal',
  'role_needs_powers_from_seller',
  'refund_against_return_of_goods',
  'customer_must_agree_to_repair',
  'demand_not_recorded',
  'demand_term_missed',
  'essential_defect_after_two_years',
  'tech_complex_within_15_days',
  'tech_complex_essential',
  'tech_complex_repair_term_missed',
  'tech_complex_out_of_service_too_long',
  'replacement_not_in_stock',
  'paid_repair_needs_consent',
  'paid_repair_separate_paper',
  'free_repair_may_be_due_elsewhere',
  'customer_may_demand_expertise',
  'redirect_to_addressee',
  'unit_returned_free_of_charge',
] as const
export type NotedReason = (typeof NOTED_REASONS)[number]

/** Why a demand that no decision answers may not be made of this centre. */
export const STANDING_REASONS = ['demand_to_seller_only', 'exchange_window_over', 'goods_not_exchangeable', 'distance_window_over', 'no_paid_work_here', 'loaner_not_due_for_these_goods'] as const

/** Texts for every code are kept with the interface. */
export const REASON_CODES = [...BLOCKING_REASONS, ...NOTED_REASONS, ...STANDING_REASONS] as const
export type ReasonCode = (typeof REASON_CODES)[number]
