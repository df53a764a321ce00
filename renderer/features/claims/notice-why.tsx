import { useState } from 'react'
import type { NoticeWindow } from '#shared/contract/claims.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { noticeTexts as texts, termSteps } from '#renderer/texts/claim-evidence.ts'
import { lawArticle } from '#renderer/texts/law-book.ts'
import { ruleName } from '#renderer/texts/law-words.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { WhyLink } from '#renderer/ui/why-link.tsx'
import { SOON_DAYS } from './due-date.tsx'
import classes from './facts.module.css'

function toneOf({ daysLeft, isPassed }: NoticeWindow): Tone {
  if (isPassed) return 'late'
  return daysLeft !== null && daysLeft <= SOON_DAYS ? 'soon' : 'plain'
}

/** The last day to notify the supplier, with the rules it was counted by. */
export function NoticeWhy({ notice }: { readonly notice: NoticeWindow }) {
  const [isOpen, setOpen] = useState(false)
  const left = texts.left(notice)
  return (
    <div className={classes.block}>
      <div className={classes.line}>
        <b>{texts.title}</b>
        <Tag tone={toneOf(notice)}>{notice.dueOn === null ? texts.notCounted : formatDate(notice.dueOn)}</Tag>
      </div>
      <Sub>
        {left !== '' && `${left} · `}
        <WhyLink isOpen={isOpen} onClick={() => setOpen(!isOpen)}>{texts.why}</WhyLink>
      </Sub>
      {isOpen && notice.terms.map((term) => (
        <div key={term.ruleId} className={classes.term}>
          <div><span>{ruleName(term.ruleId, term.nameRu)}</span>{term.ruleId === notice.ruleId && notice.terms.length > 1 && <Tag tone="wait">{texts.earliest}</Tag>}</div>
          <Sub>{lawArticle(term.article)}</Sub>
          <ol>{termSteps(term).map((step) => <li key={step}>{step}</li>)}</ol>
        </div>
      ))}
    </div>
  )
}
