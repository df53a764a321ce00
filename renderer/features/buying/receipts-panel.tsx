import { ReceiptCard } from './receipt-card.tsx'
import { ReceiptsGrid } from './receipts-grid.tsx'
import { ReceiveForm } from './receive-form.tsx'

const NEW = 'new'
const idOf = (text: string | undefined): number | null => (text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null)

/** What has come: the list, one receipt, taking goods in with an order to a supplier or without. */
export function ReceiptsPanel({ rest }: { readonly rest: string }) {
  const [first, second] = rest.split('/')
  if (first === NEW) return <ReceiveForm key={second ?? NEW} purchaseOrderId={idOf(second)} />
  const receiptId = idOf(first)
  return receiptId === null ? <ReceiptsGrid /> : <ReceiptCard key={receiptId} receiptId={receiptId} />
}
