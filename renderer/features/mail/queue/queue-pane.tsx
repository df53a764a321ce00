import type { KeyboardEvent } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { mailTexts, queueTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import type { MailCounts } from '../contract-types.ts'
import { mailView, useMailView } from '../mail-view.ts'
import { NoMailbox } from '../no-mailbox.tsx'
import type { QueueItem } from './queue-items.ts'
import { focusQueue, QueueList } from './queue-list.tsx'
import type { Queue } from './use-queue.ts'
import classes from './queue.module.css'

const SEARCH_ID = 'mail-search'
const ANY = 'any'

/** What stands in the list when there is nothing to list: why, and what to do. */
function Instead({ queue }: { readonly queue: Queue }) {
  const { box } = useMailView()
  const mailboxes = useQueryOf('mail.mailboxes', {})
  const state = queryState(queue.query)
  if (state === 'loading') return <SkeletonRows />
  if (state === 'error') return <QueryFailed query={queue.query} />
  if (queue.isSearching) return <EmptyState title={texts.notFound} why={texts.notFoundWhy} />
  if (mailboxes.data?.length === 0) return <NoMailbox />
  const [title = '', why = ''] = texts.empty[box] ?? []
  return <EmptyState title={title} why={why} />
}

function Filters({ counts }: { readonly counts: MailCounts | undefined }) {
  const { supplierId, mailboxId, text } = useMailView()
  const { data: mailboxes = [] } = useQueryOf('mail.mailboxes', {})
  useHotkeys({ '/': { run: () => focusField(SEARCH_ID), description: mailTexts.keys.search } })
  const suppliers = counts?.suppliers ?? []
  const toList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.altKey) return
    event.preventDefault()
    focusQueue()
  }
  return (
    <div className={classes.filters} data-boxes={mailboxes.length > 1 || undefined}>
      <div className={classes.search} onKeyDown={toList}>
        <TextField id={SEARCH_ID} type="search" label={mailTexts.search} placeholder={mailTexts.searchHint} value={text} onChange={(next) => mailView.filter({ text: next })} onEnter={focusQueue} />
      </div>
      <SelectField label={mailTexts.supplier} isSearchable value={supplierId === null ? ANY : String(supplierId)} options={[{ value: ANY, label: mailTexts.anySupplier }, ...suppliers.map(({ supplierId: id, name, threadCount }) => ({ value: String(id), label: `${name} · ${threadCount}` }))]} onChange={(value) => mailView.filter({ supplierId: value === null || value === ANY ? null : Number(value) })} />
      {mailboxes.length > 1 && <SelectField label={mailTexts.mailbox} value={mailboxId === null ? ANY : String(mailboxId)} options={[{ value: ANY, label: mailTexts.anyMailbox }, ...mailboxes.map(({ mailboxId: id, name }) => ({ value: String(id), label: name }))]} onChange={(value) => mailView.filter({ mailboxId: value === null || value === ANY ? null : Number(value) })} />}
    </div>
  )
}

export type QueuePaneProps = { readonly queue: Queue; readonly counts: MailCounts | undefined; readonly shownKey: string | null; readonly onOpen: (item: QueueItem) => void }

/** The left pane: search, whose letters, and the list. */
export function QueuePane({ queue, counts, shownKey, onOpen }: QueuePaneProps) {
  return (
    <div className={classes.pane}>
      <Filters counts={counts} />
      {queue.isSearching && <div className={classes.found}><span role="status">{mailTexts.found}</span><ActionButton variant="quiet" label={mailTexts.clearSearch} onClick={() => mailView.filter({ text: '' })} /></div>}
      <QueueList items={queue.items} shownKey={shownKey} onChoose={(item) => mailView.choose(item.chosen)} onOpen={onOpen} hasMore={queue.hasMore} isFetchingMore={queue.isFetchingMore} fetchMore={queue.fetchMore} instead={<Instead queue={queue} />} />
    </div>
  )
}
