import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import type { NamedAddress } from '#shared/mail/addresses.ts'
import type { MessageProblem } from '#shared/mail/kinds.ts'
import { numbersIn } from '#shared/mail/numbers-in-text.ts'
import type { ParsedAttachment, ParsedMail } from '#shared/mail/parsed-mail.ts'
import { codesIn, mailWords } from '#shared/mail/search-words.ts'
import { messageKey, threadKeys } from '#shared/mail/thread-keys.ts'
import { htmlToText, tidyText } from './html-text.ts'
import { ADDRESSES_MAX, EMBEDDED_MESSAGES_MAX, HEADERS_MAX_BYTES, HTML_MAX, INDEXED_TEXT_MAX, NESTING_MAX, TEXT_MAX } from './limits.ts'
import { bareMail } from './bare-message.ts'
import { candidatesBeside, looksMisread, plausibility } from './charsets.ts'
import { cutParts, declaredCharset, headersEnd, mendHeaders, redeclare } from './raw-bytes.ts'

const SUBJECT_MAX = 500
const NAME_MAX = 200
const SNIPPET_MAX = 160
const EARLIEST_YEAR = 1995
const WINMAIL = /^winmail\.dat$/i
const TNEF = 'application/ms-tnef'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
const oneLine = (text: string, max: number): string => tidyText(text).replace(/\s+/g, ' ').slice(0, max)

const parse = (bytes: Buffer): Promise<Email> => PostalMime.parse(bytes, { maxNestingDepth: NESTING_MAX, maxHeadersSize: HEADERS_MAX_BYTES, maxRfc822NestingDepth: EMBEDDED_MESSAGES_MAX })

interface Readable { readonly email: Email; readonly charset: string; readonly problems: readonly MessageProblem[] }

interface Unreadable { readonly email: null; readonly problems: readonly MessageProblem[] }
const unreadable = (...problems: MessageProblem[]): Unreadable => ({ email: null, problems })

const wordsOf = (email: Email): string => `${email.subject ?? ''} ${email.text ?? ''} ${email.text === undefined ? htmlToText((email.html ?? '').slice(0, HTML_MAX)) : ''}`

/** Reads by the declared encoding; when the words come out wrong, by the one in which they come out best. */
async function readByBestCharset(bytes: Buffer): Promise<Readable> {
  const email = await parse(bytes)
  const declared = declaredCharset(bytes)
  if (!looksMisread(wordsOf(email))) return { email, charset: declared, problems: [] }
  let best: Readable & { readonly score: number } = { email, charset: declared, problems: [], score: plausibility(wordsOf(email)) }
  for (const charset of candidatesBeside(declared)) {
    const other = await parse(redeclare(bytes, charset))
    const score = plausibility(wordsOf(other))
    if (score > best.score + 0.05) best = { email: other, charset, problems: ['charset_guessed'], score }
  }
  return best
}

/** The parsed message whatever is wrong with it, and everything that was. */
export async function openMessage(raw: Buffer): Promise<Readable | Unreadable> {
  if (headersEnd(raw) > HEADERS_MAX_BYTES) return unreadable('headers_too_large')
  const cut = cutParts(raw)
  const mended = mendHeaders(cut ?? raw)
  const found: MessageProblem[] = [...(cut === null ? [] : ['too_many_parts' as const]), ...(mended === null ? [] : ['charset_guessed' as const])]
  try {
    const read = await readByBestCharset(mended ?? cut ?? raw)
    return { ...read, problems: [...new Set([...found, ...read.problems])] }
  } catch (error) {
    const { message } = error as Error
    if (/nesting depth/i.test(message)) return unreadable(...found, 'nested_too_deep')
    return unreadable(...found, /header size/i.test(message) ? 'headers_too_large' : 'broken')
  }
}

function flat(addresses: readonly Address[] | undefined): readonly NamedAddress[] {
  return (addresses ?? []).flatMap((entry) => entry.group ?? [entry]).slice(0, ADDRESSES_MAX)
    .map(({ name, address }) => ({ name: oneLine(name, NAME_MAX), address: oneLine(address ?? '', NAME_MAX) })).filter(({ name, address }) => name !== '' || address !== '')
}

function dayOf(date: string | undefined): string | null {
  const at = Date.parse(date ?? '')
  if (Number.isNaN(at)) return null
  const instant = new Date(at)
  return instant.getUTCFullYear() < EARLIEST_YEAR || instant.getUTCFullYear() > 9_999 ? null : instant.toISOString()
}

const sizeOf = (content: Attachment['content']): number => (typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength)

export const attachmentName = (attachment: Attachment, index: number): string => oneLine(attachment.filename ?? '', NAME_MAX).replace(/[/\\]/g, '_') || (attachment.mimeType === 'message/rfc822' ? `message-${index + 1}.eml` : `attachment-${index + 1}`)

const describe = (attachment: Attachment, index: number): ParsedAttachment => ({
  partNo: index, name: attachmentName(attachment, index), mediaType: oneLine(attachment.mimeType, 100) || 'application/octet-stream', sizeBytes: sizeOf(attachment.content),
  isInline: attachment.related === true, contentId: oneLine(attachment.contentId ?? '', NAME_MAX).replace(/^<|>$/g, ''),
})

const isWinmail = (attachment: ParsedAttachment): boolean => attachment.mediaType === TNEF || WINMAIL.test(attachment.name)

function textOf(email: Email): { readonly text: string; readonly html: string; readonly isCut: boolean } {
  const html = email.html ?? ''
  const whole = email.text === undefined || email.text.trim() === '' ? htmlToText(html.slice(0, HTML_MAX)) : tidyText(email.text.slice(0, TEXT_MAX * 2))
  return { text: whole.slice(0, TEXT_MAX), html: html.slice(0, HTML_MAX), isCut: whole.length > TEXT_MAX || html.length > HTML_MAX }
}

/** Everything the program keeps of a message. Never throws: what cannot be read is named and its beginning shown as text. */
export async function readMessage(raw: Buffer, bare: MessageProblem | null): Promise<ParsedMail> {
  const opened = bare === null ? await openMessage(raw) : unreadable(bare)
  const facts = opened.email !== null ? factsOf(opened) : { ...bareMail(raw), charset: '', html: '', isHtmlCut: false, attachments: [], problems: opened.problems }
  return finish(raw, facts)
}

type Facts = Pick<ParsedMail, 'subject' | 'from' | 'to' | 'cc' | 'sentAt' | 'text' | 'attachments' | 'problems' | 'charset' | 'isHtmlCut'> & { readonly html: string; readonly messageId: string; readonly inReplyTo: string; readonly references: string }

function factsOf({ email, charset, problems }: Readable): Facts {
  const { text, html, isCut } = textOf(email)
  const attachments = email.attachments.map(describe)
  const sentAt = dayOf(email.date)
  const [from] = flat(email.from === undefined ? [] : [email.from])
  const found: MessageProblem[] = [
    ...problems, ...(isCut ? ['text_cut' as const] : []), ...(attachments.some(isWinmail) ? ['winmail' as const] : []),
    ...(text === '' && attachments.length === 0 ? ['empty' as const] : []), ...(sentAt === null ? ['date_missing' as const] : []),
  ]
  return {
    subject: oneLine(email.subject ?? '', SUBJECT_MAX), from: from ?? { name: '', address: '' }, to: flat(email.to), cc: flat(email.cc), sentAt, text, html, isHtmlCut: html.length === HTML_MAX && isCut, attachments, problems: found, charset,
    messageId: email.messageId ?? '', inReplyTo: email.inReplyTo ?? '', references: email.references ?? '',
  }
}

function finish(raw: Buffer, { messageId, inReplyTo, references, html, ...facts }: Facts): ParsedMail {
  const key = messageKey(messageId)
  const people = [facts.from, ...facts.to, ...facts.cc].map(({ name, address }) => `${name} ${address}`).join(' ')
  const indexed = facts.text.slice(0, INDEXED_TEXT_MAX)
  const names = facts.attachments.map(({ name }) => name).join(' ')
  const content = [facts.from.address.toLowerCase(), facts.sentAt ?? '', facts.subject, facts.text.replace(/\s+/g, ' '), ...facts.attachments.map(({ name, sizeBytes }) => `${name} ${sizeBytes}`)]
  return {
    ...facts, rawSha256: sha256(raw), rawBytes: raw.length, messageKey: key, threadKeys: threadKeys({ messageKey: key, inReplyTo, references, subject: facts.subject }),
    contentDigest: sha256(JSON.stringify(facts.text === '' && facts.subject === '' ? [...content, sha256(raw)] : content)),
    snippet: oneLine(facts.text.slice(0, SNIPPET_MAX * 4), SNIPPET_MAX), html: html === '' ? null : deflateSync(html).toString('base64'),
    words: { subject: mailWords(facts.subject), people: mailWords(people), body: mailWords(`${indexed} ${names}`) },
    codes: codesIn(`${facts.subject} ${names} ${indexed}`), numbers: { inSubject: numbersIn(facts.subject), inText: numbersIn(indexed) },
  }
}

