import { useCallback, useMemo } from 'react'
import { useToday } from '#renderer/app/use-today.ts'
import { usePagesOf, useQueryOf } from '#renderer/rpc/query.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { useMailView, type MailBox } from '../mail-view.ts'
import { draftItem, outboxItem, threadItem, unansweredItem, type QueueItem } from './queue-items.ts'

const PAGE_ROWS = 50
const TYPING_MS = 120
const WATCHED_EVERY_MS = 2_000
const OWN_LISTS = ['overdue', 'drafts', 'outbox'] as const
type OwnList = (typeof OWN_LISTS)[number]

const isOwnList = (box: MailBox): box is OwnList => OWN_LISTS.some((own) => own === box)

/** Threads of a box, or of the whole mail while somebody searches. */
function useThreads(isEnabled: boolean, box: MailBox, text: string) {
  const { supplierId, mailboxId } = useMailView()
  const asked = { box: text !== '' || isOwnList(box) ? 'all' as const : box, mailboxId, supplierId, claimId: null, orderId: null, isUnreadOnly: false, text }
  return usePagesOf('mail.threads', asked, (after) => ({ ...asked, after, limit: PAGE_ROWS }), { isEnabled, keepsPrevious: text !== '' })
}

/** What the left pane lists now. */
export function useQueue() {
  const { box, supplierId, mailboxId, text: typed } = useMailView()
  const todayOn = useToday()
  const text = useSettled(typed.trim(), TYPING_MS)
  const own: OwnList | null = text === '' && isOwnList(box) ? box : null
  const threads = useThreads(own === null, box, text)
  const unanswered = useQueryOf('mail.unanswered', { supplierId, mailboxId, isEscalatedOnly: false, withSnoozed: false }, { isEnabled: own === 'overdue' })
  const drafts = useQueryOf('mail.drafts', {}, { isEnabled: own === 'drafts' })
  const outbox = useQueryOf('mail.outbox', {}, { isEnabled: own === 'outbox', refetchEveryMs: WATCHED_EVERY_MS })
  const isOfBox = useCallback((row: { readonly mailboxId: number }) => mailboxId === null || row.mailboxId === mailboxId, [mailboxId])
  const items = useMemo<readonly QueueItem[]>(() => {
    switch (own) {
      case null:
        return threads.data?.pages.flatMap((page) => page.rows).map((row) => threadItem(row, todayOn)) ?? []
      case 'overdue':
        return unanswered.data?.map(unansweredItem) ?? []
      case 'drafts':
        return drafts.data?.filter(isOfBox).map(draftItem) ?? []
      case 'outbox':
        return outbox.data?.filter(isOfBox).map(outboxItem) ?? []
    }
  }, [own, threads.data, unanswered.data, drafts.data, outbox.data, todayOn, isOfBox])
  const query = own === null ? threads : { overdue: unanswered, drafts, outbox }[own]
  const { fetchNextPage } = threads
  const fetchMore = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return { items, query, isSearching: text !== '', hasMore: own === null && threads.hasNextPage, isFetchingMore: threads.isFetchingNextPage, fetchMore }
}
export type Queue = ReturnType<typeof useQueue>
