import type { PartUnit } from '#shared/stock/quantities.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { purchaseTexts as texts } from '#renderer/texts/buying.ts'
import { rateMicroOf, rateOf } from './money-facts.ts'

export interface PurchaseDraftLine {
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly unit: PartUnit
  readonly qtyMilli: number | null
  readonly priceMinor: number | null
  readonly supplierCode: string
  readonly expectedOn: string | null
  readonly waitingOrders: readonly string[]
}

/** An order as it is typed; the rate in roubles for one unit. */
export interface PurchaseDraft {
  readonly supplierId: number | null
  readonly warehouseId: number | null
  readonly currency: Currency
  readonly rate: number | null
  readonly expectedOn: string | null
  readonly incoterms: string
  readonly note: string
  readonly lines: readonly PurchaseDraftLine[]
}

export const emptyPurchase = (warehouseId: number | null): PurchaseDraft => ({ supplierId: null, warehouseId, currency: 'CNY', rate: null, expectedOn: null, incoterms: '', note: '', lines: [] })

export function purchaseFormOf({ head, lines }: OutputOf<'buying.order'>): PurchaseDraft {
  const { supplierId, warehouseId, currency, expectedOn, incoterms, note } = head
  return {
    supplierId, warehouseId, currency, rate: rateOf(head.rateMicro), expectedOn, incoterms, note,
    lines: lines.map(({ partId, number, nameRu, unit, qtyMilli, priceMinor, supplierCode, expectedOn: lineOn, waitingOrders }) => ({ partId, number, nameRu, unit, qtyMilli, priceMinor, supplierCode, expectedOn: lineOn, waitingOrders })),
  }
}

/** What cannot be saved, by the field of the contract. */
export function checkPurchase(draft: PurchaseDraft): Readonly<Record<string, string>> {
  const lines = draft.lines.flatMap((line, index) => [...(line.qtyMilli === null || line.qtyMilli === 0 ? [[`lines.${index}.qtyMilli`, `${line.number}: ${texts.needsQty}`]] : []), ...(line.priceMinor === null ? [[`lines.${index}.priceMinor`, `${line.number}: ${texts.needsPrice}`]] : [])])
  return { ...(draft.supplierId === null ? { supplierId: texts.needsSupplier } : {}), ...(draft.lines.length === 0 ? { lines: texts.needsLines } : {}), ...(Object.fromEntries(lines) as Record<string, string>) }
}

export function purchaseInput(draft: PurchaseDraft, purchaseOrderId: number | null): InputOf<'buying.saveOrder'> {
  const { supplierId, warehouseId, rate, lines, ...head } = draft
  return {
    ...head, purchaseOrderId, supplierId: supplierId ?? 0, warehouseId: warehouseId ?? 0, rateMicro: rateMicroOf(rate),
    lines: lines.map(({ partId, qtyMilli, priceMinor, supplierCode, expectedOn }) => ({ partId, qtyMilli: qtyMilli ?? 0, priceMinor: priceMinor ?? 0, supplierCode, expectedOn })),
  }
}
