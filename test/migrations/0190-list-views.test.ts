import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const noCopy = { appVersion: '1', nowUtc: NOW, backUp: () => undefined }

function migrated() {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter((migration) => migration.number < 190), ...noCopy })
  connection.raw.exec(`INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'a', 'a', 'Администратор', '', '', '', '', 1, '${NOW}');
    INSERT INTO orders (id, number, status, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json) VALUES (7, '26-00007', 'accepted', 'Фен', 'Иванов', 'S7', 'warranty_repair', '${NOW}', '2026-11-20', 'Не греет', '{}');
    INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at, created_by) VALUES (3, '${'a'.repeat(64)}', 9, 'application/pdf', 'Этикетка.pdf', '${NOW}', 1);
    INSERT INTO label_dots (file_id, width_dots, height_dots, bits) VALUES (3, 464, 320, x'0a0b')`)
  migrate(connection, { migrations, ...noCopy })
  return connection.raw
}

test('orders of a filled database stay as they were, and nobody has a view yet', () => {
  const db = migrated()
  expect(db.prepare('SELECT id, number, accepted_on, request_kind FROM orders').all()).toEqual([{ id: 7, number: '26-00007', accepted_on: '2026-11-20', request_kind: 'warranty_repair' }])
  expect(db.prepare('SELECT COUNT(*) FROM list_views').pluck().get()).toBe(0)
})

test('a name is there once for a person and a list, and free again when its view was removed', () => {
  const db = migrated()
  const insert = (list = 'orders', personId = 1, body = '{}') => db.exec(`INSERT INTO list_views (person_id, list, name, name_norm, body_json, saved_at) VALUES (${personId}, '${list}', 'Мои', 'мои', '${body}', '${NOW}')`)
  insert()
  insert('terms')
  expect(() => insert()).toThrow('UNIQUE')
  db.exec(`UPDATE list_views SET removed_at = '${NOW}' WHERE list = 'orders'`)
  insert()
  expect(() => insert('parts', 2)).toThrow('FOREIGN KEY')
  expect(() => insert('parts', 1, '{')).toThrow('ck_list_views_body')
  expect(() => insert('parts', 1, JSON.stringify({ text: 'а'.repeat(4_000) }))).toThrow('ck_list_views_body')
})

test('orders taken in lately and of one kind are counted by an index', () => {
  const db = migrated()
  const plan = (where: string): string => (db.prepare(`EXPLAIN QUERY PLAN SELECT COUNT(*) FROM orders o WHERE ${where}`).all('x') as { detail: string }[]).map(({ detail }) => detail).join()
  expect(plan('o.accepted_on >= ?')).toContain('ix_orders_accepted')
  expect(plan('o.request_kind = ?')).toContain('ix_orders_request')
})

test('dots of labels made before stay with their files, and a file may have more labels now', () => {
  const db = migrated()
  expect(db.prepare('SELECT * FROM label_dots').all()).toEqual([{ file_id: 3, no: 1, width_dots: 464, height_dots: 320, bits: Buffer.from([10, 11]) }])
  const insert = (fileId: number, no: number) => db.exec(`INSERT INTO label_dots (file_id, no, width_dots, height_dots, bits) VALUES (${fileId}, ${no}, 464, 320, x'00')`)
  insert(3, 2)
  expect(() => insert(3, 2)).toThrow('UNIQUE')
  expect(() => insert(4, 1)).toThrow('FOREIGN KEY')
})
