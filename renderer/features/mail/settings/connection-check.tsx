import { FailureNote } from '#renderer/app/failure-note.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { mailTroubleText } from '#renderer/texts/mail-troubles.ts'
import { mailSettingsTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { useState } from 'react'
import type { MailboxInput } from '../contract-types.ts'

type Checked = OutputOf<'mail.testMailbox'>

function Verdict({ check, okWords, badWords }: { readonly check: Checked['imap']; readonly okWords: string; readonly badWords: string }) {
  if (check.trouble === null) return <Note tone="ok" isLive>{okWords}</Note>
  return <Note tone="late" isLive>{badWords} {mailTroubleText(check.trouble.code, check.trouble.detail)}</Note>
}

export type ConnectionCheckProps = { readonly input: MailboxInput & { readonly mailboxId: number | null; readonly password: string | null }; readonly disabledReason: string | null; readonly onFolders: (folders: readonly string[]) => void }

/** Asks both servers with what is typed; folders found there can be taken over. */
export function ConnectionCheck({ input, disabledReason, onFolders }: ConnectionCheckProps) {
  const test = useCommand('mail.testMailbox')
  const [checked, setChecked] = useState<Checked | null>(null)
  const ask = async () => {
    setChecked(null)
    setChecked(await test.run(input))
  }
  return (
    <>
      <div><ActionButton label={test.isRunning ? texts.testing : texts.test} isBusy={test.isRunning} disabledReason={disabledReason} onClick={() => void ask()} /></div>
      <FailureNote failure={test.failure} />
      {checked !== null && (
        <>
          <Verdict check={checked.imap} okWords={texts.imapOk} badWords={texts.imapBad} />
          <Verdict check={checked.smtp} okWords={texts.smtpOk} badWords={texts.smtpBad} />
          {checked.folders.length > 0 && <PickChips mode="multi" label={texts.onServer} value={input.folders} options={checked.folders.map((value) => ({ value, label: value }))} onChange={onFolders} />}
        </>
      )}
      <Sub>{texts.nothingDeleted}</Sub>
    </>
  )
}
