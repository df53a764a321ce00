import type { OrderPart } from '#shared/contract/stock.ts'
import { waitingMilli } from '#shared/stock/quantities.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { In, Out } from '#core/kit/handler.ts'
import { expectedDeliveries, type ExpectedDelivery } from '#core/ledger/index.ts'
import { freeOfPart, orderPartLines, type OrderPartLine } from '#core/order-parts/index.ts'
import { getOrder } from '#core/orders/index.ts'
import { getPart, substitutesOf } from '#core/parts/index.ts'

// A read model over what the lines hold and the names of the warehouses.
const RESERVATIONS = `SELECT r.warehouse_id AS warehouseId, w.code AS warehouse, r.qty_milli AS qtyMilli FROM stock_reservations r JOIN warehouses w ON w.id = r.warehouse_id
  WHERE r.part_id = ? AND r.order_part_id = ? AND r.qty_milli > 0 ORDER BY r.warehouse_id`

export interface Expected { readonly expectedMilli: number; readonly expectedOn: string | null }

/** How much is on its way and the nearest day that is known. */
export const expectedOf = (deliveries: readonly ExpectedDelivery[]): Expected => ({
  expectedMilli: deliveries.reduce((sum, { qtyMilli }) => sum + qtyMilli, 0), expectedOn: deliveries.find(({ expectedOn }) => expectedOn !== null)?.expectedOn ?? null,
})

function toOrderPart(db: ReadDb, line: OrderPartLine, analogues: OrderPart['analogues']): OrderPart {
  const { number, nameRu, unit, tracking } = getPart(db, line.partId)
  const { orderPartId, partId, state, qtyMilli, reservedMilli, issuedMilli, priceMinor, warrantyMonths } = line
  return {
    orderPartId, partId, number, nameRu, unit, tracking, state, qtyMilli, reservedMilli, issuedMilli, waitingMilli: waitingMilli(line), priceMinor, warrantyMonths,
    freeMilli: freeOfPart(db, partId), ...expectedOf(expectedDeliveries(db, partId)),
    reservations: db.sql(RESERVATIONS).all(partId, orderPartId) as OrderPart['reservations'], analogues,
  }
}

/** Refuses: orders.not_found. */
export function readOrderParts(db: ReadDb, input: In<'stock.orderParts'>): Out<'stock.orderParts'> {
  const { orderId } = getOrder(db, input.orderId)
  const lines = orderPartLines(db, orderId)
  const free = substitutesOf(db, [...new Set(lines.map((line) => line.partId))]).filter(({ freeMilli }) => freeMilli > 0)
  return lines.map((line) => toOrderPart(db, line, free.filter(({ instead }) => instead === line.partId).map(({ partId, number, nameRu, freeMilli }) => ({ partId, number, nameRu, freeMilli }))))
}
