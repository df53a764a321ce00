import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Tag } from './tag.tsx'
import classes from './term-bar.module.css'
import type { Tone } from './tones.ts'

const PERCENT_FULL = 100

export type TermBarProps = {
  readonly label: string
  /** The date or answer at the right, always a word or a date. */
  readonly tagText: string
  readonly tone: Tone
  /** Share of the term already gone, 0 to 1; omit to show the line without a bar. */
  readonly share?: number | undefined
  readonly detail?: ReactNode
}

/** A term running toward its date. */
export function TermBar({ label, tagText, tone, share, detail }: TermBarProps) {
  const percent = share === undefined ? 0 : Math.round(Math.min(1, Math.max(0, share)) * PERCENT_FULL)
  return (
    <div>
      <div className={classes.top}>
        <b>{label}</b>
        <Tag tone={tone}>{tagText}</Tag>
      </div>
      {share !== undefined && (
        <div className={classes.bar} role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={PERCENT_FULL} aria-valuenow={percent} aria-valuetext={tagText}>
          <i className={classNames(classes.fill, classes[tone])} style={{ width: `${percent}%` }} />
        </div>
      )}
      {detail !== undefined && <div className={classes.detail}>{detail}</div>}
    </div>
  )
}
