import { useMemo, useState } from 'react'
import type { Bin, Warehouse } from '#shared/contract/places.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { queryState, QueryFailed } from '#renderer/app/query-failed.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orAbsent } from '#renderer/texts/formats.ts'
import { startTexts as texts } from '#renderer/texts/counts.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { Stack } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { toCount } from './places.ts'

type Scope = 'all' | 'chosen'
const SCOPES = [{ value: 'all', label: texts.all }, { value: 'chosen', label: texts.chosen }] as const
const LIST_HEIGHT_PX = 260
const NO_BINS: readonly Bin[] = []
const NO_WAREHOUSES: readonly Warehouse[] = []
const idOf = (bin: Bin): string => String(bin.binId)
const COLUMNS: readonly GridColumn<Bin>[] = [
  { id: 'bin', header: texts.columns.bin, width: 160, cell: (bin) => <b>{bin.label}</b>, text: (bin) => bin.label },
  { id: 'name', header: texts.columns.name, minWidth: 140, cell: (bin) => orAbsent(shippedText(bin.name)), text: (bin) => shippedText(bin.name) },
]

function useStart() {
  const places = useQueryOf('places.warehouses', {})
  const command = useCommand('counts.start')
  const [pickedId, setPickedId] = useState<string | null>(null)
  const [scope, setScope] = useState<Scope>('all')
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const warehouses = (places.data ?? NO_WAREHOUSES).filter((warehouse) => warehouse.isActive)
  const warehouse = warehouses.find(({ warehouseId }) => String(warehouseId) === pickedId) ?? (warehouses.length === 1 ? warehouses[0] : undefined)
  const bins = useMemo(() => warehouse?.bins.filter((bin) => bin.purpose === 'parts' && bin.isActive) ?? NO_BINS, [warehouse])
  const chosen = bins.filter((bin) => checkedIds.has(idOf(bin))).map((bin) => bin.binId)
  const why = warehouse === undefined ? texts.needsWarehouse : scope === 'chosen' && chosen.length === 0 ? texts.needsBins : null
  const start = async () => {
    if (warehouse === undefined) return
    const answer = await command.run({ warehouseId: warehouse.warehouseId, binIds: scope === 'all' ? null : chosen, note })
    if (answer !== null) toCount(answer.countId)
  }
  const pick = (id: string | null) => {
    setPickedId(id)
    setCheckedIds(new Set())
    command.clear()
  }
  return { places, command, warehouses, warehouse, bins, scope, setScope, chosen, checkedIds, setCheckedIds, note, setNote, why, pick, start: () => void start() }
}

/** Which cells are to be counted. */
export function StartDialog({ onClose }: { readonly onClose: () => void }) {
  const form = useStart()
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.confirm, onClick: form.start, isBusy: form.command.isRunning, disabledReason: form.why }}>
      <Stack gap={10}>
        <SelectField
          label={texts.warehouse} isRequired hasAutoFocus value={form.warehouse === undefined ? null : String(form.warehouse.warehouseId)}
          options={form.warehouses.map(({ warehouseId, code, name }) => ({ value: String(warehouseId), label: `${code} – ${shippedText(name)}` }))} onChange={form.pick}
        />
        <PickChips mode="single" label={texts.scope} options={SCOPES} value={form.scope} onChange={form.setScope} />
        {form.scope === 'chosen' && (
          <DataGrid
            label={texts.bins} columns={COLUMNS} rows={form.bins} rowId={idOf} state={queryState(form.places)} failed={<QueryFailed query={form.places} />}
            empty={<EmptyState title={texts.noBins} why={texts.noBinsWhy} />} checkedIds={form.checkedIds} onCheckedChange={form.setCheckedIds} maxHeight={LIST_HEIGHT_PX}
          />
        )}
        {form.scope === 'chosen' && <Sub>{texts.chosenCount(form.chosen.length)}</Sub>}
        <TextField label={texts.note} placeholder={texts.notePlaceholder} value={form.note} onChange={form.setNote} error={form.command.fieldErrors['note']} />
        <FailureNote failure={form.command.failure} />
      </Stack>
    </Dialog>
  )
}
