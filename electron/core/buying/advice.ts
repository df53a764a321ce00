import { addMonths } from '#shared/kit/calendar.ts'
import type { Currency } from '#shared/kit/money.ts'
import { countAdvice, USED_MONTHS, USUAL_LEAD_DAYS } from '#shared/stock/advice.ts'
import { costMinor } from '#shared/stock/cost.ts'
import type { PartStatus } from '#shared/stock/kinds.ts'
import type { Advice } from '#shared/contract/buying.ts'
import type { ReadDb } from '#core/db/brands.ts'
import type { Ctx, In, Out } from '#core/kit/handler.ts'
import { waitingByPart, type WaitingOfPart } from '#core/order-parts/index.ts'
import { findSupplier, type StoredSupplier } from '#core/suppliers/index.ts'
import { advicePart, newestOffer, partsWithMinimum, supplierCodeOf, usedSince, type NewestOffer } from './advice-sql.ts'

/** Parts kept on the shelf; the others are bought for waiting orders only. */
const KEPT: readonly PartStatus[] = ['active', 'service_life']
const NOBODY = { supplierId: null, supplier: '', supplierCode: '', currency: null, priceMinor: null, costMinor: null } as const

interface Asked { readonly db: ReadDb; readonly todayOn: string; readonly warehouseId: number | null; readonly used: ReadonlyMap<number, number>; readonly waiting: ReadonlyMap<number, WaitingOfPart>; readonly supplierOf: (supplierId: number) => StoredSupplier | null }

const offered = (offer: NewestOffer | null): Pick<Advice, 'currency' | 'priceMinor' | 'costMinor'> =>
  (offer === null ? { currency: null, priceMinor: null, costMinor: null } : { currency: offer.currency as Currency, priceMinor: offer.priceMinor, costMinor: costMinor(offer) })

/** The supplier who sold it last, else one whose number of the part is known. */
function sellerOf({ db, todayOn, supplierOf }: Asked, partId: number) {
  const offer = newestOffer(db, partId, todayOn)
  const code = supplierCodeOf(db, partId, offer?.supplierId ?? null)
  const supplier = supplierOf(offer?.supplierId ?? code?.supplierId ?? 0)
  return { supplier, facts: supplier === null ? NOBODY : { supplierId: supplier.supplierId, supplier: supplier.name, supplierCode: code?.code ?? '', ...offered(offer) } }
}

function adviceOf(asked: Asked, partId: number): Advice {
  const { status, freeEverywhereMilli, ...part } = advicePart(asked.db, partId, asked.warehouseId)
  const { supplier, facts } = sellerOf(asked, partId)
  const waiting = asked.waiting.get(partId)
  // What lies free in other warehouses is for the waiting orders before anything is bought.
  const waitingMilli = Math.max(0, (waiting?.waitingMilli ?? 0) - Math.max(0, freeEverywhereMilli - part.freeMilli))
  const usedMilli = asked.used.get(partId) ?? 0
  const leadDays = supplier?.leadDays ?? USUAL_LEAD_DAYS
  const counted = countAdvice({ ...part, waitingMilli, usedMilli, leadDays, isKept: KEPT.includes(status) })
  return {
    ...part, ...facts, waitingMilli, usedMilli, usedMonths: USED_MONTHS, leadDays, isLeadKnown: supplier?.leadDays != null, perMonthMilli: counted.perMonthMilli, coverMilli: counted.coverMilli, adviceMilli: counted.adviceMilli,
    waitingOrders: waiting === undefined ? [] : waiting.orderNumbers.split(','), reasons: [...counted.reasons],
  }
}

const inOrder = (left: Advice, right: Advice): number => Number(right.waitingMilli > 0) - Number(left.waitingMilli > 0) || left.number.localeCompare(right.number) || left.partId - right.partId

/** Parts to be bought, those that orders wait for first. */
export function readAdvice(db: ReadDb, input: In<'buying.advice'>, ctx: Ctx): Out<'buying.advice'> {
  const suppliers = new Map<number, StoredSupplier | null>()
  const supplierOf = (supplierId: number): StoredSupplier | null => {
    if (!suppliers.has(supplierId)) suppliers.set(supplierId, findSupplier(db, supplierId))
    return suppliers.get(supplierId) ?? null
  }
  const used = usedSince(db, addMonths(ctx.todayOn, -USED_MONTHS), input.warehouseId)
  const waiting = new Map(waitingByPart(db).map((row) => [row.partId, row]))
  const asked: Asked = { db, todayOn: ctx.todayOn, warehouseId: input.warehouseId, used, waiting, supplierOf }
  const partIds = new Set([...waiting.keys(), ...used.keys(), ...partsWithMinimum(db)])
  return [...partIds].map((partId) => adviceOf(asked, partId)).filter((row) => row.adviceMilli > 0 && (input.supplierId === null || row.supplierId === input.supplierId)).sort(inOrder)
}
