import { useState } from 'react'
import { PURCHASE_LANGUAGES, type PurchaseLanguage } from '#shared/documents/purchase-model.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Inline } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { CancelDialog, SendDialog, TrackingDialog } from './purchase-dialogs.tsx'
import { usePurchaseExport } from './use-purchase-export.ts'

type Purchase = OutputOf<'buying.order'>
type Asking = 'send' | 'tracking' | 'cancel'

const LANGUAGES = PURCHASE_LANGUAGES.map((value) => ({ value, label: texts.languages[value] }))
const ON_THE_WAY: readonly string[] = ['sent', 'partly_received']

function Files({ order, unsaved }: { readonly order: Purchase; readonly unsaved: string | null }) {
  const { whyNot } = useSession()
  const exported = usePurchaseExport(order.head.purchaseOrderId)
  const cannot = whyNot('buying.exportOrder') ?? unsaved
  const strangers = order.lines.filter(({ nameEn }) => nameEn === '').map(({ number }) => number)
  useHotkeys({ E: { run: () => exported.start('xlsx'), description: texts.excel, disabledReason: cannot }, P: { run: () => exported.start('pdf'), description: texts.pdf, disabledReason: cannot } })
  return (
    <>
      <Inline>
        <PickChips<PurchaseLanguage> mode="single" label={texts.language} isLabelHidden value={exported.language} options={LANGUAGES} onChange={exported.setLanguage} />
        <ActionButton label={texts.excel} kbd="E" isBusy={exported.isRunning} disabledReason={cannot} onClick={() => exported.start('xlsx')} />
        <ActionButton label={texts.pdf} kbd="P" isBusy={exported.isRunning} disabledReason={cannot} onClick={() => exported.start('pdf')} />
      </Inline>
      <FailureNote failure={exported.failure} />
      {strangers.length > 0 && <Note tone="soon">{texts.noEnglish(strangers)}</Note>}
    </>
  )
}

/** What a draft can become: a file, an order that has gone, nothing. */
export function DraftActions({ order, isDirty }: { readonly order: Purchase; readonly isDirty: boolean }) {
  const { whyNot } = useSession()
  const [asking, setAsking] = useState<Asking | null>(null)
  const unsaved = isDirty ? texts.saveFirst : null
  return (
    <>
      <Inline>
        <ActionButton label={texts.markSent} disabledReason={whyNot('buying.markSent') ?? unsaved} onClick={() => setAsking('send')} />
        <ActionButton variant="quiet" label={texts.cancelDraft} disabledReason={whyNot('buying.cancelRest')} onClick={() => setAsking('cancel')} />
      </Inline>
      <Files order={order} unsaved={unsaved} />
      {asking === 'send' && <SendDialog head={order.head} onClose={() => setAsking(null)} />}
      {asking === 'cancel' && <CancelDialog head={order.head} onClose={() => setAsking(null)} />}
    </>
  )
}

/** What may still be done with an order that has gone. */
export function SentActions({ order }: { readonly order: Purchase }) {
  const { whyNot } = useSession()
  const [asking, setAsking] = useState<Asking | null>(null)
  const { head } = order
  const closed = ON_THE_WAY.includes(head.status) ? null : texts.closed
  const receive = () => go(paths.warehouse(`receipts/new/${head.purchaseOrderId}`))
  const cannotReceive = whyNot('buying.receive') ?? closed
  useHotkeys({ R: { run: receive, description: texts.receive, disabledReason: cannotReceive }, Esc: { run: () => go(paths.warehouse('buying')), description: texts.back } })
  return (
    <>
      <Inline>
        <ActionButton variant="main" label={texts.receive} kbd={cannotReceive === null ? 'R' : undefined} disabledReason={cannotReceive} onClick={receive} />
        <ActionButton label={texts.tracking} disabledReason={whyNot('buying.saveTracking') ?? closed} onClick={() => setAsking('tracking')} />
        <ActionButton label={texts.cancelRest} disabledReason={whyNot('buying.cancelRest') ?? closed} onClick={() => setAsking('cancel')} />
        <ActionButton variant="quiet" label={texts.back} kbd="Esc" onClick={() => go(paths.warehouse('buying'))} />
      </Inline>
      <Files order={order} unsaved={null} />
      {asking === 'tracking' && <TrackingDialog head={head} onClose={() => setAsking(null)} />}
      {asking === 'cancel' && <CancelDialog head={head} onClose={() => setAsking(null)} />}
    </>
  )
}
