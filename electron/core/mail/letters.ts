import type { Letter } from '#shared/contract/mail.ts'
import { civilDateOf } from '#shared/kit/calendar.ts'
import { MINOR_PER_MAJOR } from '#shared/kit/money.ts'
import { checkLetter, renderLetter as fill } from '#shared/mail/letter.ts'
import { LETTER_FIELDS, type LetterField } from '#shared/mail/letter-fields.ts'
import type { LetterKind, MailLanguage } from '#shared/mail/kinds.ts'
import { overdueDays } from '#shared/mail/reminders.ts'
import { shippedLetters } from '#shared/reference/letters.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { command, type Ctx, type In, type Out } from '#core/kit/handler.ts'
import { orRefuse, refuse } from '#core/kit/refuse.ts'
import { findSupplier, nextWorkingDay } from '#core/suppliers/index.ts'
import { answerDueOn, claimFacts, claimLinesOf, type ClaimFacts } from './claim-facts.ts'
import { findMailbox } from './mailbox-store.ts'
import { findThread, linksOf, type StoredThread } from './thread-rows.ts'

interface Own { readonly kind: LetterKind; readonly language: MailLanguage; readonly subject: string; readonly body_text: string; readonly saved_at: string }

const ownLetters = (db: ReadDb): readonly Own[] => db.sql('SELECT kind, language, subject, body_text, saved_at FROM mail_letters').all() as Own[]

/** Letters as they are in force: the centre's own text where it has one, else the shipped one. */
export function allLetters(db: ReadDb): Letter[] {
  const own = ownLetters(db)
  return shippedLetters.map((letter) => {
    const changed = own.find(({ kind, language }) => kind === letter.kind && language === letter.language)
    return changed === undefined ? { ...letter, isOwn: false, savedAt: null } : { ...letter, subject: changed.subject, text: changed.body_text, isOwn: true, savedAt: changed.saved_at }
  })
}

export const readLetters = (db: ReadDb): Out<'mail.letters'> => ({ letters: allLetters(db), fields: [...LETTER_FIELDS] })

/** Refuses: mail.template_unknown_fields, mail.template_broken. */
export const saveLetter = command((tx, { kind, language, subject, text }: In<'mail.saveLetter'>, ctx): Out<'mail.saveLetter'> => {
  for (const part of [subject, text]) orRefuse(checkLetter(part))
  const before = allLetters(tx).find((letter) => letter.kind === kind && letter.language === language)
  tx.sql('INSERT INTO mail_letters (kind, language, subject, body_text, saved_at, saved_by) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (kind, language) DO UPDATE SET subject = excluded.subject, body_text = excluded.body_text, saved_at = excluded.saved_at, saved_by = excluded.saved_by')
    .run(kind, language, subject, text, ctx.nowAt, ctx.person().personId)
  ctx.note({ entity: 'mail_letter', entityId: `${kind}:${language}`, before: { subject: before?.subject ?? '', text: before?.text ?? '' }, after: { subject, text } })
  return { done: true }
})

export const restoreLetter = command((tx, { kind, language }: In<'mail.restoreLetter'>, ctx): Out<'mail.restoreLetter'> => {
  if (tx.sql('DELETE FROM mail_letters WHERE kind = ? AND language = ?').run(kind, language).changes === 0) refuse('mail.template_not_found', {})
  ctx.note({ entity: 'mail_letter', entityId: `${kind}:${language}`, after: { isRemoved: true } })
  return { done: true }
})

/** The claim the thread is about, as far as a person or the program knows. */
const claimOfThread = (db: ReadDb, threadId: number): number | null => linksOf(db, [threadId]).get(threadId)?.find(({ kind, state }) => kind === 'claim' && state !== 'declined')?.targetId ?? null

const amount = (minor: number): string => (minor / MINOR_PER_MAJOR).toFixed(2)

function claimValues(db: ReadDb, claim: ClaimFacts): Partial<Record<LetterField, string>> {
  const lines = claimLinesOf(db, claim.claimId)
  return {
    claim_number: claim.number, claim_on: claim.createdOn, line_count: String(lines.words.length), total: amount(lines.totalMinor), currency: claim.currency, lines: lines.words.join('\n'), period: `${claim.periodFromOn} – ${claim.periodToOn}`,
    answer_due_on: claim.answerDueOn ?? '', sent_on: claim.sentOn ?? '',
  }
}

function threadValues(thread: StoredThread, ctx: Ctx): Partial<Record<LetterField, string>> {
  const { waiting_since_at: since, due_on: dueOn } = thread
  return {
    subject: thread.subject, ...(since === null ? {} : { sent_on: civilDateOf(since, ctx.organisation().utcOffsetMinutes) }), ...(dueOn === null ? {} : { answer_due_on: dueOn, overdue_days: String(overdueDays(dueOn, ctx.todayOn)) }),
  }
}

interface Named { readonly supplierId: number | null; readonly language: MailLanguage; readonly mailboxId: number | null }

function partyValues(db: ReadDb, { supplierId, language, mailboxId }: Named, ctx: Ctx): Partial<Record<LetterField, string>> {
  const supplier = supplierId === null ? null : findSupplier(db, supplierId)
  const contact = supplier?.contacts.find((person) => person.language === language && person.email !== '') ?? supplier?.contacts[0]
  const centre = ctx.organisation()
  const names = { ru: supplier?.name ?? '', en: supplier?.nameEn ?? '', zh: supplier?.nameZh ?? '' }
  const centres = { ru: centre.shortName || centre.fullName, en: centre.nameEn, zh: centre.nameZh }
  const mailbox = mailboxId === null ? null : findMailbox(db, mailboxId)
  return {
    supplier_name: names[language] || names.en || names.ru, contact_name: contact?.name ?? '', contract: supplier?.contractNumber ?? '', organisation: centres[language] || centre.fullName, sender_name: ctx.person().fullName, sender_position: ctx.person().position,
    today: ctx.todayOn, signature: mailbox?.signatures[language] || ctx.person().fullName,
  }
}

/** A letter with the facts in it. Refuses: mail.template_not_found, claims.not_found, mail.thread_not_found. */
export function renderLetter(db: ReadDb, input: In<'mail.renderLetter'>, ctx: Ctx): Out<'mail.renderLetter'> {
  const letter = allLetters(db).find(({ kind, language }) => kind === input.kind && language === input.language) ?? refuse('mail.template_not_found', {})
  const thread = input.threadId === null ? null : (findThread(db, input.threadId) ?? refuse('mail.thread_not_found', {}))
  const claimId = input.claimId ?? (thread === null ? null : claimOfThread(db, thread.id))
  const claim = claimId === null ? null : (claimFacts(db, claimId) ?? refuse('claims.not_found', {}))
  const supplierId = input.supplierId ?? claim?.supplierId ?? thread?.supplier_id ?? null
  const supplier = supplierId === null ? null : findSupplier(db, supplierId)
  const planned = supplier === null ? {} : { answer_due_on: answerDueOn(ctx.todayOn, supplier.answerDays, (on) => nextWorkingDay(db, supplier.holidayCountry, on)) }
  const known = claim === null ? {} : claimValues(db, claim)
  const values = { ...known, ...(known.answer_due_on ? {} : planned), ...(thread === null ? {} : threadValues(thread, ctx)), ...partyValues(db, { ...input, supplierId }, ctx) }
  const subject = fill(letter.subject, values)
  const text = fill(letter.text, values)
  // A thread without a claim keeps no empty brackets in its subject.
  return { subject: subject.text.replace('[…] ', ''), text: text.text, missing: [...new Set([...subject.missing, ...text.missing])] }
}
