import { useState, type DragEvent } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { ListViews } from '#renderer/features/views/index.ts'
import { composeTexts, emlTexts, mailTexts as texts, threadTexts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ComposePanes } from './compose/compose-panes.tsx'
import { useEml } from './eml/use-eml.ts'
import { mailView, useMailView } from './mail-view.ts'
import { ShownPanes } from './middle-pane.tsx'
import { BoxesBar } from './queue/boxes-bar.tsx'
import { focusQueue } from './queue/queue-list.tsx'
import { QueuePane } from './queue/queue-pane.tsx'
import type { QueueItem } from './queue/queue-items.ts'
import { useQueue } from './queue/use-queue.ts'
import { SyncNotes } from './sync/sync-notes.tsx'
import { useFetchMail } from './sync/use-fetch-mail.ts'
import { useMailPulse } from './sync/use-mail-pulse.ts'
import { focusThread } from './thread/thread-pane.tsx'
import { useMailAddress } from './use-address.ts'
import classes from './mail.module.css'

const keyOf = (chosen: { readonly kind: string; readonly id: number }): string => `${chosen.kind}-${chosen.id}`

/** What is shown: what the person chose, else the first of the list; archived or put off, the next one takes its place. */
function useShown(items: readonly QueueItem[]) {
  const { chosen } = useMailView()
  const first = items.find((item) => item.chosen.kind !== 'draft')
  const shown = chosen ?? first?.chosen ?? null
  const shownKey = shown === null ? null : keyOf(shown)
  const goOn = () => {
    const at = items.findIndex(({ key }) => key === shownKey)
    mailView.choose((items[at + 1] ?? items[at - 1])?.chosen ?? null)
    focusQueue()
  }
  return { shown, shownKey, isChosen: chosen !== null, goOn }
}

/** Letters the core has not taken, from a writing that was left: they wait in this window. */
function Unsaved() {
  const { unsaved, session, composing } = useMailView()
  const left = unsaved.filter((kept) => composing === null || kept.session !== session)
  return left.map((kept) => <Note key={kept.session} tone="soon" action={<ActionButton label={threadTexts.continueDraft} onClick={() => mailView.resume(kept)} />}>{kept.facts.subject === '' ? composeTexts.notSaved : `${kept.facts.subject}: ${composeTexts.notSaved}`}</Note>)
}

function useDropped(drop: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        drop([...event.dataTransfer.files])
      },
    },
  }
}

/** Correspondence with suppliers in three panes: the queue, the thread, the case it is about. */
export function MailPanel({ rest }: { readonly rest: string }) {
  useMailAddress(rest)
  const { may } = useSession()
  const view = useMailView()
  const { composing, session } = view
  const { counts, running } = useMailPulse()
  const queue = useQueue()
  const { shown, shownKey, isChosen, goOn } = useShown(queue.items)
  const fetching = useFetchMail()
  const eml = useEml()
  const dropped = useDropped(eml.drop)
  const write = () => mailView.compose({ kind: 'new', supplierId: null, claimId: null })
  useHotkeys({
    Insert: { run: write, description: texts.write },
    F5: { run: () => fetching.fetchMail(), description: texts.keys.pickUp, disabledReason: fetching.noMailbox, takesSystemKey: true },
  })
  const open = (item: QueueItem) => {
    mailView.choose(item.chosen)
    setTimeout(focusThread)
  }
  return (
    <div className={classes.screen} {...dropped.handlers}>
      <BoxesBar
        counts={counts}
        actions={
          <>
            <ListViews list="letters" now={mailView.body(view)} onChange={mailView.takeBody} />
            {may('mail.importEml') && <ActionButton variant="quiet" label={texts.addEml} isBusy={eml.adding !== null} onClick={eml.choose} />}
            {may('mail.sync') && fetching.noMailbox === null && <ActionButton label={texts.fetch} isBusy={fetching.isFetching || running.length > 0} onClick={() => fetching.fetchMail()} />}
            <ActionButton variant="main" label={texts.write} kbd="Insert" onClick={write} />
          </>
        }
      />
      <SyncNotes running={running} isBusy={fetching.isFetching} onRetry={fetching.fetchMail} />
      <Unsaved />
      {eml.adding !== null && <Note isLive>{emlTexts.adding(eml.adding)}</Note>}
      {eml.problems.map((problem) => <Note key={problem} tone="late" isLive>{problem}</Note>)}
      <div className={classes.box}>
        <div className={classes.panes}>
          <QueuePane queue={queue} counts={counts} shownKey={shownKey} onOpen={open} />
          {composing === null ? <ShownPanes shown={shown} isChosen={isChosen} onGone={goOn} /> : <ComposePanes key={session} composing={composing} session={session} />}
        </div>
      </div>
      {dropped.isOver && composing === null && <div className={classes.drop}>{emlTexts.drop}</div>}
    </div>
  )
}
