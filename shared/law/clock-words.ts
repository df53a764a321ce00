/** How near a running term is to its end. Warnings come at 50 %, 80 %, two days before, on the last day, and after it. */
export const TERM_WARNINGS = ['none', 'half', 'most', 'two_days', 'due_today', 'moved_by_days_off', 'overdue'] as const
export type TermWarning = (typeof TERM_WARNINGS)[number]

/** `main`: the term whose breach costs; `agreed_later`: a new repair term, which does not free from the first; `right`: a day on which the customer gains or loses a right. */
export const TERM_ROLES = ['main', 'agreed_later', 'right'] as const
export type TermRole = (typeof TERM_ROLES)[number]

export const DEMAND_ENDINGS = ['met', 'refused', 'redirected', 'withdrawn', 'switched'] as const
export type DemandEnding = (typeof DEMAND_ENDINGS)[number]

/** What people suppose to move a term, and whether it does. */
export const TERM_INFLUENCES = ['parts_wait', 'check_and_expertise', 'item_handed_in_later', 'new_written_term', 'customer_evades', 'force_majeure'] as const
export type TermInfluence = (typeof TERM_INFLUENCES)[number]

/** What follows when the last day passes. */
export const MISS_CONSEQUENCES = ['penalty_goods', 'penalty_works', 'penalty_prepayment', 'other_demand_opens', 'tech_complex_gate_opens', 'court_fine', 'new_term_by_customer', 'double_value', 'administrative_fine', 'interest_395'] as const
export type MissConsequence = (typeof MISS_CONSEQUENCES)[number]

/** Why there is no clock to show. */
export const CLOCK_ABSENCES = ['nothing_demanded', 'demand_date_missing', 'not_a_consumer'] as const
export type ClockAbsence = (typeof CLOCK_ABSENCES)[number]
