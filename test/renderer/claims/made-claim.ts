import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { ClaimLine, NoticeWindow, Readiness, WaitingDefect } from '#shared/contract/claims.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import type { FakeCore } from '#test/renderer/rpc/fake-core.tsx'

export const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
export const SUPPLIER: Supplier = {
  supplierId: 7, name: 'Нинбо', nameEn: 'Ningbo', nameZh: '', country: 'Китай', contacts: [], addressEn: '', contractNumber: 'N-1', contractOn: null, currency: 'USD', claimWindowDays: null, leadDays: null, answerDays: 14,
  incoterms: 'FOB', claimBasis: '', labourRateMinor: 1_500, normPpm: 15_000, note: '', claimWindowStart: 'found', saleLaw: 'cisg', compensationWays: [], freePartsShareBp: 0, evidenceDemands: ['serial'], filesMaxBytes: null, fileMaxBytes: null, fileNamePattern: '{claim}-{line}-{no}', holidayCountry: 'CN', modelCount: 2, waitingCount: 2,
}
export const OPEN_WINDOW: NoticeWindow = {
  dueOn: '2026-12-20', ruleId: 'SUP-NOTICE-REASONABLE', isPassed: false, daysLeft: 29,
  terms: [{ ruleId: 'SUP-NOTICE-REASONABLE', nameRu: 'Разумный срок уведомления', article: 'Венская конвенция, ст. 39(1)', dueOn: '2026-12-20', steps: [{ code: 'from', start: 'found', on: '2026-11-20' }, { code: 'add', length: 30, unit: 'day' }, { code: 'due', on: '2026-12-20' }] }],
}
export const READY: Readiness = { scoreBp: 10_000, demanded: ['serial', 'lot'], missing: [] }
export const NO_LOT: Readiness = { scoreBp: 5_000, demanded: ['serial', 'lot'], missing: ['lot'] }
export const ofOrder = (orderId: number) => ({ source: 'order' as const, sourceId: orderId, orderId, evidenceId: null, receiptId: null, receiptNumber: '', modelId: 5, partId: null, sku: 'A' })
export const defect = (orderId: number, more: Partial<WaitingDefect> = {}): WaitingDefect => ({
  ...ofOrder(orderId), orderNumber: `26-0000${orderId}`, modelName: 'Haier HW70', supplierSku: 'HW70-RU', serial: `SN${orderId}`, lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defect: { ru: 'Отказ модуля', en: '' }, photoCount: 2, costMinor: 1_000, noticeDueOn: '2026-12-20', qty: 1, unitPriceMinor: 20_000, shipmentId: null, heldEvidenceIds: [], notice: OPEN_WINDOW, readiness: READY, checks: [], ...more,
})
export const WAITING = [defect(1), defect(2, { readiness: NO_LOT, noticeDueOn: '2026-11-25', checks: [{ code: 'serial_claimed_before', serial: 'SN2', claimId: 9, claimNumber: 'SC-26-00009', lineNo: 4, status: 'sent' }] })]
export const line = (lineId: number): ClaimLine => ({
  ...ofOrder(lineId), lineId, lineNo: lineId, orderNumber: `26-0000${lineId}`, supplierSku: 'A-RU', modelName: 'Haier HW70', descriptionEn: '', descriptionZh: '', serial: 'SN', lot: 'L1', foundOn: '2026-11-01', defectCode: 'pcb', defectEn: 'Board failure', defectZh: '', defectRu: 'Отказ модуля',
  defectCategory: 'functional', severity: 'major', photoCount: 2, unitPriceMinor: 20_000, labourCostMinor: 1_500, partsCostMinor: 0, carriageCostMinor: 500, remedy: 'CREDIT_NOTE', requestedQty: 1, requestedMinor: 22_000,
  replacementSerial: '', status: 'open', decision: null, decisionReason: '', answeredOn: null, agreedQty: null, agreedMinor: null, settledMinor: 0, writtenOffMinor: 0, outstandingMinor: 22_000, settleableMinor: 0, goods: [], files: [], heldEvidence: [],
  notice: OPEN_WINDOW, readiness: READY, checks: [],
})
export const CLAIM: OutputOf<'claims.get'> = {
  head: { claimId: 3, number: 'SC-26-00003', supplierId: 7, supplier: 'Нинбо', status: 'draft', createdOn: '2026-11-20', periodFromOn: '2026-08-21', periodToOn: '2026-11-21', currency: 'USD', lineCount: 2, totalMinor: 44_000, answerDueOn: null, noticeDueOn: '2026-11-25', fileId: null, sentOn: null,
    shipmentId: null, answeredOn: null, closedOn: null, agreedMinor: 0, settledMinor: 0, writtenOffMinor: 0, outstandingMinor: 44_000, goodsQty: 0, outstandingQty: 0, outstandingGoodsMinor: 0, readiness: { scoreBp: 10_000, readyLineCount: 2, checkCount: 0 },
    daysSinceSent: null, daysSinceDue: null, statusSince: '2026-11-20', nextStep: '', nextDueOn: null },
  shipment: { purchaseOrder: '', proformaInvoice: '', invoiceNumber: '', invoiceOn: null, packingList: '', shippedOn: null, waybill: '', container: '', seal: '', arrivedOn: null, customsDeclaration: '', acceptanceAct: '' },
  lines: [line(1), line(2)], shippedQuantities: [{ sku: 'A', lot: 'L1', shippedQty: 100, soldQty: 80 }], compensations: [], writeOffs: [], statusLog: [], talks: [], eightD: null, evidenceOffers: [], rateMicro: null,
}
export const CORE: FakeCore = {
  'system.info': () => INFO, 'suppliers.list': () => [SUPPLIER], 'suppliers.get': () => SUPPLIER, 'claims.list': () => [CLAIM.head], 'claims.waiting': () => WAITING, 'claims.get': () => CLAIM,
  'claims.build': () => ({ claimId: 3, number: 'SC-26-00003' }), 'claims.saveLine': () => ({ done: true }), 'claims.saveShipment': () => ({ done: true }),
}
