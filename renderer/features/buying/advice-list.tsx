import { useMemo, useState, type ReactNode } from 'react'
import type { Advice } from '#shared/contract/buying.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { QueryFailed, queryState } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatMoney, formatQty, orAbsent } from '#renderer/texts/formats.ts'
import { buyingTexts as texts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { AdviceCard } from './advice-card.tsx'
import { useDrafting } from './use-drafting.ts'
import classes from './buying.module.css'

const idOf = (row: Advice): string => String(row.partId)
const { columns } = texts

const COLUMNS: readonly GridColumn<Advice>[] = [
  { id: 'part', header: columns.part, minWidth: 220, cell: (row) => <><b>{row.number}</b> {row.nameRu}</>, text: (row) => `${row.number} ${row.nameRu}` },
  { id: 'advice', header: columns.advice, width: 78, align: 'end', cell: (row) => <b>{qtyWithUnit(row.adviceMilli, row.unit)}</b>, text: (row) => formatQty(row.adviceMilli) },
  { id: 'waiting', header: columns.waiting, width: 60, align: 'end', cell: (row) => (row.waitingMilli === 0 ? orAbsent('') : <Tag tone="soon" title={row.waitingOrders.join(', ')}>{formatQty(row.waitingMilli)}</Tag>), text: (row) => formatQty(row.waitingMilli) },
  { id: 'free', header: columns.free, width: 80, align: 'end', cell: (row) => formatQty(row.freeMilli) },
  { id: 'expected', header: columns.expected, width: 80, align: 'end', cell: (row) => formatQty(row.expectedMilli) },
  { id: 'supplier', header: columns.supplier, minWidth: 110, cell: (row) => (row.supplierId === null ? texts.noSupplierYet : row.supplier), text: (row) => row.supplier },
  { id: 'price', header: columns.price, width: 92, align: 'end', cell: (row) => (row.priceMinor === null ? orAbsent('') : formatMoney(row.priceMinor, row.currency ?? 'RUB')) },
]

/** Parts to be bought; marked ones become drafts of orders, one to a supplier. */
export function AdviceList({ supplierId, filters, create }: { readonly supplierId: number | null; readonly filters: ReactNode; readonly create: ReactNode }) {
  const { whyNot } = useSession()
  const query = useQueryOf('buying.advice', { supplierId, warehouseId: null }, { keepsPrevious: true })
  const rows = useMemo(() => query.data ?? [], [query.data])
  const [checkedIds, setCheckedIds] = useState<ReadonlySet<string>>(new Set())
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const selected = rows.find((row) => idOf(row) === selectedId) ?? rows[0]
  const chosen = rows.filter((row) => checkedIds.has(idOf(row)))
  const drafting = useDrafting(() => setCheckedIds(new Set()))
  const strangers = chosen.filter((row) => row.supplierId === null).map((row) => row.number)
  const cannot = whyNot('buying.saveOrder') ?? (chosen.length === 0 ? texts.nothingMarked : strangers.length > 0 ? texts.noSupplier(strangers) : drafting.whyNot)
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.filters}>{filters}</div>
        <div className={classes.filters}>{create}<ActionButton variant="main" label={texts.orderIt} isBusy={drafting.isRunning} disabledReason={cannot} onClick={() => void drafting.order(chosen)} /></div>
      </div>
      <FailureNote failure={drafting.failure} />
      <FilledSplit
        sideLabel={texts.adviceLabel}
        main={
          <DataGrid
            label={texts.adviceLabel} columns={COLUMNS} rows={rows} rowId={idOf} state={queryState(query)} failed={<QueryFailed query={query} />} empty={<EmptyState title={texts.adviceEmpty} why={texts.adviceEmptyWhy} />}
            selectedId={selected === undefined ? null : idOf(selected)} onSelect={(row) => setSelectedId(idOf(row))} checkedIds={checkedIds} onCheckedChange={setCheckedIds} totalCount={rows.length} hasAutoFocus
          />
        }
        side={selected === undefined ? <Card><EmptyState title={texts.choose} why={texts.chooseWhy} /></Card> : <AdviceCard advice={selected} />}
      />
    </>
  )
}
