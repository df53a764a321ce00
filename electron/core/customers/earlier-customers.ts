import type { WriteTx } from '#core/db/brands.ts'
import { newSealSalt } from '#core/journal/seal.ts'
import { forgetCustomer, indexCustomer } from '#core/search/index.ts'

interface EarlierCustomer { readonly fullName: string | null; readonly phone: string | null; readonly importId: number }

/** The customer an imported repair belongs to: the one with this phone and name, else a new one; null when the file names nobody. */
export function earlierCustomer(tx: WriteTx, { fullName, phone, importId }: EarlierCustomer): number | null {
  if (fullName === null) return null
  const known = phone === null
    ? tx.sql('SELECT id FROM customers WHERE import_id = ? AND full_name = ? AND NOT EXISTS (SELECT 1 FROM customer_phones WHERE customer_id = customers.id) LIMIT 1').get(importId, fullName)
    : tx.sql('SELECT customers.id FROM customer_phones JOIN customers ON customers.id = customer_phones.customer_id WHERE customer_phones.phone = ? AND customers.full_name = ? LIMIT 1').get(phone, fullName)
  if (known !== undefined) return (known as { id: number }).id
  const { id } = tx.sql(`INSERT INTO customers (kind, full_name, inn, email, address, representative, notify_by, note, seal_salt, import_id)
    VALUES ('person', ?, '', '', '', '', 'call', '', ?, ?) RETURNING id`).get(fullName, newSealSalt(), importId) as { id: number }
  if (phone !== null) tx.sql('INSERT INTO customer_phones (customer_id, phone, sort_no) VALUES (?, ?, 0)').run(id, phone)
  indexCustomer(tx, { customerId: id, names: fullName, phones: phone === null ? [] : [phone] })
  return id
}

/** Customers that only a withdrawn import knew. Those who have come back since stay. */
export function removeEarlierCustomers(tx: WriteTx, importId: number): void {
  const rows = tx.sql('SELECT id FROM customers WHERE import_id = ? AND NOT EXISTS (SELECT 1 FROM orders WHERE customer_id = customers.id)').all(importId) as { id: number }[]
  for (const { id } of rows) {
    forgetCustomer(tx, id)
    tx.sql('DELETE FROM customer_phones WHERE customer_id = ?').run(id)
    tx.sql('DELETE FROM customers WHERE id = ?').run(id)
  }
}
