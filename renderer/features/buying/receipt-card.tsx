import { useState } from 'react'
import type { ReceiptLine } from '#shared/contract/buying.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { PaperPreviewDialog, type ViewedPaper } from '#renderer/features/papers/index.ts'
import { FilledSplit } from '#renderer/features/reference/index.ts'
import { printPaper } from '#renderer/features/printing/index.ts'
import { saveStoredFile } from '#renderer/rpc/host-shell.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { formatAmount, formatDate, formatDateTime, formatMoney, formatQty, orAbsent } from '#renderer/texts/formats.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { qtyWithUnit } from '#renderer/texts/stock-labels.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { DataGrid } from '#renderer/ui/data-grid/data-grid.tsx'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { ScreenHead } from '#renderer/ui/screen-head.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { ActDialog } from './act-dialog.tsx'
import { useBuyingView } from './buying-view.ts'
import classes from './buying.module.css'

type Receipt = OutputOf<'buying.receipt'>
const NO_DIGEST = ''

const orNothing = (milli: number) => (milli === 0 ? orAbsent('') : <b>{formatQty(milli)}</b>)
const placesOf = ({ bin, faultyBin }: ReceiptLine): string => [bin, faultyBin].filter((label) => label !== '').join(', ')
const COLUMNS: readonly GridColumn<ReceiptLine>[] = [
  { id: 'part', header: texts.part, minWidth: 150, cell: (line) => <><b>{line.number}</b> {line.nameRu}</>, text: (line) => [line.number, line.nameRu, line.lot === '' ? '' : texts.lotOf(line.lot), ...line.serials, ...line.faultySerials].filter((word) => word !== '').join(' ') },
  { id: 'document', header: texts.documentShort, width: 92, align: 'end', cell: (line) => qtyWithUnit(line.documentMilli, line.unit) },
  { id: 'actual', header: texts.actual, width: 82, align: 'end', cell: (line) => formatQty(line.actualMilli) },
  { id: 'faulty', header: texts.faulty, width: 64, align: 'end', cell: (line) => orNothing(line.faultyMilli) },
  { id: 'short', header: texts.summaryOf.short, width: 92, align: 'end', cell: (line) => orNothing(line.shortMilli) },
  { id: 'surplus', header: texts.summaryOf.surplus, width: 80, align: 'end', cell: (line) => orNothing(line.surplusMilli) },
  { id: 'price', header: texts.price, width: 80, align: 'end', cell: (line) => formatAmount(line.priceMinor) },
  { id: 'place', header: texts.place, minWidth: 96, cell: (line) => orAbsent(placesOf(line)), text: placesOf },
]

function Facts({ receipt }: { readonly receipt: Receipt }) {
  const { head, delivery } = receipt
  const facts = ([['invoice', texts.invoice, delivery.invoice], ['contract', texts.contract, delivery.contract], ['customs', texts.customsDeclaration, delivery.customsDeclaration], ['transport', texts.transport, delivery.transport], ['package', texts.packageState, delivery.packageState]] as const).filter(([, , value]) => value !== '')
  return (
    <Card title={formatMoney(head.totalMinor, head.currency)} sub={head.supplier}>
      <KeyValueList items={[
        { key: 'waybill', label: texts.waybill, value: texts.waybillOf(head.waybill, head.waybillOn) }, { key: 'on', label: texts.receivedOn, value: formatDate(head.receivedOn) }, { key: 'warehouse', label: texts.warehouse, value: head.warehouse },
        ...facts.map(([key, label, value]) => ({ key, label, value })), { key: 'person', label: texts.columns.person, value: orAbsent(head.person) },
      ]} />
      {head.purchaseOrderId !== null && <ActionButton variant="quiet" label={`${texts.openPurchase} ${head.purchaseNumber}`} onClick={() => go(paths.warehouse(`buying/${head.purchaseOrderId ?? ''}`))} />}
    </Card>
  )
}

function Papers({ papers, onOpen }: { readonly papers: Receipt['papers']; readonly onOpen: (paper: Receipt['papers'][number]) => void }) {
  return (
    <Card title={texts.papers}>
      {papers.length === 0 && <Sub>{texts.noPapers}</Sub>}
      {papers.map((paper) => <button key={paper.paperId} type="button" className={classes.part} onClick={() => onOpen(paper)}><b>{paper.number}</b><span>{texts.act.kinds[paper.kind]} · {formatDateTime(paper.printedAt)}</span></button>)}
    </Card>
  )
}

function Loaded({ receipt }: { readonly receipt: Receipt }) {
  const { whyNot } = useSession()
  const { head, lines, papers, actKind } = receipt
  const received = useBuyingView((state) => state.received)
  const [isActing, setActing] = useState(false)
  const [viewed, setViewed] = useState<ViewedPaper | null>(null)
  const offered = received?.receiptId === head.receiptId ? received.orderCount : 0
  const cannotAct = whyNot('buying.printAct') ?? (actKind === null ? texts.noDiscrepancy : null)
  const open = (paper: Receipt['papers'][number]) => setViewed({ documentId: paper.paperId, kind: paper.kind, title: `${texts.act.kinds[paper.kind]} ${paper.number}`, fileId: paper.fileId, fileName: '', sha256: NO_DIGEST, printedAt: null })
  useHotkeys({ A: { run: () => setActing(true), description: texts.makeAct, disabledReason: cannotAct }, Esc: { run: () => go(paths.warehouse('receipts')), description: texts.back } })
  return (
    <>
      <ScreenHead title={texts.title(head.number)} sub={head.purchaseNumber === '' ? head.supplier : `${head.supplier} · ${texts.byOrder(head.purchaseNumber)}`} actions={<Inline><ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={() => go(paths.warehouse('receipts'))} /><ActionButton variant="main" label={texts.makeAct} kbd={cannotAct === null ? 'A' : undefined} disabledReason={cannotAct} onClick={() => setActing(true)} /></Inline>} />
      {offered > 0 && <Note tone="ok" isLive action={<ActionButton label={texts.showWaiting} onClick={() => go(paths.warehouse('waiting'))} />}>{texts.offered(offered)}</Note>}
      {actKind !== null && papers.length === 0 && <Note tone="soon">{texts.actNote}</Note>}
      <FilledSplit
        sideLabel={texts.papers}
        main={<DataGrid label={texts.lines} columns={COLUMNS} rows={lines} rowId={(line) => String(line.lineNo)} empty={<EmptyState title={texts.noLines} />} totalCount={lines.length} rowTone={(line) => (line.shortMilli + line.surplusMilli + line.faultyMilli > 0 ? 'late' : null)} hasAutoFocus />}
        side={<><Facts receipt={receipt} /><Papers papers={papers} onOpen={open} /></>}
      />
      {isActing && actKind !== null && <ActDialog receiptId={head.receiptId} kind={actKind} onClose={() => setActing(false)} onPrinted={(paper) => { setActing(false); setViewed(paper) }} />}
      {viewed !== null && <PaperPreviewDialog paper={viewed} isPrinting={false} onPrint={() => void printPaper({ paper: viewed.kind, fileId: viewed.fileId, title: viewed.title })} onSave={() => void saveStoredFile(viewed.fileId)} onClose={() => setViewed(null)} />}
    </>
  )
}

/** One receipt as it was written: its lines, its papers, the act where the goods differed. */
export function ReceiptCard({ receiptId }: { readonly receiptId: number }) {
  const query = useQueryOf('buying.receipt', { receiptId })
  if (query.data === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <Loaded receipt={query.data} />
}
