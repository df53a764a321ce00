import { addDays } from '#shared/kit/calendar.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { PartTracking, PartUnit } from '#shared/stock/quantities.ts'
import catalogue from '#resources/demo/parts.json' with { type: 'json' }
import type { DemoCall } from './demo-call.ts'
import type { DemoModel } from './people-and-models.ts'
import type { Chance } from './random.ts'

interface PartKind { readonly code: string; readonly ru: string; readonly en: string; readonly zh: string; readonly for: readonly string[]; readonly price: number; readonly sale: number; readonly tracking: PartTracking; readonly months: number; readonly min: number; readonly unit?: PartUnit; readonly isOnTheWay?: boolean }
const KINDS = catalogue.kinds as readonly PartKind[]

export interface DemoPart { readonly partId: number; readonly kind: PartKind; readonly supplierId: number; readonly modelIds: readonly number[]; readonly code: string }

export interface WarehousePlan { readonly models: readonly DemoModel[]; readonly todayOn: string; readonly setNow: (instant: string) => void }

const CLERK = 'gusev'
const ORDERED_DAYS_AGO = 58
const RECEIVED_DAYS_AGO = 46
const SECOND_ORDER_DAYS_AGO = 6
const SECOND_ORDER_DAYS_TO_COME = 9
export const RATE_MICRO = { CNY: 12_400_000, USD: 89_500_000 } as const
const SERIAL_DIGITS = 5
const SHELVES = 12
const CODE_LETTERS = 3

const cellCode = (no: number): string => `A-${String(no).padStart(2, '0')}`

/** Every brand has its own parts of the kinds its products need; wire is wire. */
async function makeParts(call: DemoCall, { models }: WarehousePlan): Promise<DemoPart[]> {
  const parts: DemoPart[] = []
  for (const brand of new Set(models.map((model) => model.brand))) {
    for (const kind of KINDS) {
      const fitting = models.filter((model) => model.brand === brand && kind.for.includes(model.categoryCode))
      const supplierId = models.find((model) => model.brand === brand)?.supplierId ?? null
      const isCommon = kind.for.length === 0 && parts.every((part) => part.kind !== kind)
      if (supplierId === null || (fitting.length === 0 && !isCommon)) continue
      const code = `${brand.slice(0, CODE_LETTERS).toUpperCase()}-${kind.code}-${String(parts.length + 1).padStart(2, '0')}`
      const { partId } = await call('parts.save', {
        partId: null, number: code, nameRu: isCommon ? kind.ru : `${kind.ru} ${brand}`, nameEn: `${kind.en} ${brand}`, nameZh: kind.zh, unit: kind.unit ?? 'pcs', tracking: kind.tracking, status: 'active', keptUntilOn: null, warrantyMonths: kind.months,
        minStockMilli: kind.min * QTY_MILLI_PER_ONE, salePriceMinor: kind.sale, photoFileId: null, note: '', links: [], models: fitting.map(({ modelId }) => ({ modelId, note: '' })),
        codes: [{ kind: 'supplier', code: `${kind.code}${1_000 + parts.length}`, supplierId, maker: '' }, { kind: 'barcode', code: `69${String(41_000_000_000 + parts.length * 17)}`.slice(0, 13), supplierId: null, maker: '' }],
      }, CLERK)
      parts.push({ partId, kind, supplierId, modelIds: fitting.map((model) => model.modelId), code })
    }
  }
  return parts
}

const qtyOf = (kind: PartKind, chance: Chance): number => kind.min + chance.between(1, 6)

/** An order to each supplier that has come, the last one short by two. */
async function receiveFirst(call: DemoCall, parts: readonly DemoPart[], { todayOn, setNow }: WarehousePlan, chance: Chance): Promise<void> {
  const suppliers = await call('suppliers.list', {})
  const bins = (await call('places.warehouses', {}))[0]?.bins ?? []
  const quarantine = bins.find((bin) => bin.purpose === 'quarantine')?.binId ?? null
  const shelves = bins.filter((bin) => bin.purpose === 'parts')
  for (const supplier of suppliers) {
    const ordered = parts.filter((part) => part.supplierId === supplier.supplierId && part.kind.isOnTheWay !== true).map((part) => ({ part, qty: qtyOf(part.kind, chance) }))
    if (ordered.length === 0) continue
    const rateMicro = RATE_MICRO[supplier.currency as keyof typeof RATE_MICRO]
    const orderedOn = addDays(todayOn, -ORDERED_DAYS_AGO)
    const receivedOn = addDays(todayOn, -RECEIVED_DAYS_AGO)
    setNow(`${orderedOn}T08:00:00.000Z`)
    const { purchaseOrderId } = await call('buying.saveOrder', {
      purchaseOrderId: null, supplierId: supplier.supplierId, warehouseId: 1, currency: supplier.currency, rateMicro, expectedOn: receivedOn, incoterms: supplier.incoterms, note: '',
      lines: ordered.map(({ part, qty }) => ({ partId: part.partId, qtyMilli: qty * QTY_MILLI_PER_ONE, priceMinor: part.kind.price, supplierCode: '', expectedOn: null })),
    }, CLERK)
    await call('buying.markSent', { purchaseOrderId, sentOn: orderedOn, expectedOn: receivedOn }, CLERK)
    setNow(`${receivedOn}T07:30:00.000Z`)
    const { lines } = await call('buying.order', { purchaseOrderId }, CLERK)
    const short = supplier === suppliers.at(-1) ? ordered.find(({ part }) => part.kind.tracking === 'none')?.part.partId : undefined
    await call('buying.receive', {
      supplierId: supplier.supplierId, purchaseOrderId, warehouseId: 1, receivedOn, currency: supplier.currency, rateMicro, waybill: `ТТН-${chance.between(1_000, 9_999)}`, waybillOn: addDays(receivedOn, -3),
      delivery: { sender: supplier.nameEn, invoice: `INV-${chance.between(100, 999)}`, contract: supplier.contractNumber, customsDeclaration: `10702070/${chance.between(100_000, 999_999)}`, transport: `CSNU${chance.between(1_000_000, 9_999_999)}`, packageState: 'Без повреждений' },
      lines: lines.map((line) => {
        const part = ordered.find((row) => row.part.partId === line.partId)?.part as DemoPart
        const actualMilli = line.partId === short ? line.qtyMilli - 2 * QTY_MILLI_PER_ONE : line.qtyMilli
        const count = actualMilli / QTY_MILLI_PER_ONE
        return {
          partId: line.partId, purchaseLineId: line.lineId, documentMilli: line.qtyMilli, actualMilli, faultyMilli: 0, priceMinor: line.priceMinor, lot: part.kind.tracking === 'lot' ? `L${receivedOn.slice(2, 4)}${receivedOn.slice(5, 7)}` : '',
          binId: shelves[line.lineNo % shelves.length]?.binId ?? null, faultyBinId: quarantine, faultySerials: [], faultyReason: '',
          serials: part.kind.tracking === 'serial' ? Array.from({ length: count }, (_, no) => `${part.kind.code}${String(part.partId).padStart(3, '0')}${String(no + 1).padStart(SERIAL_DIGITS, '0')}`) : [],
        }
      }),
    }, CLERK)
  }
}

/** What is ordered and on its way: some of the orders wait for it. */
export async function orderWhatWaits(call: DemoCall, parts: readonly DemoPart[], todayOn: string): Promise<void> {
  const sentOn = addDays(todayOn, -SECOND_ORDER_DAYS_AGO)
  for (const supplier of await call('suppliers.list', {})) {
    const ordered = parts.filter((part) => part.supplierId === supplier.supplierId && part.kind.isOnTheWay === true)
    if (ordered.length === 0) continue
    const expectedOn = addDays(todayOn, SECOND_ORDER_DAYS_TO_COME)
    const { purchaseOrderId } = await call('buying.saveOrder', {
      purchaseOrderId: null, supplierId: supplier.supplierId, warehouseId: 1, currency: supplier.currency, rateMicro: RATE_MICRO[supplier.currency as keyof typeof RATE_MICRO], expectedOn, incoterms: supplier.incoterms, note: '',
      lines: ordered.map((part) => ({ partId: part.partId, qtyMilli: part.kind.min * QTY_MILLI_PER_ONE, priceMinor: part.kind.price, supplierCode: '', expectedOn: null })),
    }, CLERK)
    await call('buying.markSent', { purchaseOrderId, sentOn, expectedOn }, CLERK)
    await call('buying.saveTracking', { purchaseOrderId, carrier: 'China Post', trackingNumber: `LX${String(purchaseOrderId).padStart(9, '0')}CN`, expectedOn }, CLERK)
  }
}

/** Shelves, a catalogue and two rounds of deliveries, before the orders that use them are taken in. */
export async function fillWarehouse(call: DemoCall, plan: WarehousePlan, chance: Chance): Promise<readonly DemoPart[]> {
  await call('places.addBins', { warehouseId: 1, purpose: 'parts', codes: Array.from({ length: SHELVES }, (_, index) => cellCode(index + 1)) }, CLERK)
  const parts = await makeParts(call, plan)
  await receiveFirst(call, parts, plan, chance)
  return parts
}
