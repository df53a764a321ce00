import { openWindow } from '#renderer/app/windows.ts'
import { showToCustomer } from '#renderer/rpc/customer-channel.ts'
import { readStoredFile } from '#renderer/rpc/host-shell.ts'
import { queryClient, queryOf } from '#renderer/rpc/query.ts'
import { windowTexts } from '#renderer/texts/customer-screen.ts'
import { papersTexts } from '#renderer/texts/papers.ts'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { DocumentRow, OrderCard } from '#shared/contract/orders.ts'
import { CUSTOMER_SIGNED } from './customer-signed.ts'

/** Puts the stored paper on the customer's screen: the paper, the price limit, the number of the order, and nothing else of the card. */
export async function showPaperToCustomer(card: Pick<OrderCard, 'number' | 'intakeFacts'>, paper: Pick<DocumentRow, 'fileId' | 'kind' | 'number'>): Promise<void> {
  // The window first: a browser opens one only while the click is fresh.
  if (!(await openWindow({ kind: 'customer' }))) return
  const { bytes } = await readStoredFile(paper.fileId)
  const title = papersTexts.numbered(paper.kind, paper.number)
  const isTraining = queryClient.getQueryData(queryOf('system.info', {}).queryKey)?.isTraining === true
  showToCustomer({ number: card.number, title, pdf: bytes, limitMinor: card.intakeFacts.priceLimitMinor, isSigned: CUSTOMER_SIGNED.has(paper.kind), isTraining })
  showUndoToast({ message: windowTexts.shown(title), undoLabel: windowTexts.customerClear, onUndo: () => showToCustomer(null) })
}
