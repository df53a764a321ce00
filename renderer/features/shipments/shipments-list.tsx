import { SHIPMENT_STATES, type ShipmentHead } from '#shared/contract/shipments.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { ListBar } from '#renderer/features/reference/index.ts'
import { ListViews } from '#renderer/features/views/index.ts'
import { usePagesOf, useQueryOf } from '#renderer/rpc/query.ts'
import { formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { SHIPMENT_STATE_LABELS, shipmentTexts as texts } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { useSettled } from '#renderer/ui/use-settled.ts'
import { Arrival, arrivalWords, ShipmentStateTag } from './shipment-tags.tsx'
import { useShipmentsView } from './shipments-view.ts'
import classes from './shipments.module.css'

const PAGE_ROWS = 50
const TRACED_FROM_CHARACTERS = 3
const ANY = 'any'
const STATES = [{ value: ANY, label: texts.anyState }, ...SHIPMENT_STATES.map((value) => ({ value, label: SHIPMENT_STATE_LABELS[value] }))]
const { columns } = texts

export const COLUMNS: readonly GridColumn<ShipmentHead>[] = [
  { id: 'number', header: columns.number, width: 118, cell: (row) => <b>{row.number}</b>, text: (row) => row.number },
  { id: 'supplier', header: columns.supplier, minWidth: 130, cell: (row) => row.supplier, text: (row) => row.supplier },
  { id: 'invoice', header: columns.invoice, minWidth: 110, cell: (row) => orAbsent(row.invoiceNumber), text: (row) => row.invoiceNumber },
  { id: 'container', header: columns.container, width: 124, hiddenBelow: 1000, cell: (row) => orAbsent(row.container), text: (row) => row.container },
  { id: 'state', header: columns.state, width: 96, cell: (row) => <ShipmentStateTag state={row.state} />, text: (row) => SHIPMENT_STATE_LABELS[row.state] },
  { id: 'shipped', header: columns.shipped, width: 98, hiddenBelow: 830, hasFigures: true, cell: (row) => (row.shippedOn === null ? orAbsent('') : formatDate(row.shippedOn)) },
  { id: 'arrived', header: columns.arrived, width: 172, hasFigures: true, cell: (row) => <Arrival head={row} />, text: arrivalWords },
  { id: 'qty', header: columns.qty, width: 78, align: 'end', cell: (row) => formatNumber(row.qty) },
  { id: 'serials', header: columns.serials, width: 84, hiddenBelow: 1000, align: 'end', cell: (row) => (row.serialCount === 0 ? orAbsent('') : formatNumber(row.serialCount)) },
  { id: 'total', header: columns.total, width: 132, align: 'end', cell: (row) => formatMoney(row.totalMinor, row.currency) },
]

const open = (shipmentId: number): void => go(paths.suppliers(`shipments/${shipmentId}`))
const addNew = (): void => go(paths.suppliers('shipments/new'))

/** The one shipment a serial number, a lot or an invoice comes from. */
function Origin({ words, supplierId }: { readonly words: string; readonly supplierId: number | null }) {
  const isAsked = words.length >= TRACED_FROM_CHARACTERS
  const found = useQueryOf('shipments.trace', { supplierId, modelId: null, partId: null, serial: words, lot: words, invoice: words }, { isEnabled: isAsked }).data
  if (!isAsked || found === null || found === undefined) return null
  return <Note tone="ok" isLive action={<ActionButton label={texts.open} onClick={() => open(found.shipmentId)} />}>{texts.traced(found.by, found, words)}</Note>
}

function Filters() {
  const { state, supplierId, show } = useShipmentsView()
  const suppliers = useQueryOf('suppliers.list', {}).data ?? []
  return (
    <>
      <SelectField label={texts.supplier} isSearchable value={supplierId === null ? ANY : String(supplierId)} options={[{ value: ANY, label: texts.anySupplier }, ...suppliers.map((supplier) => ({ value: String(supplier.supplierId), label: supplier.name }))]} onChange={(value) => show({ supplierId: value === null || value === ANY ? null : Number(value) })} />
      <div className={classes.chips}><PickChips mode="single" label={texts.states} isLabelHidden value={state ?? ANY} options={STATES} onChange={(value) => show({ state: SHIPMENT_STATES.find((known) => known === value) ?? null })} /></div>
    </>
  )
}

/** Shipments, the newest first. A typed serial number, lot or invoice leads to the shipment it came with. */
export function ShipmentsList() {
  const { whyNot } = useSession()
  const { words, state, supplierId, hiddenColumns, show } = useShipmentsView()
  const settled = useSettled(words.trim())
  const pages = usePagesOf('shipments.list', { supplierId, words: settled, state }, (after) => ({ supplierId, words: settled, state, after, limit: PAGE_ROWS }))
  const cannot = whyNot('shipments.save')
  useHotkeys({ N: { run: addNew, description: texts.add, disabledReason: cannot } })
  const isFiltered = settled !== '' || state !== null || supplierId !== null
  return (
    <>
      <ListBar
        id="shipments-search" label={texts.search} placeholder={texts.searchHint} text={words} onText={(text) => show({ words: text })} filters={<Filters />}
        actions={
          <>
            <ListViews list="shipments" now={{ text: words, sort: null, hiddenColumns, filters: { state, supplierId } }} onChange={(body) => show({ words: body.text, hiddenColumns: body.hiddenColumns, ...body.filters })} columns={COLUMNS} />
            <ActionButton variant="main" label={texts.add} kbd={cannot === null ? 'N' : undefined} disabledReason={cannot} onClick={addNew} />
          </>
        }
      />
      <Origin words={settled} supplierId={supplierId} />
      <DataGrid
        keptAs="shipments" label={texts.label} columns={COLUMNS} hiddenColumnIds={hiddenColumns} rows={pages.data?.pages.flatMap((page) => page.rows) ?? []} rowId={(row) => String(row.shipmentId)} state={queryState(pages)} failed={<QueryFailed query={pages} />}
        empty={isFiltered ? <EmptyState title={texts.notFound} why={texts.notFoundWhy} action={{ label: texts.clear, onClick: () => show({ words: '', state: null, supplierId: null }) }} /> : <EmptyState title={texts.empty} why={texts.emptyWhy} action={{ label: texts.add, kbd: 'N', onClick: addNew }} />}
        hasMore={pages.hasNextPage} isFetchingMore={pages.isFetchingNextPage} fetchMore={() => void pages.fetchNextPage()} onOpen={(row) => open(row.shipmentId)}
      />
    </>
  )
}
