import { useState } from 'react'
import type { CountCell, CountHead } from '#shared/contract/counts.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { Fills, Sections } from '#renderer/features/reference/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatDateTime, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { countTexts as texts, reasonTexts } from '#renderer/texts/counts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { CellsGrid } from './cells-grid.tsx'
import { CountHeadLine } from './count-head-line.tsx'
import { DifferencesGrid } from './differences-grid.tsx'
import { nextCell, toCell, toList, useOpenCell } from './places.ts'
import { ReasonDialog } from './reason-dialog.tsx'

type Tab = 'cells' | 'differences'
type Ending = 'approve' | 'cancel'

function EndDialog({ ending, countId, onClose }: { readonly ending: Ending; readonly countId: number; readonly onClose: () => void }) {
  const approve = useCommand('counts.approve')
  const cancel = useCommand('counts.cancel')
  const run = async (reason: string): Promise<boolean> => {
    if (ending === 'cancel') {
      if ((await cancel.run({ countId, reason })) === null) return false
      onClose()
      return true
    }
    const answer = await approve.run({ countId, reason })
    if (answer === null) return false
    onClose()
    showToast(reasonTexts.approved(answer.movementCount))
    return true
  }
  return <ReasonDialog words={reasonTexts[ending]} command={ending === 'approve' ? approve : cancel} isDangerous={ending === 'cancel'} step={`counts.${ending}`} countId={countId} onConfirm={run} onClose={onClose} />
}

function useExport(countId: number) {
  const command = useCommand('counts.export')
  const run = async () => {
    const answer = await command.run({ countId })
    if (answer !== null && (await saveStoredFile(answer.fileId, answer.fileName))) showToast(texts.saved(answer.fileName))
  }
  return { ...command, start: () => void run() }
}

function Loaded({ head, cells }: { readonly head: CountHead; readonly cells: readonly CountCell[] }) {
  const { countId } = head
  const { who, may, whyNot } = useSession()
  const [tab, setTab] = useState<Tab>('cells')
  const [ending, setEnding] = useState<Ending | null>(null)
  const opening = useOpenCell(countId)
  const exported = useExport(countId)
  const ended = head.status === 'counting' ? null : texts.ended
  const next = cells.find((cell) => cell.state === 'open' && cell.personId === who.personId) ?? nextCell(cells)
  const cannotCount = whyNot('counts.openCell') ?? ended ?? (next === undefined ? texts.nothingLeft : null)
  const goOn = (cell: CountCell | undefined) => {
    if (cell === undefined) return
    if (ended === null && (cell.state === 'untouched' || cell.state === 'recount')) opening.open(cell.cellId)
    else toCell(countId, cell.cellId)
  }
  useHotkeys({
    N: { run: () => goOn(next), description: texts.next, disabledReason: cannotCount },
    E: { run: exported.start, description: texts.export, disabledReason: whyNot('counts.export') },
    Esc: { run: toList, description: texts.back },
  })
  const tabs = [{ id: 'cells' as const, label: texts.tabs.cells, count: cells.length }, ...(may('counts.differences') ? [{ id: 'differences' as const, label: texts.tabs.differences, count: head.differenceCount ?? 0 }] : [])]
  return (
    <>
      <CountHeadLine head={head} />
      <Inline>
        {ended === null && <ActionButton variant="main" label={texts.next} kbd="N" disabledReason={cannotCount} isBusy={opening.isRunning} onClick={() => goOn(next)} />}
        {ended === null && <ActionButton label={texts.approve} disabledReason={whyNot('counts.approve')} onClick={() => setEnding('approve')} />}
        <ActionButton label={texts.export} kbd="E" isBusy={exported.isRunning} disabledReason={whyNot('counts.export')} onClick={exported.start} />
        {ended === null && <ActionButton label={texts.cancel} disabledReason={whyNot('counts.cancel')} onClick={() => setEnding('cancel')} />}
        <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={toList} />
      </Inline>
      <FailureNote failure={opening.failure ?? exported.failure} />
      {head.closedAt !== null && <Note>{`${texts.closedBy} ${orAbsent(shortNameOf(head.closedBy))}, ${formatDateTime(head.closedAt)}. ${texts.reason}: ${head.closedReason}`}</Note>}
      <Sections label={texts.sections} idPrefix="count" tabs={tabs} activeId={tab} onSelect={setTab}>
        <Fills>{tab === 'cells' ? <CellsGrid countId={countId} cells={cells} ended={ended} onOpen={goOn} /> : <DifferencesGrid countId={countId} ended={ended} />}</Fills>
      </Sections>
      {ending !== null && <EndDialog ending={ending} countId={countId} onClose={() => setEnding(null)} />}
    </>
  )
}

const SEEN_EVERY_MS = 15_000

/** One stock-taking: its cells, who counts them, and what they came to. */
export function CountScreen({ countId }: { readonly countId: number }) {
  // Others count at other desks meanwhile.
  const query = useQueryOf('counts.get', { countId }, { refetchEveryMs: SEEN_EVERY_MS })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <Loaded head={query.data.head} cells={query.data.cells} />
}
