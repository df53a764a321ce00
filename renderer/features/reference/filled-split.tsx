import type { ReactNode } from 'react'
import classes from './filled-split.module.css'

/** A list that fills the height and scrolls by itself, and beside it what the chosen row means. */
export function FilledSplit({ main, side, sideLabel }: { readonly main: ReactNode; readonly side: ReactNode; readonly sideLabel: string }) {
  return (
    <div className={classes.box}>
      <div className={classes.split}>
        <div className={classes.main}>{main}</div>
        <aside className={classes.side} aria-label={sideLabel}>{side}</aside>
      </div>
    </div>
  )
}
