import { addDays } from '#shared/kit/calendar.ts'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { DemoCall } from './demo-call.ts'
import type { TakenUnit } from './open-orders.ts'
import type { DemoModel } from './people-and-models.ts'
import type { Chance } from './random.ts'

type Shipment = InputOf<'shipments.save'>
type Line = Shipment['lines'][number]
type Supplier = OutputOf<'suppliers.list'>[number]

export interface ShippedPlan { readonly units: readonly TakenUnit[]; readonly models: readonly DemoModel[]; readonly todayOn: string }

const CLERK = 'gusev'
/** Units whose numbers stand in no shipment. */
const UNKNOWN_UNITS = 2
const ROUNDS = [{ shippedDaysAgo: 430, arrivedDaysAgo: 386, soldFromDaysAgo: 365 }, { shippedDaysAgo: 232, arrivedDaysAgo: 190, soldFromDaysAgo: 180 }] as const
const ON_WAY = { shippedDaysAgo: 24, expectedInDays: 17, lateDays: 4, qty: 120 } as const
const BESIDE_MAX = 90
const PRODUCED_DAYS_BEFORE = 20
const FREIGHT_MINOR = 480_000
const FREIGHT_RATE_MICRO = 89_500_000
const CUSTOMS_MINOR = 38_400_000
const DIGITS = /^(.*?)(\d+)$/

const lotOf = (on: string): string => `L${on.slice(2, 4)}${on.slice(5, 7)}`

/** The lot on the plate of a unit sold that day. */
export const lotOfSold = (soldOn: string, todayOn: string): string => {
  const { shippedDaysAgo } = soldOn < addDays(todayOn, -ROUNDS[1].soldFromDaysAgo) ? ROUNDS[0] : ROUNDS[1]
  return lotOf(addDays(todayOn, -shippedDaysAgo - PRODUCED_DAYS_BEFORE))
}

/** The number and its neighbours, as they stood in one carton run. */
function runAround(serial: string, chance: Chance): { readonly text: string; readonly count: number } {
  const [, stem = '', digits = ''] = DIGITS.exec(serial) ?? []
  const no = Number(digits)
  const from = Math.max(0, no - chance.between(0, BESIDE_MAX))
  const to = Math.min(10 ** digits.length - 1, no + chance.between(1, BESIDE_MAX))
  const numbered = (at: number): string => `${stem}${String(at).padStart(digits.length, '0')}`
  return { text: `${numbered(from)} - ${numbered(to)}`, count: to - from + 1 }
}

function lineOf(model: DemoModel, units: readonly TakenUnit[], facts: { readonly lot: string; readonly producedOn: string; readonly priceMinor: number }, chance: Chance): Line {
  const runs = units.map(({ serial }) => runAround(serial, chance))
  const qty = runs.length === 0 ? ON_WAY.qty : runs.reduce((sum, run) => sum + run.count, 0)
  return { lineId: null, modelId: model.modelId, partId: null, article: '', lot: facts.lot, qty, priceMinor: facts.priceMinor, producedOn: facts.producedOn, cartons: `1-${qty}`, serials: runs.map(({ text }) => text).join(', ') }
}

function factsOf(supplier: Supplier, dates: { readonly shippedOn: string; readonly arrivedOn: string | null; readonly expectedOn: string }, chance: Chance): Shipment['facts'] {
  const no = chance.between(100, 999)
  return {
    purchaseOrder: `PO-${no}`, proformaInvoice: `PI-${no}`, invoiceNumber: `INV-${dates.shippedOn.slice(0, 4)}-${no}`, invoiceOn: addDays(dates.shippedOn, -3), packingList: `PL-${no}`, shippedOn: dates.shippedOn, waybill: `COSU${chance.between(10_000_000, 99_999_999)}`, container: `CSNU${chance.between(1_000_000, 9_999_999)}`, seal: `H${chance.between(100_000, 999_999)}`,
    arrivedOn: dates.arrivedOn, customsDeclaration: dates.arrivedOn === null ? '' : `10702070/${dates.arrivedOn.slice(8, 10)}${dates.arrivedOn.slice(5, 7)}${dates.arrivedOn.slice(2, 4)}/${chance.between(100_000, 999_999)}`, acceptanceAct: dates.arrivedOn === null ? '' : `АП-${no}`, contract: supplier.contractNumber, waybillKind: 'bl',
    incoterms: 'FOB', incotermsPlace: 'Ningbo', expectedOn: dates.expectedOn, currency: supplier.currency, freightMinor: FREIGHT_MINOR, freightCurrency: 'USD', freightRateMicro: FREIGHT_RATE_MICRO, customsMinor: dates.arrivedOn === null ? 0 : CUSTOMS_MINOR, note: '',
  }
}

/** One line for every model and lot of the units that came with this round. */
async function linesOfRound(call: DemoCall, { models }: ShippedPlan, units: readonly TakenUnit[], shippedOn: string, chance: Chance): Promise<Line[]> {
  const lines: Line[] = []
  for (const [key, same] of Map.groupBy(units, (unit) => `${unit.modelId} ${unit.lot === '' ? lotOf(addDays(shippedOn, -PRODUCED_DAYS_BEFORE)) : unit.lot}`)) {
    const [modelId, lot = ''] = key.split(' ')
    const model = models.find((known) => known.modelId === Number(modelId))
    if (model === undefined) continue
    const { purchasePriceMinor } = await call('catalog.model', { modelId: model.modelId })
    lines.push(lineOf(model, same, { lot, producedOn: addDays(shippedOn, -PRODUCED_DAYS_BEFORE), priceMinor: purchasePriceMinor ?? 0 }, chance))
  }
  return lines
}

const save = (call: DemoCall, shipment: Pick<Shipment, 'supplierId' | 'facts' | 'lines'> & Partial<Shipment>): Promise<unknown> =>
  call('shipments.save', { shipmentId: null, purchaseOrderIds: [], receiptIds: [], keepsWarnings: true, ...shipment }, CLERK)

async function shipOf(call: DemoCall, plan: ShippedPlan, supplier: Supplier, isLast: boolean, chance: Chance): Promise<void> {
  const ago = (days: number): string => addDays(plan.todayOn, -days)
  const own = plan.models.filter((model) => model.supplierId === supplier.supplierId)
  const units = plan.units.slice(UNKNOWN_UNITS).filter((unit) => own.some((model) => model.modelId === unit.modelId))
  for (const [index, round] of ROUNDS.entries()) {
    const borderOn = ago(ROUNDS[1].soldFromDaysAgo)
    const lines = await linesOfRound(call, plan, units.filter((unit) => (index === 0) === (unit.soldOn < borderOn)), ago(round.shippedDaysAgo), chance)
    if (lines.length === 0) continue
    const { purchases, receipts } = await call('shipments.linkables', { supplierId: supplier.supplierId }, CLERK)
    const links = index === 1 ? { purchaseOrderIds: purchases.slice(-1).map(({ id }) => id), receiptIds: receipts.slice(-1).map(({ id }) => id) } : {}
    await save(call, { supplierId: supplier.supplierId, lines, facts: factsOf(supplier, { shippedOn: ago(round.shippedDaysAgo), arrivedOn: ago(round.arrivedDaysAgo), expectedOn: ago(round.arrivedDaysAgo + 1) }, chance), ...links })
  }
  const next = own[0]
  if (next === undefined) return
  const expectedOn = isLast ? ago(ON_WAY.lateDays) : addDays(plan.todayOn, ON_WAY.expectedInDays)
  const { purchasePriceMinor } = await call('catalog.model', { modelId: next.modelId })
  await save(call, { supplierId: supplier.supplierId, facts: factsOf(supplier, { shippedOn: ago(ON_WAY.shippedDaysAgo), arrivedOn: null, expectedOn }, chance), lines: [lineOf(next, [], { lot: lotOf(ago(ON_WAY.shippedDaysAgo)), producedOn: ago(ON_WAY.shippedDaysAgo + PRODUCED_DAYS_BEFORE), priceMinor: purchasePriceMinor ?? 0 }, chance)] })
}

/** What every supplier has shipped: two containers the units in repair came with, and one on its way. The first two units stand in none. */
export async function shipGoods(call: DemoCall, plan: ShippedPlan, chance: Chance): Promise<void> {
  const suppliers = await call('suppliers.list', {})
  for (const supplier of suppliers) await shipOf(call, plan, supplier, supplier === suppliers.at(-1), chance)
}
