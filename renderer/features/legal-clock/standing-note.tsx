import { articleText } from '#renderer/texts/decisions.ts'
import { DEMAND_KIND_LABELS, labelOf, REASON_LABELS } from '#renderer/texts/labels.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { DemandStanding } from '#shared/contract/demands.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'

const { standing: texts } = clockTexts

/** Why, in words: «технически сложный товар, 15 дней прошли; срок ремонта не нарушен». */
export const reasonWords = (standing: Pick<DemandStanding, 'reasons'>): string => standing.reasons.map((reason) => labelOf(REASON_LABELS, reason)).join('; ')

export const offerWords = ({ offers }: Pick<DemandStanding, 'offers'>): string => offers.map((kind) => DEMAND_KIND_LABELS[kind].toLowerCase()).join(', ')

/** Whether the demand has a ground; where it has none, why, what to offer and how to answer. */
export function Standing({ standing, isPaperOffered = true }: { readonly standing: DemandStanding; readonly isPaperOffered?: boolean }) {
  const { makePaper, busyPaper } = useClock()
  const { isAllowed, article, paper } = standing
  const reasons = reasonWords(standing)
  return (
    <div className={classes.standing}>
      <div className={classes.tags}>
        <Tag tone={isAllowed ? 'ok' : 'late'}>{isAllowed ? texts.allowed : texts.notAllowed}</Tag>
        {article !== '' && <span className={classes.muted}>{articleText(article)}</span>}
        {standing.role === 'by_powers' && <Tag tone="soon">{texts.byPowers}</Tag>}
      </div>
      {reasons !== '' && <div className={isAllowed ? classes.muted : classes.late}>{reasons}</div>}
      {standing.offers.length > 0 && <div>{texts.offers} <b>{offerWords(standing)}</b></div>}
      {!isAllowed && paper !== null && isPaperOffered && (
        <div><ActionButton label={texts.answerBy(papersTexts.kind(paper))} isBusy={busyPaper === paper} onClick={() => makePaper(paper)} /></div>
      )}
    </div>
  )
}
