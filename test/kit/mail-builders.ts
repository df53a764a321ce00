import type { MailboxInput } from '#shared/contract/mail.ts'
import type { InputOf } from '#shared/contract/index.ts'
import { MAIL_PASSWORD, MAIL_USER } from './dovecot.ts'
import type { TestCore } from './test-core.ts'

export const OUR_ADDRESS = 'claims@service.example'

export function mailboxFacts(ports: { readonly imap?: number; readonly smtp?: number } = {}, overrides: Partial<MailboxInput> = {}): MailboxInput {
  return {
    name: 'Претензии', address: OUR_ADDRESS, displayName: 'Сервис-Плюс', imap: { host: '127.0.0.1', port: ports.imap ?? 1, security: 'none' }, smtp: { host: '127.0.0.1', port: ports.smtp ?? 1, security: 'none' }, user: MAIL_USER,
    folders: ['INBOX'], sentFolder: '', signatures: { ru: 'С уважением', en: 'Best regards', zh: '此致' }, language: 'en', syncMinutes: 0, sinceOn: null, isActive: true, ...overrides,
  }
}

export async function aMailbox(test: TestCore, ports: { readonly imap?: number; readonly smtp?: number } = {}, overrides: Partial<MailboxInput> = {}): Promise<number> {
  return (await test.call('mail.saveMailbox', { ...mailboxFacts(ports, overrides), mailboxId: null, password: MAIL_PASSWORD })).mailboxId
}

export interface LetterParts { readonly id?: string; readonly from?: string; readonly to?: string; readonly subject?: string; readonly text?: string; readonly date?: string; readonly inReplyTo?: string; readonly references?: string }

let lastLetterNo = 0

/** A plain letter as a server hands it over. */
export function aLetter(parts: LetterParts = {}): string {
  lastLetterNo += 1
  const { id = `<m${lastLetterNo}@factory.example>`, from = 'Lin Wei <lin@factory.example>', to = OUR_ADDRESS, subject = `Letter ${lastLetterNo}`, text = 'Dear colleagues, see below.', date = 'Thu, 19 Nov 2026 08:00:00 +0800', inReplyTo, references } = parts
  const lines = [`Message-ID: ${id}`, `Date: ${date}`, `From: ${from}`, `To: ${to}`, `Subject: ${encoded(subject)}`, ...(inReplyTo === undefined ? [] : [`In-Reply-To: ${inReplyTo}`]), ...(references === undefined ? [] : [`References: ${references}`])]
  return [...lines, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', text, ''].join('\r\n')
}

const encoded = (subject: string): string => (/^[\x20-\x7e]*$/.test(subject) ? subject : `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`)

/** Takes a letter in as a file a person dropped. */
export async function dropIn(test: TestCore, letter: string | Uint8Array, name = 'letter.eml') {
  const { fileId } = await test.call('files.store', { name, base64: Buffer.from(letter).toString('base64') })
  return test.call('mail.importEml', { fileId, mailboxId: null })
}

export function draftFacts(mailboxId: number, overrides: Partial<InputOf<'mail.saveDraft'>> = {}): InputOf<'mail.saveDraft'> {
  return {
    draftId: null, mailboxId, threadId: null, replyToMessageId: null, to: ['Lin Wei <lin@factory.example>'], cc: [], bcc: [], subject: 'Broken boards', text: 'Please see the claim.', language: 'en', attachments: [], supplierId: null, claimId: null, reminderLevel: null, answerDueOn: null, ...overrides,
  }
}

export async function aSentLetter(test: TestCore, mailboxId: number, overrides: Partial<InputOf<'mail.saveDraft'>> = {}): Promise<number> {
  const { draftId } = await test.call('mail.saveDraft', draftFacts(mailboxId, overrides))
  return (await test.call('mail.send', { draftId })).outboxId
}

export const threadsOf = (test: TestCore, overrides: Partial<InputOf<'mail.threads'>> = {}) =>
  test.call('mail.threads', { box: 'all', mailboxId: null, supplierId: null, claimId: null, orderId: null, isUnreadOnly: false, text: '', after: null, limit: 50, ...overrides })
