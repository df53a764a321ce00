import type { ProcedureName } from '#shared/contract/index.ts'
import type { ViewList } from '#shared/contract/view-lists.ts'
import { paths } from '#renderer/app/paths.ts'

/** Where each list is, and what a person must be allowed to ask for to see it. */
export const LIST_PLACES: Readonly<Record<ViewList, { readonly path: string; readonly needs: ProcedureName }>> = {
  orders: { path: paths.orders(), needs: 'orders.list' },
  terms: { path: paths.terms(), needs: 'demands.running' },
  parts: { path: paths.warehouse('parts'), needs: 'parts.find' },
  claims: { path: paths.suppliers('claims'), needs: 'claims.list' },
  customers: { path: paths.reference('customers'), needs: 'customers.find' },
  letters: { path: paths.suppliers('mail'), needs: 'mail.threads' },
  shipments: { path: paths.suppliers('shipments'), needs: 'shipments.list' },
  evidence: { path: paths.warehouse('quarantine'), needs: 'stock.evidence' },
}
