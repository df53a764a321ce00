import { Menu } from '@mantine/core'
import { statusTone } from '#renderer/app/status-tone.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useClock } from '#renderer/features/legal-clock/index.ts'
import { HANDOVER_BLOCKER_LABELS, labelOf } from '#renderer/texts/labels.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import { workTexts } from '#renderer/texts/work.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { useCard, type CardView } from './card-context.ts'
import classes from './order-card.module.css'
import { MOVE_NEEDS, stageMoves, type StageMove } from './stage-moves.ts'

const { stageMenu: texts } = orderCardTexts

function take(move: Exclude<StageMove, 'new_demand'>, view: CardView): void {
  switch (move) {
    case 'start_expertise':
      return view.runStep('start_expertise')
    case 'open_bench':
      return view.runStep('fill_checklist')
    case 'decide':
      return view.focusDecisions()
    case 'part_arrived':
      return view.runStep('wait_part')
    case 'consent':
    case 'settle':
    case 'hand_over':
    case 'finish':
    case 'wait_part':
    case 'reopen':
      return view.open({ kind: move })
  }
}

/** What of the order itself stands in the way. */
function obstacleOf(move: StageMove, card: OrderCard): string | null {
  if (move === 'hand_over' && card.handoverBlockers.length > 0) return card.handoverBlockers.map((code) => labelOf(HANDOVER_BLOCKER_LABELS, code)).join(', ')
  return move === 'finish' && card.workLines.length === 0 ? workTexts.stage.linesFirst : null
}

export type StageMenuProps = { readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void }

/** The stage of the order, and where it can go from here. */
export function StageMenu({ isOpen, onToggle }: StageMenuProps) {
  const view = useCard()
  const { whyNot } = useSession()
  const { open: openClock } = useClock()
  const { card } = view
  const reasonOf = (move: StageMove): string | null => {
    const needs = MOVE_NEEDS[move]
    return (needs === null ? null : whyNot(needs)) ?? obstacleOf(move, card)
  }
  return (
    <Menu opened={isOpen} onChange={onToggle} position="bottom-start" width={280} shadow="md" returnFocus>
      <Menu.Target>
        <button type="button" className={classes.stage} title={texts.hint} aria-label={texts.now(orderCardTexts.status(card.status))}>
          <Tag tone={statusTone(card.status)}>{orderCardTexts.status(card.status)}</Tag>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {stageMoves(card.status).map((move) => {
          const reason = reasonOf(move)
          return (
            <Menu.Item key={move} disabled={reason !== null} onClick={() => (move === 'new_demand' ? openClock({ kind: 'receive', demand: null }) : take(move, view))}>
              <span className={classes.menuItem}>
                {texts.moves[move]}
                {reason !== null && <span className={classes.menuHint}>{reason}</span>}
              </span>
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
