import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { EditorBar, EditorErrors, EditorHead, useEditor } from '#renderer/features/reference/index.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { formTexts } from '#renderer/texts/reference.ts'
import { Card } from '#renderer/ui/card.tsx'
import { SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { checkPurchase, emptyPurchase, purchaseFormOf, purchaseInput, type PurchaseDraft } from './purchase-draft.ts'
import { PurchaseHeadFields, purchaseFieldId } from './purchase-head-fields.tsx'
import { PurchaseLinesEditor } from './purchase-lines-editor.tsx'
import { DraftActions } from './purchase-actions.tsx'
import classes from './buying.module.css'

type Purchase = OutputOf<'buying.order'>
const toList = () => go(paths.warehouse('buying'))

function Form({ order, saved }: { readonly order: Purchase | null; readonly saved: PurchaseDraft }) {
  const { whyNot } = useSession()
  const editor = useEditor({
    command: 'buying.saveOrder', draftKey: `purchase:${order?.head.purchaseOrderId ?? 'new'}`, saved, check: checkPurchase,
    toInput: (draft: PurchaseDraft) => purchaseInput(draft, order?.head.purchaseOrderId ?? null),
    onSaved: ({ purchaseOrderId }) => { showToast(formTexts.saved); go(paths.warehouse(`buying/${purchaseOrderId}`)) },
  })
  return (
    <div className={classes.page}>
      <EditorHead
        title={order === null ? texts.newTitle : texts.title(order.head.number)}
        sub={editor.isDirty ? formTexts.keptDraft : undefined}
        bar={<EditorBar editor={editor} saveLabel={texts.save} isNew={order === null} whyNot={whyNot('buying.saveOrder')} onBack={toList} />}
        errors={<EditorErrors editor={editor} idOf={purchaseFieldId} />}
      />
      {order !== null && <DraftActions order={order} isDirty={editor.isDirty} />}
      <Card><PurchaseHeadFields editor={editor} /></Card>
      <Card title={texts.lines}><PurchaseLinesEditor editor={editor} /></Card>
    </div>
  )
}

/** A draft of an order to a supplier: whom, for which warehouse, what and for how much. */
export function PurchaseForm({ order }: { readonly order: Purchase | null }) {
  const warehouses = useQueryOf('places.warehouses', {}).data
  if (warehouses === undefined) return <SkeletonRows />
  const saved = order === null ? emptyPurchase(warehouses.find(({ isActive }) => isActive)?.warehouseId ?? null) : purchaseFormOf(order)
  return <Form order={order} saved={saved} />
}
