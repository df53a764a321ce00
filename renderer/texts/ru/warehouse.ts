export const warehouseTexts = {
  title: 'Склад', sections: 'Разделы склада',
  tabs: { parts: 'Запчасти', waiting: 'Ждут запчасть', buying: 'Закупка', receipts: 'Приёмка', quarantine: 'Карантин', ledger: 'Движения', counts: 'Инвентаризация', units: 'Изделия', places: 'Склады и ячейки', exchange: 'Прайсы и обмен' },
} as const
