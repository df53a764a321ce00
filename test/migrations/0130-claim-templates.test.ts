import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const noCopy = { appVersion: '1', nowUtc: NOW, backUp: () => undefined }

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter((migration) => migration.number < 130), ...noCopy })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}')`)
  connection.raw.pragma('foreign_keys = OFF')
  migrate(connection, { migrations, ...noCopy })
  return connection.raw
}

const insert = (version: number, isActive: number) => `INSERT INTO claim_templates (supplier_id, version_no, file_id, mapping_json, marks_json, comment, is_active, recorded_at, recorded_by) VALUES (1, ${version}, 1, '{}', '[]', '', ${isActive}, '${NOW}', 1)`

test('people of a filled database stay, and no supplier has a form yet', () => {
  const db = migrated()
  expect(db.prepare('SELECT COUNT(*) FROM people').pluck().get()).toBe(1)
  expect(db.prepare('SELECT COUNT(*) FROM claim_templates').pluck().get()).toBe(0)
})

test('a version of a form is never changed or removed, and only one is in use', () => {
  const db = migrated()
  db.pragma('foreign_keys = OFF')
  db.exec(insert(1, 1))
  expect(() => db.exec(insert(1, 0))).toThrow('UNIQUE')
  expect(() => db.exec(insert(2, 1))).toThrow('UNIQUE')
  expect(() => db.exec(insert(0, 0))).toThrow('ck_claim_templates_version')
  expect(() => db.exec("UPDATE claim_templates SET mapping_json = '[]'")).toThrow('claim template is frozen')
  expect(() => db.exec('DELETE FROM claim_templates')).toThrow('claim template is frozen')
  db.exec('UPDATE claim_templates SET is_active = 0')
  db.exec(insert(2, 1))
  db.pragma('foreign_keys = ON')
  expect(() => db.exec(insert(3, 0))).toThrow('FOREIGN KEY')
})
