import { create } from 'zustand'
import { addDays } from '#shared/kit/calendar.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { USUAL_VIEWS, type ViewBody } from '#shared/contract/view-lists.ts'
import type { OrderStatus } from '#shared/orders/status.ts'

type Body = ViewBody<'orders'>
/** The stage stands in the address; the rest is kept here while the person is in a card. */
type OrdersView = Omit<Body, 'filters'> & { readonly filters: Omit<Body['filters'], 'status'> }
export type OrdersAsked = Omit<InputOf<'orders.list'>, 'after' | 'limit'>

const { status: _usual, ...filters } = USUAL_VIEWS.orders.filters
export const useOrdersView = create<OrdersView>()(() => ({ ...USUAL_VIEWS.orders, filters }))

export const bodyOf = ({ text, sort, hiddenColumns, filters: kept }: OrdersView, status: OrderStatus | null): Body => ({ text, sort, hiddenColumns, filters: { ...kept, status } })

/** Takes everything but the stage, which goes into the address. */
export function takeBody({ filters: { status: _stage, ...others }, ...rest }: Body): void {
  useOrdersView.setState({ ...rest, filters: others })
}

export function filterOrders(part: Partial<OrdersView['filters']>): void {
  useOrdersView.setState((view) => ({ filters: { ...view.filters, ...part } }))
}

/** What the core is asked for: «mine» and «the last days» as they are for this person today. */
export function askedOf({ text, sort, filters: { status, engineer, requestKind, acceptedWithinDays, onlyUrgent } }: Body, personId: number, todayOn: string | null): OrdersAsked {
  return {
    status, requestKind, onlyUrgent, text: text.trim(), sort,
    engineerId: engineer === 'mine' ? personId : typeof engineer === 'number' ? engineer : null, isUnassigned: engineer === 'nobody',
    acceptedFromOn: acceptedWithinDays === null || todayOn === null ? null : addDays(todayOn, 1 - acceptedWithinDays),
  }
}
