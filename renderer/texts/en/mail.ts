import { counted, formatDate, formatDateTime, formatDays, formatFileSize, formatNumber, formatTime, type EnglishForms } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/mail.ts'
import type { Translated } from './translated.ts'

export { LETTER_SAMPLES, MAIL_LANGUAGE_SHORT } from '../ru/mail.ts'

const LETTER_FORMS: EnglishForms = ['message', 'messages']
const PICTURE_FORMS: EnglishForms = ['picture', 'pictures']
const FILE_FORMS: EnglishForms = ['file', 'files']
const MINUTE_FORMS: EnglishForms = ['minute', 'minutes']

export const MAIL_LANGUAGE_LABELS: Translated<typeof ru.MAIL_LANGUAGE_LABELS> = { ru: 'Russian', en: 'English', zh: 'Chinese' }

export const LETTER_KIND_LABELS: Translated<typeof ru.LETTER_KIND_LABELS> = {
  claim_notice: 'Claim to the supplier', reminder_1: 'First reminder', reminder_2: 'Second reminder', credit_note_request: 'Request for a credit note', thanks: 'Answer accepted', info_reply: 'Reply to a request for information',
}

export const LETTER_FIELD_LABELS: Translated<typeof ru.LETTER_FIELD_LABELS> = {
  claim_number: 'claim number', claim_on: 'day of the claim', supplier_name: 'supplier', contact_name: 'contact person', line_count: 'number of lines', total: 'amount', currency: 'currency', answer_due_on: 'answer by', sent_on: 'day of sending', overdue_days: 'days overdue',
  lines: 'lines of the claim', period: 'period', contract: 'contract', organisation: 'our centre', sender_name: 'who writes', sender_position: 'position', today: 'today', subject: 'subject of the message', signature: 'signature of the mailbox',
}

/** What was wrong with a message that came in, and what of it can be read. */
export const MESSAGE_PROBLEM_TEXTS: Translated<typeof ru.MESSAGE_PROBLEM_TEXTS> = {
  too_large: 'The message is larger than allowed: only a part of it was read.', headers_too_large: 'The headers of the message are too large: it was not read in full.', too_many_parts: 'The message has too many parts: the first are shown.', nested_too_deep: 'Messages are nested too deep: the top is shown.',
  text_cut: 'The text is very long: its beginning is shown.', broken: 'The message is damaged: what could be read is shown.', took_too_long: 'Reading the message was stopped: it took too long.', too_much_memory: 'Reading the message was stopped: it ran out of memory.',
  charset_guessed: 'The encoding given in the message is wrong and was guessed from the text.', winmail: 'The attachments came in a winmail.dat file of Outlook.', empty: 'The message has no text.', date_missing: 'The message has no date: the day of receipt is taken.',
}

export const LINK_KIND_LABELS: Translated<typeof ru.LINK_KIND_LABELS> = { claim: 'Claim', order: 'Order', supplier: 'Supplier' }
export const LINK_REASON_LABELS: Translated<typeof ru.LINK_REASON_LABELS> = {
  subject_number: 'number in the subject', text_number: 'number in the text', address: 'sender’s address', domain: 'sender’s domain', thread: 'reply in the same conversation', person: 'set by an employee',
}
export const OUTBOX_STATE_LABELS: Translated<typeof ru.OUTBOX_STATE_LABELS> = { queued: 'waiting to be sent', sending: 'being sent', sent: 'sent', failed: 'not sent', unclear: 'check' }

export const mailTexts: Translated<typeof ru.mailTexts> = {
  title: 'Mail', write: 'Write', fetch: 'Fetch mail', addEml: 'Add .eml', boxes: 'Folders and filters', more: 'More',
  box: { to_answer: 'To answer', inbox: 'Inbox', mine: 'Mine', overdue: 'Answer overdue', waiting: 'Awaiting answer', unlinked: 'Not linked', drafts: 'Drafts', outbox: 'Outbox', snoozed: 'Snoozed', archived: 'Archive', all: 'All mail' },
  search: 'Search all mail', searchHint: 'Words, SKU, 屏幕', supplier: 'Supplier', anySupplier: 'All', mailbox: 'Mailbox', anyMailbox: 'All', found: 'Found in all mail', clearSearch: 'Clear search',
  keys: { next: 'Next conversation', open: 'Open conversation', search: 'Search all mail', pickUp: 'Fetch mail' },
}

export const queueTexts: Translated<typeof ru.queueTexts> = {
  label: 'Conversations', noSubject: 'No subject', toWhom: (people) => `To: ${people}`, draft: 'draft', attachments: (count) => counted(count, FILE_FORMS), problem: 'damaged', nobody: 'No recipient',
  overdue: (days) => `overdue by ${formatDays(days)}`, due: (on) => `answer by ${formatDate(on)}`, reminded: (level) => `reminders: ${level}`, escalated: 'manager decides', snoozed: (on) => `snoozed until ${formatDate(on)}`, unread: 'unread',
  archivedTag: 'archived', toOutbox: 'To the outbox', count: (count) => counted(count, LETTER_FORMS), nextTry: (at) => `next try at ${formatTime(at)}`, maybe: (label) => `${label}?`,
  empty: {
    to_answer: ['Everyone is answered', 'New messages from suppliers will appear here.'], inbox: ['The inbox is empty', 'Conversations dealt with are in the archive.'], mine: ['You have no conversations', 'Assign a conversation with the A key.'], overdue: ['No overdue answers', 'Messages a supplier has not answered in time gather here.'],
    waiting: ['No answers awaited', 'The answer date is set when a claim is sent, or by hand to the right of the message.'], unlinked: ['All conversations are linked', 'Messages with no known claim, order or supplier come here.'], drafts: ['No drafts', 'An unsent message is saved by itself.'], outbox: ['The outbox is empty', 'A message that has not gone stays here with the reason.'],
    snoozed: ['Nothing snoozed', 'Snooze a conversation with the S key: it comes back on its day or with a new message.'], archived: ['The archive is empty', 'A conversation goes to the archive with the E key.'], all: ['No messages yet', 'Fetch mail or drag .eml files here.'],
  },
  notFound: 'Nothing found', notFoundWhy: 'Check the words. Whole words and their beginnings are searched, Chinese from one character, numbers and SKUs.',
  noMailbox: 'No mailbox connected', noMailboxWhy: 'Connect a mailbox in the settings or drag messages here as .eml files.', connect: 'Connect mailbox', askAdmin: 'A mailbox is connected by the administrator. Messages can be dragged here as .eml files.',
}

export const threadTexts: Translated<typeof ru.threadTexts> = {
  label: 'Conversation', unchosen: 'No conversation chosen', unchosenWhy: 'Choose a row on the left with the arrows.', reply: 'Reply', replyAll: 'Reply to all', archive: 'Archive', unarchive: 'Unarchive', assign: 'Assign', snooze: 'Snooze', unread: 'Mark unread', actions: 'Actions on the conversation',
  archived: (subject) => `“${subject}” archived`, unarchived: (subject) => `“${subject}” is back in the inbox`, undo: 'Undo', continueDraft: 'Continue draft', draftBy: (who, at) => `Reply begun: ${who}, ${formatDateTime(at)}`,
  from: 'From', to: 'To', cc: 'Copy', we: 'Us', open: (who) => `Open message: ${who}`, fold: (who) => `Fold message: ${who}`, quote: 'Show quote', raw: 'Original message', rawHint: 'Save the whole message as it came',
  styled: 'Formatted', plain: 'Text only', styledLoading: 'Loading formatting', noHtml: 'The message has no formatting.', cut: 'The message is very large: its beginning is shown.', frame: (who) => `Formatted message: ${who}`,
  blocked: (count) => `Not loaded from other servers: ${counted(count, PICTURE_FORMS)}`, picture: 'picture', links: 'Links in the message', charset: (charset) => `Encoding: ${charset}`,
  attachments: 'Attachments', save: 'Save', show: 'Show', saved: (name) => `File “${name}” saved`, toClaim: 'Work through answer', toClaimHint: 'Compare the supplier’s table with the claim',
  risky: (name) => `File “${name}” may start a program`, riskyWhy: 'Suppliers do not send such files. Save it only if you were expecting this very file, and do not open it on a work computer.', riskySave: 'Save anyway',
}

export const linkTexts: Translated<typeof ru.linkTexts> = {
  title: 'Open the link from the message?', leadsTo: 'Leads to', address: 'Full address', disguised: 'The message shows another address. Fake pages are disguised so.', open: 'Open', copy: 'Copy address', copied: 'Address copied', notProtected: 'the address is not encrypted: copy it if you trust it', notOpened: 'The system did not open the address. Copy it.',
}

export const caseTexts: Translated<typeof ru.caseTexts> = {
  label: 'What it belongs to', suggestions: 'It seems to belong here', noLongerExpected: 'No answer is awaited any more.', unlinked: (label) => `Unlinked: ${label}`, confirm: 'Yes', decline: 'No', confirmed: (label) => `Linked: ${label}`, claim: 'Claim', order: 'Order', openClaim: 'Open claim', openOrder: 'Open order', unlink: 'Unlink',
  nothing: 'Not linked', nothingWhy: 'Find a claim, an order or a supplier below.', find: 'Link', findHint: 'Number or supplier', status: 'State', total: 'Amount', outstanding: 'Outstanding', answerDue: 'Answer by', lines: 'Lines', notice: 'Notify by',
  noContact: 'No contacts: add them in the supplier’s card.', needDay: 'no day given', contact: 'Contact', localTime: 'Supplier’s time now', language: 'We write in', holiday: (name, until) => `Holiday: ${name}, to ${formatDate(until)}`, holidaySoon: (name, from) => `Holiday soon: ${name}, from ${formatDate(from)}`, writeTo: 'Write', night: 'night', dayOff: 'day off',
  answer: 'Supplier’s answer', notExpected: 'No answer awaited', expectedBy: (on) => `Awaited by ${formatDate(on)}`, overdue: (days) => `Overdue by ${formatDays(days)}`, answered: 'Answer received', remind: 'Remind', remindNext: (kind) => `Next: ${kind.toLowerCase()}`, chain: 'Reminders', sentReminder: (level) => `Reminders sent: ${level}`, lastReminder: (at) => `last ${formatDateTime(at)}`,
  escalated: 'Both reminders are sent, the manager decides', expect: 'Await answer until', dontExpect: 'Do not await', expectSave: 'Set date',
  owner: 'Handled by', nobody: 'no one', snoozedUntil: 'Snoozed until', reminders: 'Reminders',
}

export const assignTexts: Translated<typeof ru.assignTexts> = { title: 'Who handles the conversation', person: 'Employee', submit: 'Assign', nobody: 'Unassign', done: (name) => `Handled by: ${name}`, removed: 'No one handles the conversation' }

export const snoozeTexts: Translated<typeof ru.snoozeTexts> = {
  title: 'Snooze the conversation', until: 'Until what day', quick: 'Quick', tomorrow: 'tomorrow', threeDays: 'in 3 days', week: 'in a week', twoWeeks: 'in 2 weeks', submit: 'Snooze', end: 'Bring back now', why: 'The conversation comes back on that day, or sooner if a message comes.', done: (on) => `Snoozed until ${formatDate(on)}`, ended: 'The conversation is back in the list', needsDay: 'no day given',
}

export const composeTexts: Translated<typeof ru.composeTexts> = {
  newTitle: 'New message', replyTitle: 'Reply', claimTitle: (number) => `Message with claim ${number}`, from: 'Mailbox', to: 'To', cc: 'Copy', addCc: 'Copy', bcc: 'Blind copy', addBcc: 'Blind', bccWhy: 'The other recipients will not see these addresses', subject: 'Subject', text: 'Text of the message', addressHint: 'Addresses separated by commas', language: 'Language of the message',
  send: 'Send', close: 'Close', discard: 'Delete draft', discardAsk: 'Delete the draft without a trace?', discardYes: 'Delete', discarded: 'Draft deleted', saved: (at) => `draft saved ${formatTime(at)}`, saving: 'saving', notSaved: 'not saved yet', restored: (at) => `Continuing the draft of ${formatDateTime(at)}`,
  queued: 'Message queued for sending', toOutbox: 'Outbox', noMailbox: 'no mailbox chosen', noTo: 'no recipient given', noSubject: 'no subject given', badAddress: (address) => `“${address}” does not look like an address`, tooBig: 'the message is larger than the recipient takes',
  attachments: 'Attachments', addFile: 'File from disk', remove: (name) => `Remove: ${name}`, total: (total, max) => `${formatFileSize(total)} of ${formatFileSize(max)}`, totalOnly: (total) => formatFileSize(total), over: (total, max) => `${formatFileSize(total)} – above the supplier’s limit of ${formatFileSize(max)}`, dropHint: 'Files can be dragged into the message.', adding: 'Adding the file',
  fromClaim: 'From the claim', workbook: 'Claim table', evidence: 'Evidence', claimFilesWhy: 'The program removes the place and time of shooting itself. Check faces and number plates before sending.', contacts: 'Supplier’s contacts', noContacts: 'The supplier has no addresses', chooseSupplier: 'Whom we write to', letters: 'Ready text', letter: 'Template', letterLanguage: 'Language', insert: 'Insert', both: 'EN + 中文', inserted: 'Text replaced', undo: 'Restore the former', missing: (fields) => `Write in yourself: ${fields.join(', ')}`,
  answerDue: 'Answer awaited by', answerDueClaim: 'supplier’s answer time', carries: (number) => `Carries claim ${number}`, carry: 'This message carries a claim', noClaim: 'carries none', reminder: (level) => `Reminder ${level}`,
  claimAsk: { title: (number) => `Send claim ${number}?`, why: (today) => `The message will be the notice to the supplier: ${formatDate(today)} will be recorded as the day of notice once the server takes it. After that the lines of the claim do not change.`, noWorkbook: 'The claim table is not attached to the message.', confirm: 'Send claim', to: 'Recipients' },
  offered: { title: (number) => `A message with claim ${number} is already begun`, why: (name, at) => `Draft saved ${formatDateTime(at)}: ${name}`, take: 'Continue the draft', fresh: 'Write another' },
  keptHere: 'What you entered is kept in this window and will be saved once the connection is back.',
}

export const outboxTexts: Translated<typeof ru.outboxTexts> = {
  label: 'Outgoing message', to: 'To', state: 'State', reason: 'Reason', tries: 'Tries', queuedAt: 'Queued', queuedBy: 'Sent by', nextTry: 'Next try', sentAt: 'Gone', claim: 'Claim', attachments: 'Attachments', copy: 'Copy on the server', copyYes: 'in the sent folder', copyNo: 'not put',
  again: 'Send again', now: 'Send now', takeBack: 'Back to drafts', takenBack: 'The message is back in drafts', retried: 'The message is back in the queue', unclear: 'The program closed while the server was taking the message. Look in the sent folder on the server or ask the recipient.', wasSent: 'It was sent', wasNotSent: 'It was not sent', settled: 'Recorded',
  failedWhy: 'The message is saved and will not be lost.', openThread: 'Open conversation',
}

export const syncTexts: Translated<typeof ru.syncTexts> = {
  running: (name) => `Fetching mail of “${name}”`, count: (done, total) => `${formatNumber(done)} of ${formatNumber(total)}`, started: 'connecting', cancel: 'Stop', stopping: 'Stopping', label: 'Progress of fetching mail', done: (count) => (count === 0 ? 'No new messages' : `New: ${counted(count, LETTER_FORMS)}`), problems: (count) => `, damaged ${formatNumber(count)}`,
  trouble: (name) => `Mailbox “${name}”`, retryAt: (at) => `Next try at ${formatTime(at)}.`, retry: 'Try again', settings: 'Mailbox settings', lastAt: (at) => `Mail fetched ${formatDateTime(at)}`, never: 'Mail has not been fetched yet', noMailbox: 'no mailbox connected', kept: 'Messages received are in place.',
}

export const emlTexts: Translated<typeof ru.emlTexts> = {
  drop: 'Drop .eml messages to add them', taken: (count) => `Added: ${counted(count, LETTER_FORMS)}`, known: (count) => `Already here: ${counted(count, LETTER_FORMS)}`, notEml: (name) => `File “${name}” is not an .eml message`, failed: (name, why) => `Message “${name}” was not added. ${why}`, adding: (name) => `Adding “${name}”`, tooBig: (name) => `Message “${name}” is larger than 15 MB`,
}

export const mailSettingsTexts: Translated<typeof ru.mailSettingsTexts> = {
  views: 'What to set up', view: { mailboxes: 'Mailboxes', letters: 'Message templates' }, list: 'Mailboxes', add: 'Connect mailbox', newTitle: 'New mailbox', empty: 'No mailboxes', emptyWhy: 'Connect the mailbox you write to suppliers from: messages are read over IMAP and sent over SMTP. Nothing is deleted on the server.',
  columns: { name: 'Mailbox', address: 'Address', state: 'State', letters: 'Mail' }, state: { off: 'off', ok: 'works', never: 'not read yet', noPassword: 'password needed', trouble: 'error' },
  provider: 'Mail service', providers: { yandex: 'Yandex', mailru: 'Mail.ru', own: 'Own server' }, providerHint: { yandex: 'An app password is needed: Yandex ID → Security → App passwords → Mail. IMAP access is turned on in the mail settings.', mailru: 'A password for an external app is needed: Mail → Settings → Security.', own: 'Server names and ports come from whoever runs your mail.' },
  name: 'Name', nameHint: 'What the mailbox is called in the program', address: 'Address', displayName: 'Sender’s name', displayNameHint: 'The supplier will see it', user: 'User name', userHint: 'Usually the full address', password: 'Password', passwordKept: 'The password is saved and not shown. An empty field keeps it.', passwordNew: 'Kept encrypted on this computer.', passwordUnreadable: 'This computer does not have the key of the password: enter the password again.',
  incoming: 'Incoming mail, IMAP', outgoing: 'Outgoing mail, SMTP', host: 'Server', port: 'Port', security: 'Encryption', securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'no encryption' }, securityNone: 'Without encryption only a server on this same computer is accepted.',
  folders: 'Folders to read', foldersHint: 'One per line. The connection check shows which the server has.', onServer: 'On the server', sentFolder: 'Sent folder', sentFolderHint: 'Empty – the one the server names', syncMinutes: 'Check mail', every: (minutes) => (minutes === 0 ? 'by hand only' : `every ${counted(minutes, MINUTE_FORMS)}`), everyOne: 'every minute', sinceOn: 'Messages not before', sinceHint: 'Empty – all mail', language: 'Default language', isActive: 'Mailbox is on', isActiveHint: 'A mailbox that is off is not read, its messages stay.',
  signatures: 'Signatures', signature: { ru: 'In Russian', en: 'In English', zh: 'In Chinese' }, connection: 'Connection', reading: 'Reading', test: 'Check connection', testing: 'Asking the servers', imapOk: 'Incoming mail: connected.', smtpOk: 'Outgoing mail: connected.', imapBad: 'Incoming mail:', smtpBad: 'Outgoing mail:', save: 'Save mailbox', readOnly: 'Mailboxes are changed by the administrator.', chooseRow: 'Choose a mailbox with the arrows.',
  badAddress: 'The address is written wrongly', passwordNeeded: 'Enter the password', foldersNeeded: 'Enter at least one folder', nothingDeleted: 'The program only reads: nothing is deleted or marked on the server.',
}

export const letterTexts: Translated<typeof ru.letterTexts> = {
  list: 'Message templates', kind: 'Message', language: 'Language', own: 'changed', shipped: 'as shipped', subject: 'Subject', text: 'Text', fields: 'Fields', fieldsHint: 'Press a field to insert it where the cursor is', preview: 'Sample', previewWhy: 'With made-up data: the supplier will see the message like this.', save: 'Save template', restore: 'Restore original', restoreAsk: 'Replace your text with the original?', restoreYes: 'Restore', restored: 'Original text restored', readOnly: 'Templates are changed by the manager.', unknown: (fields) => `There are no such fields: ${fields.join(', ')}`,
}
