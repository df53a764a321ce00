import type { DraftHead, OutboxRow, ThreadRow, UnansweredRow } from '../contract-types.ts'
import { queueTexts as texts, OUTBOX_STATE_LABELS } from '#renderer/texts/mail.ts'
import type { Tone } from '#renderer/ui/tones.ts'
import type { Chosen } from '../mail-view.ts'

export type QueueTag = { readonly text: string; readonly tone: Tone }

/** A row of the queue, whatever it stands for. */
export type QueueItem = {
  readonly key: string
  readonly chosen: Chosen
  readonly who: string
  readonly at: string
  readonly subject: string
  readonly words: string
  readonly isUnread: boolean
  readonly tags: readonly QueueTag[]
}

const subjectOf = (subject: string): string => (subject === '' ? texts.noSubject : subject)

function answerTags({ answer, snoozedUntilOn }: ThreadRow, todayOn: string | null): readonly QueueTag[] {
  const { state, dueOn } = answer
  const days = dueOn === null || todayOn === null ? 0 : daysPast(dueOn, todayOn)
  return [
    ...(answer.isEscalated ? [{ text: texts.escalated, tone: 'late' as const }] : state === 'overdue' ? [{ text: texts.overdue(Math.max(1, days)), tone: 'late' as const }] : []),
    ...(state === 'waiting' && dueOn !== null ? [{ text: texts.due(dueOn), tone: 'wait' as const }] : []),
    ...(snoozedUntilOn === null ? [] : [{ text: texts.snoozed(snoozedUntilOn), tone: 'plain' as const }]),
  ]
}

const MS_PER_DAY = 86_400_000
const daysPast = (dueOn: string, todayOn: string): number => Math.round((Date.parse(todayOn) - Date.parse(dueOn)) / MS_PER_DAY)

/** The number of the claim or order; a guess is marked as one. */
function linkTags({ links }: ThreadRow): readonly QueueTag[] {
  return links.filter(({ kind, state }) => kind !== 'supplier' && state !== 'declined').slice(0, 2).map(({ label, state }) => ({ text: state === 'suggested' ? texts.maybe(label) : label, tone: 'plain' }))
}

export function supplierOf({ links }: Pick<ThreadRow, 'links'>): { readonly supplierId: number; readonly name: string; readonly isSure: boolean } | null {
  const known = links.filter(({ kind, state }) => kind === 'supplier' && state !== 'declined')
  const link = known.find(({ state }) => state === 'confirmed') ?? known[0]
  return link === undefined ? null : { supplierId: link.targetId, name: link.label, isSure: link.state === 'confirmed' }
}

export function threadItem(row: ThreadRow, todayOn: string | null): QueueItem {
  return {
    key: `thread-${row.threadId}`, chosen: { kind: 'thread', id: row.threadId }, who: supplierOf(row)?.name ?? row.people.join(', '), at: row.lastAt, subject: subjectOf(row.subject), words: row.snippet, isUnread: row.unreadCount > 0,
    tags: [...answerTags(row, todayOn), ...linkTags(row), ...(row.hasProblem ? [{ text: texts.problem, tone: 'soon' as const }] : []), ...(row.attachmentCount > 0 ? [{ text: texts.attachments(row.attachmentCount), tone: 'plain' as const }] : [])],
  }
}

export function unansweredItem(row: UnansweredRow): QueueItem {
  return {
    key: `thread-${row.threadId}`, chosen: { kind: 'thread', id: row.threadId }, who: row.supplier, at: row.sentAt, subject: subjectOf(row.subject), words: row.reminderLevel === 0 ? '' : texts.reminded(row.reminderLevel), isUnread: false,
    tags: [{ text: row.isEscalated ? texts.escalated : texts.overdue(Math.max(1, row.overdueDays)), tone: 'late' }, ...(row.claimNumber === '' ? [] : [{ text: row.claimNumber, tone: 'plain' as const }])],
  }
}

export function draftItem(row: DraftHead): QueueItem {
  return {
    key: `draft-${row.draftId}`, chosen: { kind: 'draft', id: row.draftId }, who: row.to.length === 0 ? texts.nobody : texts.toWhom(row.to.join(', ')), at: row.savedAt, subject: subjectOf(row.subject), words: row.snippet, isUnread: false,
    tags: [{ text: row.savedBy, tone: 'plain' }, ...(row.claimNumber === '' ? [] : [{ text: row.claimNumber, tone: 'plain' as const }])],
  }
}

export const OUTBOX_TONES: Readonly<Record<OutboxRow['state'], Tone>> = { queued: 'wait', sending: 'wait', sent: 'ok', failed: 'late', unclear: 'soon' }

export function outboxItem(row: OutboxRow): QueueItem {
  return {
    key: `outbox-${row.outboxId}`, chosen: { kind: 'outbox', id: row.outboxId }, who: texts.toWhom(row.to.join(', ')), at: row.sentAt ?? row.queuedAt, subject: subjectOf(row.subject), words: row.state === 'failed' && row.nextTryAt !== null ? texts.nextTry(row.nextTryAt) : '', isUnread: row.state === 'failed' || row.state === 'unclear',
    tags: [{ text: OUTBOX_STATE_LABELS[row.state], tone: OUTBOX_TONES[row.state] }, ...(row.claimNumber === '' ? [] : [{ text: row.claimNumber, tone: 'plain' as const }])],
  }
}
