import { useMemo } from 'react'
import type { CleanLetter } from './clean-letter.ts'
import { letterDocument } from './letter-document.ts'
import classes from './letter.module.css'

/** A foreign letter in a frame that has no origin, runs nothing and reaches nothing. */
export function LetterFrame({ letter, title }: { readonly letter: CleanLetter; readonly title: string }) {
  const { body, css } = letter
  const page = useMemo(() => letterDocument({ body, css }), [body, css])
  return <iframe className={classes.frame} title={title} sandbox="" referrerPolicy="no-referrer" srcDoc={page} />
}
