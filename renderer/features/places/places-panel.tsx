import { useMemo, useState } from 'react'
import type { Bin, Warehouse } from '#shared/contract/places.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { idOf } from '#renderer/app/screen-route.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { placesTexts as texts } from '#renderer/texts/places.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ChipRow, FilterChip } from '#renderer/ui/chip-row.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { AddBinsDialog } from './add-bins-dialog.tsx'
import { BinCard } from './bin-card.tsx'
import { BinDialog, WarehouseDialog } from './bin-dialogs.tsx'
import { BIN_COLUMNS, binRowId, binRows } from './bins-grid.tsx'
import { useBinLabels } from './use-bin-labels.ts'

const SEARCH_ID = 'bin-search'
const NO_WAREHOUSES: readonly Warehouse[] = []
type Asked = { readonly kind: 'warehouse'; readonly warehouse: Warehouse | null } | { readonly kind: 'bins'; readonly warehouse: Warehouse } | { readonly kind: 'bin'; readonly bin: Bin }

function PlacesDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  switch (asked.kind) {
    case 'warehouse':
      return <WarehouseDialog warehouse={asked.warehouse} onClose={onClose} />
    case 'bins':
      return <AddBinsDialog warehouse={asked.warehouse} onClose={onClose} />
    case 'bin':
      return <BinDialog bin={asked.bin} onClose={onClose} />
  }
}

function WarehouseChips({ warehouses, chosenId, onChoose }: { readonly warehouses: readonly Warehouse[]; readonly chosenId: number | null; readonly onChoose: (warehouseId: number | null) => void }) {
  if (warehouses.length < 2) return null
  return (
    <ChipRow label={texts.warehouses}>
      <FilterChip label={texts.all} isPressed={chosenId === null} onToggle={() => onChoose(null)} />
      {warehouses.map((warehouse) => <FilterChip key={warehouse.warehouseId} label={shippedText(warehouse.name)} count={warehouse.bins.length} title={warehouse.isActive ? warehouse.code : texts.closedWarehouse} isPressed={chosenId === warehouse.warehouseId} onToggle={() => onChoose(warehouse.warehouseId)} />)}
    </ChipRow>
  )
}

function usePlaces(rest: string) {
  const query = useQueryOf('places.warehouses', {})
  const fillings = useQueryOf('places.fillings', {})
  const [warehouseId, chooseWarehouse] = useState<number | null>(null)
  const [words, setWords] = useState('')
  const [binId, chooseBin] = useState(idOf(rest))
  const warehouses = query.data ?? NO_WAREHOUSES
  const rows = useMemo(() => binRows(warehouses, fillings.data?.bins ?? [], { warehouseId, words }), [warehouses, fillings.data, warehouseId, words])
  const bin = warehouses.flatMap((warehouse) => warehouse.bins).find((known) => known.binId === binId) ?? null
  // With but one warehouse there is nothing to choose.
  const warehouse = warehouses.find((known) => known.warehouseId === (warehouseId ?? bin?.warehouseId)) ?? (warehouses.length === 1 ? warehouses[0] : undefined) ?? null
  return { query, warehouses, warehouseId, chooseWarehouse, words, setWords, chooseBin, rows, bin, warehouse }
}

/** Warehouses and their cells, what lies in each, and their labels. */
export function PlacesPanel({ rest }: { readonly rest: string }) {
  const { query, warehouses, warehouseId, chooseWarehouse, words, setWords, chooseBin, rows, bin, warehouse } = usePlaces(rest)
  const [asked, ask] = useState<Asked | null>(null)
  const [checkedIds, setChecked] = useState<ReadonlySet<string>>(new Set())
  const { print, isPrinting, failure } = useBinLabels()
  const { whyNot } = useSession()
  useScanTaker((found) => {
    if (found.kind !== 'bin') return false
    chooseBin(found.binId)
    return true
  })
  const closedReason = warehouses.find((known) => known.warehouseId === bin?.warehouseId)?.isActive === false ? texts.closedWarehouse : null
  const checked = rows.filter((row) => checkedIds.has(binRowId(row)))
  const noAdd = whyNot('places.addBins') ?? (warehouse === null ? texts.chooseWarehouse : warehouse.isActive ? null : texts.closedWarehouse)
  const noPrint = whyNot('places.label') ?? (bin === null && checked.length === 0 ? texts.unchosen.toLowerCase() : null)
  const noEdit = whyNot('places.saveBin') ?? (bin === null ? texts.unchosen.toLowerCase() : closedReason)
  const add = () => { if (warehouse !== null) ask({ kind: 'bins', warehouse }) }
  const edit = () => { if (bin !== null) ask({ kind: 'bin', bin }) }
  const printChosen = () => void print(checked.length > 0 ? checked : bin === null ? [] : [bin])
  useHotkeys({
    '/': { run: () => focusField(SEARCH_ID), description: texts.search },
    N: { run: add, description: texts.add, disabledReason: noAdd },
    E: { run: edit, description: texts.edit, disabledReason: noEdit },
    'Ctrl+P': { run: printChosen, description: texts.print, disabledReason: noPrint, takesSystemKey: true },
  })
  return (
    <>
      <Inline justify="between">
        <Inline>
          <TextField id={SEARCH_ID} type="search" label={texts.search} placeholder={texts.searchHint} value={words} onChange={setWords} />
          <WarehouseChips warehouses={warehouses} chosenId={warehouseId} onChoose={chooseWarehouse} />
        </Inline>
        <Inline>
          {checked.length > 1 && <ActionButton label={texts.printMany(checked.length)} kbd="Ctrl P" isBusy={isPrinting} disabledReason={noPrint} onClick={printChosen} />}
          <ActionButton label={texts.newWarehouse} disabledReason={whyNot('places.saveWarehouse')} onClick={() => ask({ kind: 'warehouse', warehouse: null })} />
          <ActionButton label={texts.editWarehouse} disabledReason={whyNot('places.saveWarehouse') ?? (warehouse === null ? texts.chooseWarehouse : null)} onClick={() => ask({ kind: 'warehouse', warehouse })} />
          <ActionButton variant="main" label={texts.add} kbd="N" disabledReason={noAdd} onClick={add} />
        </Inline>
      </Inline>
      <FailureNote failure={failure} />
      <FilledSplit
        sideLabel={texts.side}
        main={
          <DataGrid
            label={texts.label} columns={BIN_COLUMNS} rows={rows} rowId={binRowId} state={queryState(query)} failed={<QueryFailed query={query} />} hasAutoFocus selectedId={bin === null ? null : String(bin.binId)} onSelect={(row) => chooseBin(row.binId)}
            checkedIds={checkedIds} onCheckedChange={setChecked} empty={words === '' ? <EmptyState title={texts.empty} why={texts.emptyWhy} /> : <EmptyState title={texts.notFound} why={texts.notFoundWhy} />}
          />
        }
        side={bin === null ? <Card><EmptyState title={texts.unchosen} why={texts.unchosenWhy} /></Card> : <BinCard key={bin.binId} binId={bin.binId} closedReason={closedReason} isPrinting={isPrinting} onEdit={edit} onPrint={() => void print([bin])} />}
      />
      {asked !== null && <PlacesDialog asked={asked} onClose={() => ask(null)} />}
    </>
  )
}
