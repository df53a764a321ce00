import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 90
const THIS = 100
const FACTS = '{"name":"Vega","contactName":"Ms. Lin"}'

const upTo = (last: number) => migrations.filter(({ number }) => number <= last)

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: upTo(BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (1, 'Vega', 'vega', 'CNY', '${FACTS}');
    INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note) VALUES (1, 'P-1', 'P1', 'Насос', '', '', 'pcs', 'none', 'active', 0, 0, '');
    INSERT INTO purchase_orders (id, number, supplier_id, warehouse_id, status, currency, created_on, sent_on) VALUES (1, 'PO-1', 1, 1, 'sent', 'CNY', '2026-11-20', '2026-11-20')`)
  migrate(connection, { migrations: upTo(THIS), appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO shipments (id, number, supplier_id, invoice_norm, search_text, sort_on, currency, facts_json, created_at) VALUES (1, 'S-1', 1, 'INV1', 's-1', '2026-10-01', 'CNY', '{}', '${NOW}');
    INSERT INTO shipment_lines (id, shipment_id, supplier_id, line_no, part_id, article, lot, lot_norm, qty, price_minor, cartons, serial_count) VALUES (1, 1, 1, 1, 1, '', 'L1', 'L1', 10, 100, '', 10);
    INSERT INTO shipment_serials (line_id, supplier_id, stem, from_no, to_no, span) VALUES (1, 1, 'A|4|', 1, 10, 9);
    INSERT INTO shipment_purchases (shipment_id, purchase_order_id) VALUES (1, 1)`)
  return connection.raw
}

test('suppliers, parts and orders to suppliers stay as they were, and shipments stand on them', () => {
  const db = migrated()
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare('SELECT id, facts_json FROM suppliers').all()).toEqual([{ id: 1, facts_json: FACTS }])
  for (const table of ['suppliers', 'parts', 'purchase_orders', 'shipments', 'shipment_lines']) expect(() => db.exec(`DELETE FROM ${table} WHERE id = 1`)).toThrow('FOREIGN KEY')
})

test('the Chinese days off of 2024 to 2026 come with the program, and 2027 is not announced', () => {
  const db = migrated()
  expect(db.prepare("SELECT year, is_announced FROM holiday_years WHERE country = 'CN' ORDER BY year").all()).toEqual([{ year: 2024, is_announced: 1 }, { year: 2025, is_announced: 1 }, { year: 2026, is_announced: 1 }, { year: 2027, is_announced: 0 }])
  expect(db.prepare('SELECT COUNT(*) AS count FROM holiday_periods WHERE year = 2027 AND is_confirmed = 1').get()).toEqual({ count: 0 })
})

test.each([
  ['a line that is a model and a part at once', "INSERT INTO shipment_lines (shipment_id, supplier_id, line_no, article, lot, lot_norm, qty, price_minor, cartons, serial_count) VALUES (1, 1, 2, '', '', '', 1, 0, '', 0)", 'ck_shipment_lines_goods'],
  ['numbers from the last to the first', "INSERT INTO shipment_serials (line_id, supplier_id, stem, from_no, to_no, span) VALUES (1, 1, 'A|4|', 10, 1, -9)", 'ck_shipment_serials_range'],
  ['an arrival before the shipment', "UPDATE shipments SET shipped_on = '2026-10-02', arrived_on = '2026-10-01' WHERE id = 1", 'ck_shipments_arrived'],
  ['days off of a year nobody has entered', "INSERT INTO holiday_periods (country, year, from_on, to_on, kind, holiday, is_confirmed) VALUES ('CN', 2030, '2030-01-01', '2030-01-01', 'off', 'new_year', 1)", 'FOREIGN KEY'],
])('refuses %s', (_title, sql, words) => {
  expect(() => migrated().exec(sql)).toThrow(words)
})
