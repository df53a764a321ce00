import type { Shipment } from '#shared/contract/claims.ts'
import type { ShipmentFacts, ShipmentLine } from '#shared/contract/shipments.ts'
import type { ShippedRow } from './shipped-table.tsx'

/** The papers of a shipment as a claim states them. */
export function papersOf(facts: ShipmentFacts): Shipment {
  const { purchaseOrder, proformaInvoice, invoiceNumber, invoiceOn, packingList, shippedOn, waybill, container, seal, arrivedOn, customsDeclaration, acceptanceAct } = facts
  return { purchaseOrder, proformaInvoice, invoiceNumber, invoiceOn, packingList, shippedOn, waybill, container, seal, arrivedOn, customsDeclaration, acceptanceAct }
}

/** How much of every article and lot of the claim came with the shipment; what it did not bring stays as it was. */
export function quantitiesOf(rows: readonly ShippedRow[], lines: readonly Pick<ShipmentLine, 'sku' | 'lot' | 'qty'>[]): readonly ShippedRow[] {
  return rows.map((row) => {
    const same = lines.filter(({ sku, lot }) => sku === row.sku && (row.lot === '' || lot === row.lot))
    return same.length === 0 ? row : { ...row, shippedQty: same.reduce((sum, { qty }) => sum + qty, 0) }
  })
}
