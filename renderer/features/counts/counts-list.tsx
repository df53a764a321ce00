import { useState } from 'react'
import type { CountHead } from '#shared/contract/counts.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { usePaletteActions } from '#renderer/app/palette/palette-store.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatDateTime, orAbsent, shortNameOf } from '#renderer/texts/formats.ts'
import { countListTexts as texts } from '#renderer/texts/counts.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { COUNT_STATUS_LABELS } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { toCount } from './places.ts'
import { StartDialog } from './start-dialog.tsx'

const NONE: readonly CountHead[] = []
const idOf = (head: CountHead): string => String(head.countId)

export function StatusTag({ status }: { readonly status: CountHead['status'] }) {
  return <Tag tone={status === 'counting' ? 'wait' : status === 'approved' ? 'ok' : 'plain'}>{COUNT_STATUS_LABELS[status]}</Tag>
}

const COLUMNS: readonly GridColumn<CountHead>[] = [
  { id: 'number', header: texts.columns.number, width: 128, cell: (head) => <b>{head.number}</b>, text: (head) => head.number },
  { id: 'warehouse', header: texts.columns.warehouse, minWidth: 130, cell: (head) => shippedText(head.warehouse) },
  { id: 'status', header: texts.columns.status, width: 108, cell: (head) => <StatusTag status={head.status} />, text: (head) => COUNT_STATUS_LABELS[head.status] },
  { id: 'progress', header: texts.columns.progress, width: 138, align: 'end', cell: (head) => texts.progress(head.closedCellCount, head.cellCount) },
  { id: 'differences', header: texts.columns.differences, width: 108, align: 'end', cell: (head) => head.differenceCount ?? orAbsent('') },
  { id: 'started', header: texts.columns.started, width: 138, hasFigures: true, cell: (head) => formatDateTime(head.startedAt) },
  { id: 'person', header: texts.columns.person, width: 140, hiddenBelow: 870, cell: (head) => shortNameOf(head.startedBy), text: (head) => head.startedBy },
  { id: 'note', header: texts.columns.note, minWidth: 140, cell: (head) => orAbsent(head.note), text: (head) => head.note },
]

/** Every stock-taking with how far it is. */
export function CountsList() {
  const query = useQueryOf('counts.list', {})
  const { whyNot } = useSession()
  const [isStarting, setStarting] = useState(false)
  const cannotStart = whyNot('counts.start')
  const start = () => setStarting(true)
  useHotkeys({ N: { run: start, description: texts.start, disabledReason: cannotStart } })
  usePaletteActions([{ id: 'counts.start', label: texts.start, kbd: 'N', disabledReason: cannotStart, run: start }])
  return (
    <>
      <Inline><ActionButton variant="main" label={texts.start} kbd="N" disabledReason={cannotStart} onClick={start} /></Inline>
      <DataGrid
        label={texts.label}
        columns={COLUMNS}
        rows={query.data ?? NONE}
        rowId={idOf}
        state={queryState(query)}
        failed={<QueryFailed query={query} />}
        empty={<EmptyState title={texts.empty} why={texts.emptyWhy} action={cannotStart === null ? { label: texts.start, onClick: start, kbd: 'N' } : undefined} />}
        onOpen={(head) => toCount(head.countId)}
        totalCount={query.data?.length}
        hasAutoFocus
      />
      {isStarting && <StartDialog onClose={() => setStarting(false)} />}
    </>
  )
}
