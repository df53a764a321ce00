import type { ReactNode } from 'react'
import classes from './screen-head.module.css'

export type ScreenHeadProps = {
  readonly title: ReactNode
  readonly sub?: ReactNode
  /** Keeps the addition on the line of the title (short screens); below it otherwise. */
  readonly isSubInline?: boolean
  readonly actions?: ReactNode
}

/** Head of a screen: the only h1, what it is about, and its actions with one main among them. */
export function ScreenHead({ title, sub, isSubInline = false, actions }: ScreenHeadProps) {
  return (
    <header className={classes.head}>
      <div className={isSubInline ? classes.inline : classes.below}>
        <h1 className={classes.title}>{title}</h1>
        {sub !== undefined && <div className={classes.sub}>{sub}</div>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  )
}
