import type { ReactNode } from 'react'
import { Tag } from './tag.tsx'
import classes from './timeline.module.css'
import type { Tone } from './tones.ts'

/** A list of what happened, newest where the screen puts it. */
export function Timeline(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ol className={classes.list} aria-label={props.label}>
      {props.children}
    </ol>
  )
}

export type TimelineLineProps = {
  /** Already formatted moment, short. */
  readonly when: string
  /** Machine form of the same moment. */
  readonly whenIso?: string | undefined
  readonly children: ReactNode
  readonly tag?: { readonly text: string; readonly tone?: Tone | undefined } | undefined
}

export function TimelineLine({ when, whenIso, children, tag }: TimelineLineProps) {
  return (
    <li className={classes.line}>
      <time dateTime={whenIso}>{when}</time>
      <div className={classes.what}>{children}</div>
      {tag !== undefined && <Tag tone={tag.tone}>{tag.text}</Tag>}
    </li>
  )
}
