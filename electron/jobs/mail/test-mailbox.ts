import { createTransport } from 'nodemailer'
import type { MailTrouble } from '#shared/mail/kinds.ts'
import type { ServerAccess } from '#shared/mail/parsed-mail.ts'
import { openForReading, sentFolderOf, withImap } from './imap.ts'
import { smtpOptions } from './smtp.ts'
import { JobRefusal } from './job-refusal.ts'
import { troubleOf } from './trouble.ts'

export interface TestMailboxInput { readonly imap: ServerAccess; readonly smtp: ServerAccess; readonly folders: readonly string[]; readonly sentFolder: string }
interface Check { readonly isOk: boolean; readonly trouble: { readonly code: MailTrouble; readonly detail: string } | null }
export interface TestMailboxOutput { readonly imap: Check; readonly smtp: Check; readonly folders: readonly string[]; readonly sentFolder: string }

const OK: Check = { isOk: true, trouble: null }
const wrong = (error: unknown): Check => ({
  isOk: false, trouble: error instanceof JobRefusal ? { code: error.code as MailTrouble, detail: String(error.details['detail'] ?? '') } : troubleOf(error),
})

async function checkImap(input: TestMailboxInput): Promise<{ readonly imap: Check; readonly folders: readonly string[]; readonly sentFolder: string }> {
  let folders: readonly string[] = []
  let sentFolder = ''
  try {
    await withImap(input.imap, async (client) => {
      folders = (await client.list()).map(({ path }) => path)
      sentFolder = await sentFolderOf(client, input.sentFolder)
      for (const path of [...input.folders, ...(input.sentFolder === '' ? [] : [input.sentFolder])]) await openForReading(client, path)
    })
    return { imap: OK, folders, sentFolder }
  } catch (error) {
    return { imap: wrong(error), folders, sentFolder }
  }
}

async function checkSmtp(server: ServerAccess): Promise<Check> {
  const transport = createTransport(smtpOptions(server))
  try {
    await transport.verify()
    return OK
  } catch (error) {
    return wrong(error)
  } finally {
    transport.close()
  }
}

/** Signs in to both servers and says of each what is wrong; nothing is sent and nothing changes. */
export async function testMailbox(input: TestMailboxInput): Promise<TestMailboxOutput> {
  const [imap, smtp] = await Promise.all([checkImap(input), checkSmtp(input.smtp)])
  return { ...imap, smtp }
}
