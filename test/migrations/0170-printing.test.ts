import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const THIS = 170
const BEFORE = Math.max(...migrations.map(({ number }) => number).filter((number) => number < THIS))

function migrated() {
  const connection = openConnection(':memory:')
  const run = (last: number) => migrate(connection, { migrations: migrations.filter(({ number }) => number <= last), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  run(BEFORE)
  connection.raw.exec(`INSERT INTO files (id, sha256, size_bytes, media_type, name, created_at, created_by) VALUES (1, 'aa', 1, 'application/pdf', 'Акт.pdf', '${NOW}', NULL)`)
  run(THIS)
  return connection.raw
}

test('stored files stay as they were, and places, printers and the queue stand beside them', () => {
  const db = migrated()
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(db.prepare('SELECT sha256, name FROM files').all()).toEqual([{ sha256: 'aa', name: 'Акт.pdf' }])
  db.exec("INSERT INTO print_devices (id, workstation, name, connection, address, port, language, media_width_mm, media_height_mm, shift_x_microns, shift_y_microns) VALUES (1, 'desktop', 'Зебра', 'network', '10.0.0.7', 9100, 'zpl', 58, 40, 0, 0)")
  expect(() => db.exec("INSERT INTO print_setups (workstation, paper, printer, page_size, copies, device_id) VALUES ('desktop', 'DOC_INTAKE', '', 'A4', 1, 1)")).toThrow('ck_print_setups_device')
  expect(() => db.exec("UPDATE print_devices SET language = ''")).toThrow('ck_print_devices_language')
})

test('a signature is neither changed nor removed', () => {
  const db = migrated()
  db.pragma('foreign_keys = OFF')
  db.exec(`INSERT INTO document_signatures (document_id, way, signer_name, document_sha256, strokes_json, file_id, signed_at, recorded_by) VALUES (1, 'paper', 'Петров', 'aa', '', 1, '${NOW}', 1)`)
  expect(() => db.exec("UPDATE document_signatures SET signer_name = 'Иванов'")).toThrow('signature is frozen')
  expect(() => db.exec('DELETE FROM document_signatures')).toThrow('signature is frozen')
  expect(() => db.exec(`INSERT INTO document_signatures (document_id, way, signer_name, document_sha256, strokes_json, file_id, signed_at, recorded_by) VALUES (1, 'paper', 'П', 'aa', '[]', 1, '${NOW}', 1)`)).toThrow('ck_document_signatures_way')
})
