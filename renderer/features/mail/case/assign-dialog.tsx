import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { assignTexts as texts } from '#renderer/texts/mail.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import type { ThreadRow } from '../contract-types.ts'
import { useColleagues } from './use-colleagues.ts'

/** Who keeps the thread: oneself first, then the colleagues who may write to suppliers. */
export function AssignDialog({ thread, onClose }: { readonly thread: Pick<ThreadRow, 'threadId' | 'assignee'>; readonly onClose: () => void }) {
  const { who } = useSession()
  const { people, query } = useColleagues()
  const [chosen, setChosen] = useState(String(thread.assignee?.personId ?? who.personId))
  const { run, isRunning, failure } = useCommand('mail.assign')
  const chips = useRef<HTMLDivElement>(null)
  const isListed = people.length > 0
  useEffect(() => {
    if (isListed) chips.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [isListed])
  const give = async (personId: number | null) => {
    if ((await run({ threadId: thread.threadId, personId })) === null) return
    const person = people.find((known) => known.personId === personId)
    offerUndo(person === undefined ? texts.removed : texts.done(shortNameOf(person.fullName)), 'mail.assign', { threadId: thread.threadId, personId: thread.assignee?.personId ?? null })
    onClose()
  }
  const takeByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void give(Number(chosen))
  }
  return (
    <Dialog isOpen title={texts.title} width="narrow" onClose={onClose} primary={{ label: texts.submit, onClick: () => void give(Number(chosen)), isBusy: isRunning }} extraActions={thread.assignee === null ? undefined : <ActionButton label={texts.nobody} onClick={() => void give(null)} />}>
      <QueryFailed query={query} />
      <div ref={chips} onKeyDown={takeByEnter}>
        <PickChips mode="single" label={texts.person} value={chosen} onChange={setChosen} options={people.map((person) => ({ value: String(person.personId), label: shortNameOf(person.fullName), title: person.fullName }))} />
      </div>
      <FailureNote failure={failure} />
    </Dialog>
  )
}
