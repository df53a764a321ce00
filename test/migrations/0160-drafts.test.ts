import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const noCopy = { appVersion: '1', nowUtc: NOW, backUp: () => undefined }

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter((migration) => migration.number < 160), ...noCopy })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}')`)
  migrate(connection, { migrations, ...noCopy })
  return connection.raw
}

test('people of a filled database stay, and nobody has a draft yet', () => {
  const db = migrated()
  expect(db.prepare('SELECT COUNT(*) FROM people').pluck().get()).toBe(1)
  expect(db.prepare('SELECT COUNT(*) FROM drafts').pluck().get()).toBe(0)
})

test('one form of a person has one draft, and a draft is of a known person', () => {
  const db = migrated()
  const insert = (personId: number, body = '{}') => db.exec(`INSERT INTO drafts (person_id, screen, subject, body_json, saved_at) VALUES (${personId}, 'intake', '', '${body}', '${NOW}')`)
  insert(1)
  expect(() => insert(1)).toThrow('UNIQUE')
  expect(() => insert(2)).toThrow('FOREIGN KEY')
  expect(() => insert(1, '{')).toThrow('ck_drafts_body')
})
