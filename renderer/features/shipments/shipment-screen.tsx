import { useState } from 'react'
import type { ShipmentFacts, ShipmentLine } from '#shared/contract/shipments.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { formatAmount, formatDate, formatMoney, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { shipmentCardTexts as texts, shipmentFormTexts, WAYBILL_KIND_LABELS } from '#renderer/texts/shipments.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { KeyValueList, type KeyValue } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { FilesCard } from './shipment-files.tsx'
import { Arrival, ShipmentStateTag } from './shipment-tags.tsx'
import classes from './shipments.module.css'

type Shipment = OutputOf<'shipments.get'>
const { columns } = texts
const { fields } = shipmentFormTexts
const toList = (): void => go(paths.suppliers('shipments'))

const COLUMNS: readonly GridColumn<ShipmentLine>[] = [
  { id: 'goods', header: columns.goods, minWidth: 150, cell: (line) => (line.goods === '' ? orAbsent(texts.unknownGoods) : line.goods), text: (line) => line.goods },
  { id: 'article', header: columns.article, minWidth: 110, cell: (line) => orAbsent(line.article === '' ? line.sku : line.article), text: (line) => line.article },
  { id: 'lot', header: columns.lot, width: 88, cell: (line) => orAbsent(line.lot), text: (line) => line.lot },
  { id: 'qty', header: columns.qty, width: 68, align: 'end', cell: (line) => formatNumber(line.qty) },
  { id: 'price', header: columns.price, width: 84, align: 'end', cell: (line) => formatAmount(line.priceMinor) },
  { id: 'serials', header: columns.serials, minWidth: 150, cell: (line) => (line.serials === '' ? orAbsent('') : line.serials), text: (line) => line.serials },
]

const dated = (on: string | null): string => (on === null ? '' : formatDate(on))
const filled = (items: readonly KeyValue[]): readonly KeyValue[] => items.filter(({ value }) => value !== '')

function papersOf(facts: ShipmentFacts): readonly KeyValue[] {
  const invoice = [facts.invoiceNumber, dated(facts.invoiceOn)].filter((part) => part !== '').join(', ')
  return filled([
    { key: 'invoice', label: fields.invoiceNumber, value: invoice, isStrong: true }, { key: 'order', label: fields.purchaseOrder, value: facts.purchaseOrder }, { key: 'proforma', label: fields.proformaInvoice, value: facts.proformaInvoice }, { key: 'contract', label: fields.contract, value: facts.contract },
    { key: 'packing', label: fields.packingList, value: facts.packingList }, { key: 'customs', label: fields.customsDeclaration, value: facts.customsDeclaration }, { key: 'act', label: fields.acceptanceAct, value: facts.acceptanceAct },
  ])
}

function carriageOf({ head, facts }: Shipment): readonly KeyValue[] {
  const terms = [facts.incoterms, facts.incotermsPlace].filter((part) => part !== '').join(' ')
  return filled([
    { key: 'terms', label: fields.incoterms, value: terms }, { key: 'waybill', label: texts.waybill, value: facts.waybillKind === '' || facts.waybill === '' ? facts.waybill : `${facts.waybill}, ${WAYBILL_KIND_LABELS[facts.waybillKind]}` }, { key: 'container', label: fields.container, value: facts.container }, { key: 'seal', label: fields.seal, value: facts.seal },
    { key: 'shipped', label: fields.shippedOn, value: dated(facts.shippedOn) }, { key: 'arrived', label: facts.arrivedOn === null ? fields.expectedOn : fields.arrivedOn, value: facts.arrivedOn === null && facts.expectedOn === null ? '' : <Arrival head={head} /> },
    { key: 'freight', label: fields.freight, value: facts.freightMinor === 0 ? '' : formatMoney(facts.freightMinor, facts.freightCurrency) }, { key: 'duty', label: fields.customsMinor, value: facts.customsMinor === 0 ? '' : formatMoney(facts.customsMinor) },
  ])
}

function LineCard({ line }: { readonly line: ShipmentLine | undefined }) {
  if (line === undefined) return <Card title={texts.chosen}><Sub>{texts.unchosenWhy}</Sub></Card>
  const facts = filled([{ key: 'produced', label: columns.produced, value: dated(line.producedOn) }, { key: 'cartons', label: columns.cartons, value: line.cartons }])
  return (
    <Card title={texts.chosen} sub={line.serials === '' ? texts.noSerials : texts.serialLine(line.serialCount, line.qty)}>
      {line.serials !== '' && <div className={classes.serials} tabIndex={0}>{line.serials}</div>}
      {facts.length > 0 && <KeyValueList items={facts} />}
    </Card>
  )
}

function Links({ shipment }: { readonly shipment: Shipment }) {
  const link = (kind: string, path: string, { id, number, on }: Shipment['purchases'][number]) => (
    <button key={`${path}${id}`} type="button" className={classes.link} onClick={() => go(paths.warehouse(`${path}/${id}`))}><b>{number}</b><span>{kind}, {formatDate(on)}</span></button>
  )
  const { purchases, receipts } = shipment
  return (
    <Card title={texts.links}>
      {purchases.length + receipts.length === 0 && <Sub>{texts.noLinks}</Sub>}
      {purchases.map((purchase) => link(texts.purchase, 'buying', purchase))}
      {receipts.map((receipt) => link(texts.receipt, 'receipts', receipt))}
    </Card>
  )
}

function Actions({ shipmentId }: { readonly shipmentId: number }) {
  const { whyNot, may } = useSession()
  const removal = useCommand('shipments.remove')
  const cannot = whyNot('shipments.save')
  const edit = () => go(paths.suppliers(`shipments/${shipmentId}/edit`))
  const remove = () => void removal.run({ shipmentId }).then((done) => { if (done !== null) { showToast(texts.removed); toList() } })
  useHotkeys({ E: { run: edit, description: texts.edit, disabledReason: cannot }, Esc: { run: toList, description: texts.back } })
  return (
    <>
      <Inline>
        <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={toList} />
        {may('shipments.remove') && <ConfirmButton label={texts.remove} question={texts.removeQuestion} confirmLabel={texts.removeConfirm} variant="danger" onConfirm={remove} />}
        <ActionButton variant="main" label={texts.edit} kbd={cannot === null ? 'E' : undefined} disabledReason={cannot} onClick={edit} />
      </Inline>
      <FailureNote failure={removal.failure} />
    </>
  )
}

function Loaded({ shipment }: { readonly shipment: Shipment }) {
  const { head, facts, lines, files } = shipment
  const [lineId, setLineId] = useState<number | null>(null)
  const chosen = lines.find((line) => line.lineId === lineId) ?? lines[0]
  return (
    <>
      <ScreenHead title={<>{texts.title(head.number)} <ShipmentStateTag state={head.state} /></>} sub={`${head.supplier} · ${texts.lineCount(head.lineCount)} · ${formatMoney(head.totalMinor, head.currency)}`} actions={<Actions shipmentId={head.shipmentId} />} />
      <FilledSplit
        sideLabel={texts.side}
        main={<DataGrid label={texts.lines} columns={COLUMNS} rows={lines} rowId={(line) => String(line.lineId)} empty={<EmptyState title={shipmentFormTexts.noLines} />} totalCount={lines.length} selectedId={chosen === undefined ? null : String(chosen.lineId)} onSelect={(line) => setLineId(line.lineId)} hasAutoFocus />}
        side={
          <>
            <LineCard line={chosen} />
            {papersOf(facts).length > 0 && <Card title={texts.papers}><KeyValueList items={papersOf(facts)} /></Card>}
            <Card title={texts.carriage}><KeyValueList items={carriageOf(shipment)} />{facts.note !== '' && <Sub>{facts.note}</Sub>}</Card>
            <FilesCard shipmentId={head.shipmentId} files={files} />
            <Links shipment={shipment} />
          </>
        }
      />
    </>
  )
}

/** One shipment: what came with which papers, and the serial numbers of every line. */
export function ShipmentScreen({ shipmentId }: { readonly shipmentId: number }) {
  const query = useQueryOf('shipments.get', { shipmentId })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <Loaded shipment={query.data} />
}
