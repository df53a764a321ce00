import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'

function migrated() {
  const connection = openConnection(':memory:')
  const earlier = migrations.filter((migration) => migration.number < 40)
  migrate(connection, { migrations: earlier, appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}')`)
  migrate(connection, { migrations, appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  return connection.raw
}

const insert = (version: number, text = 'текст') => `INSERT INTO document_templates (kind, version_no, text, recorded_at, recorded_by, comment) VALUES ('DOC_READY', ${version}, '${text}', '${NOW}', 1, 'правка')`

test('people of a filled database stay, and the editions of templates start empty', () => {
  const db = migrated()
  expect(db.prepare('SELECT COUNT(*) FROM people').pluck().get()).toBe(1)
  expect(db.prepare('SELECT COUNT(*) FROM document_templates').pluck().get()).toBe(0)
})

test('an edition of a template is never changed or removed, and its number is not given twice', () => {
  const db = migrated()
  db.exec(insert(1))
  expect(() => db.exec("UPDATE document_templates SET text = 'иначе'")).toThrow('template version is frozen')
  expect(() => db.exec('DELETE FROM document_templates')).toThrow('template version is frozen')
  expect(() => db.exec(insert(1))).toThrow('UNIQUE')
  expect(() => db.exec(insert(0))).toThrow('ck_document_templates_version')
  expect(() => db.exec(insert(2, ''))).toThrow('ck_document_templates_text')
  expect(() => db.exec('DELETE FROM people')).toThrow('FOREIGN KEY')
})
