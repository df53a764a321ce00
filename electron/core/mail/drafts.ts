import type { Draft, DraftFacts } from '#shared/contract/mail.ts'
import { addressNorm, readAddress } from '#shared/mail/addresses.ts'
import { replySubject, withToken } from '#shared/mail/subject.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { findFile } from '#core/files/index.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { refuse } from '#core/kit/refuse.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { claimFacts } from './claim-facts.ts'
import { findDraft, removeDraft, writeDraft } from './draft-store.ts'
import { findMailbox, listMailboxes, ownAddresses } from './mailbox-store.ts'
import { findThread } from './thread-rows.ts'

/** What most servers take; a supplier may name a smaller size. Base64 makes four bytes of three. */
const USUAL_MAX_BYTES = 25 * 1024 * 1024
const GROWTH = 4 / 3

interface Original { readonly id: number; readonly thread_id: number; readonly mailbox_id: number | null; readonly direction: string; readonly from_name: string; readonly from_address: string; readonly to_json: string; readonly cc_json: string; readonly subject: string; readonly sent_at: string; readonly body_text: string }
interface Named { readonly name: string; readonly address: string }

const ORIGINAL = 'SELECT m.id, m.thread_id, m.mailbox_id, m.direction, m.from_name, m.from_address, m.to_json, m.cc_json, m.subject, m.sent_at, b.body_text FROM mail_messages m JOIN mail_bodies b ON b.message_id = m.id WHERE m.id = ?'
const QUOTE_MAX = 20_000

/** Bytes of the letter the recipient takes, and of one file. */
export function limitsOf(db: ReadDb, supplierId: number | null): { readonly maxBytes: number; readonly fileMaxBytes: number | null } {
  const supplier = supplierId === null ? null : findSupplier(db, supplierId)
  return { maxBytes: supplier?.filesMaxBytes ?? USUAL_MAX_BYTES, fileMaxBytes: supplier?.fileMaxBytes ?? null }
}

const filesOf = (db: ReadDb, facts: DraftFacts) => facts.attachments.map((fileId) => findFile(db, fileId) ?? refuse('files.not_found', {}))
export const letterBytes = (db: ReadDb, facts: DraftFacts): number => Math.ceil((filesOf(db, facts).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) + Buffer.byteLength(facts.text)) * GROWTH)

export function readDraft(db: ReadDb, { draftId }: In<'mail.draft'>): Draft {
  const { facts, savedAt, savedBy, claimNumber } = findDraft(db, draftId) ?? refuse('mail.draft_not_found', {})
  const files = filesOf(db, facts).map(({ fileId, name, mediaType, sizeBytes }) => ({ fileId, name, mediaType, sizeBytes }))
  return { ...facts, draftId, files, totalBytes: letterBytes(db, facts), maxBytes: limitsOf(db, facts.supplierId).maxBytes, savedAt, savedBy, claimNumber }
}

const shown = ({ name, address }: Named): string => (name === '' ? address : `${name.replace(/[<>"]/g, '')} <${address}>`)

function recipients(db: ReadDb, original: Original, isReplyAll: boolean): { readonly to: string[]; readonly cc: string[] } {
  const own = ownAddresses(db)
  const strangers = (people: readonly Named[]): string[] => people.filter(({ address }) => address !== '' && !own.has(addressNorm(address))).map(shown)
  const to = original.direction === 'out' ? strangers(JSON.parse(original.to_json) as Named[]) : strangers([{ name: original.from_name, address: original.from_address }])
  const others = original.direction === 'out' ? (JSON.parse(original.cc_json) as Named[]) : [...(JSON.parse(original.to_json) as Named[]), ...(JSON.parse(original.cc_json) as Named[])]
  return { to, cc: isReplyAll ? strangers(others).filter((person) => !to.includes(person)) : [] }
}

const quoted = ({ from_name: name, from_address: address, sent_at: sentAt, body_text: text }: Original): string =>
  `\n\n${sentAt.slice(0, 16).replace('T', ' ')} UTC, ${shown({ name, address })}:\n${text.slice(0, QUOTE_MAX).split('\n').map((line) => `> ${line}`).join('\n')}`

/** Whom the thread or the claim is about, as a person confirmed or the program proposes. */
const supplierOfThread = (db: ReadDb, threadId: number | undefined): number | null => (threadId === undefined ? null : (findThread(db, threadId)?.supplier_id ?? null))

/** A draft as it begins: nothing is stored yet. Refuses: mail.mailbox_not_found, mail.message_not_found, claims.not_found. */
export function startDraft(db: ReadDb, input: In<'mail.startDraft'>): Out<'mail.startDraft'> {
  const original = input.replyToMessageId === null ? null : ((db.sql(ORIGINAL).get(input.replyToMessageId) as Original | undefined) ?? refuse('mail.message_not_found', {}))
  const claim = input.claimId === null ? null : (claimFacts(db, input.claimId) ?? refuse('claims.not_found', {}))
  const boxes = listMailboxes(db).filter(({ isActive }) => isActive)
  const mailbox = boxes.find(({ mailboxId }) => mailboxId === (input.mailboxId ?? original?.mailbox_id)) ?? boxes[0] ?? refuse('mail.mailbox_not_found', {})
  const supplierId = input.supplierId ?? claim?.supplierId ?? supplierOfThread(db, original?.thread_id)
  const contact = supplierId === null ? undefined : findSupplier(db, supplierId)?.contacts.find(({ email }) => email !== '')
  const language = contact?.language ?? mailbox.language
  const people = original === null ? { to: contact === undefined ? [] : [shown({ name: contact.name, address: contact.email })], cc: [] } : recipients(db, original, input.isReplyAll)
  const signature = mailbox.signatures[language]
  return {
    mailboxId: mailbox.mailboxId, threadId: original?.thread_id ?? null, replyToMessageId: original?.id ?? null, ...people, bcc: [], subject: withToken(original === null ? '' : replySubject(original.subject), claim?.number ?? ''),
    text: `${signature === '' ? '' : `\n\n${signature}`}${original === null ? '' : quoted(original)}`, language, attachments: [], supplierId, claimId: claim?.claimId ?? null, reminderLevel: null, answerDueOn: null,
  }
}

/** What can be wrong with a draft before it is stored: an unfinished one may lack everything else. */
function checkDraft(db: ReadDb, facts: DraftFacts): void {
  if (findMailbox(db, facts.mailboxId) === null) refuse('mail.mailbox_not_found', {})
  if (facts.threadId !== null && findThread(db, facts.threadId) === null) refuse('mail.thread_not_found', {})
  if (facts.supplierId !== null && findSupplier(db, facts.supplierId) === null) refuse('suppliers.not_found', {})
  const claim = facts.claimId === null ? null : (claimFacts(db, facts.claimId) ?? refuse('claims.not_found', {}))
  if (claim !== null && facts.supplierId !== null && claim.supplierId !== facts.supplierId) refuse('mail.other_supplier', { number: claim.number })
  filesOf(db, facts)
}

/** Refuses: mail.bad_address, mail.recipient_needed, mail.subject_needed, mail.too_big, mail.file_too_big. */
export function checkReady(db: ReadDb, facts: DraftFacts): void {
  checkDraft(db, facts)
  for (const address of [...facts.to, ...facts.cc, ...facts.bcc]) if (readAddress(address) === null) refuse('mail.bad_address', { address })
  if (facts.to.length === 0) refuse('mail.recipient_needed', {})
  if (facts.subject === '') refuse('mail.subject_needed', {})
  const { maxBytes, fileMaxBytes } = limitsOf(db, facts.supplierId)
  for (const { name, sizeBytes } of filesOf(db, facts)) if (fileMaxBytes !== null && sizeBytes > fileMaxBytes) refuse('mail.file_too_big', { name, sizeBytes, maxBytes: fileMaxBytes })
  const totalBytes = letterBytes(db, facts)
  if (totalBytes > maxBytes) refuse('mail.too_big', { totalBytes, maxBytes })
}

export function keepDraft(tx: WriteTx, draftId: number | null, facts: DraftFacts, ctx: Ctx): number {
  checkDraft(tx, facts)
  return writeDraft(tx, draftId, facts, { personId: ctx.person().personId, at: ctx.nowAt })
}

/** Stores the draft as it stands; one person's screen does so every few seconds. */
export const saveDraft = command((tx, { draftId: known, ...facts }: In<'mail.saveDraft'>, ctx): Out<'mail.saveDraft'> => {
  if (known !== null && findDraft(tx, known) === null) refuse('mail.draft_not_found', {})
  const draftId = keepDraft(tx, known, facts, ctx)
  ctx.note({ entity: 'mail_draft', entityId: draftId, after: { subject: facts.subject, fileCount: facts.attachments.length, textLength: facts.text.length } })
  return { draftId, savedAt: ctx.nowAt }
})

export const deleteDraft = command((tx, { draftId }: In<'mail.deleteDraft'>, ctx): Out<'mail.deleteDraft'> => {
  const { facts } = findDraft(tx, draftId) ?? refuse('mail.draft_not_found', {})
  removeDraft(tx, draftId)
  ctx.note({ entity: 'mail_draft', entityId: draftId, before: { subject: facts.subject }, after: { isRemoved: true } })
  return { done: true }
})
