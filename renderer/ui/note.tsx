import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './note.module.css'

export type NoteTone = 'ok' | 'soon' | 'late' | 'info'
export type NoteProps = {
  readonly tone?: NoteTone
  /** Speaks itself to a screen reader when it appears. */
  readonly isLive?: boolean
  readonly action?: ReactNode
  readonly children: ReactNode
}

/** A sentence the screen says by itself. */
export function Note({ tone = 'info', isLive = false, action, children }: NoteProps) {
  return (
    <div className={classNames(classes.note, classes[tone])} role={isLive ? 'status' : undefined}>
      <div className={classes.text}>{children}</div>
      {action}
    </div>
  )
}
