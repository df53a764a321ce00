import type { SaleFacts } from '#shared/contract/customers.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'

export interface Unit { readonly unitId: number; readonly serial: string; readonly modelId: number; readonly sale: SaleFacts }

const EMPTY_SALE: SaleFacts = { soldOn: null, seller: '', saleDocument: '', pricePaidMinor: null, warrantyCard: '', lot: '', madeOn: null, invoice: '' }

interface UnitRow { readonly id: number; readonly serial: string; readonly model_id: number; readonly sale_json: string }

const COLUMNS = 'id, serial, model_id, sale_json'
const toUnit = (row: UnitRow): Unit => ({ unitId: row.id, serial: row.serial, modelId: row.model_id, sale: { ...EMPTY_SALE, ...(JSON.parse(row.sale_json) as Partial<SaleFacts>) } })

export function findUnit(db: ReadDb, unitId: number): Unit | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM units WHERE id = ?`).get(unitId) as UnitRow | undefined
  return row === undefined ? null : toUnit(row)
}

export function findUnitOfModel(db: ReadDb, serial: string, modelId: number): Unit | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM units WHERE serial = ? AND model_id = ?`).get(serial, modelId) as UnitRow | undefined
  return row === undefined ? null : toUnit(row)
}

/** Units of different models may carry one serial number; the one seen last is meant. */
export function findUnitBySerial(db: ReadDb, serial: string): Unit | null {
  const row = db.sql(`SELECT ${COLUMNS} FROM units WHERE serial = ? ORDER BY COALESCE((SELECT MAX(o.id) FROM orders o WHERE o.unit_id = units.id), 0) DESC, id DESC LIMIT 1`).get(serial) as UnitRow | undefined
  return row === undefined ? null : toUnit(row)
}

export function insertUnit(tx: WriteTx, unit: Omit<Unit, 'unitId'>): number {
  return (tx.sql('INSERT INTO units (serial, model_id, sold_on, sale_json) VALUES (?, ?, ?, ?) RETURNING id').get(unit.serial, unit.modelId, unit.sale.soldOn, JSON.stringify(unit.sale)) as { id: number }).id
}

export function updateSale(tx: WriteTx, unitId: number, sale: SaleFacts): void {
  tx.sql('UPDATE units SET sold_on = ?, sale_json = ? WHERE id = ?').run(sale.soldOn, JSON.stringify(sale), unitId)
}

export interface OrderOfUnit {
  readonly orderId: number; readonly number: string; readonly status: string; readonly acceptedOn: string; readonly closedOn: string | null; readonly isOpen: boolean; readonly defectWords: string
  readonly requestKind: string; readonly demandReceivedOn: string | null; readonly decision: string | null; readonly customerId: number | null; readonly customerName: string
}

interface OrderOfUnitRow {
  readonly id: number; readonly number: string; readonly status: string; readonly accepted_on: string; readonly closed_on: string | null; readonly is_open: number; readonly defect_words: string
  readonly request_kind: string; readonly demand_received_on: string | null; readonly decision: string | null; readonly customer_id: number | null; readonly customer_name: string
}

// A read model: the history of a unit is its orders, which belong to another feature.
const ORDERS_OF_UNIT = `SELECT id, number, status, accepted_on, closed_on, closed_at IS NULL AS is_open, defect_words, request_kind, demand_received_on, decision, customer_id, customer_name
  FROM orders WHERE unit_id = ? ORDER BY accepted_on DESC, id DESC`

/** Every order of the unit, newest first. */
export function ordersOfUnit(db: ReadDb, unitId: number): OrderOfUnit[] {
  return (db.sql(ORDERS_OF_UNIT).all(unitId) as OrderOfUnitRow[]).map((row) => ({
    orderId: row.id, number: row.number, status: row.status, acceptedOn: row.accepted_on, closedOn: row.closed_on, isOpen: row.is_open === 1, defectWords: row.defect_words,
    requestKind: row.request_kind, demandReceivedOn: row.demand_received_on, decision: row.decision, customerId: row.customer_id, customerName: row.customer_name,
  }))
}
