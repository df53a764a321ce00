import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import classes from './tag.module.css'
import type { Tone } from './tones.ts'

export type TagProps = { readonly tone?: Tone | undefined; readonly title?: string | undefined; readonly children: ReactNode }

/** A word with a tone. The word is required: colour alone says nothing. */
export function Tag({ tone = 'plain', title, children }: TagProps) {
  return (
    <span className={classNames(classes.tag, classes[tone])} title={title}>
      {children}
    </span>
  )
}
