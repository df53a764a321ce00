import { decodeWords } from 'postal-mime'
import { readAddress, type NamedAddress } from '#shared/mail/addresses.ts'
import { guessText } from './charsets.ts'
import { tidyText } from './html-text.ts'
import { BEGINNING_BYTES } from './limits.ts'
import { headersEnd } from './raw-bytes.ts'

const VALUE_MAX = 2_000
const TEXT_SHOWN = 20_000
const SUBJECT_MAX = 500
const UNFOLD = /\r?\n[ \t]+/g

/** What can be told of a message that no parser reads: its plainest headers, and its beginning as it stands. */
export interface BareMail {
  readonly subject: string
  readonly from: NamedAddress
  readonly to: readonly NamedAddress[]
  readonly cc: readonly NamedAddress[]
  readonly sentAt: string | null
  readonly text: string
  readonly messageId: string
  readonly inReplyTo: string
  readonly references: string
}

function headerOf(headers: string, name: string): string {
  const line = new RegExp(`^${name}[ \\t]*:(.{0,${VALUE_MAX}})`, 'im').exec(headers)
  return (line?.[1] ?? '').trim()
}

export function bareMail(raw: Buffer): BareMail {
  const beginning = raw.subarray(0, BEGINNING_BYTES)
  const end = Math.min(headersEnd(beginning), BEGINNING_BYTES)
  const headers = guessText(beginning.subarray(0, end)).text.replace(UNFOLD, ' ')
  const sentAt = Date.parse(headerOf(headers, 'date'))
  const writer = decodeWords(headerOf(headers, 'from'))
  return {
    subject: tidyText(decodeWords(headerOf(headers, 'subject'))).slice(0, SUBJECT_MAX), from: readAddress(writer) ?? { name: tidyText(writer).slice(0, 200), address: '' }, to: [], cc: [],
    sentAt: Number.isNaN(sentAt) ? null : new Date(sentAt).toISOString(), text: tidyText(guessText(beginning.subarray(end)).text).slice(0, TEXT_SHOWN),
    messageId: headerOf(headers, 'message-id'), inReplyTo: headerOf(headers, 'in-reply-to'), references: '',
  }
}
