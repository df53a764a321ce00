import { useMemo, useState } from 'react'
import type { Movement } from '#shared/contract/stock.ts'
import { MOVEMENT_KINDS, type MovementKind } from '#shared/stock/kinds.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { PartField, type ChosenPart } from '#renderer/features/part-search/index.ts'
import { usePagesOf, useQueryOf } from '#renderer/rpc/query.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { MOVEMENT_KIND_LABELS } from '#renderer/texts/stock-labels.ts'
import { ledgerTexts as texts } from '#renderer/texts/stock-operations.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { LEDGER_COLUMNS, movementId } from './ledger-columns.tsx'
import { ReconcileAnswer, ReconcileButton, useReconcile } from './reconcile.tsx'
import classes from './stock.module.css'

const PAGE_ROWS = 100
const ANY = 'any'
type Filter = { readonly part: ChosenPart | null; readonly warehouseId: number | null; readonly kind: MovementKind | null }
const NO_FILTER: Filter = { part: null, warehouseId: null, kind: null }
const KIND_OPTIONS = [{ value: ANY, label: texts.anyKind }, ...MOVEMENT_KINDS.map((value) => ({ value: String(value), label: MOVEMENT_KIND_LABELS[value] }))]

function openDocument({ orderId, receiptId, countId }: Movement): void {
  if (orderId !== null) go(paths.order(orderId))
  else if (receiptId !== null) go(paths.warehouse(`receipts/${receiptId}`))
  else if (countId !== null) go(paths.warehouse(`counts/${countId}`))
}
const hasDocument = ({ orderId, receiptId, countId }: Movement): boolean => orderId !== null || receiptId !== null || countId !== null

function Filters({ filter, onChange }: { readonly filter: Filter; readonly onChange: (part: Partial<Filter>) => void }) {
  const warehouses = useQueryOf('places.warehouses', {}).data ?? []
  const options = [{ value: ANY, label: texts.anyWarehouse }, ...warehouses.map((warehouse) => ({ value: String(warehouse.warehouseId), label: shippedText(warehouse.name) }))]
  return (
    <>
      <div className={classes.wide}><PartField label={texts.part} value={filter.part} onChange={(part) => onChange({ part })} /></div>
      <SelectField label={texts.warehouse} value={filter.warehouseId === null ? ANY : String(filter.warehouseId)} options={options} onChange={(value) => onChange({ warehouseId: value === null || value === ANY ? null : Number(value) })} />
      <SelectField label={texts.kind} isSearchable value={filter.kind ?? ANY} options={KIND_OPTIONS} onChange={(value) => onChange({ kind: MOVEMENT_KINDS.find((kind) => kind === value) ?? null })} />
      {filter !== NO_FILTER && <div className={classes.narrow}><ActionButton variant="quiet" label={texts.clear} onClick={() => onChange(NO_FILTER)} /></div>}
    </>
  )
}

function useMovements({ part, warehouseId, kind }: Filter) {
  const asked = { partId: part?.partId ?? null, warehouseId, kind }
  const pages = usePagesOf('stock.ledger', asked, (after) => ({ ...asked, binId: null, orderId: null, after, limit: PAGE_ROWS }), { keepsPrevious: true })
  return { pages, rows: useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]) }
}

/** The ledger: every number of the warehouse explained by what was done, newest first. */
export function LedgerPanel(_props: { readonly rest: string }) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [selected, setSelected] = useState<Movement | null>(null)
  const { pages, rows } = useMovements(filter)
  const reconcile = useReconcile()
  const change = (part: Partial<Filter>) => {
    setSelected(null)
    setFilter((now) => (part === NO_FILTER ? NO_FILTER : { ...now, ...part }))
  }
  useScanTaker((found) => {
    if (found.kind !== 'part' && found.kind !== 'piece') return false
    change({ part: { partId: found.partId, number: found.number, nameRu: found.nameRu } })
    return true
  })
  const cannotOpen = selected === null ? texts.unchosen : hasDocument(selected) ? null : texts.noDocument
  return (
    <>
      <div className={classes.filters}>
        <Filters filter={filter} onChange={change} />
        <div className={`${classes.end} ${classes.buttons}`}>
          <ActionButton label={texts.open} kbd="Enter" disabledReason={cannotOpen} onClick={() => { if (selected !== null) openDocument(selected) }} />
          <ReconcileButton reconcile={reconcile} />
        </div>
      </div>
      <ReconcileAnswer reconcile={reconcile} />
      <DataGrid
        label={texts.grid} columns={LEDGER_COLUMNS} rows={rows} rowId={movementId} state={queryState(pages)} failed={<QueryFailed query={pages} />}
        empty={<EmptyState {...(filter === NO_FILTER ? texts.empty : texts.emptyFilter)} />}
        selectedId={selected === null ? null : movementId(selected)} onSelect={setSelected} onOpen={openDocument}
        hasMore={pages.hasNextPage} isFetchingMore={pages.isFetchingNextPage} fetchMore={() => void pages.fetchNextPage()}
      />
    </>
  )
}
