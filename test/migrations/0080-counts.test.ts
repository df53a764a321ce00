import { describe, expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 70

function aCentreBefore() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter(({ number }) => number <= BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note) VALUES (1, 'VG-1', 'VG1', 'Насос', '', '', 'pcs', 'none', 'active', 0, 0, '');
    INSERT INTO stock_balances VALUES (1, 1, 2000, 0, 0, 0); INSERT INTO bin_balances VALUES (1, 1, '', 2000)`)
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  return connection
}

const A_COUNT = `INSERT INTO stock_counts (id, number, warehouse_id, status, note, started_at) VALUES (1, 'INV-26-00001', 1, 'counting', '', '${NOW}');
  INSERT INTO count_cells (id, count_id, bin_id, round, person_id, opened_at, opened_ledger_id) VALUES (1, 1, 1, 1, 1, '${NOW}', 0);
  INSERT INTO count_scans (cell_id, part_id, lot, serial, qty_milli, ledger_id, at_utc) VALUES (1, 1, '', '', 1000, 0, '${NOW}')`

test('what lay in the cells before stays, and counts can be kept', () => {
  const { raw } = aCentreBefore()
  raw.exec(A_COUNT)
  raw.exec('INSERT INTO count_lines VALUES (1, 1, \'\', 1000, 2000, 1, 0, \'[]\', \'[]\')')
  expect(raw.prepare('SELECT * FROM bin_balances').all()).toEqual([{ part_id: 1, bin_id: 1, lot: '', on_hand_milli: 2000 }])
  expect(raw.pragma('foreign_key_check')).toEqual([])
})

describe('the file of the database itself holds', () => {
  test.each([
    ['a scan is never changed', 'UPDATE count_scans SET qty_milli = 5000', 'scans are only added'],
    ['a scan is never deleted', 'DELETE FROM count_scans', 'scans are only added'],
    ['a scan of nothing is none', `INSERT INTO count_scans (cell_id, part_id, lot, serial, qty_milli, ledger_id, at_utc) VALUES (1, 1, '', '', 0, 0, '${NOW}')`, 'ck_count_scans_qty'],
    ['one look into a cell at a time', 'INSERT INTO count_cells (count_id, bin_id, round) VALUES (1, 1, 2)', 'count_cells.count_id, count_cells.bin_id'],
    ['who opened a cell is known', `UPDATE count_cells SET person_id = NULL`, 'ck_count_cells_opened'],
    ['an ended count says when', `UPDATE stock_counts SET status = 'approved'`, 'ck_stock_counts_closed'],
    ['nothing is counted below nothing', "INSERT INTO count_lines VALUES (1, 1, '', -1, 0, 1, 0, '[]', '[]')", 'ck_count_lines_qty'],
  ])('%s', (_case, sql, message) => {
    const { raw } = aCentreBefore()
    raw.exec(A_COUNT)
    expect(() => raw.exec(sql)).toThrow(message)
  })
})

test('scans of a cell and of a serial are found by an index', () => {
  const { raw } = aCentreBefore()
  const plan = (sql: string) => (raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map((row) => row.detail).join('; ')
  expect(plan('SELECT 1 FROM count_scans WHERE cell_id = 1 AND part_id = 1')).toContain('ix_count_scans_cell')
  expect(plan("SELECT 1 FROM count_scans WHERE part_id = 1 AND serial = 'A' AND serial <> ''")).toContain('ix_count_scans_serial')
})
