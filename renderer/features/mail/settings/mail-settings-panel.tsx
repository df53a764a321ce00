import { useState } from 'react'
import { Fills } from '#renderer/features/reference/index.ts'
import { mailSettingsTexts as texts } from '#renderer/texts/mail.ts'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { LettersView } from './letters-view.tsx'
import { MailboxesView } from './mailboxes-view.tsx'

const VIEWS = ['mailboxes', 'letters'] as const
type View = (typeof VIEWS)[number]

/** Mailboxes and ready letters. */
export function MailSettingsPanel() {
  const [view, setView] = useState<View>('mailboxes')
  return (
    <Fills>
      <PickChips mode="single" label={texts.views} isLabelHidden value={view} options={VIEWS.map((value) => ({ value, label: texts.view[value] }))} onChange={setView} />
      {view === 'mailboxes' ? <MailboxesView /> : <LettersView />}
    </Fills>
  )
}
