import type { ReactNode } from 'react'
import classes from './chip-row.module.css'
import { classNames } from './class-names.ts'
import type { Tone } from './tones.ts'

/** A named row of filter chips. */
export function ChipRow(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div role="group" aria-label={props.label} className={classes.row}>
      {props.children}
    </div>
  )
}

export type FilterChipProps = {
  readonly count?: number | string | undefined
  readonly label: string
  readonly tone?: Tone | undefined
  readonly isPressed: boolean
  readonly onToggle: () => void
  readonly title?: string | undefined
}

/** A filter that says how many; pressed again it is taken off. */
export function FilterChip({ count, label, tone = 'plain', isPressed, onToggle, title }: FilterChipProps) {
  return (
    <button type="button" className={classNames(classes.chip, classes[tone])} aria-pressed={isPressed} onClick={onToggle} title={title}>
      {count !== undefined && <b>{count}</b>} {label}
    </button>
  )
}
