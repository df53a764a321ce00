import type { Availability, OrderPart } from '#shared/contract/stock.ts'

/** A confirmed line that holds two pieces of three; nothing is free. */
export const partWith = (facts: Partial<OrderPart> = {}): OrderPart => ({
  orderPartId: 11, partId: 5, number: 'CB-220', nameRu: 'Модуль управления', unit: 'pcs', tracking: 'none', state: 'confirmed', qtyMilli: 3_000, reservedMilli: 2_000, issuedMilli: 0, waitingMilli: 1_000, priceMinor: 12_500, warrantyMonths: 6,
  freeMilli: 0, expectedMilli: 1_000, expectedOn: '2026-12-05', reservations: [{ warehouseId: 1, warehouse: 'MAIN', qtyMilli: 2_000 }], analogues: [], ...facts,
})

export const availabilityWith = (bins: Availability['bins']): Availability => ({
  partId: 5, number: 'CB-220', nameRu: 'Модуль управления', unit: 'pcs', tracking: 'none', onHandMilli: 3_000, reservedMilli: 2_000, freeMilli: 1_000, quarantineMilli: 0, atSupplierMilli: 0, expectedMilli: 0, warehouses: [], bins, holders: [], expected: [], analogues: [],
})
