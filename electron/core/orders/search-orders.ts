import { orderNumbersOf } from '#shared/orders/order-number.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findRowIds, ORDER_INDEX } from '#core/search/index.ts'
import { deskRowsByIds } from './desk-row.ts'
import { orderIdByNumber } from './orders-store.ts'

const SHOWN_COUNT = 20

/** The newest orders that answer the typed words. */
export function searchOrders(db: ReadDb, input: In<'orders.search'>, ctx: Ctx): Out<'orders.search'> {
  return deskRowsByIds(db, findRowIds(db, ORDER_INDEX, input.text, SHOWN_COUNT), ctx.todayOn)
}

/** The order of a scanned label. */
export function findByNumber(db: ReadDb, input: In<'orders.findByNumber'>): Out<'orders.findByNumber'> {
  for (const number of orderNumbersOf(input.number)) {
    const orderId = orderIdByNumber(db, number)
    if (orderId !== null) return { orderId }
  }
  return { orderId: null }
}
