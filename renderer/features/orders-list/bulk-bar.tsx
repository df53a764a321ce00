import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { AssignDialog } from '#renderer/features/desk/index.ts'
import { bulkTexts as texts } from '#renderer/texts/bulk.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { gridToTsv } from '#renderer/ui/data-grid/grid-tsv.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import { BULK_ORDERS_MAX, type DeskRow } from '#shared/contract/orders.ts'
import { ExportDialog } from './export-dialog.tsx'
import { LabelsDialog } from './labels-dialog.tsx'
import { ORDERS_COLUMNS } from './orders-columns.tsx'
import type { OrdersAsked } from './orders-view.ts'

type Asked = 'assign' | 'labels' | 'excel'

async function copy(rows: readonly DeskRow[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(gridToTsv(ORDERS_COLUMNS, rows))
    showToast(texts.copied(rows.length))
  } catch {
    showToast(texts.notCopied, 'late')
  }
}

export type BulkBarProps = { readonly marked: readonly DeskRow[]; readonly asked: OrdersAsked; readonly onClear: () => void }

/** What can be done with several orders at once: how many there are is said first, and what can be taken back is. */
export function BulkBar({ marked, asked: filter, onClear }: BulkBarProps) {
  const { whyNot } = useSession()
  const [asked, ask] = useState<Asked | null>(null)
  const open = marked.filter((row) => row.closedOn === null)
  const tooMany = marked.length > BULK_ORDERS_MAX ? texts.tooMany(BULK_ORDERS_MAX) : null
  const reasons: Readonly<Record<Asked, string | null>> = {
    assign: whyNot('orders.assignMany') ?? (open.length === 0 ? texts.noneOpen : tooMany),
    labels: whyNot('documents.labels') ?? tooMany,
    excel: whyNot('orders.exportList') ?? tooMany,
  }
  const close = () => ask(null)
  useHotkeys({
    A: { run: () => ask('assign'), description: texts.assign, disabledReason: reasons.assign },
    L: { run: () => ask('labels'), description: texts.labels, disabledReason: reasons.labels },
    X: { run: () => ask('excel'), description: texts.excel, disabledReason: reasons.excel },
    Esc: { run: onClear, description: texts.clear },
  })
  return (
    <div role="group" aria-label={texts.bar}>
      <Inline gap={12}>
        <b role="status">{texts.marked(marked.length)}</b>
        <ActionButton label={texts.assign} kbd="A" disabledReason={reasons.assign} onClick={() => ask('assign')} />
        <ActionButton label={texts.labels} kbd="L" disabledReason={reasons.labels} onClick={() => ask('labels')} />
        <ActionButton label={texts.excel} kbd="X" disabledReason={reasons.excel} onClick={() => ask('excel')} />
        <ActionButton label={texts.copy} onClick={() => void copy(marked)} />
        <ActionButton variant="quiet" label={texts.clear} kbd="Esc" onClick={onClear} />
      </Inline>
      {asked === 'assign' && <AssignDialog orders={open} remark={open.length < marked.length ? texts.closed(marked.length - open.length) : undefined} onDone={onClear} onClose={close} />}
      {asked === 'labels' && <LabelsDialog orders={marked} onDone={onClear} onClose={close} />}
      {asked === 'excel' && <ExportDialog asked={filter} orders={marked} foundCount={null} onDone={onClear} onClose={close} />}
    </div>
  )
}
