import { useState } from 'react'
import { LETTER_KINDS, MAIL_LANGUAGES, type LetterKind, type MailLanguage } from '#shared/mail/kinds.ts'
import { withToken } from '#shared/mail/subject.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { CallFailed, type CallFailure } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { LETTER_FIELD_LABELS, LETTER_KIND_LABELS, MAIL_LANGUAGE_SHORT, composeTexts as texts, threadTexts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import { withOwnWords } from './quote.ts'
import type { Letter } from './use-letter.ts'
import classes from './compose.module.css'

type Tongue = MailLanguage | 'both'
const TONGUES = [...MAIL_LANGUAGES.map((value) => ({ value, label: MAIL_LANGUAGE_SHORT[value] })), { value: 'both' as const, label: texts.both }] satisfies readonly { readonly value: Tongue; readonly label: string }[]
const BOTH: readonly MailLanguage[] = ['en', 'zh']
const BETWEEN = '\n\n----------\n\n'
const KINDS = LETTER_KINDS.map((value) => ({ value, label: LETTER_KIND_LABELS[value] }))

/** The letter a draft most likely is. */
function likelyKind({ reminderLevel, claimId, replyToMessageId }: Letter['facts']): LetterKind {
  if (reminderLevel !== null) return reminderLevel === 1 ? 'reminder_1' : 'reminder_2'
  return claimId !== null || replyToMessageId === null ? 'claim_notice' : 'info_reply'
}

/** A ready letter with the facts of the case, put over the words of the draft; the quoted letter stays. */
export function LetterTextsCard({ letter, claimNumber }: { readonly letter: Letter; readonly claimNumber: string }) {
  const { facts, change } = letter
  const [kind, setKind] = useState<LetterKind>(() => likelyKind(facts))
  const [chosen, setTongue] = useState<Tongue | null>(null)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const tongue = chosen ?? facts.language
  const insert = async () => {
    const languages = tongue === 'both' ? BOTH : [tongue]
    const asked = { kind, mailboxId: facts.mailboxId, supplierId: facts.supplierId, claimId: facts.claimId, threadId: facts.threadId }
    try {
      const parts = await Promise.all(languages.map((language) => callCore('mail.renderLetter', { ...asked, language })))
      const before = { text: facts.text, subject: facts.subject, language: facts.language }
      const subject = facts.replyToMessageId === null ? withToken(parts[0]?.subject ?? '', claimNumber) : facts.subject
      change({ text: withOwnWords(facts.text, parts.map(({ text }) => text.trimEnd()).join(BETWEEN)), subject, language: languages[0] ?? facts.language })
      setMissing([...new Set(parts.flatMap((part) => part.missing))].map((field) => LETTER_FIELD_LABELS[field]))
      setFailure(null)
      showUndoToast({ message: texts.inserted, undoLabel: threadTexts.undo, onUndo: () => change(before) })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    }
  }
  return (
    <Card title={texts.letters}>
      <SelectField label={texts.letter} value={kind} options={KINDS} onChange={(value) => value !== null && setKind(value)} />
      <PickChips mode="single" label={texts.letterLanguage} value={tongue} options={TONGUES} onChange={setTongue} />
      <div className={classes.sideButtons}><ActionButton label={texts.insert} onClick={() => void insert()} /></div>
      {missing.length > 0 && <Note tone="soon" isLive>{texts.missing(missing)}</Note>}
      <FailureNote failure={failure} />
    </Card>
  )
}
