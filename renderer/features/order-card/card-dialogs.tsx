import { AssignDialog } from '#renderer/features/desk/index.ts'
import { MoveUnitDialog } from '#renderer/features/places/index.ts'
import { useCard, type CardDialog } from './card-context.ts'
import { ConsentDialog } from './consent-dialog.tsx'
import { CustomerDialog } from './customer-dialog.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { SaleDialog } from './sale-dialog.tsx'
import { SettleDialog } from './settle-dialog.tsx'
import { FinishDialog, PaymentDialog, ReopenDialog, WaitPartDialog } from './work-dialogs.tsx'

/** The one question that is open over the card. */
export function CardDialogs({ dialog, onClose }: { readonly dialog: CardDialog; readonly onClose: () => void }) {
  const { card } = useCard()
  switch (dialog.kind) {
    case 'decide':
      return <DecideDialog decision={dialog.decision} onClose={onClose} />
    case 'move':
      return <MoveUnitDialog unit={card} firstBinId={dialog.binId} onClose={onClose} />
    case 'consent':
      return <ConsentDialog onClose={onClose} />
    case 'settle':
      return <SettleDialog onClose={onClose} />
    case 'hand_over':
      return <HandOverDialog onClose={onClose} />
    case 'finish':
      return <FinishDialog onClose={onClose} />
    case 'wait_part':
      return <WaitPartDialog onClose={onClose} />
    case 'payment':
      return <PaymentDialog onClose={onClose} />
    case 'reopen':
      return <ReopenDialog onClose={onClose} />
    case 'assign':
      return <AssignDialog orders={[card]} onClose={onClose} />
    case 'sale':
      return card.unit === null ? null : <SaleDialog unit={card.unit} onClose={onClose} />
    case 'customer':
      return card.customerId === null ? null : <CustomerDialog customerId={card.customerId} onClose={onClose} />
  }
}
