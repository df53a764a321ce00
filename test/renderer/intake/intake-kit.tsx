import { IntakeScreen } from '#renderer/features/intake/index.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { Customer, UnitView } from '#shared/contract/customers.ts'
import type { Category, Model } from '#shared/contract/reference.ts'
import type { Organisation } from '#shared/contract/system.ts'
import { LAW_RULES } from '#shared/law/rules.ts'
import { renderScreen, type FakeCore } from '#test/renderer/rpc/fake-core.tsx'

export const TODAY_ON = '2026-11-21'
export const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: TODAY_ON, utcOffsetMinutes: 180, isCalendarLoaded: true }

export const KUZNETSOV: Customer = {
  customerId: 7, kind: 'person', fullName: 'Кузнецов Пётр Андреевич', inn: '', email: '', address: '', representative: '', notifyBy: 'sms', phones: ['+79215551420'], note: '', orderCount: 2, lastOrderOn: '2026-08-02',
}

export const MODEL: Model = {
  modelId: 3, brandId: 1, brand: 'Haier', categoryId: 5, categoryCode: 'WM', category: 'Стиральная машина', name: 'HW70', sku: '', supplierId: null, supplier: null, supplierSku: '', nameEn: '', nameZh: '',
  warrantyMonths: 24, serviceLifeMonths: 84, kit: [], isTechComplex: true, purchasePriceMinor: null, purchaseCurrency: 'USD',
}

const named = (ru: string) => ({ ru, en: '', zh: '' })
export const CATEGORY: Category & { categoryId: number } = {
  categoryId: 5, code: 'WM', name: named('Стиральная машина'), isTechComplex: true, isLoanerExcluded: false, serviceLifeMonths: 84,
  intakeFaults: [{ code: 'no_drain', name: named('Не сливает воду') }], photoSlots: [{ code: 'plate', name: 'Шильдик' }], completeness: ['Заливной шланг'],
  checklist: [], symptoms: [], causes: [], defects: [],
}

export const UNIT: UnitView = {
  unitId: 11, serial: 'CEABT4E230417', modelId: 3, modelName: 'HW70', brand: 'Haier', category: 'Стиральная машина', categoryId: 5, sku: '',
  sale: { soldOn: '2025-03-14', seller: 'Ромашка', saleDocument: 'чек 118', pricePaidMinor: 4_599_000, warrantyCard: '', lot: '', madeOn: null, invoice: '' },
  warrantyState: 'in_warranty', warrantyEndsOn: '2027-04-21', repairDays: 38, isTechComplex: true, lastCustomerId: 7, lastCustomerName: 'Кузнецов Пётр Андреевич',
  earlier: [{ orderId: 64, number: '26-00764', acceptedOn: '2026-08-02', closedOn: '2026-09-09', status: 'closed', defectWords: 'ошибка ERR7', decision: 'warranty_repair' }],
}

type LookUp = OutputOf<'units.lookUp'>
export const NOT_FOUND: LookUp = { serial: 'CEABT4E230417', hadLookAlikes: false, isImeiCheckFailed: false, unit: null, isRepeatWithinWarranty: false, openOrderId: null, openOrderNumber: null }
export const FOUND: LookUp = { ...NOT_FOUND, unit: UNIT, isRepeatWithinWarranty: true }

const ORGANISATION: Organisation = {
  fullName: '', shortName: '', ogrn: '', inn: '', kpp: '', legalAddress: '', actualAddress: '', workingHours: '', phone: '', email: '', bankDetails: '', ourRole: 'seller', principal: '', instruments: [], storageTerms: '',
  nameEn: '', nameZh: '', addressEn: '', utcOffsetMinutes: 180, region: '',
}

export const INTAKE_CORE: FakeCore = {
  'system.info': () => INFO, 'system.organisation': () => ORGANISATION, 'units.lookUp': () => FOUND, 'catalog.model': () => MODEL, 'reference.category': () => CATEGORY, 'law.termRules': () => [...LAW_RULES],
  'customers.find': () => [KUZNETSOV], 'customers.get': () => KUZNETSOV, 'catalog.findModels': () => [MODEL],
  'orders.accept': () => ({ orderId: 12, number: '26-00012' }), 'documents.print': () => ({ documentId: 1, number: '1', fileId: 1, fileName: 'a.pdf', sha256: '' }), 'documents.label': () => ({ fileId: 2, fileName: 'l.pdf', sha256: '' }),
}

export const showIntake = (core: FakeCore = {}, serial = '') => renderScreen(<IntakeScreen serial={serial} />, { core: { ...INTAKE_CORE, ...core } })
