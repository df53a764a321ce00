import { TERMS_BY_DATE, type DemandKind } from '#shared/law/demand-kinds.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { Order } from '#core/orders/index.ts'
import { findUnit } from '#core/units/index.ts'

/** Nothing is written down before it happened, nor before the goods were sold. Refuses: demands.in_future, demands.before_sale. */
export function checkDay(db: ReadDb, order: Order, occurredOn: string, todayOn: string, notBefore: 'sale' | null): void {
  if (occurredOn > todayOn) refuse('demands.in_future', { occurredOn })
  const soldOn = order.unitId === null ? null : (findUnit(db, order.unitId)?.sale.soldOn ?? null)
  if (notBefore === 'sale' && soldOn !== null && occurredOn < soldOn) refuse('demands.before_sale', { occurredOn, soldOn })
}

/** A term set by a contract or by the customer needs its day. Refuses: demands.data_missing, demands.until_before_demand. */
export function checkUntil({ kind, untilOn, receivedOn }: { readonly kind: DemandKind; readonly untilOn: string | null; readonly receivedOn: string }): void {
  if (kind in TERMS_BY_DATE && untilOn === null) refuse('demands.data_missing', { kind: 'demand_received', fields: ['untilOn'] })
  // The day on which prepaid goods were to be handed over lies before the demand.
  if (untilOn !== null && kind !== 'prepaid_refund' && untilOn < receivedOn) refuse('demands.until_before_demand', { untilOn, receivedOn })
}
