import type { CountCell, CountHead } from '#shared/contract/counts.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { FocusOnArrival } from '#renderer/app/focus-screen.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { shortNameOf } from '#renderer/texts/formats.ts'
import { countingTexts as texts } from '#renderer/texts/counts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { Counting } from './counting.tsx'
import { nextCell, toCount, useOpenCell } from './places.ts'
import { useScansHere } from './use-scans-here.ts'
import classes from './counts.module.css'

type WaitingProps = { readonly countId: number; readonly cell: CountCell; readonly cells: readonly CountCell[]; readonly status: CountHead['status'] }

function wordsOf({ cell, cells, status }: WaitingProps): { readonly title: string; readonly why: string } {
  if (status !== 'counting') return { title: texts.endedTitle, why: texts.endedWhy }
  if (cell.state === 'open') return { title: texts.busyTitle(shortNameOf(cell.person)), why: texts.busyWhy }
  if (cell.state !== 'closed') return { title: texts.beginTitle(cell.bin), why: texts.beginWhy }
  const next = nextCell(cells, cell.cellId)
  return { title: texts.closedTitle(cell.bin), why: next === undefined ? texts.noNext : texts.nextIs(next.bin) }
}

/** Before a cell is counted and after: what to do with it, or which cell comes next. */
function Waiting(props: WaitingProps) {
  const { countId, cell, cells, status } = props
  const { whyNot } = useSession()
  const opening = useOpenCell(countId)
  const isFree = cell.state === 'untouched' || cell.state === 'recount'
  const next = status !== 'counting' ? undefined : isFree ? cell : nextCell(cells, cell.cellId)
  useScansHere((code) => {
    const scanned = cells.find((known) => known.bin === code.trim().toUpperCase())
    if (scanned !== undefined && status === 'counting') opening.open(scanned.cellId)
  })
  useHotkeys({ Esc: { run: () => toCount(countId), description: texts.back } })
  const { title, why } = wordsOf(props)
  return (
    <>
      <FocusOnArrival />
      <EmptyState title={title} why={why} />
      <div className={classes.center}>
        {next !== undefined && <ActionButton variant="main" hasAutoFocus kbd="Enter" label={isFree ? texts.begin : texts.countNext(next.bin)} disabledReason={whyNot('counts.openCell')} isBusy={opening.isRunning} onClick={() => opening.open(next.cellId)} />}
        <ActionButton label={texts.back} kbd="Esc" onClick={() => toCount(countId)} />
      </div>
      <FailureNote failure={opening.failure} />
    </>
  )
}

/** One cell of a count: begun, counted, or done. */
export function CellScreen({ countId, cellId }: { readonly countId: number; readonly cellId: number }) {
  const count = useQueryOf('counts.get', { countId })
  const scanned = useQueryOf('counts.cell', { cellId }, { keepsPrevious: true })
  const { who } = useSession()
  if (count.data === undefined || scanned.data === undefined) return count.isError ? <QueryFailed query={count} /> : scanned.isError ? <QueryFailed query={scanned} /> : <SkeletonRows />
  const { cell, lines } = scanned.data
  const { head, cells } = count.data
  if (head.status === 'counting' && cell.state === 'open' && cell.personId === who.personId) return <Counting countId={countId} cell={cell} lines={lines} cells={cells} />
  return <Waiting countId={countId} cell={cell} cells={cells} status={head.status} />
}
