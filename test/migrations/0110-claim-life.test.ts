import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 100
const THIS = 110

const upTo = (last: number) => migrations.filter(({ number }) => number <= last)
const order = (id: number, modelId: number): string => `INSERT INTO orders (id, number, status, unit_id, model_id, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json) VALUES (${id}, '26-0000${id}', 'work', ${id}, ${modelId}, '', '', 'SN${id}', 'warranty', '${NOW}', '2026-11-20', '', '{}');
  INSERT INTO expertises (id, order_id, version, reason, engineer_id, category_json, draft_json, verdict, created_at, signed_at, signed_on) VALUES (${id}, ${id}, 1, '', 1, '{}', '{}', 'manufacturing_defect', '${NOW}', '${NOW}', '2026-11-1${id}');`
const unit = (id: number): string => `INSERT INTO units (id, serial, model_id, sale_json) VALUES (${id}, 'SN${id}', 1, '{"lot":"L${id}"}');`
const line = (id: number, remedy: string, sums: string): string => `INSERT INTO claim_lines (id, claim_id, line_no, order_id, expertise_id, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor) VALUES (${id}, ${id === 3 ? 2 : 1}, ${id === 3 ? 1 : id}, ${id}, ${id}, '${remedy}', ${sums});`
const work = (orderId: number, name: string, isRemoved = false): string => `INSERT INTO work_lines (order_id, kind, code, name, qty_milli, price_minor, serial, replaced_serial, removed_at) VALUES (${orderId}, 'part', 'PCB-77', '${name}', 1500, 100, '', '', ${isRemoved ? `'${NOW}'` : 'NULL'});`

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: upTo(BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'А', '', '', '', '', 1, '${NOW}');
    INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (1, 'Vega', 'vega', 'USD', '{}');
    INSERT INTO categories (id, code, name_ru, is_tech_complex, facts_json) VALUES (1, 'c-old', 'Стиральные', 0, '{}'); INSERT INTO brands (id, name, name_norm) VALUES (1, 'Vega', 'vega');
    INSERT INTO models (id, brand_id, category_id, supplier_id, name, sku, search_text, supplier_sku, name_en, name_zh, warranty_months, service_life_months, kit_json, is_tech_complex, purchase_price_minor, purchase_currency) VALUES (1, 1, 1, 1, 'V1', 'VG-1', '', 'NV-1', 'Washer', '', 24, 60, '[]', 0, 4500, 'USD');
    ${[1, 2, 3].map((id) => unit(id) + order(id, 1)).join('\n')}
    INSERT INTO claims (id, number, supplier_id, status, created_on, period_from_on, period_to_on, currency, shipment_json, quantities_json, answer_due_on, notice_due_on, sent_on, created_by) VALUES
      (1, 'SC-26-00001', 1, 'sent', '2026-11-15', '2026-11-01', '2026-11-30', 'USD', '{}', '[]', '2026-12-15', NULL, '2026-11-16', 1), (2, 'SC-26-00002', 1, 'draft', '2026-11-18', '2026-11-01', '2026-11-30', 'USD', '{}', '[]', NULL, '2027-02-18', NULL, 1);
    ${line(1, 'FREE_PARTS_NEXT_SHIPMENT', '1, 4500, 1800, 700, 50')}${line(2, 'REFUND', '2, 4500, 1800, 700, 50')}${line(3, 'REPLACEMENT', '1, 4500, 0, 0, 0')}
    ${work(1, 'Плата')}${work(1, 'Control board')}${work(1, 'Removed', true)}`)
  migrate(connection, { migrations: upTo(THIS), appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  return connection.raw
}

test('claims and their lines stay, with the sum that was asked for and the thing they are about', () => {
  const db = migrated()
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare('SELECT id, number, status, status_since_on, shipment_id, sent_on, answer_due_on, notice_due_on, closed_on FROM claims ORDER BY id').all()).toEqual([
    { id: 1, number: 'SC-26-00001', status: 'sent', status_since_on: '2026-11-16', shipment_id: null, sent_on: '2026-11-16', answer_due_on: '2026-12-15', notice_due_on: null, closed_on: null },
    { id: 2, number: 'SC-26-00002', status: 'draft', status_since_on: '2026-11-18', shipment_id: null, sent_on: null, answer_due_on: null, notice_due_on: '2027-02-18', closed_on: null },
  ])
  expect(db.prepare('SELECT id, claim_id, source, is_live, order_id, expertise_id, model_id, serial, lot, found_on, requested_minor, decision, settled_minor FROM claim_lines ORDER BY id').all()).toEqual([[1, 1, 1_850], [2, 1, 10_850], [3, 2, 0]].map(([id, claimId, requested]) => (
    { id, claim_id: claimId, source: 'order', is_live: 1, order_id: id, expertise_id: id, model_id: 1, serial: `SN${id}`, lot: `L${id}`, found_on: `2026-11-1${id}`, requested_minor: requested, decision: null, settled_minor: 0 })))
})

test('parts that were asked for become goods in whole pieces, and the course begins with what had happened', () => {
  const db = migrated()
  expect(db.prepare('SELECT line_id, no, part_no, name_en, qty, unit_value_minor FROM claim_goods ORDER BY line_id, no').all()).toEqual([
    { line_id: 1, no: 1, part_no: 'PCB-77', name_en: '', qty: 2, unit_value_minor: 0 }, { line_id: 1, no: 2, part_no: 'PCB-77', name_en: 'Control board', qty: 2, unit_value_minor: 0 }, { line_id: 3, no: 1, part_no: 'NV-1', name_en: 'Washer', qty: 1, unit_value_minor: 4_500 },
  ])
  expect(db.prepare('SELECT claim_id, event, from_status, to_status, on_date FROM claim_status_log ORDER BY claim_id, id').all()).toEqual([
    { claim_id: 1, event: 'build', from_status: null, to_status: 'draft', on_date: '2026-11-15' }, { claim_id: 1, event: 'send', from_status: 'ready', to_status: 'sent', on_date: '2026-11-16' }, { claim_id: 2, event: 'build', from_status: null, to_status: 'draft', on_date: '2026-11-18' },
  ])
})

test.each([
  ['an order in two live claims', "INSERT INTO claim_lines (claim_id, line_no, source, order_id, expertise_id, serial, lot, found_on, remedy, requested_qty, unit_price_minor, labour_cost_minor, parts_cost_minor, carriage_cost_minor, requested_minor) VALUES (2, 2, 'order', 1, 1, '', '', '2026-11-20', 'REFUND', 1, 0, 0, 0, 0, 0)", 'UNIQUE'],
  ['a line of a delivery with an order', "UPDATE claim_lines SET source = 'receipt' WHERE id = 1", 'ck_claim_lines_source'],
  ['more settled than asked for', 'UPDATE claim_lines SET settled_minor = 1851 WHERE id = 1', 'ck_claim_lines_settled'],
  ['more agreed than asked for', "UPDATE claim_lines SET decision = 'accepted', answered_on = '2026-11-20', agreed_qty = 1, agreed_minor = 1851 WHERE id = 1", 'ck_claim_lines_decision'],
  ['more goods come than asked for', 'UPDATE claim_goods SET received_qty = 3 WHERE line_id = 1 AND no = 1', 'ck_claim_goods_qty'],
  ['an answer to a claim that never went', "UPDATE claims SET status = 'accepted' WHERE id = 2", 'ck_claims_sent'],
  ['an end without its day', "UPDATE claims SET status = 'closed' WHERE id = 1", 'ck_claims_closed'],
  ['a shipment nobody knows', 'UPDATE claims SET shipment_id = 9 WHERE id = 1', 'FOREIGN KEY'],
  ['a course written anew', "UPDATE claim_status_log SET note = 'x'", 'only added to'],
  ['a claim with lines thrown away', 'DELETE FROM claims WHERE id = 1', 'FOREIGN KEY'],
])('refuses %s', (_title, sql, words) => {
  expect(() => migrated().exec(sql)).toThrow(words)
})
