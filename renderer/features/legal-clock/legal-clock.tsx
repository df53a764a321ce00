import { useState, type ReactNode } from 'react'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { ClockContext, type ClockDialog, type ClockOrder, type ClockView, type ClockWays } from './clock-context.ts'
import { CorrectDialog } from './correct-dialog.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { ReceiveDialog } from './receive-dialog.tsx'

export type LegalClockProps = { readonly order: ClockOrder; readonly todayOn: string; readonly ways: ClockWays; readonly children: ReactNode }

function OpenDialog({ dialog, onClose }: { readonly dialog: ClockDialog; readonly onClose: () => void }) {
  switch (dialog.kind) {
    case 'receive':
      return <ReceiveDialog demand={dialog.demand} onClose={onClose} />
    case 'record':
      return <EntryDialog event={dialog.event} demandId={dialog.demandId} onClose={onClose} />
    case 'correct':
      return <CorrectDialog eventId={dialog.eventId} isVoid={dialog.isVoid} onClose={onClose} />
  }
}

/** Gives the parts of the card below the clock of the order, and asks the questions they open. */
export function LegalClock({ order, todayOn, ways, children }: LegalClockProps) {
  const [chosenOn, showOn] = useState<string | null>(null)
  const [dialog, open] = useState<ClockDialog | null>(null)
  const asked = chosenOn === todayOn ? null : chosenOn
  const query = useQueryOf('demands.clock', { orderId: order.orderId, on: asked }, { keepsPrevious: true })
  const view: ClockView = { ...ways, order, todayOn, on: asked ?? todayOn, showOn, clock: query.data, query, open }
  return (
    <ClockContext value={view}>
      {children}
      {dialog !== null && <OpenDialog dialog={dialog} onClose={() => open(null)} />}
    </ClockContext>
  )
}
