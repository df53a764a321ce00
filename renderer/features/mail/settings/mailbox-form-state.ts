import { formTexts } from '#renderer/texts/reference.ts'
import { mailSettingsTexts as texts } from '#renderer/texts/mail.ts'
import { isEmail } from '#shared/suppliers/contact.ts'
import type { Mailbox, MailboxInput } from '../contract-types.ts'

export const PROVIDERS = ['yandex', 'mailru', 'own'] as const
export type Provider = (typeof PROVIDERS)[number]
/** Folders are typed one a line. */
export type MailboxForm = Omit<MailboxInput, 'folders'> & { readonly folders: string }

const IMAPS = 993
const SMTPS = 465
const SUBMISSION = 587
/** Source: help pages of Yandex and Mail.ru on mail programs. */
const SERVERS: Readonly<Record<Exclude<Provider, 'own'>, Pick<MailboxInput, 'imap' | 'smtp'>>> = {
  yandex: { imap: { host: 'imap.yandex.ru', port: IMAPS, security: 'tls' }, smtp: { host: 'smtp.yandex.ru', port: SMTPS, security: 'tls' } },
  mailru: { imap: { host: 'imap.mail.ru', port: IMAPS, security: 'tls' }, smtp: { host: 'smtp.mail.ru', port: SMTPS, security: 'tls' } },
}

export const EMPTY_MAILBOX: MailboxForm = {
  name: '', address: '', displayName: '', imap: { host: '', port: IMAPS, security: 'tls' }, smtp: { host: '', port: SMTPS, security: 'tls' }, user: '', folders: 'INBOX', sentFolder: '', signatures: { ru: '', en: '', zh: '' }, language: 'en', syncMinutes: 5, sinceOn: null, isActive: true,
}

export const serversOf = (provider: Provider): Partial<MailboxForm> => (provider === 'own' ? {} : SERVERS[provider])

/** Which service the servers are of. */
export function providerOf({ imap }: Pick<MailboxForm, 'imap'>): Provider {
  return PROVIDERS.find((known) => known !== 'own' && SERVERS[known].imap.host === imap.host.trim().toLowerCase()) ?? 'own'
}

/** The usual port of a way to encrypt. */
export function portOf(kind: 'imap' | 'smtp', security: MailboxInput['imap']['security']): number {
  if (kind === 'imap') return security === 'tls' ? IMAPS : 143
  return security === 'tls' ? SMTPS : security === 'starttls' ? SUBMISSION : 25
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

export function formOf(mailbox: Mailbox | null): MailboxForm {
  if (mailbox === null) return EMPTY_MAILBOX
  const { name, address, displayName, imap, smtp, user, folders, sentFolder, signatures, language, syncMinutes, sinceOn, isActive } = mailbox
  return { name, address, displayName, imap, smtp, user, folders: folders.join('\n'), sentFolder, signatures, language, syncMinutes, sinceOn, isActive }
}

export const inputOf = (form: MailboxForm): MailboxInput => ({ ...form, name: form.name.trim(), address: form.address.trim(), user: form.user.trim() || form.address.trim(), folders: linesOf(form.folders) })

/** What the screen itself sees is missing; the core looks again. */
export function checkMailbox(form: MailboxForm): Readonly<Record<string, string>> {
  const required = (field: string, value: string): Readonly<Record<string, string>> => (value.trim() === '' ? { [field]: formTexts.required } : {})
  return {
    ...required('name', form.name), ...required('imap.host', form.imap.host), ...required('smtp.host', form.smtp.host), ...required('imap.port', form.imap.port === 0 ? '' : 'given'), ...required('smtp.port', form.smtp.port === 0 ? '' : 'given'),
    ...(isEmail(form.address.trim()) ? {} : { address: form.address.trim() === '' ? formTexts.required : texts.badAddress }),
    ...(linesOf(form.folders).length === 0 ? { folders: texts.foldersNeeded } : {}),
  }
}
