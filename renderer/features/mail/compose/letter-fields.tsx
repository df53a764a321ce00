import { useState } from 'react'
import { MAIL_LANGUAGES } from '#shared/mail/kinds.ts'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { MAIL_LANGUAGE_LABELS, composeTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { AddressField } from './address-field.tsx'
import type { Letter } from './use-letter.ts'
import classes from './compose.module.css'

export const letterFieldId = (field: 'to' | 'subject' | 'text'): string => `letter-${field}`
const LANGUAGES = MAIL_LANGUAGES.map((value) => ({ value, label: MAIL_LANGUAGE_LABELS[value] }))

function Recipients({ letter }: { readonly letter: Letter }) {
  const { facts, change } = letter
  const [hasCc, setCc] = useState(facts.cc.length > 0)
  const [hasBcc, setBcc] = useState(facts.bcc.length > 0)
  return (
    <>
      <div className={classes.two}>
        <AddressField id={letterFieldId('to')} label={texts.to} value={facts.to} onChange={(to) => change({ to })} hasAutoFocus={facts.to.length === 0} />
        <div className={classes.copies}>
          {!hasCc && <ActionButton variant="quiet" label={texts.addCc} onClick={() => setCc(true)} />}
          {!hasBcc && <ActionButton variant="quiet" label={texts.addBcc} title={texts.bcc} onClick={() => setBcc(true)} />}
        </div>
      </div>
      {hasCc && <AddressField id="letter-cc" label={texts.cc} value={facts.cc} onChange={(cc) => change({ cc })} />}
      {hasBcc && <AddressField id="letter-bcc" label={texts.bcc} description={texts.bccWhy} value={facts.bcc} onChange={(bcc) => change({ bcc })} />}
    </>
  )
}

/** What every letter has: who, about what, in which language, until when an answer is awaited, and its words. */
export function LetterFields({ letter }: { readonly letter: Letter }) {
  const { facts, change } = letter
  const todayOn = useToday()
  const { data: mailboxes = [] } = useQueryOf('mail.mailboxes', {})
  const active = mailboxes.filter(({ isActive, mailboxId }) => isActive || mailboxId === facts.mailboxId)
  return (
    <>
      <Recipients letter={letter} />
      <TextField id={letterFieldId('subject')} label={texts.subject} value={facts.subject} onChange={(subject) => change({ subject })} />
      <div className={classes.small}>
        {active.length > 1 && <SelectField label={texts.from} value={String(facts.mailboxId)} options={active.map(({ mailboxId, name }) => ({ value: String(mailboxId), label: name }))} onChange={(value) => value !== null && change({ mailboxId: Number(value) })} />}
        <SelectField label={texts.language} value={facts.language} options={LANGUAGES} onChange={(value) => value !== null && change({ language: value })} />
        <DateField label={texts.answerDue} placeholder={facts.claimId === null ? undefined : texts.answerDueClaim} valueOn={facts.answerDueOn} minOn={todayOn ?? undefined} onChange={(answerDueOn, problem) => problem === null && change({ answerDueOn })} />
      </div>
      <div className={classes.text}><AreaField id={letterFieldId('text')} label={texts.text} hasAutoFocus={facts.to.length > 0} value={facts.text} onChange={(text) => change({ text })} /></div>
    </>
  )
}
