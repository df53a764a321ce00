import { z } from 'zod'
import { ANSWER_STATES, LETTER_KINDS, LINK_KINDS, LINK_REASONS, LINK_STATES, MAIL_LANGUAGES, MAIL_SECURITIES, MAIL_TROUBLES, MESSAGE_DIRECTIONS, MESSAGE_PROBLEMS, OUTBOX_STATES, PASSWORD_STATES, THREAD_BOXES } from '#shared/mail/kinds.ts'
import { LETTER_FIELDS } from '#shared/mail/letter-fields.ts'
import { command, done, id, job, none, query } from './procedure.ts'
import { civilDate, filledLine, filledText, instant, line, pageSize, text } from './fields.ts'

const int = z.number().int()
const count = int.min(0)
const language = z.enum(MAIL_LANGUAGES)
const BODY_MAX = 200_000
const PASSWORD_MAX = 500
const ADDRESSES_MAX = 100
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const body = z.string().max(BODY_MAX).refine((value) => !CONTROL.test(value), { error: 'control_characters' })

const server = z.strictObject({ host: filledLine, port: int.min(1).max(65_535), security: z.enum(MAIL_SECURITIES) })
export type MailServer = z.output<typeof server>

export const mailboxInput = z.strictObject({
  name: filledLine, address: filledLine, displayName: line, imap: server, smtp: server, user: filledLine,
  /** Folders on the server to follow; the folder of sent messages is followed too. */
  folders: z.array(filledLine).min(1, { error: 'required' }).max(20),
  /** Empty: the one the server itself names for sent messages. */
  sentFolder: line,
  signatures: z.strictObject({ ru: text, en: text, zh: text }), language,
  /** Minutes between two rounds of reading; 0: by hand only. */
  syncMinutes: int.min(0).max(1_440),
  /** Messages older than this day are left on the server; null: all. */
  sinceOn: civilDate.nullable(),
  isActive: z.boolean(),
})
export type MailboxInput = z.output<typeof mailboxInput>
/** Null keeps the password that is stored. */
const password = z.string().min(1).max(PASSWORD_MAX).nullable()

const trouble = z.strictObject({ code: z.enum(MAIL_TROUBLES), detail: z.string() })
export type MailTroubleView = z.output<typeof trouble>
const progress = z.strictObject({ isRunning: z.boolean(), doneCount: count, totalCount: count })
const mailbox = mailboxInput.extend({
  mailboxId: id, passwordState: z.enum(PASSWORD_STATES), messageCount: count, unreadCount: count,
  sync: progress, lastSyncAt: instant.nullable(), lastTrouble: trouble.nullable(), retryAt: instant.nullable(),
})
export type Mailbox = z.output<typeof mailbox>
const check = z.strictObject({ isOk: z.boolean(), trouble: trouble.nullable() })

const link = z.strictObject({ kind: z.enum(LINK_KINDS), targetId: id, label: z.string(), state: z.enum(LINK_STATES), reason: z.enum(LINK_REASONS) })
export type MailLink = z.output<typeof link>
const answer = z.strictObject({ state: z.enum(ANSWER_STATES), dueOn: civilDate.nullable(), reminderLevel: int, isEscalated: z.boolean() })
const assignee = z.strictObject({ personId: id, fullName: z.string() }).nullable()
const threadRow = z.strictObject({
  threadId: id, subject: z.string(), people: z.array(z.string()), snippet: z.string(), lastAt: instant, lastDirection: z.enum(MESSAGE_DIRECTIONS), messageCount: count, unreadCount: count, attachmentCount: count,
  hasProblem: z.boolean(), assignee, isArchived: z.boolean(), snoozedUntilOn: civilDate.nullable(), answer, links: z.array(link),
})
export type ThreadRow = z.output<typeof threadRow>

const person = z.strictObject({ name: z.string(), address: z.string() })
export type MailPerson = z.output<typeof person>
const attachment = z.strictObject({
  attachmentId: id, name: z.string(), mediaType: z.string(), sizeBytes: count, isInline: z.boolean(), contentId: z.string(),
  /** Null until somebody has opened it: its bytes lie in the message. */
  fileId: id.nullable(),
})
export type MailAttachment = z.output<typeof attachment>
const message = z.strictObject({
  messageId: id, mailboxId: id.nullable(), direction: z.enum(MESSAGE_DIRECTIONS), messageIdHeader: z.string(), from: person, to: z.array(person), cc: z.array(person), sentAt: instant, subject: z.string(),
  /** Words of the message without its markup; quoted earlier messages stand in it too. */
  text: z.string(), hasHtml: z.boolean(), problems: z.array(z.enum(MESSAGE_PROBLEMS)), charset: z.string(), attachments: z.array(attachment),
  /** The message as it came, byte by byte. */
  rawFileId: id.nullable(), isRead: z.boolean(),
})
export type MailMessage = z.output<typeof message>

const addresses = z.array(filledLine).max(ADDRESSES_MAX)
const draftFacts = z.strictObject({
  mailboxId: id, threadId: id.nullable(), replyToMessageId: id.nullable(), to: addresses, cc: addresses, bcc: addresses, subject: line, text: body, language,
  attachments: z.array(id).max(200), supplierId: id.nullable(),
  /** The claim this message carries to the supplier: it counts as sent when the server has taken the message. */
  claimId: id.nullable(),
  /** The reminder this message is, 1 or 2; null: it is none. */
  reminderLevel: int.min(1).max(2).nullable(),
  /** An answer is expected by this day; null: the supplier's days of answer where the message carries a claim, else none. */
  answerDueOn: civilDate.nullable(),
})
export type DraftFacts = z.output<typeof draftFacts>
const draftFile = z.strictObject({ fileId: id, name: z.string(), mediaType: z.string(), sizeBytes: count })
const draft = draftFacts.extend({ draftId: id, files: z.array(draftFile), totalBytes: count, maxBytes: count, savedAt: instant, savedBy: z.string(), claimNumber: z.string() })
export type Draft = z.output<typeof draft>
const draftHead = z.strictObject({ draftId: id, threadId: id.nullable(), claimId: id.nullable(), mailboxId: id, to: z.array(z.string()), subject: z.string(), snippet: z.string(), attachmentCount: count, savedAt: instant, savedBy: z.string(), claimNumber: z.string() })
const outboxRow = z.strictObject({
  outboxId: id, mailboxId: id, threadId: id.nullable(), to: z.array(z.string()), subject: z.string(), state: z.enum(OUTBOX_STATES), queuedAt: instant, queuedBy: z.string(), sentAt: instant.nullable(),
  tryCount: count, nextTryAt: instant.nullable(), trouble: trouble.nullable(), attachmentCount: count, claimNumber: z.string(),
  /** Whether the copy lies in the folder of sent messages on the server. */
  isInSentFolder: z.boolean(),
})
export type OutboxRow = z.output<typeof outboxRow>

const letter = z.strictObject({ kind: z.enum(LETTER_KINDS), language, name: z.string(), subject: filledLine, text: filledText, isOwn: z.boolean(), savedAt: instant.nullable() })
export type Letter = z.output<typeof letter>

const unansweredRow = z.strictObject({
  threadId: id, subject: z.string(), supplierId: id.nullable(), supplier: z.string(), claimId: id.nullable(), claimNumber: z.string(), sentAt: instant, dueOn: civilDate, overdueDays: int,
  /** Reminders sent so far. */
  reminderLevel: int, lastReminderAt: instant.nullable(), isEscalated: z.boolean(), snoozedUntilOn: civilDate.nullable(), assignee, language,
  /** The letter to send next; null: both reminders have gone, the manager decides. */
  nextLetter: z.enum(LETTER_KINDS).nullable(),
})
export type UnansweredRow = z.output<typeof unansweredRow>

const threads = z.strictObject({
  box: z.enum(THREAD_BOXES), mailboxId: id.nullable(), supplierId: id.nullable(), claimId: id.nullable(), orderId: id.nullable(), isUnreadOnly: z.boolean(),
  /** Words, a Chinese word of any length, a part code, the number of a claim or an order; empty: no search. */
  text: z.string().max(200),
  after: z.string().max(80).nullable(), limit: pageSize,
})

export const mail = {
  mailboxes: query().input(none).output(z.array(mailbox)),
  saveMailbox: command('mail').input(mailboxInput.extend({ mailboxId: id.nullable(), password })).output(z.strictObject({ mailboxId: id })),
  /** Asks both servers and says plainly what is wrong; `folders` are those the IMAP server has. */
  testMailbox: job().input(mailboxInput.extend({ mailboxId: id.nullable(), password })).output(z.strictObject({ imap: check, smtp: check, folders: z.array(z.string()), sentFolder: z.string() })),
  /** Reads what is new on the server; nothing there is changed. */
  sync: job('mail').input(z.strictObject({ mailboxId: id })).output(z.strictObject({ newCount: count, knownCount: count, problemCount: count })),
  progress: query().input(none).output(z.array(progress.extend({ mailboxId: id }))),
  cancelSync: query().input(z.strictObject({ mailboxId: id })).output(done),

  threads: query().input(threads).output(z.strictObject({ rows: z.array(threadRow), next: z.string().nullable() })),
  /** For the left pane: of one mailbox, or of all. */
  counts: query().input(z.strictObject({ mailboxId: id.nullable().default(null) })).output(z.strictObject({
    boxes: z.array(z.strictObject({ box: z.enum(THREAD_BOXES), threadCount: count, unreadCount: count })), draftCount: count, outboxCount: count, failedCount: count, overdueCount: count,
    suppliers: z.array(z.strictObject({ supplierId: id, name: z.string(), threadCount: count, unreadCount: count })),
  })),
  thread: query().input(z.strictObject({ threadId: id })).output(z.strictObject({ head: threadRow, messages: z.array(message), drafts: z.array(draftHead), outbox: z.array(outboxRow) })),
  /** The HTML as it came; the screen shows it without scripts and without network. Null: the message has none. */
  messageHtml: query().input(z.strictObject({ messageId: id })).output(z.strictObject({ html: z.string().nullable(), isCut: z.boolean() })),
  /** Takes the bytes of an attachment out of its message. */
  openAttachment: job('mail').input(z.strictObject({ attachmentId: id })).output(z.strictObject({ fileId: id, fileName: z.string(), mediaType: z.string(), sha256: z.string(), sizeBytes: count })),
  setRead: command('mail').input(z.strictObject({ threadId: id, isRead: z.boolean() })).output(done),
  archive: command('mail').input(z.strictObject({ threadId: id, isArchived: z.boolean() })).output(done),
  /** Who may keep a thread: people who may read the mail. */
  people: query().input(none).output(z.array(z.strictObject({ personId: id, fullName: z.string() }))),
  assign: command('mail').input(z.strictObject({ threadId: id, personId: id.nullable() })).output(done),
  /** Out of sight until the day comes or a new message does; null ends it. */
  snooze: command('mail').input(z.strictObject({ threadId: id, untilOn: civilDate.nullable() })).output(done),
  /** A person says whether the thread belongs to the claim, order or supplier; later messages of the thread follow. */
  setLink: command('mail', 'claims', 'orders').input(z.strictObject({ threadId: id, kind: z.enum(LINK_KINDS), targetId: id, state: z.enum(['confirmed', 'declined']) })).output(done),
  findLinkTargets: query().input(z.strictObject({ text: z.string().max(100), limit: pageSize })).output(z.array(z.strictObject({ kind: z.enum(LINK_KINDS), targetId: id, label: z.string(), note: z.string() }))),
  /** Puts a thread on the list of expected answers, or takes it off. */
  expectAnswer: command('mail').input(z.strictObject({ threadId: id, dueOn: civilDate.nullable() })).output(done),

  drafts: query().input(none).output(z.array(draftHead)),
  draft: query().input(z.strictObject({ draftId: id })).output(draft),
  /** A new draft filled for an answer: addresses, subject with the token of the claim, the quoted message, the signature. */
  startDraft: query().input(z.strictObject({ mailboxId: id.nullable(), replyToMessageId: id.nullable(), isReplyAll: z.boolean(), supplierId: id.nullable(), claimId: id.nullable() })).output(draftFacts),
  saveDraft: command('mail').input(draftFacts.extend({ draftId: id.nullable() })).output(z.strictObject({ draftId: id, savedAt: instant })),
  deleteDraft: command('mail').input(z.strictObject({ draftId: id })).output(done),
  /** The person's command to send: the draft becomes a row of the outbox and goes at the next moment. */
  send: command('mail').input(z.strictObject({ draftId: id })).output(z.strictObject({ outboxId: id })),
  outbox: query().input(none).output(z.array(outboxRow)),
  /** Sends what is due now, without waiting for the round. */
  deliver: job('mail', 'claims').input(none).output(z.strictObject({ sentCount: count, failedCount: count, waitingCount: count })),
  retry: command('mail').input(z.strictObject({ outboxId: id })).output(done),
  /** Takes a message that has not gone back among the drafts. */
  withdraw: command('mail').input(z.strictObject({ outboxId: id })).output(z.strictObject({ draftId: id })),
  /** A person looked and says whether the message went. */
  settleUnclear: command('mail', 'claims').input(z.strictObject({ outboxId: id, wasSent: z.boolean() })).output(done),

  letters: query().input(none).output(z.strictObject({ letters: z.array(letter), fields: z.array(z.enum(LETTER_FIELDS)) })),
  saveLetter: command('mail').input(z.strictObject({ kind: z.enum(LETTER_KINDS), language, subject: filledLine, text: filledText })).output(done),
  /** The shipped text again. */
  restoreLetter: command('mail').input(z.strictObject({ kind: z.enum(LETTER_KINDS), language })).output(done),
  /** The letter with the facts of the claim, supplier and thread in it; `missing` are fields nobody has filled yet. */
  renderLetter: query().input(z.strictObject({ kind: z.enum(LETTER_KINDS), language, mailboxId: id.nullable(), supplierId: id.nullable(), claimId: id.nullable(), threadId: id.nullable() })).output(z.strictObject({ subject: z.string(), text: z.string(), missing: z.array(z.enum(LETTER_FIELDS)) })),

  /** Threads whose answer was due, the longest overdue first; those the manager must see are marked. */
  unanswered: query().input(z.strictObject({ supplierId: id.nullable(), mailboxId: id.nullable().default(null), isEscalatedOnly: z.boolean(), withSnoozed: z.boolean() })).output(z.array(unansweredRow)),
  /** A draft of the next reminder in the language of the contact; the one that is there already, where somebody has begun it. */
  startReminder: command('mail').input(z.strictObject({ threadId: id })).output(z.strictObject({ draftId: id })),

  /** A stored .eml file becomes a message of its thread; one that is here already is not taken twice. */
  importEml: job('mail').input(z.strictObject({ fileId: id, mailboxId: id.nullable() })).output(z.strictObject({ messageId: id, threadId: id, isNew: z.boolean(), problems: z.array(z.enum(MESSAGE_PROBLEMS)) })),
}
