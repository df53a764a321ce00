import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 60
const THIS = 70
const FACTS = '{"name":"Vega"}'

const upTo = (last: number) => migrations.filter(({ number }) => number <= last)

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: upTo(BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (1, 'Vega', 'vega', 'CNY', '${FACTS}');
    INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note) VALUES (1, 'P-1', 'P1', 'Насос', '', '', 'pcs', 'none', 'active', 0, 0, '')`)
  migrate(connection, { migrations: upTo(THIS), appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO purchase_orders (id, number, supplier_id, warehouse_id, status, currency, created_on, sent_on) VALUES (1, 'PO-1', 1, 1, 'sent', 'CNY', '2026-11-20', '2026-11-20');
    INSERT INTO purchase_lines (id, purchase_order_id, line_no, part_id, qty_milli, price_minor, is_open) VALUES (1, 1, 1, 1, 2000, 100, 1);
    INSERT INTO receipts (id, number, supplier_id, purchase_order_id, warehouse_id, received_on, currency, waybill, waybill_norm, waybill_on, facts_json, has_discrepancy, created_at) VALUES (1, 'R-1', 1, 1, 1, '2026-11-20', 'RUB', 'T-1', 'T1', '2026-11-19', '{}', 0, '${NOW}');
    INSERT INTO receipt_lines (id, receipt_id, line_no, part_id, purchase_line_id, document_milli, actual_milli, faulty_milli, price_minor, lot, serials_json, faulty_serials_json, faulty_reason) VALUES (1, 1, 1, 1, 1, 1000, 1000, 0, 100, '', '[]', '[]', '');
    INSERT INTO receipt_papers (id, receipt_id, kind, number, model_json, created_at) VALUES (1, 1, 'DOC_TORG2', 'T2-1', '{}', '${NOW}')`)
  return connection.raw
}

test('suppliers and parts stay as they were, and orders to suppliers and receipts stand on them', () => {
  const db = migrated()
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare('SELECT id, name, currency, facts_json FROM suppliers').all()).toEqual([{ id: 1, name: 'Vega', currency: 'CNY', facts_json: FACTS }])
  expect(() => db.exec('DELETE FROM suppliers WHERE id = 1')).toThrow('FOREIGN KEY')
  expect(() => db.exec('DELETE FROM parts WHERE id = 1')).toThrow('FOREIGN KEY')
  expect((db.prepare('EXPLAIN QUERY PLAN SELECT 1 FROM purchase_lines WHERE part_id = 1 AND is_open = 1').all() as { detail: string }[])[0]?.detail).toContain('ix_purchase_lines_open')
})

test.each([
  ['the same paper of a supplier twice', "INSERT INTO receipts (number, supplier_id, warehouse_id, received_on, currency, waybill, waybill_norm, waybill_on, facts_json, has_discrepancy, created_at) VALUES ('R-2', 1, 1, '2026-11-20', 'RUB', 'T 1', 'T1', '2026-11-19', '{}', 0, '')", 'UNIQUE'],
  ['a line that is expected though all of it has come', 'UPDATE purchase_lines SET received_milli = 2000 WHERE id = 1', 'ck_purchase_lines_open'],
  ['an order on its way that nobody has sent', 'UPDATE purchase_orders SET sent_on = NULL WHERE id = 1', 'ck_purchase_orders_sent'],
  ['more broken pieces than came', "INSERT INTO receipt_lines (receipt_id, line_no, part_id, document_milli, actual_milli, faulty_milli, price_minor, lot, serials_json, faulty_serials_json, faulty_reason) VALUES (1, 2, 1, 1, 1, 2, 0, '', '[]', '[]', '')", 'ck_receipt_lines_qty'],
  ['another number in a posted receipt', 'UPDATE receipt_lines SET actual_milli = 5 WHERE id = 1', 'frozen'],
  ['a posted receipt without its line', 'DELETE FROM receipt_lines WHERE id = 1', 'frozen'],
  ['an act that is thrown away', 'DELETE FROM receipt_papers WHERE id = 1', 'frozen'],
])('refuses %s', (_title, sql, words) => {
  expect(() => migrated().exec(sql)).toThrow(words)
})
