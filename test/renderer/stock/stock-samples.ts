import type { Warehouse } from '#shared/contract/places.ts'
import type { Availability, Evidence, Movement } from '#shared/contract/stock.ts'
import type { Supplier } from '#shared/contract/suppliers.ts'
import type { OutputOf } from '#renderer/rpc/procedures.ts'
import type { FakeCore } from '#test/renderer/rpc/fake-core.tsx'

const INFO: OutputOf<'system.info'> = { version: '0', isSetUp: true, organisationName: 'Сервис', serverAt: '2026-11-21T12:00:00.000Z', todayOn: '2026-11-21', utcOffsetMinutes: 180, isCalendarLoaded: true }
const bin = (binId: number, code: string, purpose: Warehouse['bins'][number]['purpose']) => ({ binId, warehouseId: 1, code, label: `MAIN-${code}`, name: '', purpose, isActive: true })
const WAREHOUSES: Warehouse[] = [{ warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [bin(1, 'A-01', 'parts'), bin(2, 'Q-01', 'quarantine'), bin(6, 'B-02', 'parts'), bin(7, 'C-03', 'parts')] }]
const SUPPLIER = { supplierId: 7, name: 'Нинбо' } as Supplier

export function aMovement(movementId: number, more: Partial<Movement> = {}): Movement {
  return {
    movementId, at: '2026-11-20T09:00:00.000Z', kind: 'receipt', partId: 3, partNumber: 'CB-220', partName: 'Модуль управления', unit: 'pcs', warehouse: 'Основной склад', bin: 'MAIN-A-01', lot: '', serials: [], onHandMilli: 3_000, reservedMilli: 0, quarantineMilli: 0, atSupplierMilli: 0,
    onHandAfterMilli: 5_000, reservedAfterMilli: 0, unitCostMinor: null, document: '', orderId: null, receiptId: null, countId: null, person: 'Соколов Илья Андреевич', reason: '', ...more,
  }
}

export function anEvidence(evidenceId: number, more: Partial<Evidence> = {}): Evidence {
  return {
    evidenceId, partId: 3, partNumber: 'CB-220', partName: 'Модуль управления', unit: 'pcs', qtyMilli: 1_000, lot: '', serial: `CB00${evidenceId}`, state: 'quarantine', reason: 'Не включается', binId: 2, bin: 'MAIN-Q-01', orderId: 11, orderNumber: '26-00011', receiptId: null, receiptNumber: '',
    supplierId: 7, supplier: 'Нинбо', sentOn: null, waybill: '', createdAt: '2026-11-11T09:00:00.000Z', settledAt: null, settledReason: '', ...more,
  }
}

export function anAvailability(more: Partial<Availability> = {}): Availability {
  return {
    partId: 3, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none', onHandMilli: 5_000, reservedMilli: 2_000, freeMilli: 3_000, quarantineMilli: 0, atSupplierMilli: 0, expectedMilli: 0,
    warehouses: [{ warehouseId: 1, warehouse: 'Основной склад', onHandMilli: 5_000, reservedMilli: 2_000, freeMilli: 3_000, quarantineMilli: 0, atSupplierMilli: 0 }],
    bins: [{ binId: 1, warehouseId: 1, bin: 'MAIN-A-01', lot: '', onHandMilli: 5_000, serials: [] }], holders: [], expected: [], analogues: [], ...more,
  }
}

export const STOCK_CORE: FakeCore = {
  'system.info': () => INFO, 'places.warehouses': () => WAREHOUSES, 'suppliers.list': () => [SUPPLIER], 'stock.availability': () => anAvailability(),
  'stock.transfer': () => ({ done: true }), 'stock.writeOff': () => ({ done: true }), 'stock.correct': () => ({ done: true }), 'stock.setAside': () => ({ evidenceIds: [1] }),
  'stock.moveEvidence': () => ({ done: true }), 'stock.sendEvidence': () => ({ done: true }), 'stock.returnEvidence': () => ({ done: true }), 'stock.releaseEvidence': () => ({ done: true }), 'stock.writeOffEvidence': () => ({ done: true }),
}
