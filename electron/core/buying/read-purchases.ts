import type { PurchaseHead, PurchaseLine } from '#shared/contract/buying.ts'
import { lineTotalMinor } from '#shared/kit/money.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { waitingByPart } from '#core/order-parts/index.ts'
import { getPart } from '#core/parts/index.ts'
import { findPerson } from '#core/people/index.ts'
import { findSupplier } from '#core/suppliers/index.ts'
import { getPurchase, listPurchases, purchaseLines, type StoredPurchase, type StoredPurchaseLine } from './purchases-store.ts'
import { receiptHeads } from './read-receipts.ts'
import { receiptsOfPurchase } from './receipts-store.ts'
import { warehouseName } from './warehouse-facts.ts'

const ON_THE_WAY: readonly string[] = ['sent', 'partly_received']

function headOf(db: ReadDb, purchase: StoredPurchase, todayOn: string): PurchaseHead {
  const { createdBy, supplierId, warehouseId, currency, expectedOn, status, ...head } = purchase
  const lines = purchaseLines(db, purchase.purchaseOrderId)
  return {
    ...head, supplierId, warehouseId, status, expectedOn, currency: currency as PurchaseHead['currency'], supplier: findSupplier(db, supplierId)?.name ?? '', warehouse: warehouseName(db, warehouseId), lineCount: lines.length,
    totalMinor: lines.reduce((sum, line) => sum + lineTotalMinor(line.priceMinor, line.qtyMilli), 0), isLate: ON_THE_WAY.includes(status) && expectedOn !== null && expectedOn < todayOn, person: createdBy === null ? '' : (findPerson(db, createdBy)?.fullName ?? ''),
  }
}

function lineOf(db: ReadDb, line: StoredPurchaseLine, waiting: ReadonlyMap<number, string>): PurchaseLine {
  const { number, nameRu, nameEn, nameZh, unit, tracking } = getPart(db, line.partId)
  const numbers = waiting.get(line.partId)
  return { ...line, number, nameRu, nameEn, nameZh, unit, tracking, totalMinor: lineTotalMinor(line.priceMinor, line.qtyMilli), waitingOrders: numbers === undefined ? [] : numbers.split(',') }
}

/** Orders to suppliers, the newest first, page by page. */
export function readPurchases(db: ReadDb, input: In<'buying.orders'>, ctx: Ctx): Out<'buying.orders'> {
  const found = listPurchases(db, { ...input, limit: input.limit + 1 })
  const shown = found.slice(0, input.limit)
  return { rows: shown.map((purchase) => headOf(db, purchase, ctx.todayOn)), next: found.length > input.limit ? (shown.at(-1)?.purchaseOrderId ?? null) : null }
}

/** Refuses: buying.order_not_found. */
export function readPurchase(db: ReadDb, input: In<'buying.order'>, ctx: Ctx): Out<'buying.order'> {
  const purchase = getPurchase(db, input.purchaseOrderId)
  const waiting = new Map(waitingByPart(db).map((row) => [row.partId, row.orderNumbers]))
  return {
    head: headOf(db, purchase, ctx.todayOn), lines: purchaseLines(db, purchase.purchaseOrderId).map((line) => lineOf(db, line, waiting)),
    receipts: receiptHeads(db, receiptsOfPurchase(db, purchase.purchaseOrderId)),
  }
}
