import { useQueryOf } from '#renderer/rpc/query.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import { useCard } from './card-context.ts'
import { priceOf } from './decision-offer.ts'

export type Refund = {
  readonly isPending: boolean
  /** The parts of the sum; null where nobody knows what was paid, or the clock could not be read. */
  readonly parts: OutputOf<'demands.clock'>['exposure']['refund']
  /** What is offered to be returned: by the clock, else the price alone. */
  readonly totalMinor: number | null
}

/** What a refund made today comes to. */
export function useRefund(): Refund {
  const { card } = useCard()
  const query = useQueryOf('demands.clock', { orderId: card.orderId, on: null })
  const parts = query.data?.exposure.refund ?? null
  return { isPending: query.isPending, parts, totalMinor: parts?.totalMinor ?? priceOf(card) }
}
