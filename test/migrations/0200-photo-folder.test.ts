import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const noCopy = { appVersion: '1', nowUtc: NOW, backUp: () => undefined }

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter((migration) => migration.number < 200), ...noCopy })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}')`)
  migrate(connection, { migrations, ...noCopy })
  return connection.raw
}

test('a centre of before watches no folder and has nobody changed', () => {
  const db = migrated()
  expect(db.prepare('SELECT full_name FROM people').pluck().all()).toEqual(['Администратор'])
  for (const table of ['photo_folder', 'photo_folder_files']) expect(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()).toBe(0)
})

test('there is one folder, set by somebody, and each of its files is settled in one way', () => {
  const db = migrated()
  const insert = (id: number, moves: number) => `INSERT INTO photo_folder (id, path, moves_taken, set_at, set_by) VALUES (${id}, '/photos', ${moves}, '${NOW}', 1)`
  expect(() => db.exec(insert(2, 0))).toThrow('ck_photo_folder_one')
  expect(() => db.exec(insert(1, 2))).toThrow('ck_photo_folder_moves')
  db.exec(insert(1, 1))
  expect(() => db.exec('DELETE FROM people')).toThrow('FOREIGN KEY')
  const file = (outcome: string) => `INSERT INTO photo_folder_files (name, size_bytes, modified_ms, outcome) VALUES ('a.jpg', 1, 1, '${outcome}')`
  expect(() => db.exec(file('lost'))).toThrow('ck_photo_folder_files_outcome')
  db.exec(file('before'))
  expect(() => db.exec(file('taken'))).toThrow('UNIQUE')
})
