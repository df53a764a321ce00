import type { InputOf } from '#shared/contract/index.ts'
import type { DemoCall } from '#demo/demo-call.ts'
import { makePeople, makeOrganisation } from '#demo/people-and-models.ts'
import { workOn } from '#demo/open-orders.ts'
import { drawPhoto, type PhotoSubject } from '#demo/photo.ts'
import type { DemoPart } from '#demo/warehouse.ts'
import { chanceOf } from '#demo/random.ts'
import { fillData, OWNER } from './centre.ts'
import { daysAgoOn, todayOn } from './dates.ts'

const SEED = 11
const PRICE_MINOR = 4_699_000
const SOLD_DAYS_AGO = 120
/** 26 yuan, at 12.40 roubles. */
const BOARD_MINOR = 2_600
const RATE_MICRO = 12_400_000
/** As far as a finished repair. */
const REPAIRED = 4
const MAIN_WAREHOUSE = 1
const PARTS_BIN = 1
export const SUPPLIER = 'Цзянсу Хомлайн'
export const SUPPLIER_EMAIL = 'claims@homeline.example'
export const DEFECT_COUNT = 10
/** Counted from the first: this one has no general view, that one no lot. */
export const WITHOUT_VIEW = 4
export const WITHOUT_LOT = 8
export const serialOf = (no: number): string => `WM007001A0000007${String(no).padStart(2, '0')}`

const chance = chanceOf(SEED)

async function photo(call: DemoCall, subject: PhotoSubject): Promise<number> {
  return (await call('files.store', { name: `${subject}.png`, base64: drawPhoto(subject, chance).toString('base64') })).fileId
}

async function aSupplier(call: DemoCall): Promise<number> {
  const contact = { name: 'Ms. Chen', role: 'Export claims', email: SUPPLIER_EMAIL, phone: '+86 25 8888 0000', language: 'en' as const, timeZone: 'Asia/Shanghai' }
  const { supplierId } = await call('suppliers.save', {
    supplierId: null, name: SUPPLIER, nameEn: 'Jiangsu Homeline Appliance Co., Ltd.', nameZh: '江苏家联电器有限公司', country: 'Китай', contacts: [contact], addressEn: '8 Xinghu Street, Suzhou', contractNumber: 'HL-24-118', contractOn: '2024-05-20',
    currency: 'CNY', claimWindowDays: 60, answerDays: 14, incoterms: 'FOB Shanghai', claimBasis: 'Contract HL-24-118, clause 7.3', labourRateMinor: 0, normPpm: 15_000, note: '', leadDays: null,
    evidenceDemands: ['serial', 'photo_serial_plate', 'photo_defect', 'photo_general', 'lot', 'defect_code'],
  })
  return supplierId
}

async function aModel(call: DemoCall, supplierId: number): Promise<number> {
  const category = (await call('reference.categories', {})).find(({ code }) => code === 'WM')
  if (category === undefined) throw new Error('no categories')
  const { modelId } = await call('catalog.saveModel', {
    modelId: null, brand: 'Aurelia', categoryId: category.categoryId, name: 'AW70', sku: 'WM007001', supplierId, supplierSku: 'AW70-RU', nameEn: 'Washing machine 7 kg', nameZh: '滚筒洗衣机 7公斤', warrantyMonths: 24, serviceLifeMonths: 84,
    kit: ['машина', 'шланг'], isTechComplex: category.isTechComplex, purchasePriceMinor: 118_000, purchaseCurrency: 'CNY',
  })
  return modelId
}

/** The part every repair needs: one lies there for each unit, and the supplier owes one for each. */
async function boardsOnShelf(call: DemoCall, supplierId: number, modelId: number): Promise<DemoPart> {
  const { partId } = await call('parts.save', {
    partId: null, number: 'PCB-77', nameRu: 'Плата управления', nameEn: 'Main board', nameZh: '主板', unit: 'pcs', tracking: 'none', status: 'active', keptUntilOn: null, warrantyMonths: 6, minStockMilli: 0, salePriceMinor: 250_000, photoFileId: null, note: '',
    codes: [], links: [], models: [{ modelId, note: '' }],
  })
  await call('buying.receive', {
    supplierId, purchaseOrderId: null, warehouseId: MAIN_WAREHOUSE, receivedOn: todayOn(), currency: 'CNY', rateMicro: RATE_MICRO, waybill: 'WB-1', waybillOn: todayOn(), delivery: { sender: SUPPLIER, invoice: 'INV-P-1', contract: '', customsDeclaration: '', transport: '', packageState: '' },
    lines: [{ partId, purchaseLineId: null, documentMilli: DEFECT_COUNT * 1_000, actualMilli: DEFECT_COUNT * 1_000, faultyMilli: 0, priceMinor: BOARD_MINOR, lot: '', binId: PARTS_BIN, faultyBinId: null, serials: [], faultySerials: [], faultyReason: '' }],
  })
  return { partId, supplierId, modelIds: [modelId], kind: { code: 'PCB-77', tracking: 'none', months: 6 } } as unknown as DemoPart
}

function intake(modelId: number, no: number, photos: InputOf<'orders.accept'>['photos']): InputOf<'orders.accept'> {
  return {
    serial: serialOf(no), modelId, customerId: null,
    sale: { soldOn: daysAgoOn(SOLD_DAYS_AGO), seller: 'Магазин «Техника рядом»', saleDocument: `чек ${4_400 + no}`, pricePaidMinor: PRICE_MINOR, warrantyCard: '', lot: no === WITHOUT_LOT ? '' : 'L2603', madeOn: null, invoice: 'INV-2026-31' },
    customer: { kind: 'person', fullName: `Покупатель Фамильный ${no}`, inn: '', email: '', address: '', representative: '', notifyBy: 'call', phones: [`+7 921 555-00-${String(no).padStart(2, '0')}`], note: '' },
    requestKind: 'warranty_repair', demand: 'repair', demandReceivedOn: todayOn(), agreedDays: null, needsCheck: false, isInStock: true, faultCodes: [], defectWords: 'Не включается', defectWhen: 'сразу', appearance: 'без повреждений', completeness: 'машина', valueMinor: PRICE_MINOR,
    seals: 'целы', liquidSigns: 'не видно', openedSigns: 'нет', power: 'no', isCodeGiven: false, isDataSaved: true, wishesToBePresent: false, needsLoaner: false, priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null, photos, isUrgent: false, note: '',
  }
}

async function aDefect(call: DemoCall, modelId: number, board: DemoPart, no: number): Promise<void> {
  const photos = [{ fileId: await photo(call, 'plate'), slotCode: 'plate' }, ...(no === WITHOUT_VIEW ? [] : [{ fileId: await photo(call, 'front'), slotCode: 'general' }])]
  const { orderId } = await call('orders.accept', intake(modelId, no, photos))
  await call('orders.addPhoto', { orderId, fileId: await photo(call, 'board'), purpose: 'expertise', slotCode: '', stepCode: '', groundCode: '' })
  await workOn(call, orderId, REPAIRED, [board], chance)
}

/** A centre in which ten units of one supplier have signed manufacturing defects; two of them lack what the supplier demands. */
export async function fillClaimCentre(dataDir: string): Promise<void> {
  await fillData(dataDir, async (call) => {
    await makePeople(call, OWNER.password)
    await makeOrganisation(call)
    const supplierId = await aSupplier(call)
    const modelId = await aModel(call, supplierId)
    const board = await boardsOnShelf(call, supplierId, modelId)
    for (let no = 1; no <= DEFECT_COUNT; no += 1) await aDefect(call, modelId, board, no)
  })
}
