import { flushSync } from 'react-dom'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { go } from '#renderer/app/history.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { listKeyTexts } from '#renderer/texts/list-keys.ts'
import { orderCardTexts } from '#renderer/texts/order-card.ts'
import type { CardView } from './card-context.ts'
import { mayMove } from './may-move.ts'
import { neighboursOf } from './neighbours.ts'
import { nextStep } from './next-step.ts'
import { PART_FIELD } from './part-add.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

const { keys, neighbours: neighbourTexts, next, stageMenu } = orderCardTexts

/** The work with its field for a part, or where nothing is added any more the work alone. */
function showWork(showTab: CardView['showTab']): void {
  flushSync(() => showTab('work'))
  focusField(PART_FIELD)
}

function turnTo(orderId: number, side: 'previousId' | 'nextId'): void {
  const found = neighboursOf(orderId)
  const target = found[side]
  if (target !== null) go(paths.order(target))
  else showToast(found.isFromList ? neighbourTexts[side === 'nextId' ? 'last' : 'first'] : neighbourTexts.none)
}

/** The keys of the card and the same actions in the palette. */
export function useCardKeys(view: CardView, openMenu: (menu: 'print' | 'stage') => void): void {
  const { whyNot } = useSession()
  const { card, compose } = view
  const step = nextStep(card)
  const stepReason = step === null ? stageMenu.closed : step.needs === null ? null : whyNot(step.needs)
  const decideReason = card.status === 'decision' ? null : card.decision === null ? orderCardTexts.decideLater : orderCardTexts.decidedAlready
  const stageReason = card.closedOn === null ? null : stageMenu.closed
  const moveReason = mayMove(card) ? whyNot('places.moveUnit') : stageMenu.closed
  const move = () => view.open({ kind: 'move', binId: null })
  const work = () => showWork(view.showTab)
  const runStep = () => { if (step !== null) view.runStep(step.id) }
  useHotkeys({
    D: { run: view.focusDecisions, description: keys.decide, disabledReason: decideReason },
    N: { run: () => compose('internal'), description: keys.internal },
    C: { run: () => compose('customer'), description: keys.customer },
    P: { run: () => openMenu('print') },
    'Ctrl+P': { run: () => openMenu('print'), description: keys.print, takesSystemKey: true },
    F9: { run: () => compose('customer'), description: listKeyTexts.customer },
    W: { run: work, description: keys.work },
    M: { run: move, description: keys.move, disabledReason: moveReason },
    F10: { run: () => openMenu('stage'), description: keys.stage, disabledReason: stageReason },
    'Ctrl+Enter': { run: runStep, description: keys.next, disabledReason: stepReason },
    '[': { run: () => turnTo(card.orderId, 'previousId'), description: keys.previousOrder },
    ']': { run: () => turnTo(card.orderId, 'nextId'), description: keys.nextOrder },
  })
  usePaletteActions([
    ...(step === null ? [] : [{ id: 'card-step', label: next[step.id], synonyms: orderCardTexts.palette.step, kbd: 'Ctrl Enter', disabledReason: stepReason, run: runStep }]),
    { id: 'card-print', label: keys.print, synonyms: orderCardTexts.palette.print, kbd: 'Ctrl P', run: () => openMenu('print') },
    { id: 'card-note', label: keys.internal, synonyms: orderCardTexts.palette.note, kbd: 'N', run: () => compose('internal') },
    { id: 'card-customer-note', label: keys.customer, synonyms: orderCardTexts.palette.customerNote, kbd: 'C', run: () => compose('customer') },
    { id: 'card-work', label: keys.work, synonyms: orderCardTexts.palette.work, kbd: 'W', run: work },
    { id: 'card-move', label: keys.move, synonyms: orderCardTexts.palette.move, kbd: 'M', disabledReason: moveReason, run: move },
    { id: 'card-stage', label: keys.stage, synonyms: orderCardTexts.palette.stage, kbd: 'F10', disabledReason: stageReason, run: () => openMenu('stage') },
  ])
}
