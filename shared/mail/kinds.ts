export const MAIL_LANGUAGES = ['ru', 'en', 'zh'] as const
export type MailLanguage = (typeof MAIL_LANGUAGES)[number]

/** `none` sends words and passwords in the open and is taken only for a server on this computer. */
export const MAIL_SECURITIES = ['tls', 'starttls', 'none'] as const
export type MailSecurity = (typeof MAIL_SECURITIES)[number]

/** What stands between a mailbox and its server, in words a person can act on. */
export const MAIL_TROUBLES = [
  'host_not_found', 'connection_refused', 'no_answer', 'certificate', 'no_encryption', 'wrong_password', 'no_such_folder', 'no_inbox', 'password_needed', 'rejected', 'connection_lost', 'protocol', 'not_composed',
] as const
export type MailTrouble = (typeof MAIL_TROUBLES)[number]

/** `missing`: never entered. `unreadable`: kept, but this computer has not the key it was closed with. */
export const PASSWORD_STATES = ['kept', 'missing', 'unreadable'] as const
export type PasswordState = (typeof PASSWORD_STATES)[number]

/**
 * What was wrong with a message that came in. It is kept all the same, with its raw bytes.
 * `charset_guessed`, `dates_missing`, `winmail`, `empty`: read whole. The others: read in part or not at all.
 */
export const MESSAGE_PROBLEMS = [
  'too_large', 'headers_too_large', 'too_many_parts', 'nested_too_deep', 'text_cut', 'broken', 'took_too_long', 'too_much_memory', 'charset_guessed', 'winmail', 'empty', 'date_missing',
] as const
export type MessageProblem = (typeof MESSAGE_PROBLEMS)[number]

export const MESSAGE_DIRECTIONS = ['in', 'out'] as const
export type MessageDirection = (typeof MESSAGE_DIRECTIONS)[number]

export const LINK_KINDS = ['claim', 'order', 'supplier'] as const
export type LinkKind = (typeof LINK_KINDS)[number]
export const LINK_STATES = ['suggested', 'confirmed', 'declined'] as const
export type LinkState = (typeof LINK_STATES)[number]
/** Why a link is proposed: a number in the subject or text, the sender's address, the domain of the address, the thread it answers, or a person. */
export const LINK_REASONS = ['subject_number', 'text_number', 'address', 'domain', 'thread', 'person'] as const
export type LinkReason = (typeof LINK_REASONS)[number]

/** Ways to look at the threads: the left pane. `to_answer`: the last word is theirs and nobody has answered it. */
export const THREAD_BOXES = ['inbox', 'to_answer', 'mine', 'waiting', 'unlinked', 'snoozed', 'archived', 'all'] as const
export type ThreadBox = (typeof THREAD_BOXES)[number]

/** `waiting`: an answer is expected; `overdue`: its day has passed; `answered`: it came. */
export const ANSWER_STATES = ['none', 'waiting', 'overdue', 'answered'] as const
export type AnswerState = (typeof ANSWER_STATES)[number]

/** `unclear`: the program ended while the server was taking the message, and the Sent folder could not be asked; a person says. */
export const OUTBOX_STATES = ['queued', 'sending', 'sent', 'failed', 'unclear'] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

export const LETTER_KINDS = ['claim_notice', 'reminder_1', 'reminder_2', 'credit_note_request', 'thanks', 'info_reply'] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** Reminders that can be sent; after the last one the thread is the manager's. */
export const REMINDER_LEVELS_MAX = 2
