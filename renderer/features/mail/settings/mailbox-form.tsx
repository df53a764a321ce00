import { useState } from 'react'
import { MAIL_LANGUAGES } from '#shared/mail/kinds.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { EditorBar, EditorErrors, fieldNames, useEditor, type Editor } from '#renderer/features/reference/index.ts'
import { PasswordField } from '#renderer/features/sign-in/index.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { MAIL_LANGUAGE_LABELS, mailSettingsTexts as texts } from '#renderer/texts/mail.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { DateField } from '#renderer/ui/fields/date-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid, Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { Mailbox } from '../contract-types.ts'
import { ConnectionCheck } from './connection-check.tsx'
import { checkMailbox, formOf, inputOf, PROVIDERS, providerOf, serversOf, type MailboxForm, type Provider } from './mailbox-form-state.ts'
import { mailboxFieldId, ServerFields } from './server-fields.tsx'

const SYNC_CHOICES = [0, 1, 5, 10, 15, 30, 60] as const
const LANGUAGES = MAIL_LANGUAGES.map((value) => ({ value, label: MAIL_LANGUAGE_LABELS[value] }))
const nameOf = fieldNames({ ...texts, 'imap.host': texts.incoming, 'smtp.host': texts.outgoing })
const everyWords = (minutes: number): string => (minutes === 1 ? texts.everyOne : texts.every(minutes))

type Part = { readonly editor: Editor<MailboxForm>; readonly isLocked: boolean }

function WordField({ editor, isLocked, field, label, description, isRequired = false }: Part & { readonly field: 'name' | 'address' | 'displayName' | 'user' | 'sentFolder'; readonly label: string; readonly description?: string; readonly isRequired?: boolean }) {
  return <TextField id={mailboxFieldId(field)} label={label} description={description} isRequired={isRequired} isReadOnly={isLocked} value={editor.value[field]} error={editor.errorOf(field)} onChange={(value) => editor.patch({ [field]: value })} />
}

function Connection({ editor, isLocked }: Part) {
  const [asked, ask] = useState<Provider | null>(null)
  const provider = asked ?? providerOf(editor.value)
  const choose = (next: Provider) => {
    ask(next)
    editor.patch(serversOf(next))
  }
  return (
    <>
      {!isLocked && <PickChips mode="single" label={texts.provider} value={provider} options={PROVIDERS.map((value) => ({ value, label: texts.providers[value] }))} onChange={choose} />}
      {!isLocked && <Note>{texts.providerHint[provider]}</Note>}
      <ServerFields editor={editor} kind="imap" title={texts.incoming} isLocked={isLocked} />
      <ServerFields editor={editor} kind="smtp" title={texts.outgoing} isLocked={isLocked} />
    </>
  )
}

function Reading({ editor, isLocked }: Part) {
  const { value: form, patch, errorOf } = editor
  const todayOn = useToday()
  const choices = [...new Set([...SYNC_CHOICES, form.syncMinutes])].toSorted((a, b) => a - b)
  return (
    <>
      <FieldGrid columns="1fr 1fr">
        <AreaField id={mailboxFieldId('folders')} label={texts.folders} description={texts.foldersHint} isRequired isReadOnly={isLocked} value={form.folders} error={errorOf('folders')} onChange={(folders) => patch({ folders })} />
        <WordField editor={editor} isLocked={isLocked} field="sentFolder" label={texts.sentFolder} description={texts.sentFolderHint} />
      </FieldGrid>
      <FieldGrid columns="1fr 1fr 1fr">
        <SelectField label={texts.syncMinutes} isReadOnly={isLocked} value={String(form.syncMinutes)} options={choices.map((minutes) => ({ value: String(minutes), label: everyWords(minutes) }))} onChange={(value) => value !== null && !isLocked && patch({ syncMinutes: Number(value) })} />
        <DateField label={texts.sinceOn} description={texts.sinceHint} isReadOnly={isLocked} valueOn={form.sinceOn} maxOn={todayOn ?? undefined} onChange={(sinceOn, problem) => { editor.noteProblem('sinceOn', problem); if (problem === null) patch({ sinceOn }) }} />
        <SelectField label={texts.language} isReadOnly={isLocked} value={form.language} options={LANGUAGES} onChange={(language) => language !== null && !isLocked && patch({ language })} />
      </FieldGrid>
    </>
  )
}

function Signatures({ editor, isLocked }: Part) {
  const { signatures } = editor.value
  return <FieldGrid columns="1fr 1fr 1fr">{MAIL_LANGUAGES.map((language) => <AreaField key={language} rows={3} label={texts.signature[language]} isReadOnly={isLocked} value={signatures[language]} onChange={(text) => editor.patch({ signatures: { ...signatures, [language]: text } })} />)}</FieldGrid>
}

function passwordWords(mailbox: Mailbox | null): string {
  if (mailbox?.passwordState === 'kept') return texts.passwordKept
  return mailbox?.passwordState === 'unreadable' ? texts.passwordUnreadable : texts.passwordNew
}

/** One mailbox: who it is, where its servers are, what is read. The password goes in and never comes back. */
export function MailboxForm({ mailbox, onSaved }: { readonly mailbox: Mailbox | null; readonly onSaved: (saved: { readonly mailboxId: number }) => void }) {
  const { may, whyNot } = useSession()
  const [typed, setTyped] = useState('')
  const isLocked = !may('mail.saveMailbox')
  const mailboxId = mailbox?.mailboxId ?? null
  const password = typed === '' ? null : typed
  const isPasswordNeeded = mailbox?.passwordState !== 'kept' && password === null
  const editor = useEditor({
    command: 'mail.saveMailbox', draftKey: `mailbox:${mailboxId ?? 'new'}`, saved: formOf(mailbox),
    check: (form: MailboxForm) => ({ ...checkMailbox(form), ...(isPasswordNeeded ? { password: texts.passwordNeeded } : {}) }),
    toInput: (form: MailboxForm) => ({ ...inputOf(form), mailboxId, password }),
    onSaved: (saved) => {
      setTyped('')
      showToast(formTexts.saved)
      onSaved(saved)
    },
  })
  const part = { editor, isLocked }
  const { value: form } = editor
  return (
    <Card title={mailbox?.name ?? texts.newTitle} sub={isLocked ? texts.readOnly : undefined}>
      <EditorErrors editor={editor} idOf={mailboxFieldId} nameOf={nameOf} />
      <FieldGrid columns="1fr 1fr">
        <WordField {...part} field="name" label={texts.name} description={texts.nameHint} isRequired />
        <WordField {...part} field="address" label={texts.address} isRequired />
        <WordField {...part} field="displayName" label={texts.displayName} description={texts.displayNameHint} />
        <WordField {...part} field="user" label={texts.user} description={texts.userHint} />
      </FieldGrid>
      <Connection {...part} />
      {!isLocked && <PasswordField id={mailboxFieldId('password')} label={texts.password} isNew isRequired={mailbox === null} description={passwordWords(mailbox)} value={typed} error={editor.errorOf('password')} onChange={setTyped} />}
      {!isLocked && <ConnectionCheck input={{ ...inputOf(form), mailboxId, password }} disabledReason={isPasswordNeeded ? texts.passwordNeeded.toLowerCase() : (Object.values(checkMailbox({ ...form, name: form.name || form.address }))[0] ?? null)} onFolders={(folders) => editor.patch({ folders: folders.join('\n') })} />}
      <Reading {...part} />
      <Signatures {...part} />
      <CheckField label={texts.isActive} description={texts.isActiveHint} disabledReason={isLocked ? texts.readOnly : null} isChecked={form.isActive} onChange={(isActive) => editor.patch({ isActive })} />
      <Inline justify="end"><EditorBar editor={{ ...editor, isDirty: editor.isDirty || password !== null }} saveLabel={texts.save} isNew={mailbox === null} whyNot={whyNot('mail.saveMailbox')} /></Inline>
    </Card>
  )
}
