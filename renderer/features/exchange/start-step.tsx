import { useMemo, useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { ImportFailure, JobProgress } from '#renderer/features/import/index.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { EXCHANGE_KIND_LABELS, exchangeTexts as texts } from '#renderer/texts/exchange.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { CheckField } from '#renderer/ui/fields/check-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { HiddenTitle } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { EXCHANGE_KINDS } from '#shared/stock/exchange-fields.ts'
import type { ExchangeControl, ExchangeWork } from './exchange-work.ts'
import { ExportCard } from './export-card.tsx'
import { HISTORY_COLUMNS, idOfRow } from './history-columns.tsx'
import { ExchangeCard } from './exchange-card.tsx'
import { useGivenFile } from './use-given-file.ts'
import classes from './exchange.module.css'

const NONE = 'none'
const KINDS = EXCHANGE_KINDS.map((value) => ({ value, label: EXCHANGE_KIND_LABELS[value] }))
const numberOf = (value: string | null): number | null => (value === null || value === NONE ? null : Number(value))

function missing({ kind, supplierId, warehouseId, takesStock }: ExchangeWork): string | null {
  if (kind === 'prices' && supplierId === null) return texts.supplierNeeded
  return (kind === 'stock' || (kind === 'commerceml' && takesStock)) && warehouseId === null ? texts.warehouseNeeded : null
}

function WhoseFile({ control: { work, change } }: { readonly control: ExchangeControl }) {
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  const warehouses = (useQueryOf('places.warehouses', {}).data ?? []).filter(({ isActive }) => isActive)
  const { kind, supplierId, warehouseId, takesStock } = work
  const ours = suppliers.map((supplier) => ({ value: String(supplier.supplierId), label: supplier.name }))
  return (
    <>
      {kind !== 'stock' && (
        <SelectField label={texts.supplier} value={supplierId === null ? (kind === 'prices' ? null : NONE) : String(supplierId)} isRequired={kind === 'prices'} isSearchable {...(kind === 'prices' ? {} : { description: texts.supplierHint })}
          options={kind === 'prices' ? ours : [{ value: NONE, label: texts.noSupplier }, ...ours]} onChange={(value) => change({ supplierId: numberOf(value) })} />
      )}
      {kind === 'commerceml' && <CheckField label={texts.takesStock} isChecked={takesStock} onChange={(isChecked) => change({ takesStock: isChecked })} />}
      {(kind === 'stock' || (kind === 'commerceml' && takesStock)) && (
        <SelectField label={texts.warehouse} value={warehouseId === null ? null : String(warehouseId)} isRequired options={warehouses.map((warehouse) => ({ value: String(warehouse.warehouseId), label: shippedText(warehouse.name) }))} onChange={(value) => change({ warehouseId: numberOf(value) })} />
      )}
    </>
  )
}

/** What comes in and from whom, then the file; below, what came in before. */
export function StartStep({ control }: { readonly control: ExchangeControl }) {
  const { work, change, restart } = control
  const giver = useGivenFile(control)
  const query = useQueryOf('exchange.list', {})
  const rows = useMemo(() => query.data ?? [], [query.data])
  const [chosenId, setChosenId] = useState<string | null>(null)
  const selected = rows.find((row) => idOfRow(row) === chosenId) ?? rows[0]
  const reason = missing(work)
  const isBusy = giver.isSending || giver.isOpening
  const choose = () => { if (reason === null) void giver.give() }
  useHotkeys({ O: { run: choose, description: texts.choose, disabledReason: reason } }, { isEnabled: !isBusy })
  return (
    <div className={classes.panel}>
      <HiddenTitle>{texts.title}</HiddenTitle>
      {work.said !== null && <Note tone="ok" isLive>{work.said}</Note>}
      <div className={classes.choice}>
        <PickChips mode="single" label={texts.what} value={work.kind} options={KINDS} onChange={(kind) => change({ kind })} />
        <WhoseFile control={control} />
        <ActionButton variant="main" label={texts.choose} kbd="O" isBusy={isBusy} disabledReason={reason} onClick={choose} />
        <p className={classes.quiet}>{texts.limits}</p>
      </div>
      {giver.isSending && <Note isLive>{texts.sending}</Note>}
      {giver.isOpening && <JobProgress of="exchange" words={work.kind === 'commerceml' ? texts.checking : texts.opening} />}
      <ImportFailure failure={giver.failure} fileName={giver.name} />
      <div className={classes.narrowSide}>
        <FilledSplit
          sideLabel={texts.history}
          main={
            <DataGrid
              label={texts.history} columns={HISTORY_COLUMNS} rows={rows} rowId={idOfRow} state={queryState(query)} failed={<QueryFailed query={query} />} totalCount={rows.length}
              empty={<EmptyState title={texts.historyEmpty} why={texts.historyEmptyWhy} />} selectedId={selected === undefined ? null : idOfRow(selected)} onSelect={(row) => setChosenId(idOfRow(row))} rowTone={(row) => (row.status === 'committed' ? null : 'muted')}
            />
          }
          side={<>{selected !== undefined && <ExchangeCard key={selected.importId} row={selected} onUndone={(count) => restart(texts.undone(count))} />}<ExportCard /></>}
        />
      </div>
    </div>
  )
}
