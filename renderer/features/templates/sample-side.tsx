import { create } from 'zustand'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { PdfPages, useSample } from '#renderer/features/papers/index.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { templateSampleTexts as texts } from '#renderer/texts/templates.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ComboField, type ComboOption } from '#renderer/ui/fields/combo-field.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { TemplateKind } from '#shared/documents/kinds.ts'
import classes from './templates.module.css'

type ChosenOrder = { readonly id: string; readonly label: string }

/** The order samples are made on; one for all templates, as long as the window lives. */
const useSampleOrder = create<{ readonly order: ChosenOrder | null }>()(() => ({ order: null }))

async function findOrders(typed: string, signal: AbortSignal): Promise<readonly ComboOption[]> {
  const rows = await callCore('orders.search', { text: typed }, { signal })
  return rows.map((row) => ({ id: String(row.orderId), label: `${row.number} · ${deviceName(row.device)}`, detail: row.customerName }))
}

export type SampleSideProps = { readonly kind: TemplateKind; readonly text: string; readonly hasProblems: boolean }

/** The text as it stands, printed as a sample on a real order. */
export function SampleSide({ kind, text, hasProblems }: SampleSideProps) {
  const order = useSampleOrder((state) => state.order)
  const sample = useSample({ orderId: Number(order?.id ?? 0), kind, templateText: text })
  const reason = hasProblems ? texts.wrongText : order === null ? texts.orderNeeded : null
  useHotkeys({ 'Alt+P': { run: sample.make, description: texts.make, disabledReason: reason } })
  return (
    <div className={classes.sampleSide}>
      <div className={classes.sampleBar}>
        <ComboField label={texts.order} placeholder={texts.orderHint} value={order} search={findOrders} onChange={(chosen) => useSampleOrder.setState({ order: chosen === null ? null : { id: chosen.id, label: chosen.label } })} />
        <ActionButton label={sample.fileId === null ? texts.make : texts.again} kbd={reason === null ? 'Alt P' : undefined} isBusy={sample.isMaking} disabledReason={reason} onClick={sample.make} />
      </div>
      <FailureNote failure={sample.failure} />
      {sample.isMaking && <div className={classes.quiet} role="status">{texts.making}</div>}
      {sample.isOld && !sample.isMaking && <div><Tag tone="soon">{texts.old}</Tag></div>}
      {sample.fileId === null ? <EmptyState title={texts.none} why={texts.noneWhy} /> : <PdfPages fileId={sample.fileId} zoom="fit" />}
    </div>
  )
}
