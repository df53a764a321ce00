import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { DECISION_LABELS, labelOf, REASON_LABELS } from '#renderer/texts/labels.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { Decision, ReasonCode } from '#shared/law/decision-gate.ts'

type Option = OutputOf<'decisions.options'>['options'][number]

export type OfferedDecision = {
  readonly decision: Decision
  readonly label: string
  /** Null: may be taken. */
  readonly closedBecause: string | null
  /** Every reason, where the button shows only the one that decides. */
  readonly allReasons: string | undefined
  /** What to know when taking it. */
  readonly notes: readonly string[]
  readonly article: string | null
  /** Papers to prepare with it. */
  readonly papers: readonly string[]
  /** Closed only until somebody states why the defect is essential. */
  readonly opensByEssential: boolean
}

/** What is put on paper when the decision is carried out. */
const PAPERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  warranty_repair: ['DOC_ISSUE'], paid_repair: ['DOC_ESTIMATE', 'DOC_WORKS'], replacement: ['DOC_REPLY', 'DOC_REPLACE'], refund: ['DOC_REPLY', 'DOC_REFUND'], price_reduction: ['DOC_REPLY', 'DOC_REDUCE'],
  cost_reimbursement: ['DOC_REPLY'], refusal: ['DOC_REPLY', 'DOC_REFUSAL'], no_fault: ['DOC_DIAG'],
}

/** The gates of technically complex goods and of contracts with organisations, which an essential defect opens. */
const OPENED_BY_ESSENTIAL: readonly ReasonCode[] = [
  'tech_complex_15_days_over', 'tech_complex_not_essential', 'tech_complex_repair_term_kept', 'tech_complex_out_of_service_too_short', 'organisation_needs_essential_breach',
]

/** While nobody demands it, nothing else about the decision matters. */
const NOT_DEMANDED: readonly string[] = ['replacement_not_demanded', 'refund_not_demanded', 'price_reduction_not_demanded', 'cost_reimbursement_not_demanded']

/** What was paid for the product; the value stated at intake stands in for an unknown price. */
export function priceOf(card: Pick<OrderCard, 'unit' | 'valueMinor'>): number | null {
  const priceMinor = card.unit?.sale.pricePaidMinor ?? card.valueMinor
  return priceMinor > 0 ? priceMinor : null
}

function labelFor(option: Option, refundMinor: number | null): string {
  const label = DECISION_LABELS[option.decision]
  return option.decision === 'refund' && option.isAllowed && refundMinor !== null ? `${label} ${formatMoney(refundMinor)}` : label
}

function reasonShown(reasons: readonly string[], words: readonly string[]): string {
  const deciding = words[reasons.findIndex((reason) => NOT_DEMANDED.includes(reason))]
  return deciding ?? words.join('; ')
}

/** The decisions as the person sees them: each with its reasons in words. `refundMinor`: what a refund made today comes to. */
export function offered(options: readonly Option[], refundMinor: number | null): readonly OfferedDecision[] {
  return options.map((option) => {
    const words = option.reasons.map((reason) => labelOf(REASON_LABELS, reason))
    return {
      decision: option.decision, label: labelFor(option, refundMinor), article: option.article, notes: option.isAllowed ? words : [],
      closedBecause: option.isAllowed ? null : reasonShown(option.reasons, words), papers: option.isAllowed ? (PAPERS[option.decision] ?? []) : [], allReasons: option.isAllowed ? undefined : words.join('; '),
      opensByEssential: !option.isAllowed && option.reasons.every((reason) => (OPENED_BY_ESSENTIAL as readonly string[]).includes(reason)),
    }
  })
}
