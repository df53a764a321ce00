import type { PurchaseHead, PurchaseLine } from '#shared/contract/buying.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatAmount, formatDate, formatMoney, formatQty, orAbsent } from '#renderer/texts/formats.ts'
import { buyingTexts, purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { shippedText } from '#renderer/texts/shipped.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Inline, Stack } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import { totalsOf } from './money-facts.ts'
import { SentActions } from './purchase-actions.tsx'
import { PurchaseForm } from './purchase-form.tsx'
import { ExpectedDay, PurchaseStatusTag } from './purchases-grid.tsx'
import classes from './buying.module.css'

type Purchase = OutputOf<'buying.order'>

const restOf = ({ qtyMilli, receivedMilli, cancelledMilli }: PurchaseLine): number => Math.max(0, qtyMilli - receivedMilli - cancelledMilli)

const COLUMNS: readonly GridColumn<PurchaseLine>[] = [
  { id: 'part', header: texts.part, minWidth: 140, cell: (line) => <><b>{line.number}</b> {line.nameRu}</>, text: (line) => `${line.number} ${line.nameRu}` },
  { id: 'code', header: buyingTexts.columns.code, minWidth: 90, cell: (line) => orAbsent(line.supplierCode), text: (line) => line.supplierCode },
  { id: 'qty', header: buyingTexts.columns.qty, width: 84, align: 'end', cell: (line) => qtyWithUnit(line.qtyMilli, line.unit) },
  { id: 'received', header: texts.received, width: 78, align: 'end', cell: (line) => formatQty(line.receivedMilli) },
  { id: 'rest', header: texts.rest, width: 80, align: 'end', cell: (line) => (restOf(line) === 0 ? orAbsent('') : <b>{formatQty(restOf(line))}</b>), text: (line) => formatQty(restOf(line)) },
  { id: 'price', header: texts.price, width: 80, align: 'end', cell: (line) => formatAmount(line.priceMinor) },
  { id: 'sum', header: texts.sum, width: 92, align: 'end', cell: (line) => formatAmount(line.totalMinor) },
  { id: 'waiting', header: buyingTexts.columns.waiting, minWidth: 84, cell: (line) => (line.waitingOrders.length === 0 ? orAbsent('') : <Tag tone="soon">{line.waitingOrders.join(', ')}</Tag>), text: (line) => line.waitingOrders.join(', ') },
]

function Facts({ head, lines }: { readonly head: PurchaseHead; readonly lines: readonly PurchaseLine[] }) {
  const { totalMinor, roublesMinor } = totalsOf(lines, head)
  return (
    <Card title={texts.total} sub={formatMoney(totalMinor, head.currency)}>
      <KeyValueList
        items={[
          ...(head.currency === 'RUB' ? [] : [{ key: 'roubles', label: texts.inRoubles, value: roublesMinor === null ? texts.noRate : formatMoney(roublesMinor) }]),
          { key: 'expected', label: texts.expectedOn, value: <ExpectedDay head={head} /> }, { key: 'tracking', label: texts.tracking, value: orAbsent([head.carrier, head.trackingNumber].filter((word) => word !== '').join(' ')) },
          { key: 'incoterms', label: texts.incoterms, value: orAbsent(head.incoterms) }, { key: 'created', label: texts.created, value: formatDate(head.createdOn) }, { key: 'person', label: texts.person, value: orAbsent(head.person) },
        ]}
      />
      {head.note !== '' && <Sub>{head.note}</Sub>}
    </Card>
  )
}

function Receipts({ receipts }: { readonly receipts: Purchase['receipts'] }) {
  return (
    <Card title={texts.receipts}>
      {receipts.length === 0 && <Sub>{texts.noReceipts}</Sub>}
      {receipts.map((receipt) => (
        <button key={receipt.receiptId} type="button" className={classes.part} onClick={() => go(paths.warehouse(`receipts/${receipt.receiptId}`))}>
          <Inline><b>{receipt.number}</b><span>{formatDate(receipt.receivedOn)}</span>{receipt.hasDiscrepancy && <Tag tone="late">{texts.discrepancy}</Tag>}</Inline>
        </button>
      ))}
    </Card>
  )
}

function Loaded({ order }: { readonly order: Purchase }) {
  const { head, lines, receipts } = order
  return (
    <>
      <ScreenHead title={<Inline>{texts.title(head.number)} <PurchaseStatusTag status={head.status} /></Inline>} sub={texts.sub(head.supplier, shippedText(head.warehouse))} />
      <Stack gap={8}>
        <SentActions order={order} />
        {head.isLate && head.expectedOn !== null && <Note tone="late">{texts.lateNote(head.expectedOn)}</Note>}
        {head.closedReason !== '' && <Note>{texts.closedFor(head.closedReason)}</Note>}
      </Stack>
      <FilledSplit
        sideLabel={texts.receipts}
        main={<DataGrid label={texts.lines} columns={COLUMNS} rows={lines} rowId={(line) => String(line.lineId)} empty={<EmptyState title={texts.noLines} />} totalCount={lines.length} hasAutoFocus />}
        side={<><Facts head={head} lines={lines} /><Receipts receipts={receipts} /></>}
      />
    </>
  )
}

/** One order to a supplier: a draft is typed, one that has gone is followed until it has come. */
export function PurchaseScreen({ purchaseOrderId }: { readonly purchaseOrderId: number }) {
  const query = useQueryOf('buying.order', { purchaseOrderId })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return query.data.head.status === 'draft' ? <PurchaseForm order={query.data} /> : <Loaded order={query.data} />
}
