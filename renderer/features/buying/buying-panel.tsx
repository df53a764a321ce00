import { BuyingHome } from './buying-home.tsx'
import { PurchaseForm } from './purchase-form.tsx'
import { PurchaseScreen } from './purchase-screen.tsx'

/** What to buy and what has been ordered: the lists, one order, a new one. */
export function BuyingPanel({ rest }: { readonly rest: string }) {
  if (rest === 'new') return <PurchaseForm order={null} />
  const purchaseOrderId = Number(rest)
  return rest !== '' && Number.isInteger(purchaseOrderId) && purchaseOrderId > 0 ? <PurchaseScreen key={purchaseOrderId} purchaseOrderId={purchaseOrderId} /> : <BuyingHome />
}
