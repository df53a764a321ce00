import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { offerUndo } from '#renderer/app/undo.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { bulkTexts } from '#renderer/texts/bulk.ts'
import { deskTexts } from '#renderer/texts/desk.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'

const { assign: texts } = deskTexts

export type AssignedOrder = { readonly orderId: number; readonly number: string; readonly engineer: string | null }
export type AssignDialogProps = {
  readonly orders: readonly AssignedOrder[]
  /** Said under the list of orders, such as which of them stay as they are. */
  readonly remark?: string | undefined
  readonly onDone?: (() => void) | undefined
  readonly onClose: () => void
}

const SAMPLE_SHOWN = 5

/** Who takes the order, or several of them: the engineers of the centre, oneself first. It can be taken back. */
export function AssignDialog({ orders, remark, onDone, onClose }: AssignDialogProps) {
  const { who } = useSession()
  const engineers = useQueryOf('people.engineers', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const { run, isRunning, failure } = useCommand('orders.assignMany')
  const list = engineers.data ?? []
  const only = orders.length === 1 ? (orders[0] ?? null) : null
  const sample = orders.slice(0, SAMPLE_SHOWN).map(({ number }) => number)
  const current = list.find((person) => orders.length === 1 && person.fullName === orders[0]?.engineer)
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
    const answer = await run({ assignments: orders.map(({ orderId }) => ({ orderId, engineerId: taken.personId })) })
    if (answer === null) return
    onClose()
    onDone?.()
    const name = shortNameOf(taken.fullName)
    offerUndo(only === null ? bulkTexts.done(orders.length, name) : texts.done(only.number, name), 'orders.assignMany', { assignments: answer.former })
  }
  const takeByEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    void submit()
  }
  return (
    <Dialog isOpen title={only === null ? bulkTexts.title(orders.length) : texts.title(only.number)} width="narrow" onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, disabledReason: taken === undefined ? texts.choose : null }}>
      {only === null && <Sub>{bulkTexts.sample(sample, orders.length - sample.length)}</Sub>}
      {remark !== undefined && <Note tone="soon">{remark}</Note>}
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
