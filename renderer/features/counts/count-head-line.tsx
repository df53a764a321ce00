import type { CountHead } from '#shared/contract/counts.ts'
import { countTexts as texts } from '#renderer/texts/counts.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { StatusTag } from './counts-list.tsx'
import classes from './counts.module.css'

const PERCENT = 100

/** Which count it is and how far. */
export function CountHeadLine({ head }: { readonly head: CountHead }) {
  const { closedCellCount, cellCount } = head
  const percent = cellCount === 0 ? 0 : Math.round((closedCellCount / cellCount) * PERCENT)
  return (
    <div className={classes.head}>
      <div>
        <h2 className={classes.title}>{texts.title(head.number)} <StatusTag status={head.status} /></h2>
        <Sub>{[shippedText(head.warehouse), head.note].filter((words) => words !== '').join(' · ')}</Sub>
      </div>
      <div className={classes.progress}>
        <span>{texts.progress} <b>{texts.progressOf(closedCellCount, cellCount)}</b></span>
        <div className={classes.bar} role="meter" aria-label={texts.progress} aria-valuemin={0} aria-valuemax={cellCount} aria-valuenow={closedCellCount}><i style={{ width: `${percent}%` }} /></div>
      </div>
    </div>
  )
}
