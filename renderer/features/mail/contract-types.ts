import type { OutputOf } from '#renderer/rpc/procedures.ts'

export type { Draft, DraftFacts, Letter, Mailbox, MailboxInput, MailAttachment, MailLink, MailMessage, OutboxRow, ThreadRow, UnansweredRow } from '#shared/contract/mail.ts'
export type Thread = OutputOf<'mail.thread'>
export type DraftHead = OutputOf<'mail.drafts'>[number]
export type MailCounts = OutputOf<'mail.counts'>
