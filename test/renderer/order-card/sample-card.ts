import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { OrderCard, TimelineEntry } from '#shared/contract/orders.ts'

/** An ordinary refund case: the term passed on 16.11, the expertise is signed, nothing is decided. */
export const SAMPLE_CARD: OrderCard = {
  orderId: 7, number: '26-01391', status: 'decision', nextAction: 'decide', isUrgent: false, isImported: false, acceptedAt: '2026-11-06T15:03:00.000Z', acceptedOn: '2026-11-06', acceptedBy: 'Иванова Анна Сергеевна', closedOn: null,
  engineerId: 3, engineer: 'Орлов Дмитрий Павлович', device: 'Haier HW70',
  unit: {
    unitId: 5, serial: 'CEABT4E0000L8K230417', modelId: 2, modelName: 'HW70', brand: 'Haier', category: 'Стиральная машина', categoryId: 1, sku: '',
    sale: { soldOn: '2026-04-21', seller: 'Магазин', saleDocument: 'чек 1', pricePaidMinor: 4_699_000, warrantyCard: '', lot: '', madeOn: null, invoice: '' },
    warrantyState: 'in_warranty', warrantyEndsOn: '2027-04-21', repairDays: 0, isTechComplex: true, lastCustomerId: 4, lastCustomerName: 'Кузнецов Пётр Андреевич', earlier: [],
  },
  place: { binId: 3, label: 'MAIN-IN-01', name: 'Полка приёма', purpose: 'intake', partner: '' }, customerId: 4, customerName: 'Кузнецов Пётр Андреевич', customerPhones: ['+79215551420', '+78123334455'], customerKind: 'person', requestKind: 'quality_check', demand: 'refund', demandReceivedOn: '2026-11-06', agreedDays: null, needsCheck: false, isInStock: true,
  term: { ruleId: 'GDS-REFUND', article: 'ЗоЗПП 22; 18 п.1, п.3', days: 10, dueCalendarOn: '2026-11-16', dueLegalOn: '2026-11-16', kind: 'hard' },
  exposure: { days: 5, perDayMinor: 46_990, totalMinor: 234_950, capMinor: 4_699_000 }, deadlineOn: '2026-11-16', partsExpectedOn: null,
  defectWords: 'Не греет воду', defectWhen: '', faultCodes: [], appearance: 'без следов', completeness: 'шланги', valueMinor: 4_699_000,
  intakeFacts: { seals: '', liquidSigns: '', openedSigns: '', power: 'yes', isCodeGiven: false, isDataSaved: false, wishesToBePresent: false, needsLoaner: false, priceLimitMinor: null, prepaidMinor: 0, estimateMinor: null, diagnosticsPriceMinor: null },
  expertise: { expertiseId: 1, version: 1, isSigned: true, signedOn: '2026-11-18', engineer: 'Орлов Дмитрий Павлович', verdict: 'manufacturing_defect', causeClass: 'manufacturing', conclusion: 'Отказ модуля управления', stepsDone: 14, stepsTotal: 14, measureCount: 6, photoCount: 9, defect: { ru: 'Отказ модуля управления', en: '' }, groundCodes: [] },
  decision: null, timeline: [], photos: [], workLines: [], documents: [], payments: [], work: { fixedWords: '', testsWords: '', finishedOn: null },
  totals: { labourMinor: 0, partsMinor: 0, totalMinor: 0, paidMinor: 0, dueMinor: 0 }, handoverBlockers: ['decision_missing'], claim: null,
}

export const cardWith = (facts: Partial<OrderCard>): OrderCard => ({ ...SAMPLE_CARD, ...facts })

export const entryWith = (facts: Partial<TimelineEntry>): TimelineEntry => ({ entryId: 1, at: '2026-11-06T15:03:00.000Z', kind: 'note', code: 'written', person: 'Иванова Анна Сергеевна', text: '', data: {}, ...facts })

/** Nothing was paid or spent on the unit, and nothing is claimed. */
export const SAMPLE_CASE: OutputOf<'cases.unit'> = {
  row: {
    orderId: 7, lineId: null, number: '26-01391', on: '2026-11-18', supplierId: 3, supplier: 'Нинбо', modelId: 2, partId: null, name: 'Haier HW70', sku: '', serial: 'CEABT4E0000L8K230417', lot: '', claimId: null, claimNumber: '',
    paidMinor: 0, partsMinor: 0, labourMinor: 0, freightMinor: 0, spentMinor: 0, recoveredMinor: 0, lostMinor: 0, recoveryBp: null, notKnown: ['freight'],
  },
  paid: [], parts: [], labour: [], freightMinor: null, recovered: [],
}
