import type { SaleFacts } from '#shared/contract/customers.ts'
import { refuse } from '#core/kit/refuse.ts'
import type { WriteTx } from '#core/db/brands.ts'
import { serialOrRefuse } from './look-up.ts'
import { findUnitOfModel, insertUnit, ordersOfUnit, updateSale, type Unit } from './units-store.ts'

/** Facts told now win; those not told stay as they were known. */
function mergedSale(known: SaleFacts, told: SaleFacts): SaleFacts {
  const isTold = ([, value]: [string, unknown]): boolean => value !== null && value !== ''
  return { ...known, ...(Object.fromEntries(Object.entries(told).filter(isTold)) as Partial<SaleFacts>) }
}

/** Refuses: units.sold_in_future. */
export function refuseFutureSale(sale: SaleFacts, todayOn: string): void {
  if (sale.soldOn !== null && sale.soldOn > todayOn) refuse('units.sold_in_future', { soldOn: sale.soldOn })
}

/**
 * The unit of this serial and model as it comes in, made when it was never here.
 * Refuses: units.bad_serial, units.sold_in_future, units.already_here.
 */
export function foundOrMadeUnit(tx: WriteTx, facts: { readonly serial: string; readonly modelId: number; readonly sale: SaleFacts; readonly todayOn: string }): Unit {
  const { serial } = serialOrRefuse(facts.serial)
  refuseFutureSale(facts.sale, facts.todayOn)
  const known = findUnitOfModel(tx, serial, facts.modelId)
  if (known === null) return { unitId: insertUnit(tx, { serial, modelId: facts.modelId, sale: facts.sale }), serial, modelId: facts.modelId, sale: facts.sale }
  const open = ordersOfUnit(tx, known.unitId).find((order) => order.isOpen)
  if (open !== undefined) refuse('units.already_here', { orderId: open.orderId, number: open.number })
  const sale = mergedSale(known.sale, facts.sale)
  updateSale(tx, known.unitId, sale)
  return { ...known, sale }
}
