import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { threadTexts as texts } from '#renderer/texts/mail.ts'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { CasePane } from './case/case-pane.tsx'
import type { Chosen } from './mail-view.ts'
import { OutboxPane } from './outbox/outbox-pane.tsx'
import { ThreadPane } from './thread/thread-pane.tsx'
import classes from './mail.module.css'

const WATCHED_EVERY_MS = 2_000

type Props = { readonly id: number; readonly isChosen: boolean; readonly onGone: () => void }

function ThreadPanes({ id, isChosen, onGone }: Props) {
  const query = useQueryOf('mail.thread', { threadId: id })
  if (query.data === undefined) return <div className={classes.empty}>{query.isError ? <QueryFailed query={query} /> : <SkeletonRows />}</div>
  return (
    <>
      <ThreadPane key={id} thread={query.data} isChosen={isChosen} onGone={onGone} />
      <CasePane thread={query.data} />
    </>
  )
}

function OutboxPanes({ id }: Pick<Props, 'id'>) {
  const outbox = useQueryOf('mail.outbox', {}, { refetchEveryMs: WATCHED_EVERY_MS })
  const row = outbox.data?.find(({ outboxId }) => outboxId === id)
  if (row === undefined) return <NothingShown />
  return row.threadId === null ? <OutboxPane row={row} isAlone /> : <OutboxBeside row={row} threadId={row.threadId} />
}

function OutboxBeside({ row, threadId }: { readonly row: Parameters<typeof OutboxPane>[0]['row']; readonly threadId: number }) {
  const thread = useQueryOf('mail.thread', { threadId })
  return (
    <>
      <OutboxPane row={row} isAlone={thread.data === undefined} />
      {thread.data !== undefined && <CasePane thread={thread.data} />}
    </>
  )
}

export function NothingShown() {
  return <div className={classes.empty}><EmptyState title={texts.unchosen} why={texts.unchosenWhy} /></div>
}

/** The middle and the right pane for the row of the queue that is shown. */
export function ShownPanes({ shown, isChosen, onGone }: { readonly shown: Chosen | null; readonly isChosen: boolean; readonly onGone: () => void }) {
  if (shown === null || shown.kind === 'draft') return <NothingShown />
  return shown.kind === 'thread' ? <ThreadPanes id={shown.id} isChosen={isChosen} onGone={onGone} /> : <OutboxPanes id={shown.id} />
}
