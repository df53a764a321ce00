import { useState } from 'react'
import { formatTime } from '#renderer/texts/formats.ts'
import { brokenTexts as texts } from '#renderer/texts/journal.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline, ScreenBody } from '#renderer/ui/layout.tsx'
import type { Verdict } from './verdict-store.ts'
import classes from './journal.module.css'

/** The red page: where the chain breaks and what to do now. */
export function BrokenJournal({ verdict, isChecking, onAgain, onShow }: { readonly verdict: Verdict; readonly isChecking: boolean; readonly onAgain: () => void; readonly onShow: () => void }) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(texts.report(verdict)).then(() => setCopied(true), () => setCopied(false))
  return (
    <ScreenBody>
      <div className={classes.broken} role="alert">
        <h1>{texts.title}</h1>
        <div className={classes.figures}>
          {verdict.firstBrokenSeq !== null && <b>{texts.first(verdict.firstBrokenSeq)}</b>}
          <span>{texts.lastGood(verdict.headSeq)}{verdict.headHash !== '' && <>, {texts.hash('')}<code>{verdict.headHash}</code></>}</span>
          <span>{texts.checkedAt(formatTime(verdict.checkedAt))}</span>
        </div>
        <p>{texts.why}</p>
        <h2>{texts.whatToDo}</h2>
        <ol>{texts.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <Inline>
          <ActionButton variant="main" label={isCopied ? texts.copied : texts.copy} onClick={copy} />
          <ActionButton label={texts.show} onClick={onShow} />
          <ActionButton label={texts.again} isBusy={isChecking} onClick={onAgain} />
        </Inline>
      </div>
    </ScreenBody>
  )
}
