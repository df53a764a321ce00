import type { AnswerFinding } from '../claim-views.ts'
import type { ClaimEvent, ClaimStatus } from '#shared/claims/status.ts'

export interface ClaimsRefusals {
  'claims.not_found': Record<string, never>
  'claims.line_not_found': Record<string, never>
  'claims.file_not_found': Record<string, never>
  'claims.talk_not_found': Record<string, never>
  'claims.goods_not_found': Record<string, never>
  /** Sent: lines, goods and papers stay as they went. */
  'claims.frozen': { number: string }
  'claims.order_not_waiting': { number: string }
  'claims.defect_not_waiting': { source: string; number: string }
  'claims.source_twice': Record<string, never>
  'claims.no_lines': { number: string }
  'claims.sent_in_future': { sentOn: string }
  'claims.in_future': { on: string }
  'claims.before_sent': { on: string; sentOn: string }
  'claims.wrong_status': { status: ClaimStatus; event: ClaimEvent }
  /** Stages that end a claim need a reason. */
  'claims.reason_needed': { event: ClaimEvent }
  'claims.line_of_other_claim': { lineNo: number; number: string }
  'claims.line_twice': { lineNo: number }
  'claims.reject_reason_needed': { lineNo: number }
  'claims.agreed_below_zero': { lineNo: number }
  'claims.agreed_over_requested': { lineNo: number; currency: string; requestedMinor: number; agreedMinor: number }
  'claims.agreed_qty_over_requested': { lineNo: number; requestedQty: number; agreedQty: number }
  /** Accepted means the whole sum, rejected none of it, partly something between. */
  'claims.decision_against_sums': { lineNo: number }
  'claims.agreed_below_settled': { lineNo: number; currency: string; settledMinor: number; agreedMinor: number }
  'claims.answer_refused': { findings: readonly AnswerFinding[] }
  'claims.rate_needed': { currency: string }
  'claims.goods_by_receipt': { lineNo: number; partNo: string }
  'claims.allocation_empty': { lineNo: number }
  'claims.allocation_not_whole': { currency: string; amountMinor: number; allocatedMinor: number }
  'claims.over_settled': { lineNo: number; currency: string; leftMinor: number; amountMinor: number }
  'claims.over_settled_pieces': { lineNo: number; partNo: string; leftQty: number; qty: number }
  'claims.has_compensation': { number: string }
  'claims.outstanding': { number: string; currency: string; lines: readonly { lineNo: number; outstandingMinor: number; outstandingQty: number }[] }
  'claims.next_due_without_step': Record<string, never>
  'claims.link_or_file_needed': Record<string, never>
  'claims.bad_link': { link: string }
  'claims.wrong_file_kind': { kind: string; mediaType: string }
  'claims.eight_d_order': { field: string }
}
