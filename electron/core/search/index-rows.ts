import { compactForSearch, wordsForSearch } from '#shared/orders/search-query.ts'
import type { WriteTx } from '#core/db/brands.ts'

interface OrderWords {
  readonly number: string; readonly serial: string; readonly customer_name: string; readonly device: string; readonly defect_words: string; readonly sku: string | null; readonly phones: string | null
}

// A read model: what an order is found by lies in the tables of several features.
const ORDER_WORDS = `SELECT o.number, o.serial, o.customer_name, o.device, o.defect_words, m.sku,
  (SELECT group_concat(p.phone, ' ') FROM customer_phones p WHERE p.customer_id = o.customer_id) AS phones
  FROM orders o LEFT JOIN models m ON m.id = o.model_id WHERE o.id = ?`

/** Makes the order findable by what it now holds; what it held before is forgotten. */
export function indexOrder(tx: WriteTx, orderId: number): void {
  const row = tx.sql(ORDER_WORDS).get(orderId) as OrderWords | undefined
  if (row === undefined) return
  // Phones keep their plus, so that «8 9…» can be looked for at the beginning of a number only.
  tx.sql('INSERT OR REPLACE INTO order_ft (rowid, number, phone, serial, sku) VALUES (CAST(? AS INTEGER), ?, ?, ?, ?)')
    .run(orderId, compactForSearch(row.number), row.phones ?? '', compactForSearch(row.serial), compactForSearch(row.sku ?? ''))
  tx.sql('INSERT OR REPLACE INTO order_fw (rowid, number, customer, model, defect) VALUES (CAST(? AS INTEGER), ?, ?, ?, ?)')
    .run(orderId, wordsForSearch(row.number), wordsForSearch(row.customer_name), wordsForSearch(row.device), wordsForSearch(row.defect_words))
}

/** A new name or phone of a customer is found on every order of theirs. */
export function indexOrdersOfCustomer(tx: WriteTx, customerId: number): void {
  const rows = tx.sql('SELECT id FROM orders WHERE customer_id = ?').all(customerId) as { id: number }[]
  for (const row of rows) indexOrder(tx, row.id)
}

/** Removes the order from the search, for an import that is taken back. */
export function forgetOrder(tx: WriteTx, orderId: number): void {
  tx.sql('DELETE FROM order_ft WHERE rowid = CAST(? AS INTEGER)').run(orderId)
  tx.sql('DELETE FROM order_fw WHERE rowid = CAST(? AS INTEGER)').run(orderId)
}

export function indexCustomer(tx: WriteTx, customer: { readonly customerId: number; readonly names: string; readonly phones: readonly string[] }): void {
  tx.sql('INSERT OR REPLACE INTO customer_ft (rowid, phone) VALUES (CAST(? AS INTEGER), ?)').run(customer.customerId, customer.phones.join(' '))
  tx.sql('INSERT OR REPLACE INTO customer_fw (rowid, name) VALUES (CAST(? AS INTEGER), ?)').run(customer.customerId, wordsForSearch(customer.names))
}

export function forgetCustomer(tx: WriteTx, customerId: number): void {
  tx.sql('DELETE FROM customer_ft WHERE rowid = CAST(? AS INTEGER)').run(customerId)
  tx.sql('DELETE FROM customer_fw WHERE rowid = CAST(? AS INTEGER)').run(customerId)
}
