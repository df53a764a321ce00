import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const NUMBER = 120

test('mail joins a centre that works already: its suppliers stay as they were, and a message holds its file, thread and links', () => {
  const connection = openConnection(':memory:')
  const { raw } = connection
  migrate(connection, { migrations: migrations.filter(({ number }) => number < NUMBER), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  raw.exec("INSERT INTO suppliers (id, name, name_norm, currency, facts_json) VALUES (1, 'S', 's', 'CNY', '{}')")
  raw.exec("INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at) VALUES (1, 'a', 1, 'message/rfc822', 'a.eml', '2026-01-01')")
  const before = raw.prepare('SELECT * FROM suppliers').all()
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  expect(raw.prepare('SELECT * FROM suppliers').all()).toEqual(before)
  raw.exec("INSERT INTO mailboxes (id, name, address, address_norm, facts_json, is_active) VALUES (1, 'M', 'A@b.c', 'a@b.c', '{}', 1)")
  raw.exec("INSERT INTO mail_threads (id, subject, last_at, last_direction) VALUES (1, 'T', '2026-01-01', 'in')")
  raw.exec("INSERT INTO mail_messages (id, mailbox_id, thread_id, direction, message_key, content_digest, raw_sha256, raw_file_id, raw_bytes, sent_at, subject, from_name, from_address, to_json, cc_json, problems, charset, is_read, attachment_count) VALUES (1, 1, 1, 'in', 'k', 'd', 'a', 1, 1, '2026-01-01', 'T', '', '', '[]', '[]', '', '', 0, 0)")
  raw.exec("INSERT INTO mail_links (message_id, supplier_id, state, reason) VALUES (1, 1, 'suggested', 'address')")
  expect(() => raw.exec("INSERT INTO mailboxes (name, address, address_norm, facts_json, is_active) VALUES ('N', 'a@B.c', 'a@b.c', '{}', 1)")).toThrow('UNIQUE')
  expect(() => raw.exec("INSERT INTO mail_links (message_id, supplier_id, state, reason) VALUES (1, 1, 'confirmed', 'person')")).toThrow('UNIQUE')
  expect(() => raw.exec("INSERT INTO mail_links (message_id, state, reason) VALUES (1, 'suggested', 'address')")).toThrow('ck_mail_links_one')
  for (const [table, id] of [['mail_messages', 1], ['files', 1], ['mail_threads', 1], ['suppliers', 1], ['mailboxes', 1]] as const) expect(() => raw.exec(`DELETE FROM ${table} WHERE id = ${id}`)).toThrow('FOREIGN KEY')
  raw.exec("INSERT INTO mail_fw (rowid, subject, people, body) VALUES (1, '主 板', '', '')")
  expect(raw.prepare('SELECT rowid FROM mail_fw WHERE mail_fw MATCH ?').pluck().all('"主 板"')).toEqual([1])
  expect(raw.pragma('foreign_key_check')).toEqual([])
})
