import type { Bin, UnitPlace, Warehouse } from '#shared/contract/places.ts'

const bin = (binId: number, code: string, name: string, purpose: Bin['purpose'], facts: Partial<Bin> = {}): Bin => ({ binId, warehouseId: 1, code, label: `MAIN-${code}`, name, purpose, isActive: true, ...facts })

export const SHELF = bin(1, 'A-01', 'Запчасти', 'parts')
export const INTAKE = bin(3, 'IN-01', 'Полка приёма', 'intake')
export const BENCH = bin(4, 'BENCH-01', 'Рабочий стол', 'bench')
export const READY = [bin(5, 'OUT-01', 'Полка готовых', 'ready'), bin(6, 'OUT-02', 'Верхняя полка', 'ready')] as const
export const PARTNER = bin(8, 'P-01', '', 'partner')

export const WAREHOUSE: Warehouse = { warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true, bins: [SHELF, INTAKE, BENCH, ...READY, PARTNER] }
export const BRANCH: Warehouse = { warehouseId: 2, code: 'TWO', name: 'Филиал', isActive: true, bins: [] }

export const FILLINGS = { unplacedCount: 2, bins: [{ binId: 1, partCount: 3, quarantineCount: 0, unitCount: 0 }, { binId: 3, partCount: 0, quarantineCount: 0, unitCount: 21 }, { binId: 4, partCount: 0, quarantineCount: 0, unitCount: 1 }] }

export const unitWith = (facts: Partial<UnitPlace> = {}): UnitPlace => ({
  orderId: 7, orderNumber: '26-00012', device: 'Стиральная машина Haier HW70', serial: 'CEABT4E', customerName: 'Кузнецов Пётр', status: 'accepted', binId: 3, bin: 'MAIN-IN-01', purpose: 'intake', partner: '',
  movedAt: '2026-11-20T07:00:00.000Z', person: 'Иванова Анна Сергеевна', isEvidence: false, ...facts,
})
