import type { ClockEvent, EventKind } from './clock-events.ts'
import type { DemandState } from './clock-state.ts'
import type { DemandKind } from './demand-kinds.ts'

export type PaperSituation = {
  readonly demands: readonly { readonly state: DemandState; readonly answer: 'DOC_REDIRECT' | 'DOC_REPLY' | null }[]
  readonly events: readonly ClockEvent[]
  readonly decision: string | null
  readonly status: string
}

const GOODS_DECISIONS: Readonly<Record<string, readonly string[]>> = {
  refund: ['DOC_REPLY', 'DOC_REFUND'],
  replacement: ['DOC_REPLY', 'DOC_REPLACE'],
  price_reduction: ['DOC_REPLY', 'DOC_REDUCE'],
  cost_reimbursement: ['DOC_REPLY'],
  refusal: ['DOC_REFUSAL', 'DOC_REPLY'],
  paid_repair: ['DOC_ESTIMATE', 'DOC_ORDER'],
}

const CHECKED: readonly DemandKind[] = ['refund', 'replace_same', 'replace_other', 'price_reduction', 'cost_reimbursement']

function ofDemand(state: DemandState, answer: string | null, has: (kind: EventKind) => boolean): readonly string[] {
  if (state.endedOn !== null) return []
  const check = has('check_invited') ? (has('no_show') ? ['DOC_NOSHOW', 'DOC_QC'] : ['DOC_QC']) : ['DOC_INVITE']
  return [
    ...(answer === null ? [] : [answer]),
    ...(state.kind === 'repair' && (state.agreedDays !== null || state.newTermUntilOn !== null) ? ['DOC_TERM'] : []),
    ...(CHECKED.includes(state.kind) ? check : []),
    ...(state.kind === 'loaner' ? ['DOC_LOAN_OUT'] : []),
    ...(state.kind === 'lost_item' ? ['DOC_LOSS'] : []),
    ...(state.kind.startsWith('pd_') ? ['DOC_PD_REPLY'] : []),
    'DOC_CLAIM',
  ]
}

/** Papers that fit the demands as they stand, the most needed first; which of them may be printed the papers themselves say. */
export function papersFor({ demands, events, decision, status }: PaperSituation): readonly string[] {
  const has = (kind: EventKind): boolean => events.some((event) => event.kind === kind)
  const papers = [
    ...(decision === null ? [] : (GOODS_DECISIONS[decision] ?? [])),
    ...demands.flatMap(({ state, answer }) => ofDemand(state, answer, has)),
    ...(has('loaner_issued') && !has('loaner_returned') ? ['DOC_LOAN_IN'] : []),
    ...(status === 'ready' ? ['DOC_READY'] : []),
    ...(status === 'ready' && has('ready_notified') ? [has('unclaimed_warned') ? 'DOC_SALE' : 'DOC_UNCLAIMED'] : []),
    'DOC_WARRANTY',
  ]
  return [...new Set(papers)]
}
