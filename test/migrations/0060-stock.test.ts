import { describe, expect, it } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 50
const THIS = 60

function migrated(before: string = '') {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter(({ number }) => number <= BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(before)
  migrate(connection, { migrations: migrations.filter(({ number }) => number <= THIS), appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  return connection
}

const SUPPLIER = "INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (7, 'Vega', 'vega', 'USD', '{}');"
const PART = "INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note) VALUES (1, 'A-1', 'A1', 'Насос', '', '', 'pcs', 'serial', 'active', 6, 0, '');"
const OTHER = PART.replace("(1, 'A-1', 'A1'", "(2, 'B-1', 'B1'")
const MOVEMENT = "INSERT INTO stock_movements (id, at_utc, on_date, kind, part_id, warehouse_id, bin_id, lot, on_hand_milli, reserved_milli, quarantine_milli, at_supplier_milli, on_hand_after_milli, reserved_after_milli, reason) VALUES (1, '', '', 'opening', 1, 1, 1, '', 1000, 0, 0, 0, 1000, 0, '');"
const SERIAL = "INSERT INTO part_serials (id, part_id, serial, state, bin_id) VALUES (1, 1, 'S1', 'on_hand', 1); INSERT INTO movement_serials VALUES (1, 1);"
const PRICE = "INSERT INTO part_prices (id, part_id, supplier_id, currency, price_minor, valid_from_on, source, recorded_at) VALUES (1, 1, 7, 'USD', 450, '2026-11-01', 'manual', '');"

describe('the migration that brings the stock', () => {
  it('keeps what was written before and gives a warehouse with its cells', () => {
    const { raw } = migrated(SUPPLIER)
    expect(raw.prepare('SELECT id, name FROM suppliers').all()).toEqual([{ id: 7, name: 'Vega' }])
    expect(raw.prepare('SELECT code, name, is_active FROM warehouses').all()).toEqual([{ code: 'MAIN', name: 'Основной склад', is_active: 1 }])
    expect(raw.prepare('SELECT code, purpose FROM bins ORDER BY id').all()).toEqual([
      { code: 'A-01', purpose: 'parts' }, { code: 'Q-01', purpose: 'quarantine' }, { code: 'IN-01', purpose: 'intake' }, { code: 'BENCH-01', purpose: 'bench' }, { code: 'OUT-01', purpose: 'ready' }])
    expect(raw.pragma('table_info(orders)')).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'parts_expected_on', notnull: 0 })]))
    expect(raw.pragma('foreign_key_check')).toEqual([])
    expect(raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it.each([
    ['a movement is never changed', 'UPDATE stock_movements SET reason = 1', 'stock movements are only added'],
    ['a movement is never removed', 'DELETE FROM stock_movements', 'stock movements are only added'],
    ['which pieces moved is never changed', 'UPDATE movement_serials SET serial_id = 1', 'stock movements are only added'],
    ['which pieces moved is never removed', 'DELETE FROM movement_serials', 'stock movements are only added'],
    ['a price is never changed', 'UPDATE part_prices SET price_minor = 1', 'prices are only added'],
    ['a price is never removed', 'DELETE FROM part_prices', 'prices are only added'],
  ])('guards the history: %s', (_what, sql, message) => {
    const { raw } = migrated(SUPPLIER)
    raw.exec(PART + MOVEMENT + SERIAL + PRICE)
    expect(() => raw.exec(sql)).toThrow(message)
  })

  it('lets a price of a taken back import be withdrawn once', () => {
    const { raw } = migrated(SUPPLIER)
    raw.exec(`${PART}${PRICE} UPDATE part_prices SET withdrawn_at = '2026-11-20'`)
    expect(() => raw.exec('UPDATE part_prices SET withdrawn_at = NULL')).toThrow('prices are only added')
  })

  it.each([
    ['more reserved than lies there', 'INSERT INTO stock_balances VALUES (1, 1, 1000, 2000, 0, 0)', 'ck_stock_reserved'],
    ['less than nothing reserved', 'INSERT INTO stock_balances VALUES (1, 1, 1000, -1, 0, 0)', 'ck_stock_reserved'],
    ['less than nothing in quarantine', 'INSERT INTO stock_balances VALUES (1, 1, 0, 0, -1, 0)', 'ck_stock_evidence'],
    ['less than nothing in a cell', "INSERT INTO bin_balances VALUES (1, 1, '', -1)", 'ck_bin_balances_on_hand'],
    ['a movement of nothing', MOVEMENT.replace("'', 1000, 0", "'', 0, 0"), 'ck_stock_movements_moves'],
    ['pieces moved nowhere', MOVEMENT.replace("1, 1, 1, '', 1000", "1, 1, NULL, '', 1000"), 'ck_stock_movements_bin'],
    ['a piece on hand without its cell', "INSERT INTO part_serials (part_id, serial, state) VALUES (1, 'S2', 'on_hand')", 'ck_part_serials_bin'],
    ['a part linked to itself', "INSERT INTO part_links VALUES (1, 1, 'analogue', 0)", 'ck_part_links_other'],
    ['a supplier code of nobody', "INSERT INTO part_codes (part_id, kind, code, code_norm, maker) VALUES (1, 'supplier', 'x', 'X', '')", 'ck_part_codes_supplier'],
    ['the same number twice', OTHER.replace("'B1'", "'A1'"), 'number_norm'],
    ['one bar code on two parts', `${OTHER}INSERT INTO part_codes (part_id, kind, code, code_norm, maker) VALUES (1, 'barcode', '1', '1', ''), (2, 'barcode', '1', '1', '')`, 'part_codes.code_norm'],
    ['one serial twice', "INSERT INTO part_serials (part_id, serial, state, bin_id) VALUES (1, 'S2', 'on_hand', 1), (1, 'S2', 'gone', NULL)", 'part_serials.serial'],
  ])('does not hold %s', (_what, sql, constraint) => {
    const { raw } = migrated()
    raw.exec(PART)
    expect(() => raw.exec(sql)).toThrow(constraint)
  })
})
