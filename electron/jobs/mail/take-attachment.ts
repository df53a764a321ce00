import { readFileSync } from 'node:fs'
import type { RenderedFile } from '#shared/documents/render-jobs.ts'
import { writeWhole } from '../write-whole.ts'
import { JobRefusal } from './job-refusal.ts'
import { openMessage } from './read-message.ts'

export interface TakeAttachmentInput { readonly rawFile: string; readonly partNo: number; readonly outFile: string }

/** The bytes of one attachment, taken out of the message by the same reading that listed it. */
export async function takeAttachment({ rawFile, partNo, outFile }: TakeAttachmentInput): Promise<RenderedFile> {
  const opened = await openMessage(readFileSync(rawFile))
  const attachment = opened.email?.attachments[partNo]
  if (attachment === undefined) throw new JobRefusal('attachment_unreadable', {})
  const { content } = attachment
  return writeWhole(outFile, typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content))
}
