import { useState } from 'react'
import { useQueryOf } from '#renderer/rpc/query.ts'
import type { Draft, DraftFacts } from '../contract-types.ts'
import { useMailView, type Composing } from '../mail-view.ts'

export type LetterStart = { /** Holds words the core has not taken. */ readonly isUnsaved: boolean; readonly draftId: number | null; readonly facts: DraftFacts; readonly savedAt: string | null; /** The day and hour of a draft that is taken up again. */ readonly takenUpAt: string | null }

const factsOf = ({ draftId: _id, files: _files, totalBytes: _total, maxBytes: _max, savedAt: _at, savedBy: _by, claimNumber: _number, ...facts }: Draft): DraftFacts => facts

const askedBy = (composing: Composing) => (composing.kind === 'draft' ? { mailboxId: null, replyToMessageId: null, isReplyAll: false, supplierId: null, claimId: null } : {
  mailboxId: null, supplierId: composing.supplierId, claimId: composing.claimId, replyToMessageId: composing.kind === 'reply' ? composing.messageId : null, isReplyAll: composing.kind === 'reply' && composing.isToAll,
})

/** What the letter begins with: a draft taken up again, what this window kept, or what the core fills in. Read once. */
export function useLetterStart(composing: Composing, session: number) {
  const [first] = useState(composing)
  const [start, setStart] = useState<LetterStart | null>(() => {
    const kept = useMailView.getState().unsaved.find((one) => one.session === session)
    return kept === undefined ? null : { isUnsaved: true, draftId: kept.draftId, facts: kept.facts, savedAt: null, takenUpAt: null }
  })
  const isDraft = first.kind === 'draft'
  const draft = useQueryOf('mail.draft', { draftId: isDraft ? first.draftId : 1 }, { isEnabled: start === null && isDraft, staleAfterMs: 0 })
  const fresh = useQueryOf('mail.startDraft', askedBy(first), { isEnabled: start === null && !isDraft, staleAfterMs: 0 })
  const query = isDraft ? draft : fresh
  if (start === null && !query.isFetching) {
    if (isDraft && draft.data !== undefined) setStart({ isUnsaved: false, draftId: draft.data.draftId, facts: factsOf(draft.data), savedAt: draft.data.savedAt, takenUpAt: draft.data.savedAt })
    else if (!isDraft && fresh.data !== undefined) setStart({ isUnsaved: false, draftId: null, facts: fresh.data, savedAt: null, takenUpAt: null })
  }
  return { start, query }
}
