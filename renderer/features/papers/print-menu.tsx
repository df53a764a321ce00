import { papersTexts } from '#renderer/texts/papers.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import { PaperChooser } from './paper-chooser.tsx'
import type { PaperDesk } from './use-paper-desk.tsx'

export type PrintMenuProps = { readonly card: OrderCard; readonly desk: PaperDesk; readonly isOpen: boolean; readonly onToggle: (isOpen: boolean) => void }

/** What can be printed of the order: stored papers again, papers not made yet, and the label. */
export function PrintMenu({ card, desk, isOpen, onToggle }: PrintMenuProps) {
  return (
    <>
      <ActionButton label={papersTexts.menu} kbd="Ctrl P" isBusy={desk.busy !== null} onClick={() => onToggle(true)} />
      {isOpen && <PaperChooser card={card} desk={desk} onClose={() => onToggle(false)} />}
    </>
  )
}
