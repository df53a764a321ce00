import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 80

test('earlier imports stay imports of repairs; prices stay for good but for those of an import that was taken back', () => {
  const connection = openConnection(':memory:')
  const { raw } = connection
  migrate(connection, { migrations: migrations.filter(({ number }) => number <= BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  raw.exec("INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at) VALUES (1, 'a', 1, 'text/plain', 'old.csv', '2026-01-01')")
  raw.exec("INSERT INTO imports (id, file_id, file_name, file_sha256, headers_hash, mapping_json, status, counts_json, rows_path, created_at) VALUES (1, 1, 'old.csv', 'a', 'h', '{}', 'committed', '{}', 'r', '2026-01-01')")
  const before = raw.prepare('SELECT * FROM imports').get() as object
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  expect(raw.prepare('SELECT * FROM imports').get()).toEqual({ ...before, kind: 'repairs', supplier_id: null, options_json: '{}' })
  raw.exec("INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (1, 'S', 's', 'CNY', '{}')")
  raw.exec("INSERT INTO parts (id, number, number_norm, name_ru, name_en, name_zh, unit, tracking, status, warranty_months, min_stock_milli, note, import_id) VALUES (1, 'P', 'P', 'П', '', '', 'pcs', 'none', 'active', 0, 0, '', 1)")
  const price = raw.prepare("INSERT INTO part_prices (id, part_id, supplier_id, currency, price_minor, valid_from_on, source, import_id, recorded_at, withdrawn_at) VALUES (?, 1, 1, 'CNY', 5, '2026-01-01', 'price_list', ?, '2026-01-01', ?)")
  price.run(1, null, '2026-01-02')
  price.run(2, 1, null)
  price.run(3, 1, '2026-01-02')
  for (const id of [1, 2]) expect(() => raw.exec(`DELETE FROM part_prices WHERE id = ${id}`)).toThrow('prices are only added')
  raw.exec('DELETE FROM part_prices WHERE id = 3')
  raw.exec("INSERT INTO part_import_undo (import_id, part_id, before_json) VALUES (1, 1, '{}')")
  expect(() => raw.exec('DELETE FROM parts WHERE id = 1')).toThrow('FOREIGN KEY')
  expect(raw.pragma('foreign_key_check')).toEqual([])
})
