import { orderPartTexts as texts } from '#renderer/texts/order-parts.ts'
import { Note } from '#renderer/ui/note.tsx'
import { useCard } from './card-context.ts'

/** A repair that stands for want of a part still has its term. */
export function WaitingNote() {
  const { card } = useCard()
  if (card.status !== 'waiting_part') return null
  return <Note tone="soon"><b>{texts.waitingNote(card.partsExpectedOn)}</b> {texts.clockGoesOn(card.deadlineOn)}</Note>
}
