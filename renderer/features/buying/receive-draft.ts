import type { DeliveryFacts } from '#shared/contract/buying.ts'
import type { PartRow } from '#shared/contract/parts.ts'
import { QTY_MILLI_PER_ONE, type Currency } from '#shared/kit/money.ts'
import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { receiptTexts as texts } from '#renderer/texts/buying.ts'
import { rateMicroOf, rateOf } from './money-facts.ts'

/** A line as it is typed: null is not typed yet. */
export interface ReceiveLine {
  readonly key: string
  readonly partId: number
  readonly number: string
  readonly nameRu: string
  readonly unit: PartUnit
  readonly tracking: PartTracking
  readonly purchaseLineId: number | null
  readonly orderedMilli: number | null
  readonly documentMilli: number | null
  readonly actualMilli: number | null
  readonly faultyMilli: number | null
  readonly priceMinor: number | null
  readonly lot: string
  /** Null: the cell chosen for all. */
  readonly binId: number | null
  readonly serials: readonly string[]
  readonly faultySerials: readonly string[]
  readonly faultyReason: string
}

export interface ReceiveDraft {
  readonly supplierId: number | null
  readonly warehouseId: number | null
  readonly receivedOn: string | null
  readonly currency: Currency
  readonly rate: number | null
  readonly waybill: string
  readonly waybillOn: string | null
  readonly delivery: DeliveryFacts
  readonly binId: number | null
  readonly faultyBinId: number | null
  readonly lines: readonly ReceiveLine[]
}

const NO_DELIVERY: DeliveryFacts = { sender: '', invoice: '', contract: '', customsDeclaration: '', transport: '', packageState: '' }
const EMPTY_LINE = { documentMilli: null, actualMilli: null, faultyMilli: null, priceMinor: null, lot: '', binId: null, serials: [], faultySerials: [], faultyReason: '' } as const

export const emptyReceipt = (todayOn: string | null, warehouseId: number | null): ReceiveDraft =>
  ({ supplierId: null, warehouseId, receivedOn: todayOn, currency: 'RUB', rate: null, waybill: '', waybillOn: null, delivery: NO_DELIVERY, binId: null, faultyBinId: null, lines: [] })

/** What has not come of an order, as if the papers said so; in fact nothing is counted yet. */
export function receiptOfOrder({ head, lines }: OutputOf<'buying.order'>, todayOn: string | null): ReceiveDraft {
  const open = lines.flatMap((line): ReceiveLine[] => {
    const { lineId, partId, number, nameRu, unit, tracking, priceMinor } = line
    const restMilli = line.qtyMilli - line.receivedMilli - line.cancelledMilli
    return restMilli <= 0 ? [] : [{ ...EMPTY_LINE, key: `line-${lineId}`, partId, number, nameRu, unit, tracking, purchaseLineId: lineId, orderedMilli: restMilli, documentMilli: restMilli, priceMinor }]
  })
  return { ...emptyReceipt(todayOn, head.warehouseId), supplierId: head.supplierId, currency: head.currency, rate: rateOf(head.rateMicro), delivery: { ...NO_DELIVERY, sender: head.supplier }, lines: open }
}

/** Where the warehouse has one cell of a kind, there is nothing to choose. */
export function withOnlyBins(draft: ReceiveDraft, warehouses: OutputOf<'places.warehouses'>): ReceiveDraft {
  const bins = (warehouses.find(({ warehouseId }) => warehouseId === draft.warehouseId)?.bins ?? []).filter(({ isActive }) => isActive)
  const onlyOf = (purpose: 'parts' | 'quarantine'): number | null => {
    const own = bins.filter((bin) => bin.purpose === purpose)
    return own.length === 1 ? (own[0]?.binId ?? null) : null
  }
  return { ...draft, binId: onlyOf('parts'), faultyBinId: onlyOf('quarantine') }
}

export const lineOfPart = ({ partId, number, nameRu, unit, tracking }: PartRow, place: number): ReceiveLine => ({ ...EMPTY_LINE, key: `part-${partId}-${place}`, partId, number, nameRu, unit, tracking, purchaseLineId: null, orderedMilli: null, actualMilli: null })

/** A line of the same part for another lot. */
export const anotherLot = (line: ReceiveLine, place: number): ReceiveLine => ({ ...line, ...EMPTY_LINE, key: `${line.key}-${place}`, priceMinor: line.priceMinor })

const REQUIRED = ['waybill', 'waybillOn', 'receivedOn'] as const

function lineProblems(line: ReceiveLine, draft: ReceiveDraft): Readonly<Record<string, string>> {
  const [actual, faulty] = [line.actualMilli ?? 0, line.faultyMilli ?? 0]
  return {
    ...(line.documentMilli === null ? { documentMilli: texts.needsQty } : {}), ...(line.actualMilli === null ? { actualMilli: texts.needsQty } : {}), ...(actual > faulty && (line.binId ?? draft.binId) === null ? { binId: texts.needsBin } : {}), ...(faulty > 0 && draft.faultyBinId === null ? { faultyBinId: texts.needsBin } : {}),
    ...(faulty > 0 && line.faultyReason.trim() === '' ? { faultyReason: texts.reasonNeeded } : {}), ...(line.tracking === 'lot' && actual > 0 && line.lot.trim() === '' ? { lot: texts.lotNeeded } : {}),
  }
}

/** What keeps the receipt from being written, by the field of the contract. */
export function checkReceipt(draft: ReceiveDraft): Readonly<Record<string, string>> {
  const ofLines = draft.lines.flatMap((line, index) => Object.entries(lineProblems(line, draft)).map(([field, message]) => [`lines.${index}.${field}`, `${line.number}: ${message}`] as const))
  return {
    ...(draft.supplierId === null ? { supplierId: texts.needsSupplier } : {}), ...Object.fromEntries(REQUIRED.flatMap((field) => (draft[field] === null || draft[field] === '' ? [[field, texts.required] as const] : []))),
    ...(draft.currency !== 'RUB' && draft.rate === null ? { rateMicro: texts.needsRate } : {}), ...(draft.lines.length === 0 ? { lines: texts.needsLines } : {}), ...Object.fromEntries(ofLines),
  }
}

export function receiptInput(draft: ReceiveDraft, purchaseOrderId: number | null): InputOf<'buying.receive'> {
  const { supplierId, warehouseId, receivedOn, currency, rate, waybill, waybillOn, delivery } = draft
  return {
    supplierId: supplierId ?? 0, purchaseOrderId, warehouseId: warehouseId ?? 0, receivedOn: receivedOn ?? '', currency, rateMicro: rateMicroOf(rate), waybill, waybillOn: waybillOn ?? '', delivery,
    lines: draft.lines.map((line) => ({
      partId: line.partId, purchaseLineId: line.purchaseLineId, documentMilli: line.documentMilli ?? 0, actualMilli: line.actualMilli ?? 0, faultyMilli: line.faultyMilli ?? 0, priceMinor: line.priceMinor ?? 0, lot: line.lot, binId: line.binId ?? draft.binId,
      faultyBinId: draft.faultyBinId, serials: [...line.serials], faultySerials: [...line.faultySerials], faultyReason: line.faultyReason,
    })),
  }
}

/** One more piece has been seen. */
export const oneMore = (line: ReceiveLine): ReceiveLine => ({ ...line, actualMilli: (line.actualMilli ?? 0) + QTY_MILLI_PER_ONE })

/** A piece known by its serial; counted as one when all so far are. */
export function withSerial(line: ReceiveLine, serial: string): ReceiveLine {
  const serials = [...line.serials, serial]
  const counted = (serials.length + line.faultySerials.length) * QTY_MILLI_PER_ONE
  return { ...line, serials, actualMilli: Math.max(line.actualMilli ?? 0, counted) }
}
