import type { CustomerInput, SaleFacts } from '#shared/contract/customers.ts'
import type { InputOf } from '#shared/contract/index.ts'
import type { Intake } from '#shared/contract/orders.ts'
import type { Role } from '#shared/contract/roles.ts'
import type { TestCore } from './test-core.ts'

const SERIAL_DIGITS = 6
/** The smallest picture a reader accepts: one transparent dot. */
const ONE_DOT_PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
const PNG_END_BYTES = 4

let lastSerialNo = 0
let lastPhotoNo = 0

/** A serial number no other unit of this run has. */
export function aSerial(): string {
  lastSerialNo += 1
  return `SN${String(lastSerialNo).padStart(SERIAL_DIGITS, '0')}`
}

/** Stores a picture of its own bytes and answers its file. */
export async function aPhotoFile(test: TestCore): Promise<number> {
  lastPhotoNo += 1
  const tail = Buffer.alloc(PNG_END_BYTES)
  tail.writeUInt32BE(lastPhotoNo)
  const base64 = Buffer.concat([Buffer.from(ONE_DOT_PNG, 'base64'), tail]).toString('base64')
  const { fileId } = await test.call('files.store', { name: `photo-${lastPhotoNo}.png`, base64 })
  return fileId
}

/** A person with these roles; answers the id and the login to call with. */
export async function aPerson(test: TestCore, roles: readonly Role[], overrides: Partial<InputOf<'people.save'>> = {}): Promise<{ personId: number; login: string }> {
  const login = overrides.login ?? `${roles[0] ?? 'person'}${(lastSerialNo += 1)}`
  const { personId } = await test.call('people.save', {
    personId: null, login, fullName: 'Соколов Илья Андреевич', position: 'Сотрудник', qualification: '', powerOfAttorney: '', roles: [...roles], isActive: true, password: 'correct horse battery', ...overrides,
  })
  return { personId, login }
}

export function supplierFacts(overrides: Partial<InputOf<'suppliers.save'>> = {}): InputOf<'suppliers.save'> {
  return {
    supplierId: null, name: 'Ningbo Vega Appliance', nameEn: 'Ningbo Vega Appliance Co., Ltd.', nameZh: '宁波织女电器有限公司', country: 'CN', contacts: [{ name: 'Ms. Lin', role: '', email: 'claims@vega.example', phone: '+86 574 8888 0000', language: 'en', timeZone: 'Asia/Shanghai' }],
    addressEn: '12 Harbour Road, Ningbo', contractNumber: 'VG-2025-14', contractOn: '2025-03-01', currency: 'USD', claimWindowDays: 90, answerDays: 30, incoterms: 'FOB Ningbo', claimBasis: '', labourRateMinor: 1_200, normPpm: null, leadDays: null, note: '', ...overrides,
  }
}

/** A supplier of the usual kind. */
export async function aSupplier(test: TestCore, overrides: Partial<InputOf<'suppliers.save'>> = {}): Promise<number> {
  return (await test.call('suppliers.save', supplierFacts(overrides))).supplierId
}

/** The category with this code, or the first of the starter ones. */
export async function aCategory(test: TestCore, code?: string): Promise<number> {
  const rows = await test.call('reference.categories', {})
  const found = code === undefined ? rows[0] : rows.find((row) => row.code === code)
  if (found === undefined) throw new Error(`no starter category ${code ?? ''}`)
  return found.categoryId
}

/** A model with two years of warranty; the name is its own unless told. */
export async function aModel(test: TestCore, overrides: Partial<InputOf<'catalog.saveModel'>> = {}): Promise<number> {
  const categoryId = overrides.categoryId ?? await aCategory(test)
  const { modelId } = await test.call('catalog.saveModel', {
    modelId: null, brand: 'Vega', categoryId, name: `Model ${aSerial()}`, sku: 'VG-100', supplierId: null, supplierSku: 'NV-100', nameEn: 'Vega 100', nameZh: '', warrantyMonths: 24, serviceLifeMonths: 60,
    kit: ['Кабель питания'], isTechComplex: false, purchasePriceMinor: 4_500, purchaseCurrency: 'USD', ...overrides,
  })
  return modelId
}

export function customerFacts(overrides: Partial<CustomerInput> = {}): CustomerInput {
  return { kind: 'person', fullName: 'Иванова Анна Сергеевна', inn: '', email: '', address: 'Санкт-Петербург, Садовая ул., 12', representative: '', notifyBy: 'call', phones: ['+7 921 555-14-20'], note: '', ...overrides }
}

export async function aCustomer(test: TestCore, overrides: Partial<CustomerInput> = {}): Promise<number> {
  return (await test.call('customers.save', { customerId: null, ...customerFacts(overrides) })).customerId
}

/** Sold on 10 March 2026, so the warranty of two years holds on the first moment of the tests. */
export function aSale(overrides: Partial<SaleFacts> = {}): SaleFacts {
  return { soldOn: '2026-03-10', seller: 'Магазин «Полюс»', saleDocument: 'чек 118', pricePaidMinor: 1_490_000, warrantyCard: 'ГТ-118', lot: 'L2601', madeOn: null, invoice: 'INV-77', ...overrides }
}

/** A warranty repair brought on 20 November 2026 by a new customer. */
export function anIntake(overrides: Partial<Intake> & Pick<Intake, 'modelId'>): Intake {
  return {
    serial: aSerial(), sale: aSale(), customerId: null, customer: customerFacts(),
    requestKind: 'warranty_repair', demand: null, demandReceivedOn: '2026-11-20', agreedDays: null, needsCheck: false, isInStock: true,
    faultCodes: [], defectWords: 'Не включается', defectWhen: '', appearance: 'Потёртости корпуса', completeness: 'Изделие, кабель питания', valueMinor: 1_490_000, seals: 'Целы', liquidSigns: 'Нет', openedSigns: 'Нет',
    power: 'no', isCodeGiven: false, isDataSaved: true, wishesToBePresent: false, needsLoaner: false, priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null,
    photos: [], isUrgent: false, note: '', binId: null, ...overrides,
  }
}

export interface AcceptedOrder { readonly orderId: number; readonly number: string; readonly modelId: number; readonly intake: Intake }

/** An order accepted by the owner, with a model, a unit and a customer of its own unless told. */
export async function anAcceptedOrder(test: TestCore, overrides: Partial<Intake> = {}): Promise<AcceptedOrder> {
  const modelId = overrides.modelId ?? await aModel(test)
  const intake = anIntake({ ...overrides, modelId })
  const { orderId, number } = await test.call('orders.accept', intake)
  return { orderId, number, modelId, intake }
}
