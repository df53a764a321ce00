import { useMemo } from 'react'
import { versionsTexts as texts } from '#renderer/texts/templates.ts'
import { classNames } from '#renderer/ui/class-names.ts'
import { lineDiff, shownDiff, type DiffLine } from './line-diff.ts'
import classes from './templates.module.css'

const MARKS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', added: '+', removed: '\u2212' }
const SPOKEN: Readonly<Record<DiffLine['kind'], string>> = { same: '', added: `${texts.added}: `, removed: `${texts.removed}: ` }

export type DiffViewProps = { readonly title: string; readonly before: string; readonly after: string }

/** What was taken away and what was added; every sign of it is also a word for a reader of the screen. */
export function DiffView({ title, before, after }: DiffViewProps) {
  const lines = useMemo(() => shownDiff(lineDiff(before, after)), [before, after])
  const isSame = lines.every(({ kind }) => kind === 'skipped')
  return (
    <section className={classes.diff} aria-label={title} tabIndex={0}>
      {isSame && <div className={classes.quiet}>{texts.noDifference}</div>}
      {!isSame && lines.map((line, index) => (
        line.kind === 'skipped'
          ? <div key={index} className={classes.diffSkipped}>{texts.skipped(line.count)}</div>
          : (
            <div key={index} className={classNames(classes.diffLine, classes[line.kind])}>
              <span aria-hidden="true">{MARKS[line.kind]}</span>
              <span><span className={classes.spoken}>{SPOKEN[line.kind]}</span>{line.text}</span>
            </div>
          )
      ))}
    </section>
  )
}
