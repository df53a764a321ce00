import { MAIL_SECURITIES } from '#shared/mail/kinds.ts'
import type { Editor } from '#renderer/features/reference/index.ts'
import { mailSettingsTexts as texts } from '#renderer/texts/mail.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { portOf, type MailboxForm } from './mailbox-form-state.ts'

export const mailboxFieldId = (field: string): string => `mailbox-${field}`
const SECURITIES = MAIL_SECURITIES.map((value) => ({ value, label: texts.securities[value] }))

/** Where a server is and how it is spoken to. */
export function ServerFields({ editor, kind, title, isLocked }: { readonly editor: Editor<MailboxForm>; readonly kind: 'imap' | 'smtp'; readonly title: string; readonly isLocked: boolean }) {
  const server = editor.value[kind]
  const patch = (part: Partial<typeof server>) => editor.patch({ [kind]: { ...server, ...part } })
  const id = (field: string) => mailboxFieldId(`${kind}.${field}`)
  return (
    <>
      <TextField id={id('host')} label={title} isRequired isReadOnly={isLocked} value={server.host} error={editor.errorOf(`${kind}.host`)} onChange={(host) => patch({ host })} />
      <FieldGrid columns="84px minmax(0, 1fr)">
        <TextField id={id('port')} label={texts.port} inputMode="numeric" maxLength={5} isReadOnly={isLocked} value={server.port === 0 ? '' : String(server.port)} error={editor.errorOf(`${kind}.port`)} onChange={(text) => patch({ port: Number(text.replaceAll(/\D/g, '')) })} />
        <SelectField id={id('security')} label={texts.security} isReadOnly={isLocked} value={server.security} options={SECURITIES} description={server.security === 'none' ? texts.securityNone : undefined} error={editor.errorOf(`${kind}.security`)} onChange={(security) => security !== null && !isLocked && patch({ security, port: portOf(kind, security) })} />
      </FieldGrid>
    </>
  )
}
