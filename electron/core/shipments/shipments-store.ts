import type { ShipmentFacts } from '#shared/contract/shipments.ts'
import { normaliseSearchText } from '#shared/kit/search-text.ts'
import { normalisePartCode } from '#shared/stock/part-code.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface StoredShipment { readonly shipmentId: number; readonly number: string; readonly supplierId: number; readonly facts: ShipmentFacts; readonly createdAt: string }
type Row = Omit<StoredShipment, 'facts'> & { readonly factsJson: string }

const COLUMNS = 'id AS shipmentId, number, supplier_id AS supplierId, facts_json AS factsJson, created_at AS createdAt'
const toShipment = ({ factsJson, ...row }: Row): StoredShipment => ({ ...row, facts: JSON.parse(factsJson) as ShipmentFacts })

/** Every number people look a shipment up by, in both forms: as words and without spaces and dashes. */
export function searchTextOf(number: string, facts: ShipmentFacts): string {
  const numbers = [number, facts.invoiceNumber, facts.purchaseOrder, facts.proformaInvoice, facts.packingList, facts.contract, facts.waybill, facts.container, facts.seal, facts.customsDeclaration, facts.acceptanceAct].filter((text) => text !== '')
  return [...numbers.map(normaliseSearchText), ...numbers.map((text) => normalisePartCode(text).toLowerCase())].join('\n')
}

/** The day a shipment stands at in the list: when it left, or is to come, or was typed. */
export const sortOnOf = (facts: ShipmentFacts, createdOn: string): string => facts.shippedOn ?? facts.arrivedOn ?? facts.expectedOn ?? facts.invoiceOn ?? createdOn

export function findStored(db: ReadDb, shipmentId: number): StoredShipment | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM shipments WHERE id = ?`).get(shipmentId) as Row | undefined
  return row === undefined ? null : toShipment(row)
}

/** Another shipment of the supplier with this invoice. */
export function withInvoice(db: ReadDb, asked: { readonly supplierId: number; readonly invoiceNumber: string; readonly exceptId: number | null }): StoredShipment | null {
  const invoiceNorm = normalisePartCode(asked.invoiceNumber)
  if (invoiceNorm === '') return null
  const row = db.sql(`SELECT ${COLUMNS} FROM shipments WHERE supplier_id = ? AND invoice_norm = ? AND invoice_norm <> '' AND id IS NOT ? LIMIT 1`).get(asked.supplierId, invoiceNorm, asked.exceptId) as Row | undefined
  return row === undefined ? null : toShipment(row)
}

export function insertShipment(tx: WriteTx, shipment: Omit<StoredShipment, 'shipmentId'> & { readonly createdOn: string; readonly createdBy: number | null }): number {
  const { facts } = shipment
  return (tx.sql(`INSERT INTO shipments (number, supplier_id, invoice_norm, search_text, sort_on, shipped_on, expected_on, arrived_on, currency, facts_json, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`)
    .get(shipment.number, shipment.supplierId, normalisePartCode(facts.invoiceNumber), searchTextOf(shipment.number, facts), sortOnOf(facts, shipment.createdOn), facts.shippedOn, facts.expectedOn, facts.arrivedOn, facts.currency,
      JSON.stringify(facts), shipment.createdAt, shipment.createdBy) as { id: number }).id
}

export function updateShipment(tx: WriteTx, { shipmentId, number, facts, createdOn }: { readonly shipmentId: number; readonly number: string; readonly facts: ShipmentFacts; readonly createdOn: string }): void {
  tx.sql('UPDATE shipments SET invoice_norm = ?, search_text = ?, sort_on = ?, shipped_on = ?, expected_on = ?, arrived_on = ?, currency = ?, facts_json = ? WHERE id = ?')
    .run(normalisePartCode(facts.invoiceNumber), searchTextOf(number, facts), sortOnOf(facts, createdOn), facts.shippedOn, facts.expectedOn, facts.arrivedOn, facts.currency, JSON.stringify(facts), shipmentId)
}

export type LinkKind = 'purchase' | 'receipt'
const LINK_TABLES = { purchase: ['shipment_purchases', 'purchase_order_id'], receipt: ['shipment_receipts', 'receipt_id'] } as const

export function linkedIds(db: ReadDb, shipmentId: number, kind: LinkKind): number[] {
  const [table, column] = LINK_TABLES[kind]
  return (db.sql(`SELECT ${column} AS id FROM ${table} WHERE shipment_id = ? ORDER BY ${column}`).all(shipmentId) as { id: number }[]).map(({ id }) => id)
}

export function setLinks(tx: WriteTx, shipmentId: number, kind: LinkKind, ids: readonly number[]): void {
  const [table, column] = LINK_TABLES[kind]
  tx.sql(`DELETE FROM ${table} WHERE shipment_id = ?`).run(shipmentId)
  for (const id of new Set(ids)) tx.sql(`INSERT INTO ${table} (shipment_id, ${column}) VALUES (?, ?)`).run(shipmentId, id)
}
