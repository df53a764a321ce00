import { classNames } from './class-names.ts'
import classes from './score-bar.module.css'

const ALL_PERCENT = 100

/** So many of so many, as a number and a short bar. */
export function ScoreBar({ done, total, label }: { readonly done: number; readonly total: number; /** What is counted, for those who do not see the bar. */ readonly label: string }) {
  const percent = total === 0 ? ALL_PERCENT : Math.round((done / total) * ALL_PERCENT)
  const isFull = done >= total
  return (
    <span className={classNames(classes.score, isFull && classes.full)} role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={Math.min(done, total)} aria-valuetext={`${done}/${total}`}>
      <span className={classes.track}><i style={{ width: `${percent}%` }} /></span>
      <span className={classes.figure}>{done}/{total}</span>
    </span>
  )
}
