import { useSession } from '#renderer/app/session.tsx'
import { handoverTexts as texts } from '#renderer/texts/handover.ts'
import { HANDOVER_BLOCKER_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import type { ProcedureName } from '#shared/contract/index.ts'
import type { HandoverBlocker } from '#shared/handover/blockers.ts'
import { useCard, type CardView } from './card-context.ts'
import { PAPER_OF_BLOCKER } from './next-step.ts'
import classes from './order-card.module.css'

const NEEDS: Readonly<Partial<Record<HandoverBlocker, ProcedureName>>> = {
  consent_missing: 'decisions.recordConsent', work_lines_missing: 'work.addLine', work_unfinished: 'work.finish', settlement_missing: 'decisions.settle', money_due: 'work.recordPayment',
}

function isReachable(blocker: HandoverBlocker, view: CardView): boolean {
  const { status } = view.card
  switch (blocker) {
    case 'decision_missing':
      return status === 'decision'
    case 'consent_missing':
      return status === 'consent'
    case 'work_lines_missing':
      return status === 'work' || status === 'waiting_part'
    case 'work_unfinished':
      return status === 'work' && view.card.workLines.length > 0
    case 'settlement_missing':
      return status === 'settlement'
    case 'issue_act_missing':
    case 'works_act_missing':
      return status === 'ready'
    default:
      return true
  }
}

function clear(blocker: HandoverBlocker, view: CardView): void {
  const paper = PAPER_OF_BLOCKER[blocker]
  if (paper !== undefined) return view.papers.make(paper)
  switch (blocker) {
    case 'decision_missing':
      return view.focusDecisions()
    case 'consent_missing':
      return view.open({ kind: 'consent' })
    case 'work_lines_missing':
      return view.runStep('add_lines')
    case 'work_unfinished':
      return view.open({ kind: 'finish' })
    case 'settlement_missing':
      return view.open({ kind: 'settle' })
    default:
      return view.open({ kind: 'payment' })
  }
}

/** Everything that still stops the hand-over, each with the way to clear it. */
export function BlockersCard() {
  const view = useCard()
  const { whyNot } = useSession()
  const blockers = view.card.handoverBlockers as readonly HandoverBlocker[]
  if (view.card.closedOn !== null || blockers.length === 0) return null
  return (
    <Card title={texts.blockersTitle}>
      <ul className={classes.blockers}>
        {blockers.map((blocker) => {
          const needs = NEEDS[blocker]
          return (
            <li key={blocker} className={classes.blocker}>
              <span>{labelOf(HANDOVER_BLOCKER_LABELS, blocker)}</span>
              {isReachable(blocker, view) && (needs === undefined || whyNot(needs) === null) && <ActionButton label={texts.actions[blocker]} onClick={() => clear(blocker, view)} />}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
