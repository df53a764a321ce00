import { useState } from 'react'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useSession } from '#renderer/app/session.tsx'
import { useToday } from '#renderer/app/use-today.ts'
import { EditorBar, EditorErrors, EditorHead, FilledSplit, useEditor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { useBuyingView } from './buying-view.ts'
import { checkReceipt, emptyReceipt, receiptInput, receiptOfOrder, withOnlyBins, type ReceiveDraft } from './receive-draft.ts'
import { DeliveryFields, ReceiveHeadFields, receiveFieldId } from './receive-head-fields.tsx'
import { ReceiveLineCard } from './receive-line-card.tsx'
import { ReceiveLines } from './receive-lines.tsx'
import { ReceiveSummary } from './receive-summary.tsx'
import { useReceiveScan } from './use-receive-scan.ts'
import classes from './buying.module.css'

type Purchase = OutputOf<'buying.order'>

function Form({ order, saved }: { readonly order: Purchase | null; readonly saved: ReceiveDraft }) {
  const { whyNot } = useSession()
  const purchaseOrderId = order?.head.purchaseOrderId ?? null
  const [selectedKey, setSelectedKey] = useState<string | null>(saved.lines[0]?.key ?? null)
  const editor = useEditor({
    command: 'buying.receive', draftKey: `receipt:${purchaseOrderId ?? 'new'}`, saved, check: checkReceipt, toInput: (draft: ReceiveDraft) => receiptInput(draft, purchaseOrderId),
    onSaved: ({ receiptId, number, offeredOrderCount }) => {
      useBuyingView.setState({ received: { receiptId, orderCount: offeredOrderCount } })
      showToast(texts.posted(number))
      go(paths.warehouse(`receipts/${receiptId}`))
    },
  })
  const scan = useReceiveScan({ draft: editor.value, key: selectedKey, isByOrder: order !== null, onDraft: editor.patch, onSelect: setSelectedKey })
  const index = editor.value.lines.findIndex((line) => line.key === selectedKey)
  useHotkeys({ 'Ctrl+Enter': { run: editor.save, description: texts.post } })
  return (
    <>
      <EditorHead
        title={order === null ? texts.newTitle : `${texts.newTitle} · ${texts.byOrder(order.head.number)}`}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={editor} saveLabel={texts.post} isNew whyNot={whyNot('buying.receive')} onBack={() => go(paths.warehouse('receipts'))} />}
        errors={<EditorErrors editor={editor} idOf={receiveFieldId} />}
      />
      <FilledSplit
        sideLabel={texts.line}
        main={
          <div className={classes.page}>
            <Card><ReceiveHeadFields editor={editor} order={order} /></Card>
            <Card><ReceiveLines editor={editor} isByOrder={order !== null} scan={scan} selectedKey={selectedKey} onSelect={setSelectedKey} /></Card>
            <Card title={texts.delivery}><DeliveryFields editor={editor} /></Card>
          </div>
        }
        side={
          <>
            <ReceiveSummary lines={editor.value.lines} />
            {index < 0 ? <Card><EmptyState title={texts.lineUnchosen} why={texts.lineUnchosenWhy} /></Card> : <ReceiveLineCard key={selectedKey} editor={editor} index={index} />}
          </>
        }
      />
    </>
  )
}

type Warehouses = OutputOf<'places.warehouses'>

function ByOrder({ purchaseOrderId, todayOn, warehouses }: { readonly purchaseOrderId: number; readonly todayOn: string | null; readonly warehouses: Warehouses }) {
  const query = useQueryOf('buying.order', { purchaseOrderId })
  // What is counted at the shelf must not change under the hands.
  const [order, setOrder] = useState<Purchase | undefined>(undefined)
  if (order === undefined && query.data !== undefined) setOrder(query.data)
  if (order === undefined) return query.isError ? <QueryFailed query={query} /> : <SkeletonRows />
  return <Form order={order} saved={withOnlyBins(receiptOfOrder(order, todayOn), warehouses)} />
}

/** Goods taken in: by documents and in fact, line by line, with the scanner in the hand. */
export function ReceiveForm({ purchaseOrderId }: { readonly purchaseOrderId: number | null }) {
  const todayOn = useToday()
  const warehouses = useQueryOf('places.warehouses', {}).data
  if (warehouses === undefined || todayOn === null) return <SkeletonRows />
  if (purchaseOrderId !== null) return <ByOrder purchaseOrderId={purchaseOrderId} todayOn={todayOn} warehouses={warehouses} />
  return <Form order={null} saved={withOnlyBins(emptyReceipt(todayOn, warehouses.find(({ isActive }) => isActive)?.warehouseId ?? null), warehouses)} />
}
