import type { PurchaseItem, PurchaseModel } from '#shared/documents/purchase-model.ts'

const item = (lineNo: number, overrides: Partial<PurchaseItem> = {}): PurchaseItem => ({
  lineNo, partNumber: `VG-${String(lineNo).padStart(5, '0')}`, supplierCode: `HL-PMP-${lineNo}`, manufacturerCode: 'DC31-00030A', nameEn: 'Drain pump 30 W, 220 V', nameZh: '排水泵 30W', unit: 'pcs', qtyMilli: 10_000, priceMinor: 2_600, totalMinor: 26_000, ...overrides,
})

/** An order of three lines: one counted in metres, one whose name looks like a formula. */
export const SAMPLE_PURCHASE: PurchaseModel = {
  number: 'PO-26-00001', issuedOn: '2026-11-20', language: 'en_zh',
  buyer: { nameEn: 'Service-Plus LLC', nameZh: '服务加有限公司', addressEn: '19 Vavilova st., Moscow', contact: 'service@plus.example, +7 495 500-55-50' },
  supplier: { nameEn: 'Ningbo Vega Appliance Co., Ltd.', nameZh: '宁波织女电器有限公司', addressEn: '12 Harbour Road, Ningbo', contact: 'Ms. Lin, claims@vega.example' },
  contract: 'VG-2025-14, 2025-03-01', incoterms: 'FOB Ningbo', deliverOn: '2026-12-05', deliverTo: '19 Vavilova st., Moscow', currency: 'CNY', signer: 'Петрова Анна Ильинична, Кладовщик',
  items: [
    item(1), item(2, { nameEn: '=HYPERLINK("http://x")', nameZh: '', supplierCode: '+7', manufacturerCode: '' }),
    item(3, { nameEn: 'Heating cable', nameZh: '加热电缆', unit: 'm', qtyMilli: 2_500, priceMinor: 1_234, totalMinor: 3_085 }),
  ],
  totalMinor: 55_085,
}

export const longPurchase = (lineCount: number): PurchaseModel => ({ ...SAMPLE_PURCHASE, items: Array.from({ length: lineCount }, (_, index) => item(index + 1)), totalMinor: lineCount * 26_000 })
