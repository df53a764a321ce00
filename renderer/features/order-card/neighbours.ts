import { queryClient } from '#renderer/rpc/query.ts'
import type { DeskRow } from '#shared/contract/orders.ts'

export type Neighbours = { readonly previousId: number | null; readonly nextId: number | null; readonly isFromList: boolean }

const LISTS: readonly unknown[] = ['orders.desk', 'orders.list']
type Pages = { readonly pages?: readonly { readonly rows: readonly Pick<DeskRow, 'orderId'>[] }[] }

/** Orders before and after this one in the list that was on the screen last. */
export function neighboursOf(orderId: number): Neighbours {
  const lists = queryClient.getQueryCache().findAll({ predicate: ({ queryKey }) => LISTS.includes(queryKey[0]) && queryKey[1] === 'pages' })
  const newestFirst = lists.toSorted((left, right) => right.state.dataUpdatedAt - left.state.dataUpdatedAt)
  for (const list of newestFirst) {
    const ids = ((list.state.data as Pages | undefined)?.pages ?? []).flatMap((page) => page.rows.map((row) => row.orderId))
    const position = ids.indexOf(orderId)
    if (position !== -1) return { previousId: ids[position - 1] ?? null, nextId: ids[position + 1] ?? null, isFromList: true }
  }
  return { previousId: null, nextId: null, isFromList: false }
}
