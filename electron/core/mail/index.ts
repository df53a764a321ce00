import { query, type FeatureHandlers, type In } from '#core/kit/handler.ts'
import { deliver } from './deliver.ts'
import { listDrafts } from './draft-store.ts'
import { deleteDraft, readDraft, saveDraft, startDraft } from './drafts.ts'
import { importEml } from './import-eml.ts'
import { readLetters, renderLetter, restoreLetter, saveLetter } from './letters.ts'
import { findLinkTargets } from './link-targets.ts'
import { listMailboxes } from './mailbox-store.ts'
import { readColleagues } from './colleagues.ts'
import { readMailboxes, saveMailbox, testMailbox } from './mailboxes.ts'
import { listOutbox } from './outbox-store.ts'
import { openAttachment, readHtml, readThread } from './read-thread.ts'
import { readCounts, readThreads } from './read-threads.ts'
import { readUnanswered, startReminder } from './reminders.ts'
import { retry, send, settleUnclear, withdraw } from './send.ts'
import { sync } from './sync.ts'
import { archive, assign, expectAnswer, setLink, setRead, snooze } from './thread-state.ts'
import { syncKey } from './work.ts'

export { startMailRound } from './round.ts'

export const mail: FeatureHandlers<'mail'> = {
  mailboxes: query(readMailboxes), saveMailbox, testMailbox, sync,
  progress: query((db, _input, ctx) => listMailboxes(db).map(({ mailboxId }) => ({ mailboxId, ...ctx.background.progressOf(syncKey(mailboxId)) }))),
  cancelSync: query((_db, { mailboxId }: In<'mail.cancelSync'>, ctx) => {
    ctx.background.cancel(syncKey(mailboxId))
    return { done: true as const }
  }),
  threads: query(readThreads), counts: query(readCounts), thread: query(readThread), people: query(readColleagues), messageHtml: query(readHtml), openAttachment, setRead, archive, assign, snooze, setLink, findLinkTargets: query(findLinkTargets), expectAnswer,
  drafts: query(listDrafts), draft: query(readDraft), startDraft: query(startDraft), saveDraft, deleteDraft, send, outbox: query(listOutbox), deliver, retry, withdraw, settleUnclear,
  letters: query(readLetters), saveLetter, restoreLetter, renderLetter: query(renderLetter), unanswered: query(readUnanswered), startReminder, importEml,
}
