import { useState } from 'react'
import type { Bench } from '#shared/contract/expertise.ts'
import { expertiseTexts } from '#renderer/texts/ru/expertise.ts'
import { Note } from '#renderer/ui/note.tsx'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import classes from './expertise.module.css'
import { gapPlace, gapText } from './gap-place.ts'

const texts = expertiseTexts.gaps
const SHOWN = 3

/** Everything that still keeps the expertise from being signed; each line leads to its place. */
export function GapsCard({ bench, missing, onJump }: { readonly bench: Bench; readonly missing: readonly string[]; readonly onJump: (gap: string) => void }) {
  const [isWhole, setWhole] = useState(false)
  if (missing.length === 0) return <Note tone="ok" isLive>{texts.ready}</Note>
  const shown = isWhole ? missing : missing.slice(0, SHOWN)
  const hidden = missing.length - SHOWN
  return (
    <section className={classes.gaps} aria-label={texts.title(missing.length)}>
      <div className={classes.gapsHead}>
        <b>{texts.title(missing.length)}</b>
        {hidden > 0 && <WhyLink isOpen={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? texts.less : texts.more(hidden)}</WhyLink>}
      </div>
      <ul>
        {shown.map((gap) => (
          <li key={gap}>{gapPlace(gap) === null ? gapText(gap, bench) : <button type="button" title={gapText(gap, bench)} onClick={() => onJump(gap)}>{gapText(gap, bench)}</button>}</li>
        ))}
      </ul>
    </section>
  )
}
