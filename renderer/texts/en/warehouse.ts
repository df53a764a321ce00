import type * as ru from '../ru/warehouse.ts'
import type { Translated } from './translated.ts'

export const warehouseTexts: Translated<typeof ru.warehouseTexts> = {
  title: 'Warehouse', sections: 'Sections of the warehouse',
  tabs: { parts: 'Parts', waiting: 'Awaiting parts', buying: 'Buying', receipts: 'Receiving', quarantine: 'Quarantine', ledger: 'Movements', counts: 'Stocktake', units: 'Devices', places: 'Warehouses and bins', exchange: 'Price lists and exchange' },
}
