import { useMemo, useState } from 'react'
import type { CountCell } from '#shared/contract/counts.ts'
import { useSession } from '#renderer/app/session.tsx'
import { orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { countTexts as texts } from '#renderer/texts/counts.ts'
import { CELL_STATE_LABELS } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import { RecountDialog } from './recount-dialog.tsx'

const TONES: Readonly<Record<CountCell['state'], Tone>> = { untouched: 'plain', open: 'wait', closed: 'ok', recount: 'soon' }
const idOf = (cell: CountCell): string => String(cell.binId)
const stateText = (cell: CountCell): string => (cell.round > 1 ? `${CELL_STATE_LABELS[cell.state]}, ${texts.round(cell.round)}` : CELL_STATE_LABELS[cell.state])

function nextStep(cell: CountCell, personId: number): string {
  if (cell.state === 'open') return cell.personId === personId ? texts.resume : texts.busy(shortNameOf(cell.person))
  if (cell.state === 'closed') return cell.needsRecount ? texts.moved : texts.look
  return cell.reason === '' ? texts.begin : `${texts.begin}: ${cell.reason}`
}

const columnsFor = (personId: number): readonly GridColumn<CountCell>[] => [
  { id: 'bin', header: texts.columns.bin, width: 160, cell: (cell) => <b>{cell.bin}</b>, text: (cell) => cell.bin },
  { id: 'state', header: texts.columns.state, width: 170, cell: (cell) => <Tag tone={cell.needsRecount ? 'soon' : TONES[cell.state]}>{stateText(cell)}</Tag>, text: stateText },
  { id: 'person', header: texts.columns.person, minWidth: 150, cell: (cell) => orAbsent(shortNameOf(cell.person)), text: (cell) => cell.person },
  { id: 'positions', header: texts.columns.positions, width: 92, align: 'end', cell: (cell) => cell.positionCount },
  { id: 'differences', header: texts.columns.differences, width: 108, align: 'end', cell: (cell) => cell.differenceCount ?? orAbsent('') },
  { id: 'note', header: texts.columns.note, minWidth: 200, cell: (cell) => nextStep(cell, personId), text: (cell) => nextStep(cell, personId) },
]

export type CellsGridProps = { readonly countId: number; readonly cells: readonly CountCell[]; readonly ended: string | null; readonly onOpen: (cell: CountCell) => void }

/** Cells with how far each is; marked ones are counted again. */
export function CellsGrid({ countId, cells, ended, onOpen }: CellsGridProps) {
  const { who, may, whyNot } = useSession()
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set())
  const [isAsking, setAsking] = useState(false)
  const columns = useMemo(() => columnsFor(who.personId), [who.personId])
  const marked = cells.filter((cell) => checkedIds.has(idOf(cell)) && (cell.state === 'closed' || cell.state === 'open'))
  const cannot = whyNot('counts.recount') ?? ended ?? (marked.length === 0 ? texts.noneMarked : null)
  const canMark = may('counts.recount') && ended === null
  return (
    <>
      <DataGrid
        label={texts.cellsLabel} columns={columns} rows={cells} rowId={idOf} empty={<EmptyState title={texts.cellsLabel} />} onOpen={onOpen} totalCount={cells.length} hasAutoFocus
        rowTone={(cell) => (cell.needsRecount ? 'soon' : null)} checkedIds={canMark ? checkedIds : undefined} onCheckedChange={canMark ? setCheckedIds : undefined}
        hiddenColumnIds={may('counts.differences') ? [] : ['differences']}
      />
      <Inline justify="between">
        <Sub>{may('counts.differences') ? texts.rule : `${texts.blind} ${texts.rule}`}</Sub>
        <ActionButton label={marked.length === 0 ? texts.recountNone : texts.recount(marked.length)} disabledReason={cannot} onClick={() => setAsking(true)} />
      </Inline>
      {isAsking && <RecountDialog countId={countId} cells={marked} onDone={() => { setAsking(false); setCheckedIds(new Set()) }} onClose={() => setAsking(false)} />}
    </>
  )
}
