import { articleText } from '#renderer/texts/decisions.ts'
import { DUTY_LABELS, RULE_LABELS } from '#renderer/texts/clock-labels.ts'
import { termStepWords } from '#renderer/texts/clock-steps.ts'
import { clockTexts } from '#renderer/texts/legal-clock.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import { TermBar } from '#renderer/ui/term-bar.tsx'
import type { ClockTermRow } from '#shared/contract/demands.ts'
import type { DemandKind } from '#shared/law/demand-kinds.ts'
import { useClock } from './clock-context.ts'
import classes from './legal-clock.module.css'
import { Folds, Steps } from './steps.tsx'
import { isMoved, termLook } from './term-look.ts'

const { term: texts } = clockTexts

/** What the term is about: the duty of the demand, or what a term beside it says. */
export function termName(term: Pick<ClockTermRow, 'role' | 'ruleId'>, kind: DemandKind): string {
  if (term.role === 'main') return DUTY_LABELS[kind]
  return RULE_LABELS[term.ruleId] ?? texts.role[term.role]
}

/** «10 дней», «со дня требования 06.11», the article. */
export const termFacts = (term: ClockTermRow): readonly string[] =>
  [texts.of(term), ...(term.role === 'main' ? [texts.startsOn(term.startsOn)] : []), articleText(term.article), ...(term.isOuterLimit ? [texts.outerLimit] : [])].filter((fact) => fact !== '')

/** How the last day was counted, by which rule and which calendar. */
export function TermSteps({ term }: { readonly term: ClockTermRow }) {
  const { clock } = useClock()
  return (
    <Steps steps={term.steps.map(termStepWords)}>
      <div className={classes.source}>{texts.source(term.ruleId, clock?.lawVersion ?? '', clock?.calendarVersion ?? '')}</div>
    </Steps>
  )
}

/** One term: how much of it is gone, its last days, how near they are and why it ends then. */
export function TermLine({ term, kind }: { readonly term: ClockTermRow; readonly kind: DemandKind }) {
  const look = termLook(term)
  const facts = termFacts(term)
  return (
    <div className={classes.term}>
      <TermBar label={termName(term, kind)} tagText={look.tag} tone={look.tone} share={look.share} />
      <Folds lead={facts.join(' · ')} items={[{ id: 'why', label: texts.why, content: <TermSteps term={term} /> }]} />
      {look.warning !== null && <div className={classes[look.tone]}>{look.warning}</div>}
      {isMoved(term) && <div className={classes.moved}>{texts.moved(term.dueCalendarOn, term.dueLegalOn)}</div>}
      {term.role === 'agreed_later' && <div className={classes.soon}>{texts.agreedLater}</div>}
      {(term.isUnconfirmed || !term.isCalendarKnown) && (
        <div className={classes.tags}>
          {term.isUnconfirmed && <Tag tone="soon" title={texts.unconfirmedTitle}>{texts.unconfirmed}</Tag>}
          {!term.isCalendarKnown && <Tag tone="soon" title={texts.calendarUnknownTitle}>{texts.calendarUnknown}</Tag>}
        </div>
      )}
    </div>
  )
}
