import type { Bench } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/expertise.ts'
import { Note } from '#renderer/ui/note.tsx'
import classes from './expertise.module.css'
import { gapLines, gapPlace, isOfPerson } from './gap-place.ts'

const texts = expertiseTexts.gaps
/** A longer line takes the width of two. */
const HALF_LINE_CHARS = 35

/** Everything that still keeps the expertise from being signed; each line leads to its place. */
export function GapsCard({ bench, missing, onJump }: { readonly bench: Bench; readonly missing: readonly string[]; readonly onJump: (gap: string) => void }) {
  if (missing.length === 0) return <Note tone="ok" isLive>{texts.ready}</Note>
  return (
    <section className={classes.gaps} aria-label={texts.title(missing.length)}>
      <b>{texts.title(missing.length)}</b>
      <ul>
        {gapLines(missing, bench).map(({ gap, text }) => (
          <li key={gap} data-wide={text.length > HALF_LINE_CHARS || undefined}>{gapPlace(gap) === null && !isOfPerson(gap) ? text : <button type="button" title={text} onClick={() => onJump(gap)}>{text}</button>}</li>
        ))}
      </ul>
    </section>
  )
}
