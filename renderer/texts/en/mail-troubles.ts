import type { MailTrouble } from '#shared/mail/kinds.ts'
import type * as ru from '../ru/mail-troubles.ts'
import type { Translated } from './translated.ts'

const TROUBLES: Readonly<Record<MailTrouble, string>> = {
  host_not_found: 'No server of this name is found. Check the server name and the internet connection.',
  connection_refused: 'The server does not take the connection. Check the port.',
  no_answer: 'The server does not answer. Check the server name, the port and the kind of encryption.',
  certificate: 'The server’s certificate does not pass the check. The password was not sent.',
  no_encryption: 'The server offers no encryption on this port. Check the port and the kind of encryption.',
  not_composed: 'The message could not be put together: an attached file is damaged, or the place and time of shooting cannot be taken out of it. Return the message to drafts and replace the file.',
  wrong_password: 'The server did not take the user name or the password. Often a separate app password is needed.',
  no_such_folder: 'The server has no such folder.',
  no_inbox: 'The server does not open the inbox folder.',
  password_needed: 'Enter the mailbox password again: this computer does not have the key it was locked with.',
  rejected: 'The server refused.',
  connection_lost: 'The connection to the server was lost.',
  protocol: 'The server’s answer was not understood. Check the port and the kind of encryption.',
}

/** What stands between the mailbox and its server; the words of the server itself follow where it gave any. */
export const mailTroubleText: Translated<typeof ru.mailTroubleText> = (code, detail) => {
  const sentence = Object.hasOwn(TROUBLES, code) ? TROUBLES[code as MailTrouble] : code
  return detail === '' ? sentence : `${sentence} (${detail})`
}
