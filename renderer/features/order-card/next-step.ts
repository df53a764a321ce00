import type { ProcedureName } from '#shared/contract/index.ts'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { DocumentKind } from '#shared/documents/kinds.ts'
import type { HandoverBlocker } from '#shared/handover/blockers.ts'
import type { orderCardTexts } from '#renderer/texts/order-card.ts'

export type NextStepId = keyof typeof orderCardTexts.next

/** The one thing to do with the order now, and what the person must be allowed to call for it. */
export type NextStep = { readonly id: NextStepId; readonly needs: ProcedureName | null }

/** Papers that clear a blocker of the hand-over. */
export const PAPER_OF_BLOCKER: Readonly<Partial<Record<HandoverBlocker, DocumentKind>>> = {
  issue_act_missing: 'DOC_ISSUE', works_act_missing: 'DOC_WORKS', refusal_act_missing: 'DOC_REFUSAL', diagnosis_act_missing: 'DOC_DIAG',
}

const STEP_OF_BLOCKER: Readonly<Partial<Record<HandoverBlocker, NextStep>>> = {
  issue_act_missing: { id: 'make_issue_act', needs: 'documents.print' }, works_act_missing: { id: 'make_works_act', needs: 'documents.print' },
  refusal_act_missing: { id: 'make_refusal_act', needs: 'documents.print' }, diagnosis_act_missing: { id: 'make_diagnosis_act', needs: 'documents.print' },
  money_due: { id: 'take_payment', needs: 'work.recordPayment' },
}

type StepCard = Pick<OrderCard, 'nextAction' | 'workLines' | 'handoverBlockers'>

function workStep({ workLines }: StepCard): NextStep {
  return workLines.length === 0 ? { id: 'add_lines', needs: 'work.addLine' } : { id: 'finish_work', needs: 'work.finish' }
}

/** A ready order goes to the customer as soon as its papers and money are in order. */
function handoverStep({ handoverBlockers }: StepCard): NextStep {
  const first = handoverBlockers[0] as HandoverBlocker | undefined
  return (first === undefined ? undefined : STEP_OF_BLOCKER[first]) ?? { id: 'hand_over', needs: 'handover.handOver' }
}

/** What the card offers as its main action; null for a closed order. */
export function nextStep(card: StepCard): NextStep | null {
  switch (card.nextAction) {
    case 'start_expertise':
      return { id: 'start_expertise', needs: 'expertise.start' }
    case 'fill_checklist':
      return { id: 'fill_checklist', needs: null }
    case 'decide':
      return { id: 'decide', needs: 'decisions.decide' }
    case 'get_consent':
      return { id: 'get_consent', needs: 'decisions.recordConsent' }
    case 'do_work':
      return workStep(card)
    case 'wait_part':
      return { id: 'wait_part', needs: 'work.resume' }
    case 'return_money':
    case 'replace_unit':
    case 'reduce_price':
    case 'pay_costs':
      return { id: card.nextAction, needs: 'decisions.settle' }
    case 'call_customer':
    case 'hand_back':
      return handoverStep(card)
    case 'none':
      return null
  }
}
