import type { TimelineEntry } from '#shared/contract/orders.ts'

export const FEED_FILTERS = ['all', 'customer', 'internal', 'documents'] as const
export type FeedFilter = (typeof FEED_FILTERS)[number]

type Kind = TimelineEntry['kind']
const CUSTOMER_KINDS: readonly Kind[] = ['customer_note', 'intake', 'payment', 'handover']
const DOCUMENT_KINDS_SHOWN: readonly Kind[] = ['document', 'claim']
/** Decisions are made inside; the answer to the estimate comes from the customer. */
const CUSTOMER_CODES: readonly string[] = ['consent_given', 'consent_refused']

function isOfCustomer({ kind, code }: TimelineEntry): boolean {
  return CUSTOMER_KINDS.includes(kind) || CUSTOMER_CODES.includes(code)
}

function passes(entry: TimelineEntry, filter: FeedFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'documents') return DOCUMENT_KINDS_SHOWN.includes(entry.kind)
  return filter === 'customer' ? isOfCustomer(entry) : !isOfCustomer(entry) && !DOCUMENT_KINDS_SHOWN.includes(entry.kind)
}

/** Photos taken one after another are one event with their first and last number. */
export type FeedItem =
  | { readonly kind: 'entry'; readonly entry: TimelineEntry }
  | { readonly kind: 'photos'; readonly entry: TimelineEntry; readonly count: number; readonly fromNo: number; readonly toNo: number }

const isPhotoAdded = (entry: TimelineEntry): boolean => entry.kind === 'photo' && entry.code === 'added'
const numberOf = (entry: TimelineEntry): number => Number(entry.data['no'] ?? 0)

function joined(last: FeedItem | undefined, entry: TimelineEntry): FeedItem | null {
  if (last?.kind !== 'photos' || !isPhotoAdded(entry) || last.entry.person !== entry.person) return null
  return { ...last, entry, count: last.count + 1, toNo: numberOf(entry) }
}

/** The story of the order as the card tells it: the newest first. */
export function feedOf(timeline: readonly TimelineEntry[], filter: FeedFilter): readonly FeedItem[] {
  const items: FeedItem[] = []
  for (const entry of timeline.filter((one) => passes(one, filter))) {
    const longer = joined(items.at(-1), entry)
    if (longer !== null) items[items.length - 1] = longer
    else items.push(isPhotoAdded(entry) ? { kind: 'photos', entry, count: 1, fromNo: numberOf(entry), toNo: numberOf(entry) } : { kind: 'entry', entry })
  }
  return items.toReversed()
}
