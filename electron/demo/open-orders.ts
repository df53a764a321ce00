import { addDays } from '#shared/kit/calendar.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import words from '#resources/demo/words.json' with { type: 'json' }
import { makeCustomer } from './customers.ts'
import type { DemoCall } from './demo-call.ts'
import { DEMO_PEOPLE, type DemoModel } from './people-and-models.ts'
import { healthyValue } from './healthy-value.ts'
import { makeSerial } from './past-orders.ts'
import { drawPhoto, type PhotoSubject } from './photo.ts'
import type { Chance } from './random.ts'
import { lotOfSold } from './shipments.ts'
import type { DemoPart } from './warehouse.ts'

type Category = OutputOf<'reference.category'>

export interface OpenOrdersPlan {
  readonly count: number
  readonly todayOn: string
  readonly models: readonly DemoModel[]
  readonly categories: ReadonlyMap<string, Category>
  readonly parts: readonly DemoPart[]
  readonly setNow: (instant: string) => void
  /** Orders, from the newest, that get photos and go on through expertise and decision. */
  readonly workedCount: number
  /** What is done a few times in the middle of them, on that day. */
  readonly midway: (onDay: string) => Promise<void>
}

const OLDEST_DAYS = 44
const MIDWAY_SHARES = [0.25, 0.5, 0.68, 0.85] as const
/** The cell of quarantine every centre begins with. */
const QUARANTINE_BIN = 2
const URGENT_SHARE = 0.04
const REFUND_SHARE = 0.12
const MODELS_WITH_LOTS = 0.7

/** A unit that has been taken in, as its shipment would know it. */
export interface TakenUnit { readonly modelId: number; readonly serial: string; readonly lot: string; readonly soldOn: string }

/** Open orders through the same procedures as the screens, on the days they would have come in. */
export async function takeOpenOrders(call: DemoCall, plan: OpenOrdersPlan, chance: Chance): Promise<readonly TakenUnit[]> {
  const taken: TakenUnit[] = []
  const midways: readonly number[] = MIDWAY_SHARES.map((share) => Math.floor(plan.count * share))
  for (let index = 0; index < plan.count; index += 1) {
    const daysAgo = Math.round(OLDEST_DAYS * (1 - index / plan.count))
    const acceptedOn = addDays(plan.todayOn, -daysAgo)
    plan.setNow(`${acceptedOn}T07:${String(index % 60).padStart(2, '0')}:00.000Z`)
    if (midways.includes(index)) await plan.midway(acceptedOn)
    const isWorked = index >= plan.count - plan.workedCount
    const intake = await intakeOf(call, plan, acceptedOn, isWorked, chance)
    const { orderId } = await call('orders.accept', intake, 'ivanova')
    taken.push({ modelId: intake.modelId, serial: intake.serial, lot: intake.sale.lot, soldOn: intake.sale.soldOn ?? acceptedOn })
    if (isWorked) await workOn(call, orderId, index % 5, plan.parts.filter((part) => part.modelIds.includes(intake.modelId)), chance)
    else if (chance.isLucky(0.5)) await call('expertise.start', { orderId }, chance.pick(DEMO_PEOPLE.filter((person) => person.roles.includes('engineer'))).login)
  }
  plan.setNow(`${plan.todayOn}T09:00:00.000Z`)
  return taken
}

async function intakeOf(call: DemoCall, plan: OpenOrdersPlan, acceptedOn: string, hasPhotos: boolean, chance: Chance): Promise<InputOf<'orders.accept'>> {
  const model = chance.pick(plan.models)
  const category = plan.categories.get(model.categoryCode) as Category
  const customer = makeCustomer(chance)
  const fault = chance.pick(category.intakeFaults)
  const soldOn = addDays(acceptedOn, -chance.between(10, 300))
  const photos: { fileId: number; slotCode: string }[] = []
  for (const slot of hasPhotos ? category.photoSlots.slice(0, 2) : []) photos.push({ fileId: await storePhoto(call, slot.code.startsWith('plate') ? 'plate' : 'front', chance), slotCode: slot.code })
  return {
    serial: makeSerial(model, chance), modelId: model.modelId,
    sale: { soldOn, seller: 'Магазин «Техника рядом»', saleDocument: `чек ${chance.between(100, 9_999)}`, pricePaidMinor: model.priceMinor, warrantyCard: '', lot: chance.isLucky(MODELS_WITH_LOTS) ? lotOfSold(soldOn, plan.todayOn) : '', madeOn: null, invoice: `INV-${soldOn.slice(0, 4)}-${chance.between(10, 99)}` },
    customerId: null, customer: { kind: customer.kind, fullName: customer.fullName, inn: '', email: '', address: '', representative: customer.kind === 'organisation' ? 'по доверенности' : '', notifyBy: 'call', phones: [customer.phone], note: '' },
    requestKind: 'warranty_repair', demand: chance.isLucky(REFUND_SHARE) ? 'refund' : 'repair', demandReceivedOn: acceptedOn, agreedDays: null, needsCheck: false, isInStock: true,
    faultCodes: [fault.code], defectWords: fault.name.ru, defectWhen: chance.pick(words.whens), appearance: chance.pick(words.appearances), completeness: category.completeness.slice(0, 2).join(', '), valueMinor: model.priceMinor,
    seals: 'целы', liquidSigns: 'не видно', openedSigns: 'нет', power: 'yes', isCodeGiven: false, isDataSaved: true, wishesToBePresent: false, needsLoaner: false,
    priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null, photos, isUrgent: chance.isLucky(URGENT_SHARE), note: '',
  }
}

async function storePhoto(call: DemoCall, subject: PhotoSubject, chance: Chance): Promise<number> {
  const { fileId } = await call('files.store', { name: `${subject}.png`, base64: drawPhoto(subject, chance).toString('base64') })
  return fileId
}

/** Takes the order as far as the step says: 0 expertise begun, 1 signed, 2 and 3 being repaired, 4 ready. */
export async function workOn(call: DemoCall, orderId: number, step: number, fitting: readonly DemoPart[], chance: Chance): Promise<void> {
  const engineer = chance.pick(DEMO_PEOPLE.filter((person) => person.roles.includes('engineer'))).login
  const { expertiseId } = await call('expertise.start', { orderId }, engineer)
  if (step === 0) return
  const bench = await call('expertise.bench', { orderId }, engineer)
  for (const item of bench.category.checklist) {
    if (!item.wantsPhoto) continue
    await call('orders.addPhoto', { orderId, fileId: await storePhoto(call, 'board', chance), purpose: 'expertise', slotCode: '', stepCode: item.code, groundCode: '' }, engineer)
  }
  await call('expertise.saveDraft', { expertiseId, draft: signedDraft(bench.category, chance) }, engineer)
  await call('expertise.sign', { expertiseId }, engineer)
  if (step === 1) return
  const { options } = await call('decisions.options', { orderId })
  if (!options.some((option) => option.decision === 'warranty_repair' && option.isAllowed)) return
  await call('decisions.decide', { orderId, decision: 'warranty_repair', reason: 'Производственный недостаток, гарантия действует.', amountMinor: null, essentialReason: '' }, 'sergeeva')
  await call('work.addLine', { orderId, kind: 'labour', code: 'Р-01', name: 'Замена узла с проверкой', qtyMilli: 1_000, priceMinor: 180_000, serial: '', replacedSerial: '', warrantyMonths: null }, engineer)
  await usePart(call, orderId, step, fitting, engineer)
  if (step === 4) await call('work.finish', { orderId, fixedWords: 'Заменён модуль управления', testsWords: 'Полный цикл, замечаний нет' }, engineer)
}

/** The part that fits: reserved, waited for where it is still on its way, or put in. */
async function usePart(call: DemoCall, orderId: number, step: number, fitting: readonly DemoPart[], engineer: string): Promise<void> {
  const isWaiting = step === 3
  const part = fitting.find((known) => (known.kind.isOnTheWay === true) === isWaiting) ?? fitting[0]
  if (part === undefined) return
  const { orderPartId } = await call('stock.addOrderPart', { orderId, partId: part.partId, qtyMilli: QTY_MILLI_PER_ONE, priceMinor: null, warrantyMonths: part.kind.months }, engineer)
  const { reservedMilli } = await call('stock.confirmOrderPart', { orderPartId }, engineer)
  if (step !== 4) return
  if (reservedMilli === 0) {
    await call('stock.dropOrderPart', { orderPartId, reason: 'Обошлись без замены' }, engineer)
    return
  }
  const { bins } = await call('stock.availability', { partId: part.partId })
  const bin = bins[0]
  if (bin === undefined) return
  const isSerial = part.kind.tracking === 'serial'
  await call('stock.issue', {
    orderPartId, binId: bin.binId, lot: bin.lot, qtyMilli: QTY_MILLI_PER_ONE, serials: isSerial ? bin.serials.slice(0, 1) : [],
    old: { kind: 'quarantine', binId: QUARANTINE_BIN, qtyMilli: QTY_MILLI_PER_ONE, serial: isSerial ? `${part.kind.code}-OLD-${orderId}` : '', reason: 'Снята при ремонте, не работает', supplierId: part.supplierId },
  }, 'gusev')
}

function signedDraft(category: Omit<Category, 'categoryId'>, chance: Chance): InputOf<'expertise.saveDraft'>['draft'] {
  const cause = category.causes.find((item) => item.causeClass === 'manufacturing') ?? category.causes[0]
  const results = category.checklist.map((step) => ({ stepCode: step.code, outcome: 'ok' as const, value: step.kind === 'measure' ? healthyValue(step.minLimit, step.maxLimit) : null, note: '' }))
  return {
    results, methods: 'Осмотр, измерение, проверка в работе по программе изготовителя', instruments: ['Мультиметр UT61E, зав. № 0412, поверка 12.03.2026'], conditions: '23 °C, 228 В', openedState: 'Пломбы целы, следов вскрытия нет', presentPersons: '', wasCustomerPresent: false,
    symptomCode: category.symptoms[0]?.code ?? '', causeCode: cause?.code ?? '', causeClass: cause?.causeClass ?? 'manufacturing', defectCode: category.defects[0]?.code ?? '', node: 'Модуль управления',
    verdict: 'manufacturing_defect', grounds: [], causalLink: 'Недостаток возник до передачи товара потребителю.', conclusion: chance.pick(words.conclusions), fixable: 'yes', workNeeded: 'Замена модуля управления', costMinor: null, durationMinutes: 45,
  }
}
