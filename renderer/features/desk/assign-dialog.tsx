import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { deskTexts } from '#renderer/texts/desk.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'

const { assign: texts } = deskTexts

export type AssignDialogProps = { readonly orderId: number; readonly number: string; readonly engineer: string | null; readonly onClose: () => void }

/** Who takes the order: the engineers of the centre, oneself first. */
export function AssignDialog({ orderId, number, engineer, onClose }: AssignDialogProps) {
  const { who } = useSession()
  const engineers = useQueryOf('people.engineers', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const { run, isRunning, failure } = useCommand('orders.assign')
  const list = engineers.data ?? []
  const current = list.find((person) => person.fullName === engineer)
  const own = list.find((person) => person.personId === who.personId)
  const chipsRef = useRef<HTMLDivElement>(null)
  const isListed = list.length > 0
  useEffect(() => {
    if (isListed) chipsRef.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [isListed])
  const value = chosen ?? String((current ?? own)?.personId ?? '')
  const taken = list.find((person) => String(person.personId) === value)
  const submit = async () => {
    if (taken === undefined) return
    const answer = await run({ orderId, engineerId: taken.personId })
    if (answer === null) return
    onClose()
    showToast(texts.done(number, shortNameOf(taken.fullName)))
  }
  const takeByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void submit()
  }
  return (
    <Dialog isOpen title={texts.title(number)} width="narrow" onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, disabledReason: taken === undefined ? texts.choose : null }}>
      <QueryFailed query={engineers} />
      {engineers.data !== undefined && list.length === 0 && <EmptyState title={texts.nobody} why={texts.nobodyWhy} />}
      {isListed && (
        <div ref={chipsRef} onKeyDown={takeByEnter}>
          <PickChips mode="single" label={texts.engineer} options={list.map((person) => ({ value: String(person.personId), label: shortNameOf(person.fullName), title: person.fullName }))} value={value} onChange={setChosen} />
        </div>
      )}
      <FailureNote failure={failure} />
    </Dialog>
  )
}
