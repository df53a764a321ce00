import { useMemo, useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orderPartTexts, waitingTexts as texts } from '#renderer/texts/order-parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { WaitingLine } from '#shared/contract/stock.ts'
import { ReserveOfferedDialog } from './reserve-offered-dialog.tsx'
import { waitingColumns } from './waiting-columns.tsx'

const rowId = (row: WaitingLine): string => String(row.orderPartId)
const NO_ROWS: readonly WaitingLine[] = []

function useReserveRow() {
  const reserve = useCommand('stock.reserve')
  const unreserve = useCommand('stock.unreserve')
  const run = async ({ orderPartId, offeredMilli: qtyMilli, unit, partNumber }: WaitingLine) => {
    if ((await reserve.run({ orderPartId, warehouseId: null, qtyMilli })) === null) return
    showUndoToast({ message: orderPartTexts.reserved(qtyMilli, unit, partNumber), undoLabel: orderPartTexts.undo, onUndo: () => void unreserve.run({ orderPartId, warehouseId: null, qtyMilli, reason: orderPartTexts.undone }) })
  }
  return { run: (row: WaitingLine) => void run(row), isRunning: reserve.isRunning, failure: reserve.failure ?? unreserve.failure }
}

/** Orders that wait for parts, the nearest legal term first, and what can be given to each now. */
export function WaitingPanel(_props: { readonly rest: string }) {
  const todayOn = useToday()
  const { whyNot } = useSession()
  const query = useQueryOf('stock.waiting', { partId: null })
  const rows = query.data ?? NO_ROWS
  const reserve = useReserveRow()
  const [selectedId, select] = useState<string | null>(null)
  const [isAskingAll, askAll] = useState(false)
  const columns = useMemo(() => waitingColumns(todayOn), [todayOn])
  const selected = rows.find((row) => rowId(row) === selectedId) ?? rows[0]
  const offered = useMemo(() => rows.filter((row) => row.offeredMilli > 0), [rows])
  const noRight = whyNot('stock.reserve')
  const noReserve = noRight ?? (selected === undefined ? texts.pick : selected.offeredMilli === 0 ? texts.notOffered : null)
  const noAll = noRight ?? (offered.length === 0 ? texts.nothingOffered : null)
  const openOrder = () => { if (selected !== undefined) go(paths.order(selected.orderId)) }
  const reserveSelected = () => { if (selected !== undefined && noReserve === null) reserve.run(selected) }
  useHotkeys({
    R: { run: reserveSelected, description: texts.reserve, disabledReason: noReserve },
    O: { run: openOrder, description: texts.open, disabledReason: selected === undefined ? texts.pick : null },
  })
  return (
    <>
      <Inline justify="between">
        <Sub>{texts.why}</Sub>
        <Inline>
          <ActionButton label={texts.open} kbd="O" disabledReason={selected === undefined ? texts.pick : null} onClick={openOrder} />
          <ActionButton label={texts.reserveAll} disabledReason={noAll} onClick={() => askAll(true)} />
          <ActionButton variant="main" label={texts.reserve} kbd="R" isBusy={reserve.isRunning} disabledReason={noReserve} onClick={reserveSelected} />
        </Inline>
      </Inline>
      <FailureNote failure={reserve.failure} />
      <DataGrid
        label={texts.grid} columns={columns} rows={rows} rowId={rowId} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.empty.title} why={texts.empty.why} />}
        selectedId={selected === undefined ? null : rowId(selected)} onSelect={(row) => select(rowId(row))} onOpen={(row) => (row.offeredMilli > 0 && noRight === null ? reserve.run(row) : go(paths.order(row.orderId)))} hasAutoFocus
      />
      {isAskingAll && <ReserveOfferedDialog lines={offered} onClose={() => askAll(false)} />}
    </>
  )
}
