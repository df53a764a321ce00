import { outstandingQty } from '#shared/claims/settlement.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { PartRow } from '#shared/contract/parts.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { PartTracking } from '#shared/stock/quantities.ts'
import type { InputOf, OutputOf } from '#renderer/rpc/procedures.ts'
import { compensationTexts } from '#renderer/texts/claim-life.ts'
import { rateMicroOf } from './rate.ts'

const { receive: texts } = compensationTexts

export type ReceiveKind = 'free_parts' | 'replacement'
export interface KnownPart { readonly partId: number; readonly number: string; readonly nameRu: string; readonly tracking: PartTracking }

/** A part that may come for a line; `qty` is what was counted, null while nothing was. */
export interface ComingRow {
  readonly key: string
  readonly lineId: number
  readonly goodsId: number | null
  /** As it was asked for. */
  readonly asked: string
  readonly expectedQty: number | null
  readonly part: KnownPart | null
  readonly qty: number | null
  readonly unitValueMinor: number | null
  readonly lot: string
  readonly serials: readonly string[]
}

export interface ReceiveForm {
  readonly kind: ReceiveKind
  readonly warehouseId: number | null
  readonly binId: number | null
  readonly receivedOn: string | null
  readonly waybill: string
  readonly waybillOn: string | null
  readonly documentNo: string
  readonly rate: number | null
  readonly note: string
  readonly rows: readonly ComingRow[]
}

export const knownPart = ({ partId, number, nameRu, tracking }: PartRow): KnownPart => ({ partId, number, nameRu, tracking })

const isExpected = (line: ClaimLine): boolean => line.goods.some((goods) => outstandingQty(goods) > 0)

/** Everything asked for in kind that has not come; `parts` are those of it the catalogue knows. */
export function expectedRows(lines: readonly ClaimLine[], parts: ReadonlyMap<number, KnownPart>): readonly ComingRow[] {
  return lines.filter(isExpected).flatMap((line) => line.goods.flatMap((goods): ComingRow[] => {
    const left = outstandingQty(goods)
    const part = goods.partId === null ? null : (parts.get(goods.partId) ?? null)
    return left <= 0 ? [] : [{ key: `goods-${goods.goodsId}`, lineId: line.lineId, goodsId: goods.goodsId, asked: [goods.partNo, goods.nameEn].filter((word) => word !== '').join(' '), expectedQty: left, part, qty: null, unitValueMinor: goods.unitValueMinor, lot: '', serials: [] }]
  }))
}

/** A part that was not asked for by name; `no` keeps rows apart. */
export const moreRow = (line: ClaimLine, no: number): ComingRow => ({ key: `more-${no}`, lineId: line.lineId, goodsId: null, asked: '', expectedQty: null, part: null, qty: null, unitValueMinor: 0, lot: '', serials: [] })

export const allCame = (form: ReceiveForm): ReceiveForm => ({ ...form, rows: form.rows.map((row) => (row.expectedQty === null ? row : { ...row, qty: row.expectedQty })) })

type Warehouses = OutputOf<'places.warehouses'>

/** The only warehouse and the only cell need no choice. */
export function onlyPlace(warehouses: Warehouses, warehouseId: number | null): Pick<ReceiveForm, 'warehouseId' | 'binId'> {
  const active = warehouses.filter(({ isActive }) => isActive)
  const chosen = active.find((one) => one.warehouseId === warehouseId) ?? (active.length === 1 ? active[0] : undefined)
  const bins = (chosen?.bins ?? []).filter((bin) => bin.isActive && bin.purpose === 'parts')
  return { warehouseId: chosen?.warehouseId ?? null, binId: bins.length === 1 ? (bins[0]?.binId ?? null) : null }
}

const came = ({ rows }: ReceiveForm): readonly ComingRow[] => rows.filter(({ qty }) => (qty ?? 0) > 0)

function rowObstacle({ part, qty, lot, serials, expectedQty }: ComingRow): string | null {
  if (part === null) return texts.needsPart
  if (expectedQty !== null && (qty ?? 0) > expectedQty) return texts.needsKnown
  if (part.tracking === 'lot' && lot.trim() === '') return texts.needsLot
  return part.tracking === 'serial' && serials.length !== qty ? texts.needsSerials : null
}

function headObstacle(form: ReceiveForm, currency: Currency): string | null {
  if (form.warehouseId === null) return texts.needsWarehouse
  if (form.binId === null) return texts.needsBin
  if (form.waybill.trim() === '') return texts.needsWaybill
  if (form.receivedOn === null || form.waybillOn === null) return texts.needsDay
  return currency !== 'RUB' && form.rate === null ? texts.needsRate : null
}

/** Why nothing can be put on the shelf yet. */
export function receiveObstacle(form: ReceiveForm, currency: Currency): string | null {
  const rows = came(form)
  if (rows.length === 0) return texts.nothing
  return rows.map(rowObstacle).find((problem) => problem !== null) ?? headObstacle(form, currency)
}

export function receiveInput(claimId: number, form: ReceiveForm): InputOf<'claims.receiveParts'> {
  const { kind, warehouseId, binId, receivedOn, waybill, waybillOn, documentNo, rate, note } = form
  return {
    claimId, kind, warehouseId: warehouseId ?? 0, receivedOn: receivedOn ?? '', waybill, waybillOn: waybillOn ?? '', rateMicro: rateMicroOf(rate), documentNo, note,
    lines: came(form).map((row) => ({ lineId: row.lineId, goodsId: row.goodsId, partId: row.part?.partId ?? 0, qty: row.qty ?? 0, unitValueMinor: row.unitValueMinor ?? 0, lot: row.lot, binId: binId ?? 0, serials: [...row.serials] })),
  }
}
