import { existsSync, readFileSync } from 'node:fs'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { ServerAccess } from '#shared/mail/parsed-mail.ts'
import { freedPieces, isFromCamera } from '../claims/freed-file.ts'
import { writeWhole } from '../write-whole.ts'
import { sentFolderOf, withImap } from './imap.ts'
import { JobRefusal } from './job-refusal.ts'
import { smtpOptions } from './smtp.ts'
import { naming, troubleOf } from './trouble.ts'

export interface OutgoingMail {
  readonly from: { readonly name: string; readonly address: string }
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly inReplyTo: string
  readonly references: readonly string[]
  readonly composedAt: string
  readonly attachments: readonly { readonly name: string; readonly mediaType: string; readonly path: string }[]
}

export interface ComposeMailInput { readonly mail: OutgoingMail; readonly outFile: string }

/** A photo or video goes without what the camera wrote of the place, the time and the owner; one that cannot be freed of it does not go. */
function attachmentBytes({ name, mediaType, path }: OutgoingMail['attachments'][number]): Buffer {
  const bytes = readFileSync(path)
  if (!isFromCamera(mediaType)) return bytes
  const pieces = freedPieces(bytes, mediaType)
  if (pieces === null) throw new JobRefusal('not_composed', { detail: name })
  return Buffer.concat(pieces)
}

/** The bytes of the message, made once: every try sends the same. */
export async function composeMail({ mail, outFile }: ComposeMailInput): Promise<{ readonly sha256: string; readonly sizeBytes: number }> {
  const { from, to, cc, subject, text, messageId, inReplyTo, references, composedAt, attachments } = mail
  const composer = new MailComposer({
    from, to: [...to], cc: [...cc], subject, text, messageId: `<${messageId}>`, date: new Date(composedAt), ...(inReplyTo === '' ? {} : { inReplyTo: `<${inReplyTo}>` }),
    ...(references.length === 0 ? {} : { references: references.map((id) => `<${id}>`) }), disableUrlAccess: true,
    attachments: attachments.map((file) => ({ filename: file.name, contentType: file.mediaType, content: attachmentBytes(file) })),
  })
  return writeWhole(outFile, await composer.compile().build())
}

export interface SendMailInput { readonly server: ServerAccess; readonly from: string; readonly recipients: readonly string[]; readonly rawFile: string }

/** Hands the message to the server. A line that breaks while the message goes leaves open whether it was taken: such a failure says so. */
export async function sendMail({ server, from, recipients, rawFile }: SendMailInput): Promise<{ readonly response: string }> {
  const raw = readFileSync(rawFile)
  const connection = new SMTPConnection(smtpOptions(server))
  // After the answer that counts has come, a broken line changes nothing.
  connection.on('error', () => undefined)
  let isGoing = false
  try {
    await step((done) => { connection.once('error', done); connection.connect(done) })
    await step((done) => { connection.login({ user: server.user, pass: server.password }, done) })
    isGoing = true
    return await new Promise((resolve, reject) => { connection.send({ from, to: [...recipients] }, raw, (error, info) => { if (error) reject(error); else resolve({ response: info.response }) }) })
  } catch (error) {
    const { code, detail } = troubleOf(error)
    const { responseCode } = error as { responseCode?: number }
    throw new JobRefusal(code, { detail, isFinal: (responseCode ?? 0) >= 550, isUnclear: isGoing && responseCode === undefined })
  } finally {
    connection.close()
  }
}

const step = (start: (done: (error?: Error | null) => void) => void): Promise<void> => new Promise((resolve, reject) => { start((error) => { if (error) reject(error); else resolve() }) })

export interface SentCopyInput { readonly server: ServerAccess; readonly sentFolder: string; readonly messageId: string; readonly rawFile: string; readonly mayAppend: boolean }

/** Whether the message lies in the folder of sent messages; puts a copy there when the server did not, where that is wanted. */
export async function sentCopy({ server, sentFolder, messageId, rawFile, mayAppend }: SentCopyInput): Promise<{ readonly isThere: boolean }> {
  return naming(() => withImap(server, async (client) => {
    const folder = await sentFolderOf(client, sentFolder)
    if (folder === '') return { isThere: false }
    await client.mailboxOpen(folder, { readOnly: true })
    const found = await client.search({ header: { 'message-id': messageId } }, { uid: true })
    if (Array.isArray(found) && found.length > 0) return { isThere: true }
    if (!mayAppend || !existsSync(rawFile)) return { isThere: false }
    await client.mailboxClose()
    return { isThere: (await client.append(folder, readFileSync(rawFile), ['\\Seen'])) !== false }
  }))
}
