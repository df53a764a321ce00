import { expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const BEFORE_DEMANDS = 20

/** A centre as the version before left it, with one order of each fate. */
function olderCentre() {
  const connection = openConnection(':memory:')
  const older = migrations.filter((migration) => migration.number <= BEFORE_DEMANDS)
  migrate(connection, { migrations: older, appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  const order = (id: number, more: string, values: string): string => `INSERT INTO orders (id, number, device, customer_name, serial, request_kind, accepted_at, accepted_on, defect_words, intake_json${more}) VALUES (${id}, '26-0000${id}', '', '', '', 'warranty_repair', '2026-10-01T07:00:00.000Z', '2026-10-01', '', '{}'${values});`
  connection.raw.exec(`
    INSERT INTO organisation (id, facts_json) VALUES (1, '{"utcOffsetMinutes":180}');
    INSERT INTO people (id, login, login_norm, full_name, position, qualification, power_of_attorney, password_hash, is_active, created_at) VALUES (1, 'm', 'm', 'Руководитель', '', '', '', '', 1, '${NOW}');
    ${order(1, ', status, demand, demand_received_on, agreed_days', ", 'work', 'repair', '2026-09-30', 20")}
    ${order(2, ', status, demand, demand_received_on, decision', ", 'ready', 'repair', '2026-10-01', 'refusal'")}
    ${order(3, ', status, demand, demand_received_on, needs_check, is_in_stock', ", 'decision', 'replace_same', '2026-10-01', 1, 0")}
    ${order(4, ', status, demand, demand_received_on, finished_at, closed_at, closed_on', ", 'closed', 'repair', '2026-10-01', '2026-10-05T22:30:00.000Z', '2026-10-09T07:00:00.000Z', '2026-10-09'")}
    ${order(5, ', status', ", 'accepted'")}
    ${order(6, ', status, demand, demand_received_on, decision', ", 'ready', 'refund', '2026-10-01', 'refund'")}
    INSERT INTO expertises (id, order_id, version, reason, engineer_id, category_json, draft_json, created_at, signed_at, signed_on) VALUES (1, 2, 1, '', 1, '{}', '{}', '${NOW}', '${NOW}', '2026-10-03');
    INSERT INTO decisions (order_id, decision, reason, essential_reason, expertise_id, decided_by, decided_at, decided_on, is_current) VALUES (2, 'refusal', '', '', 1, 1, '${NOW}', '2026-10-04', 1);
    INSERT INTO order_events (order_id, at_utc, kind, code, person_id, text, data_json) VALUES (6, '2026-10-08T07:00:00.000Z', 'payment', 'settled_refund', 1, '', '{"paidMinor":100,"receiptNo":"77","newSerial":""}');`)
  return connection
}

test('demands taken before become records of their own, with entries for what the orders know', () => {
  const connection = olderCentre()
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  const rows = connection.raw.prepare('SELECT order_id, kind, occurred_on FROM demand_entries ORDER BY order_id, kind').all() as { order_id: number; kind: string; occurred_on: string }[]
  expect(rows.map(({ order_id, kind, occurred_on }) => `${order_id} ${kind} ${occurred_on}`)).toEqual([
    '1 demand_received 2026-09-30', '1 item_received 2026-10-01', '1 term_agreed 2026-09-30',
    '2 demand_received 2026-10-01', '2 item_received 2026-10-01', '2 refused 2026-10-04',
    '3 check_needed 2026-10-01', '3 demand_received 2026-10-01', '3 goods_absent 2026-10-01', '3 item_received 2026-10-01',
    '4 demand_received 2026-10-01', '4 issued 2026-10-09', '4 item_received 2026-10-01', '4 repaired 2026-10-06',
    '6 demand_received 2026-10-01', '6 item_received 2026-10-01', '6 refunded 2026-10-08',
  ])
  expect(connection.raw.prepare('SELECT COUNT(*) FROM demands').pluck().get()).toBe(5)
  expect(connection.raw.prepare('SELECT COUNT(*) FROM orders').pluck().get()).toBe(6)
})

test('an entry about a demand is never changed nor taken out, even past the program', () => {
  const connection = olderCentre()
  const { raw } = connection
  migrate(connection, { migrations, appVersion: '2', nowUtc: NOW, backUp: () => undefined })
  expect(() => raw.exec("UPDATE demand_entries SET occurred_on = '2020-01-01'")).toThrow('entries of demands are only added')
  expect(() => raw.exec('DELETE FROM demand_entries')).toThrow('entries of demands are only added')
  raw.exec(`INSERT INTO demand_entries (order_id, kind, occurred_on, recorded_at, data_json, note, corrects_id) VALUES (1, 'item_received', '2026-09-30', '${NOW}', '{}', '', 2)`)
  expect(() => raw.exec(`INSERT INTO demand_entries (order_id, kind, occurred_on, recorded_at, data_json, note, corrects_id) VALUES (1, 'item_received', '2026-09-29', '${NOW}', '{}', '', 2)`)).toThrow('UNIQUE')
})
