import { useState } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { useSession } from '#renderer/app/session.tsx'
import { AssignDialog } from '#renderer/features/desk/index.ts'
import { bulkTexts as texts } from '#renderer/texts/bulk.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { gridToTsv } from '#renderer/ui/data-grid/grid-tsv.ts'
import { Inline } from '#renderer/ui/layout.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { DeskRow } from '#shared/contract/orders.ts'
import { ORDERS_COLUMNS } from './orders-columns.tsx'

async function copy(rows: readonly DeskRow[]): Promise<void> {
  try {
    await navigator.clipboard.writeText(gridToTsv(ORDERS_COLUMNS, rows))
    showToast(texts.copied(rows.length))
  } catch {
    showToast(texts.notCopied, 'late')
  }
}

/** What can be done with several orders at once: how many there are is said first, and it can be taken back. */
export function BulkBar({ marked, onClear }: { readonly marked: readonly DeskRow[]; readonly onClear: () => void }) {
  const { whyNot } = useSession()
  const [isAsking, setAsking] = useState(false)
  const open = marked.filter((row) => row.closedOn === null)
  const reason = whyNot('orders.assignMany') ?? (open.length === 0 ? texts.noneOpen : null)
  const ask = () => setAsking(true)
  useHotkeys({ A: { run: ask, description: texts.assign, disabledReason: reason }, Esc: { run: onClear, description: texts.clear } })
  return (
    <div role="group" aria-label={texts.bar}>
      <Inline gap={12}>
        <b role="status">{texts.marked(marked.length)}</b>
        <ActionButton label={texts.assign} kbd="A" disabledReason={reason} onClick={ask} />
        <ActionButton label={texts.copy} onClick={() => void copy(marked)} />
        <ActionButton variant="quiet" label={texts.clear} kbd="Esc" onClick={onClear} />
      </Inline>
      {isAsking && <AssignDialog orders={open} remark={open.length < marked.length ? texts.closed(marked.length - open.length) : undefined} onDone={onClear} onClose={() => setAsking(false)} />}
    </div>
  )
}
