import type { Ctx, In, Out } from '#core/kit/handler.ts'
import type { ReadDb } from '#core/db/brands.ts'
import { findRowIds, ORDER_INDEX } from '#core/search/index.ts'
import { deskRowsByIds } from './desk-row.ts'
import { orderIdByNumber } from './orders-store.ts'

const SHOWN_COUNT = 20
/** A scanner may drop the hyphen of our own number, «26-00001». */
const BARE_NUMBER = /^(\d{2})(\d{5,})$/

/** The newest orders that answer the typed words. */
export function searchOrders(db: ReadDb, input: In<'orders.search'>, ctx: Ctx): Out<'orders.search'> {
  return deskRowsByIds(db, findRowIds(db, ORDER_INDEX, input.text, SHOWN_COUNT), ctx.todayOn)
}

/** The order of a scanned label. */
export function findByNumber(db: ReadDb, input: In<'orders.findByNumber'>): Out<'orders.findByNumber'> {
  const number = input.number.trim()
  return { orderId: orderIdByNumber(db, number) ?? orderIdByNumber(db, number.replace(BARE_NUMBER, '$1-$2')) }
}
