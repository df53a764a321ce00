import { refuse } from '#core/kit/refuse.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { EMPTY_INTAKE, intakeFactsOf, type IntakeFacts, type Order } from './order.ts'

interface OrderRow {
  readonly id: number; readonly number: string; readonly status: Order['status']; readonly decision: string | null; readonly is_urgent: number
  readonly unit_id: number | null; readonly model_id: number | null; readonly customer_id: number | null; readonly device: string; readonly customer_name: string; readonly serial: string
  readonly engineer_id: number | null; readonly request_kind: Order['requestKind']; readonly demand: Order['demand']; readonly demand_received_on: string | null; readonly agreed_days: number | null
  readonly needs_check: number; readonly is_in_stock: number; readonly term_rule: string | null; readonly deadline_on: string | null; readonly parts_expected_on: string | null
  readonly accepted_at: string; readonly accepted_on: string; readonly accepted_by: number | null; readonly defect_words: string; readonly value_minor: number; readonly prepaid_minor: number
  readonly intake_json: string; readonly fixed_words: string; readonly tests_words: string; readonly finished_at: string | null; readonly closed_at: string | null; readonly closed_on: string | null
  readonly import_id: number | null
}

const toOrder = (row: OrderRow): Order => ({
  orderId: row.id, number: row.number, status: row.status, decision: row.decision, isUrgent: row.is_urgent === 1, unitId: row.unit_id, modelId: row.model_id, customerId: row.customer_id,
  device: row.device, customerName: row.customer_name, serial: row.serial, engineerId: row.engineer_id, requestKind: row.request_kind, demand: row.demand, demandReceivedOn: row.demand_received_on,
  agreedDays: row.agreed_days, needsCheck: row.needs_check === 1, isInStock: row.is_in_stock === 1, termRule: row.term_rule, deadlineOn: row.deadline_on, partsExpectedOn: row.parts_expected_on,
  acceptedAt: row.accepted_at, acceptedOn: row.accepted_on, acceptedBy: row.accepted_by, defectWords: row.defect_words, valueMinor: row.value_minor, prepaidMinor: row.prepaid_minor,
  intake: intakeFactsOf({ ...EMPTY_INTAKE, ...(JSON.parse(row.intake_json) as Partial<IntakeFacts>) }), fixedWords: row.fixed_words, testsWords: row.tests_words,
  finishedAt: row.finished_at, closedAt: row.closed_at, closedOn: row.closed_on, importId: row.import_id,
})

export function findOrder(db: ReadDb, orderId: number): Order | null {
  const row = db.sql('SELECT * FROM orders WHERE id = ?').get(orderId) as OrderRow | undefined
  return row === undefined ? null : toOrder(row)
}

/** The order with this id. Refuses: orders.not_found. */
export const getOrder = (db: ReadDb, orderId: number): Order => findOrder(db, orderId) ?? refuse('orders.not_found', {})

/** The order, still in the centre. Refuses: orders.not_found, orders.closed. */
export function getOpenOrder(db: ReadDb, orderId: number): Order {
  const order = getOrder(db, orderId)
  return order.closedAt === null ? order : refuse('orders.closed', {})
}

export function orderIdByNumber(db: ReadDb, number: string): number | null {
  return (db.sql('SELECT id FROM orders WHERE number = ?').get(number) as { id: number } | undefined)?.id ?? null
}

export type NewOrder = Omit<Order, 'orderId' | 'status' | 'decision' | 'engineerId' | 'fixedWords' | 'testsWords' | 'finishedAt' | 'closedAt' | 'closedOn' | 'importId' | 'partsExpectedOn'>

const INSERT_ORDER = `INSERT INTO orders (number, status, is_urgent, unit_id, model_id, customer_id, device, customer_name, serial, request_kind, demand, demand_received_on, agreed_days, needs_check, is_in_stock,
  term_rule, deadline_on, accepted_at, accepted_on, accepted_by, defect_words, value_minor, prepaid_minor, intake_json)
  VALUES (?, 'accepted', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`

export function insertOrder(tx: WriteTx, order: NewOrder): number {
  const row = tx.sql(INSERT_ORDER).get(
    order.number, Number(order.isUrgent), order.unitId, order.modelId, order.customerId, order.device, order.customerName, order.serial, order.requestKind, order.demand, order.demandReceivedOn,
    order.agreedDays, Number(order.needsCheck), Number(order.isInStock), order.termRule, order.deadlineOn, order.acceptedAt, order.acceptedOn, order.acceptedBy, order.defectWords,
    order.valueMinor, order.prepaidMinor, JSON.stringify(order.intake),
  ) as { id: number }
  return row.id
}

/** The decision now in force, kept beside the order for its lists; null takes it back. */
export function setOrderDecision(tx: WriteTx, orderId: number, decision: string | null): void {
  tx.sql('UPDATE orders SET decision = ? WHERE id = ?').run(decision, orderId)
}

/** The engineer who answers for the order from now on. */
export function assignEngineer(tx: WriteTx, orderId: number, engineerId: number | null): void {
  tx.sql('UPDATE orders SET engineer_id = ? WHERE id = ?').run(engineerId, orderId)
}

/** What was repaired and how it was tested; the stage changes separately. */
export function setOrderFinished(tx: WriteTx, orderId: number, finished: { readonly fixedWords: string; readonly testsWords: string; readonly at: string }): void {
  tx.sql('UPDATE orders SET fixed_words = ?, tests_words = ?, finished_at = ? WHERE id = ?').run(finished.fixedWords, finished.testsWords, finished.at, orderId)
}
