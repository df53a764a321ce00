import { ImapFlow } from 'imapflow'
import type { ServerAccess } from '#shared/mail/parsed-mail.ts'
import { JobRefusal } from './job-refusal.ts'

const CONNECT_MS = 20_000
const SILENCE_MS = 60_000
const SENT = '\\Sent'

/** A conversation with an IMAP server, closed whatever happens. Certificates are checked; a password never goes over an open line to another computer. */
export async function withImap<T>({ host, port, security, user, password }: ServerAccess, work: (client: ImapFlow) => Promise<T>): Promise<T> {
  const client = new ImapFlow({
    host, port, secure: security === 'tls', ...(security === 'tls' ? {} : { doSTARTTLS: security === 'starttls' }), auth: { user, pass: password }, logger: false, disableAutoIdle: true,
    connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS,
  })
  // A broken line is told by the command that was waiting for it; without a listener it would end the worker.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const answer = await work(client)
    await client.logout().catch(() => undefined)
    return answer
  } finally {
    client.close()
  }
}

/** Opens a folder so that nothing in it can change, not even what counts as read. */
export async function openForReading(client: ImapFlow, path: string): Promise<{ readonly uidValidity: string }> {
  const folders = await client.list()
  if (!folders.some((folder) => folder.path.toLowerCase() === path.toLowerCase())) throw new JobRefusal('no_such_folder', { detail: path })
  const opened = await client.mailboxOpen(path, { readOnly: true })
  return { uidValidity: String(opened.uidValidity) }
}

/** The folder of sent messages: the named one, or the one the server marks; empty: there is none. */
export async function sentFolderOf(client: ImapFlow, named: string): Promise<string> {
  if (named !== '') return named
  return (await client.list()).find((folder) => folder.specialUse === SENT)?.path ?? ''
}
