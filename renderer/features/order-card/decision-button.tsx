import { decisionsTexts as texts } from '#renderer/texts/decisions.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import type { OfferedDecision } from './decision-offer.ts'
import classes from './order-card.module.css'

export type DecisionButtonProps = { readonly option: OfferedDecision; readonly kbd: string; readonly isBlocked: boolean; readonly onChoose: () => void }

/** One decision: what it is, or in full why it is closed. */
export function DecisionButton({ option, kbd, isBlocked, onChoose }: DecisionButtonProps) {
  const isClosed = option.closedBecause !== null
  const isOff = isClosed || isBlocked
  return (
    <div>
      <button type="button" className={classNames(classes.option, isOff && classes.optionOff)} aria-disabled={isOff || undefined} data-open={!isOff || undefined} title={option.allReasons} onClick={() => { if (!isOff) onChoose() }}>
        <span className={classes.optionWords}>
          <span className={classes.optionLabel}>{option.label}</span>
          {isClosed && <span className={classes.optionReason}>{`: ${option.closedBecause}`}</span>}
          {!isOff && option.papers.length > 0 && <span className={classes.optionPapers}>{option.papers.map(papersTexts.kind).join(' · ')}</span>}
        </span>
        {!isOff && <KeyHint keys={kbd} />}
      </button>
      {option.opensByEssential && !isBlocked && (
        <div className={classes.why} title={texts.openByEssentialTitle}>
          <WhyLink onClick={onChoose}>{texts.openByEssential}</WhyLink>
        </div>
      )}
    </div>
  )
}
