import type * as ru from '../ru/refusals-mail.ts'
import { formatDate, formatFileSize } from '#renderer/texts/formats.ts'
import { labelOf } from './labels.ts'
import { mailTroubleText } from './mail-troubles.ts'
import type { Translated } from './translated.ts'

const LINK_TARGETS: Readonly<Record<string, string>> = { claim: 'There is no such claim.', order: 'There is no such order.', supplier: 'There is no such supplier.' }
const OUTBOX_STATES: Readonly<Record<string, string>> = { queued: 'is waiting to be sent', sending: 'is being sent', sent: 'is already sent', failed: 'is not sent', unclear: 'is not known to be sent' }

export const mailRefusals: Translated<typeof ru.mailRefusals> = {
  'mail.mailbox_not_found': () => 'There is no such mailbox. Refresh the list.',
  'mail.address_taken': ({ address }) => `Mailbox ${address} is already connected.`,
  'mail.encryption_needed': ({ host }) => `Server ${host} is not on this computer: choose TLS or STARTTLS encryption.`,
  'mail.password_needed': ({ name }) => `Enter the password of mailbox “${name}”.`,
  'mail.password_for_new_server': ({ host }) => `The server or the user name has changed: enter the password again. The former password was not given to ${host}.`,
  'mail.no_key_store': () => 'This computer has nowhere to keep the key of passwords, so the password is not saved. Start the program the usual way.',
  'mail.mailbox_off': ({ name }) => `Mailbox “${name}” is off. Turn it on in the mail settings.`,
  'mail.server_trouble': ({ trouble, detail }) => mailTroubleText(trouble, detail),
  'mail.already_running': ({ name }) => `Mailbox “${name}” is already being read.`,
  'mail.cancelled': () => 'Reading mail is stopped. What has been read is kept.',
  'mail.thread_not_found': () => 'There is no such conversation. Refresh the list.',
  'mail.message_not_found': () => 'There is no such message. Refresh the list.',
  'mail.attachment_not_found': () => 'There is no such attachment. Refresh the message.',
  'mail.attachment_unreadable': ({ name }) => `Attachment “${name}” could not be read. The original message is kept: it can be downloaded whole.`,
  'mail.link_target_not_found': ({ kind }) => labelOf(LINK_TARGETS, kind),
  'mail.draft_not_found': () => 'The draft is gone: it was sent or deleted.',
  'mail.bad_address': ({ address }) => `“${address}” is not an e-mail address.`,
  'mail.recipient_needed': () => 'Enter a recipient.',
  'mail.subject_needed': () => 'Enter the subject of the message.',
  'mail.too_big': ({ totalBytes, maxBytes }) => `The message with attachments is ${formatFileSize(totalBytes)}, the recipient takes up to ${formatFileSize(maxBytes)}.`,
  'mail.file_too_big': ({ name, sizeBytes, maxBytes }) => `File “${name}” is ${formatFileSize(sizeBytes)}, the recipient takes files of up to ${formatFileSize(maxBytes)}.`,
  'mail.other_supplier': ({ number }) => `Claim ${number} is made out to another supplier.`,
  'mail.outbox_not_found': () => 'The message is not in the outbox. Refresh the list.',
  'mail.outbox_wrong_state': ({ state }) => `The message ${labelOf(OUTBOX_STATES, state)}: this cannot be done.`,
  'mail.template_not_found': () => 'There is no such message template.',
  'mail.template_unknown_fields': ({ fields }) => `Unknown fields of the template: ${fields.join(', ')}.`,
  'mail.template_broken': ({ position }) => `The braces of a field are not closed: character ${position}.`,
  'mail.day_in_past': ({ on }) => `${formatDate(on)} has already passed.`,
  'mail.nothing_to_remind': () => 'Nothing to remind of: no answer is awaited, or it has come.',
  'mail.not_an_email': ({ name }) => `File “${name}” is not a message.`,
}
