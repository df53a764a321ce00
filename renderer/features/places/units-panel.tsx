import { useMemo, useState } from 'react'
import type { UnitPlace } from '#shared/contract/places.ts'
import { isForUnits, needsPartner } from '#shared/stock/unit-place.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { moveUnitTo } from '#renderer/app/move-unit.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { moveTexts, unitsTexts as texts } from '#renderer/texts/places.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Sub } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { MoveUnitDialog, type UnitToMove } from './move-unit-dialog.tsx'
import { UNIT_FILTERS, unitCounts, type UnitFilter } from './unit-counts.ts'
import { UNIT_COLUMNS, unitId } from './units-grid.tsx'

type InHand = { readonly orderId: number; readonly number: string; readonly device: string }
type Asked = { readonly unit: UnitToMove; readonly binId: number | null }

const labelOf = (filter: UnitFilter): string => (filter === 'all' || filter === 'unplaced' ? texts[filter] : moveTexts.purposes(filter))
const inputOf = (filter: UnitFilter) => ({ binId: null, purpose: filter === 'all' || filter === 'unplaced' ? null : filter, isUnplaced: filter === 'unplaced' })
const emptyOf = (filter: UnitFilter): string => (filter === 'all' || filter === 'unplaced' ? texts.empty[filter] : texts.empty.one(filter))

function toMove(unit: UnitPlace): UnitToMove {
  const { orderId, orderNumber, binId, purpose, partner } = unit
  return { orderId, number: orderNumber, place: binId === null || purpose === null ? null : { binId, purpose, partner } }
}

/** The label of an order takes its product into the hand, the label of a cell puts it there. */
function useUnitScans(ask: (asked: Asked) => void) {
  const [inHand, setInHand] = useState<InHand | null>(null)
  const { may } = useSession()
  useScanTaker((found) => {
    if (found.kind === 'order') {
      setInHand(found)
      return true
    }
    if (found.kind !== 'bin' || inHand === null || !isForUnits(found.purpose) || !may('places.moveUnit')) return false
    setInHand(null)
    if (needsPartner(found.purpose)) ask({ unit: { ...inHand, place: null }, binId: found.binId })
    else void moveUnitTo(inHand, found)
    return true
  })
  return { inHand, letGo: () => setInHand(null) }
}

function useCounts() {
  const warehouses = useQueryOf('places.warehouses', {}).data
  const fillings = useQueryOf('places.fillings', {}).data
  return warehouses === undefined || fillings === undefined ? null : unitCounts(warehouses, fillings)
}

function Filters({ counts, filter, onFilter }: { readonly counts: ReturnType<typeof useCounts>; readonly filter: UnitFilter; readonly onFilter: (filter: UnitFilter) => void }) {
  return (
    <ChipRow label={texts.filters}>
      {UNIT_FILTERS.map((known) => <FilterChip key={known} label={labelOf(known)} count={counts?.[known]} isPressed={filter === known} tone={known === 'unplaced' && (counts?.unplaced ?? 0) > 0 ? 'soon' : undefined} onToggle={() => onFilter(known)} />)}
    </ChipRow>
  )
}

/** Customers' products by the place they lie in, and their moves by hand or by scanner. */
export function UnitsPanel(_props: { readonly rest: string }) {
  const [filter, setFilter] = useState<UnitFilter>('all')
  const [selected, setSelected] = useState<string | null>(null)
  const [asked, ask] = useState<Asked | null>(null)
  const { inHand, letGo } = useUnitScans(ask)
  const { whyNot } = useSession()
  const query = useQueryOf('places.units', inputOf(filter))
  const rows = useMemo(() => query.data ?? [], [query.data])
  const counts = useCounts()
  const total = query.data === undefined ? 0 : (counts?.[filter] ?? 0)
  const unit = rows.find((row) => unitId(row) === selected)
  const reason = whyNot('places.moveUnit') ?? (unit === undefined ? texts.unchosen : null)
  const move = () => { if (unit !== undefined) ask({ unit: toMove(unit), binId: null }) }
  const open = (row: UnitPlace) => go(paths.order(row.orderId))
  useHotkeys({ M: { run: move, description: texts.move, disabledReason: reason } })
  return (
    <>
      <Filters counts={counts} filter={filter} onFilter={(next) => { setFilter(next); setSelected(null) }} />
      <Inline justify="between">
        {inHand === null ? <Sub>{texts.scanHint}</Sub> : <Note isLive action={<ActionButton label={texts.letGo} variant="quiet" onClick={letGo} />}>{texts.inHand(inHand.number, deviceName(inHand.device))}</Note>}
        <Inline>
          <ActionButton label={texts.open} kbd="Enter" disabledReason={unit === undefined ? texts.unchosen : null} onClick={() => { if (unit !== undefined) open(unit) }} />
          <ActionButton variant="main" label={texts.move} kbd="M" disabledReason={reason} onClick={move} />
        </Inline>
      </Inline>
      {total > rows.length && <Sub>{texts.shown(rows.length, total)}</Sub>}
      <DataGrid
        label={texts.label} columns={UNIT_COLUMNS} rows={rows} rowId={unitId} state={queryState(query)} failed={<QueryFailed query={query} />} selectedId={selected} onSelect={(row) => setSelected(unitId(row))} onOpen={open} hasAutoFocus
        empty={<EmptyState title={emptyOf(filter)} why={filter === 'unplaced' ? undefined : texts.emptyWhy} />}
      />
      {asked !== null && <MoveUnitDialog unit={asked.unit} firstBinId={asked.binId} onClose={() => ask(null)} />}
    </>
  )
}
