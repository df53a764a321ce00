import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'

const { papers: texts } = clockTexts
export const PAPERS_ID = 'clock-papers'

/** The papers that fit the demands now, the most needed first. */
export function FittingPapers() {
  const { clock, makePaper, busyPaper } = useClock()
  if (clock === undefined || clock.papers.length === 0) return null
  return (
    <Card id={PAPERS_ID} title={texts.title}>
      <div className={classes.papers}>
        {clock.papers.map((kind, index) => <ActionButton key={kind} isWide label={papersTexts.kind(kind)} kbd={index === 0 ? 'L' : undefined} isBusy={busyPaper === kind} onClick={() => makePaper(kind)} />)}
      </div>
    </Card>
  )
}

/** Sets the focus on the most needed paper. */
export function focusPapers(): void {
  const first = document.querySelector<HTMLElement>(`#${PAPERS_ID} button`)
  first?.scrollIntoView({ block: 'center' })
  first?.focus()
}
