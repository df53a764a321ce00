import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations, appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  return connection.raw
}

test('every table keeps its types: a text does not enter a column of numbers', () => {
  const db = migrated()
  const tables = db.prepare("SELECT name, strict, type FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string; strict: number }[]
  const loose = tables.filter((table) => table.strict === 0 && !/_(ft|fw)_/.test(table.name))
  expect(loose).toEqual([])
  expect(() => db.exec("INSERT INTO counters VALUES ('order', 'this year', 1)")).toThrow('cannot store TEXT')
})

test('every constraint has a name, so that a refusal can say what it was about', () => {
  const db = migrated()
  const sql = db.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%STRICT%'").pluck().all() as string[]
  const unnamed = sql.flatMap((text) => text.match(/(?<!CONSTRAINT \w+ )(?:FOREIGN KEY|CHECK) \(/g) ?? [])
  expect(unnamed).toEqual([])
})

test('an order cannot lose its customer, a closed order must say when', () => {
  const db = migrated()
  db.exec(`INSERT INTO customers (id, kind, full_name, inn, email, address, representative, notify_by, note, seal_salt) VALUES (1, 'person', 'Кузнецов', '', '', '', '', 'call', '', 's');
    INSERT INTO orders (id, number, status, customer_id, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json) VALUES (1, '26-00001', 'accepted', 1, 'Haier', 'Кузнецов', 'S1', 'diagnostics', '${NOW}', '2026-11-20', '', '{}')`)
  expect(() => db.exec('DELETE FROM customers')).toThrow('FOREIGN KEY')
  expect(() => db.exec("UPDATE orders SET status = 'closed'")).toThrow('ck_orders_closed')
  expect(() => db.exec("UPDATE orders SET value_minor = -1")).toThrow('ck_orders_money')
})

test('a signed expertise and a printed paper are frozen in the database itself', () => {
  const db = migrated()
  db.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'e', 'e', 'Инженер', '', '', '', '', 1, '${NOW}');
    INSERT INTO orders (id, number, status, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json) VALUES (1, '26-00001', 'decision', '', '', '', 'diagnostics', '${NOW}', '2026-11-20', '', '{}');
    INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at) VALUES (1, 'x', 1, 'application/pdf', 'a.pdf', '${NOW}');
    INSERT INTO expertises (id, order_id, version, reason, engineer_id, category_json, draft_json, created_at, signed_at) VALUES (1, 1, 1, '', 1, '{}', '{}', '${NOW}', '${NOW}');
    INSERT INTO documents (id, order_id, kind, number, model_json, created_at, created_on, file_id) VALUES (1, 1, 'DOC_DIAG', 'ТС-26-00001', '{}', '${NOW}', '2026-11-20', 1)`)
  expect(() => db.exec("UPDATE expertises SET draft_json = '{\"x\":1}'")).toThrow('signed expertise is frozen')
  expect(() => db.exec('DELETE FROM expertises')).toThrow('signed expertise is frozen')
  expect(() => db.exec("UPDATE documents SET model_json = '{}'")).toThrow('printed document is frozen')
  expect(() => db.exec('UPDATE documents SET print_count = print_count + 1')).not.toThrow()
})

test('the typed tables of the queries are the tables of the database', async () => {
  const db = migrated()
  const folder = join(import.meta.dirname, '..', '..', 'electron', 'core', 'db', 'schema')
  for (const file of readdirSync(folder)) {
    const module = await import(join(folder, file)) as Record<string, SQLiteTable>
    for (const table of Object.values(module)) {
      const config = getTableConfig(table)
      const real = db.prepare('SELECT name, type, "notnull" OR pk > 0 AS required FROM pragma_table_info(?)').all(config.name) as { name: string; type: string; required: number }[]
      const typed = config.columns.map((column) => ({ name: column.name, type: column.getSQLType().toUpperCase() }))
      expect({ table: config.name, columns: typed.sort((a, b) => (a.name < b.name ? -1 : 1)) }).toEqual({ table: config.name, columns: real.map(({ name, type }) => ({ name, type })).sort((a, b) => (a.name < b.name ? -1 : 1)) })
    }
  }
})
