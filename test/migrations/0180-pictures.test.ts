import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const noCopy = { appVersion: '1', nowUtc: NOW, backUp: () => undefined }
const SHA = 'a'.repeat(64)

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter((migration) => migration.number < 180), ...noCopy })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}')`)
  for (const id of [1, 2, 3]) connection.raw.exec(`INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at, created_by) VALUES (${id}, '${SHA}', 1, 'image/jpeg', 'a.jpg', '${NOW}', 1)`)
  migrate(connection, { migrations, ...noCopy })
  return connection.raw
}

test('photos stored before stay, without copies, marks and a place to come from', () => {
  const db = migrated()
  expect(db.prepare('SELECT COUNT(*) FROM files').pluck().get()).toBe(3)
  for (const table of ['incoming_photos', 'picture_copies', 'picture_marks']) expect(db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck().get()).toBe(0)
})

test('a photo that came is either open or settled, once and by somebody', () => {
  const db = migrated()
  const insert = (outcome: string, at: string) => db.exec(`INSERT INTO incoming_photos (file_id, ticket_id, label, received_at, outcome, settled_at) VALUES (1, 't', '', '${NOW}', ${outcome}, ${at})`)
  insert('NULL', 'NULL')
  insert("'placed'", `'${NOW}'`)
  expect(() => insert("'placed'", 'NULL')).toThrow('ck_incoming_photos_settled')
  expect(() => insert("'lost'", `'${NOW}'`)).toThrow('ck_incoming_photos_outcome')
})

test('marks that go out are drawn, and they stay with the original they were made on', () => {
  const db = migrated()
  const insert = (goesOut: number, marked: string) => `INSERT INTO picture_marks (file_id, original_sha256, shapes_json, goes_out, marked_file_id, marked_preview_file_id, made_at, made_by) VALUES (1, '${SHA}', '[]', ${goesOut}, ${marked}, ${marked}, '${NOW}', 1)`
  expect(() => db.exec(insert(1, 'NULL'))).toThrow('ck_picture_marks_drawn')
  db.exec(insert(1, '2'))
  expect(() => db.exec("UPDATE picture_marks SET original_sha256 = 'b'")).toThrow('marks belong to one original')
  expect(() => db.exec("UPDATE picture_marks SET shapes_json = '[1]'")).not.toThrow()
  expect(() => db.exec('DELETE FROM files WHERE id = 2')).toThrow('FOREIGN KEY')
})
