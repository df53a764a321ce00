import type { ShipmentFacts } from '#shared/contract/shipments.ts'
import type { PackingRow } from '#shared/shipments/packing-list.ts'
import { parseRanges, serialCount } from '#shared/shipments/serial-ranges.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { serialProblemText } from '#renderer/texts/refusals-shipments.ts'
import { shipmentFormTexts as texts } from '#renderer/texts/shipments.ts'

export interface DraftLine {
  readonly key: string
  readonly lineId: number | null
  readonly article: string
  readonly modelId: number | null
  readonly partId: number | null
  /** What the article is called in the catalogue; empty where nobody knows it. */
  readonly goods: string
  readonly lot: string
  readonly qty: number | null
  readonly priceMinor: number | null
  readonly producedOn: string | null
  readonly cartons: string
  readonly serials: string
}

/** A shipment as it is typed; the rate of the freight in roubles for one unit. */
export type ShipmentDraft = Omit<ShipmentFacts, 'freightMinor' | 'freightRateMicro' | 'customsMinor'> & {
  readonly supplierId: number | null
  readonly freightMinor: number | null
  readonly freightRate: number | null
  readonly customsMinor: number | null
  readonly lines: readonly DraftLine[]
  readonly purchaseOrderIds: readonly number[]
  readonly receiptIds: readonly number[]
}

const MICRO = 1_000_000

export const EMPTY_SHIPMENT: ShipmentDraft = {
  supplierId: null, purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '', contract: '', waybillKind: '', incoterms: '', incotermsPlace: '',
  expectedOn: null, currency: 'CNY', freightMinor: null, freightCurrency: 'USD', freightRate: null, customsMinor: null, note: '', lines: [], purchaseOrderIds: [], receiptIds: [],
}

export const emptyLine = (): DraftLine => ({ key: crypto.randomUUID(), lineId: null, article: '', modelId: null, partId: null, goods: '', lot: '', qty: null, priceMinor: null, producedOn: null, cartons: '', serials: '' })

/** Rows of a packing list with what the catalogue calls their articles. */
export const linesOf = (rows: readonly PackingRow[], goodsOf: ReadonlyMap<string, Goods>): DraftLine[] =>
  rows.map((row) => ({ ...emptyLine(), ...row, ...(goodsOf.get(row.article) ?? NO_GOODS) }))

export type Goods = Pick<DraftLine, 'modelId' | 'partId' | 'goods'>
export const NO_GOODS: Goods = { modelId: null, partId: null, goods: '' }

export function shipmentDraftOf({ head, facts, lines, purchases, receipts }: OutputOf<'shipments.get'>): ShipmentDraft {
  const { freightMinor, freightRateMicro, customsMinor, ...papers } = facts
  return {
    ...papers, supplierId: head.supplierId, freightMinor: freightMinor === 0 ? null : freightMinor, freightRate: freightRateMicro === null ? null : freightRateMicro / MICRO, customsMinor: customsMinor === 0 ? null : customsMinor,
    lines: lines.map(({ lineId, article, sku, modelId, partId, goods, lot, qty, priceMinor, producedOn, cartons, serials }) => ({ key: String(lineId), lineId, article: article === '' ? sku : article, modelId, partId, goods, lot, qty, priceMinor, producedOn, cartons, serials })),
    purchaseOrderIds: purchases.map(({ id }) => id), receiptIds: receipts.map(({ id }) => id),
  }
}

/** How many numbers a line has, or what is wrong with them. */
export function serialsRead(serials: string): { readonly count: number; readonly problem: string | null } {
  const read = parseRanges(serials)
  return read.ok ? { count: serialCount(read.value), problem: null } : { count: 0, problem: serialProblemText(read.error) }
}

function lineProblems(line: DraftLine, index: number): readonly (readonly [string, string])[] {
  const { problem } = serialsRead(line.serials)
  return [
    ...(line.article.trim() === '' && line.modelId === null && line.partId === null ? [[`lines.${index}.article`, texts.needsArticle] as const] : []),
    ...(line.qty === null || line.qty === 0 ? [[`lines.${index}.qty`, texts.needsQty] as const] : []),
    ...(problem === null ? [] : [[`lines.${index}.serials`, problem] as const]),
  ]
}

/** What cannot be saved, by the field of the contract. */
export function checkShipment(draft: ShipmentDraft): Readonly<Record<string, string>> {
  return { ...(draft.supplierId === null ? { supplierId: texts.needsSupplier } : {}), ...Object.fromEntries(draft.lines.flatMap(lineProblems)) }
}

export function shipmentInputOf(draft: ShipmentDraft, shipmentId: number | null, keepsWarnings: boolean): InputOf<'shipments.save'> {
  const { supplierId, freightRate, freightMinor, customsMinor, lines, purchaseOrderIds, receiptIds, ...papers } = draft
  return {
    shipmentId, supplierId: supplierId ?? 0, keepsWarnings, purchaseOrderIds: [...purchaseOrderIds], receiptIds: [...receiptIds],
    facts: { ...papers, freightMinor: freightMinor ?? 0, customsMinor: customsMinor ?? 0, freightRateMicro: freightRate === null ? null : Math.round(freightRate * MICRO) },
    lines: lines.map(({ key: _key, goods: _goods, qty, priceMinor, ...line }) => ({ ...line, qty: qty ?? 0, priceMinor: priceMinor ?? 0 })),
  }
}
