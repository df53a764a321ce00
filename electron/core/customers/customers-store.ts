import { eq } from 'drizzle-orm'
import type { Customer, CustomerInput } from '#shared/contract/customers.ts'
import type { ReadDb, WriteTx } from '#core/db/brands.ts'
import { customerPhones, customers } from '#core/db/schema/customers.ts'
import { newSealSalt } from '#core/journal/seal.ts'
import { indexCustomer } from '#core/search/index.ts'

interface CustomerRow {
  readonly id: number; readonly kind: Customer['kind']; readonly full_name: string; readonly inn: string; readonly email: string; readonly address: string; readonly representative: string
  readonly notify_by: Customer['notifyBy']; readonly note: string; readonly phones_json: string; readonly order_count: number; readonly last_order_on: string | null
}

// A read model: the number of orders and the day of the last one stand beside the customer wherever one is chosen.
const SELECT_CUSTOMERS = `SELECT c.id, c.kind, c.full_name, c.inn, c.email, c.address, c.representative, c.notify_by, c.note,
  (SELECT json_group_array(p.phone) FROM (SELECT phone FROM customer_phones WHERE customer_id = c.id ORDER BY sort_no, id) p) AS phones_json,
  (SELECT COUNT(*) FROM orders o WHERE o.customer_id = c.id) AS order_count, (SELECT MAX(o.accepted_on) FROM orders o WHERE o.customer_id = c.id) AS last_order_on
  FROM customers c`

const toCustomer = (row: CustomerRow): Customer => ({
  customerId: row.id, kind: row.kind, fullName: row.full_name, inn: row.inn, email: row.email, address: row.address, representative: row.representative, notifyBy: row.notify_by,
  phones: JSON.parse(row.phones_json) as string[], note: row.note, orderCount: row.order_count, lastOrderOn: row.last_order_on,
})

export function findCustomer(db: ReadDb, customerId: number): Customer | null {
  const row = db.sql(`${SELECT_CUSTOMERS} WHERE c.id = ?`).get(customerId) as CustomerRow | undefined
  return row === undefined ? null : toCustomer(row)
}

/** Those of these ids that exist, newest first. */
export function customersByIds(db: ReadDb, ids: readonly number[]): Customer[] {
  return (db.sql(`${SELECT_CUSTOMERS} WHERE c.id IN (SELECT value FROM json_each(?)) ORDER BY c.id DESC`).all(JSON.stringify(ids)) as CustomerRow[]).map(toCustomer)
}

export function newestCustomers(db: ReadDb, limit: number): Customer[] {
  return (db.sql(`${SELECT_CUSTOMERS} ORDER BY c.id DESC LIMIT ?`).all(limit) as CustomerRow[]).map(toCustomer)
}

/** No character of a phone sorts after this one. */
const AFTER_DIGITS = ':'

/** Customers one of whose phones begins with the text, the plus included; newest first. */
export function idsByPhoneStart(db: ReadDb, start: string, limit: number): readonly number[] {
  const rows = db.sql('SELECT DISTINCT customer_id AS id FROM customer_phones WHERE phone >= ? AND phone < ? ORDER BY customer_id DESC LIMIT ?').all(start, start + AFTER_DIGITS, limit) as { id: number }[]
  return rows.map((row) => row.id)
}

/** The secret under which the journal knows this customer's personal facts. */
export function sealSaltOf(db: ReadDb, customerId: number): string {
  return (db.sql('SELECT seal_salt FROM customers WHERE id = ?').get(customerId) as { seal_salt: string } | undefined)?.seal_salt ?? ''
}

const toRow = ({ phones: _phones, ...facts }: CustomerInput) => facts

function insertPhones(tx: WriteTx, customerId: number, phones: readonly string[]): void {
  for (const [sortNo, phone] of phones.entries()) tx.sql('INSERT INTO customer_phones (customer_id, phone, sort_no) VALUES (?, ?, ?)').run(customerId, phone, sortNo)
}

function index(tx: WriteTx, customerId: number, facts: CustomerInput): void {
  indexCustomer(tx, { customerId, names: `${facts.fullName} ${facts.representative}`, phones: facts.phones })
}

/** Prepared and not built anew: every intake of a new customer passes here. */
export function insertCustomer(tx: WriteTx, facts: CustomerInput): number {
  const { id } = tx.sql('INSERT INTO customers (kind, full_name, inn, email, address, representative, notify_by, note, seal_salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id')
    .get(facts.kind, facts.fullName, facts.inn, facts.email, facts.address, facts.representative, facts.notifyBy, facts.note, newSealSalt()) as { id: number }
  insertPhones(tx, id, facts.phones)
  index(tx, id, facts)
  return id
}

export function updateCustomer(tx: WriteTx, customerId: number, facts: CustomerInput): void {
  tx.orm.update(customers).set(toRow(facts)).where(eq(customers.id, customerId)).run()
  tx.orm.delete(customerPhones).where(eq(customerPhones.customerId, customerId)).run()
  insertPhones(tx, customerId, facts.phones)
  index(tx, customerId, facts)
}
