import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { isRecountNeeded } from '#core/clock/index.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE = 40

test('last days counted before are counted again, so that each says by which rules and calendar', () => {
  const connection = openConnection(':memory:')
  migrate(connection, { migrations: migrations.filter(({ number }) => number <= BEFORE), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  connection.raw.exec(`INSERT INTO clock_state (id, version) VALUES (1, 'before');
    INSERT INTO orders (id, number, status, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json, deadline_on) VALUES (1, '26-00001', 'work', '', '', '', 'warranty_repair', '${NOW}', '2026-11-20', '', '{}', '2026-12-30')`)
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  expect(connection.raw.prepare('SELECT deadline_on, deadline_counted_by FROM orders').get()).toEqual({ deadline_on: '2026-12-30', deadline_counted_by: '' })
  expect(isRecountNeeded(connection.read)).toBe(true)
})
