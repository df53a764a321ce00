import type { DeskRow } from '#shared/contract/orders.ts'
import { checkPartAct } from '#shared/stock/order-parts.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { waitingTexts } from '#renderer/texts/order-parts.ts'
import { deviceName } from '#renderer/texts/shipped.ts'
import type { ComboOption } from '#renderer/ui/fields/combo-field.tsx'

/** An order a part can go to. */
export type TargetOrder = Pick<DeskRow, 'orderId' | 'number' | 'status'>
export type OrderOption = ComboOption & { readonly order: TargetOrder }

const canPrice = ({ status }: TargetOrder): boolean => checkPartAct('draft', { status, decision: null }).ok
/** Whether a line of it may be confirmed, so that the part is really kept. */
export const canReserve = ({ status }: TargetOrder): boolean => checkPartAct('confirm', { status, decision: null }).ok

/** Open orders that answer what is typed. */
export async function findTargets(text: string, signal: AbortSignal): Promise<readonly OrderOption[]> {
  const rows = await callCore('orders.search', { text }, { signal })
  return rows.filter(({ closedOn }) => closedOn === null).map((order) => ({
    id: String(order.orderId), label: order.number, detail: `${deviceName(order.device)} · ${order.customerName}`, disabledReason: canPrice(order) ? null : waitingTexts.toOrder.wrongStage(order.status), order,
  }))
}

/** The order a scanned label names. */
export async function targetByNumber(number: string): Promise<TargetOrder | null> {
  const { orderId } = await callCore('orders.findByNumber', { number })
  if (orderId === null) return null
  const card = await callCore('orders.card', { orderId })
  return { orderId, number: card.number, status: card.status }
}
