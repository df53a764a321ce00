import type { InputOf } from '#shared/contract/index.ts'
import type { ShipmentFacts, ShipmentLineInput } from '#shared/contract/shipments.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export function shipmentFacts(overrides: Partial<ShipmentFacts> = {}): ShipmentFacts {
  return {
    purchaseOrder: 'PO-7', proformaInvoice: '', invoiceNumber: 'INV-77', invoiceOn: '2026-01-20', packingList: 'PL-77', shippedOn: '2026-01-25', waybill: 'BL-5501', container: 'MSKU7654321', seal: 'S-9', arrivedOn: '2026-03-02', customsDeclaration: '', acceptanceAct: '',
    contract: 'VG-2025-14', waybillKind: 'bl', incoterms: 'FOB', incotermsPlace: 'Ningbo', expectedOn: '2026-03-01', currency: 'USD', freightMinor: 320_000, freightCurrency: 'USD', freightRateMicro: 81_500_000, customsMinor: 4_500_000, note: '', ...overrides,
  }
}

export function shipmentLine(overrides: Partial<ShipmentLineInput> = {}): ShipmentLineInput {
  return { lineId: null, modelId: null, partId: null, article: 'VG-100', lot: 'L2601', qty: 500, priceMinor: 4_200, producedOn: '2026-01-10', cartons: '1-50', serials: 'A0001-A0500', ...overrides }
}

export function shipmentInput(supplierId: number, overrides: Partial<InputOf<'shipments.save'>> = {}): InputOf<'shipments.save'> {
  return { shipmentId: null, supplierId, facts: shipmentFacts(), lines: [shipmentLine()], purchaseOrderIds: [], receiptIds: [], keepsWarnings: false, ...overrides }
}

export async function aShipment(test: TestCore, supplierId: number, overrides: Partial<InputOf<'shipments.save'>> = {}): Promise<number> {
  return (await test.call('shipments.save', shipmentInput(supplierId, overrides))).shipmentId
}
