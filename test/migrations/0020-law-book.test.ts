import { describe, expect, test } from 'vitest'
import { openConnection } from '#core/db/connection.ts'
import { migrate } from '#core/db/migrator.ts'
import { migrations } from '#core/db/migrations/index.ts'
import { BUILT_IN_LAW, lawVersion } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR } from '#shared/law/non-working-days.ts'
import { LAW_RULES, PENALTY_RULES } from '#shared/law/rules.ts'
import { FACTS, type EditionKind } from '#shared/contract/law.ts'
import { calendarOf, lawBookOf, lawStateVersion } from '#core/law-book/index.ts'
import { lawRowsOf } from '#core/law-book/current-law.ts'

const NOW = '2026-11-20T07:00:00.000Z'

/** A centre of the release before, with requisites that know no region, brought to the newest schema. */
function migrated() {
  const connection = openConnection(':memory:')
  const step = (upTo: number) => migrate(connection, { migrations: migrations.filter(({ number }) => number <= upTo), appVersion: '1', nowUtc: NOW, backUp: () => undefined })
  step(10)
  connection.raw.exec(`INSERT INTO organisation (id, facts_json) VALUES (1, '{"fullName":"ООО Полюс"}')`)
  step(20)
  return connection
}

const seeded = (connection: ReturnType<typeof migrated>, kind: EditionKind) =>
  connection.raw.prepare('SELECT code, effective_from_on, effective_to_on, facts_json FROM law_editions WHERE kind = ? ORDER BY id').all(kind) as { code: string; effective_from_on: string | null; effective_to_on: string | null; facts_json: string }[]

test('the book of a new centre holds the rules, the penalties and the pause the program is shipped with, word for word', () => {
  const { read } = migrated()
  expect(lawRowsOf(read)).toEqual({ rules: LAW_RULES, penalties: PENALTY_RULES, overrides: [], pauses: BUILT_IN_LAW.pauses })
  expect(lawBookOf(read).version).toBe(lawVersion)
  expect(calendarOf(read)).toBe(BUILT_IN_CALENDAR)
  expect(lawStateVersion(read)).toBe(`${lawVersion}|${BUILT_IN_CALENDAR.version}`)
})

test('every seeded row is one that could be entered by hand', () => {
  const connection = migrated()
  const counts = Object.entries(FACTS).map(([kind, schema]) => {
    const rows = seeded(connection, kind as EditionKind)
    for (const row of rows) expect({ code: row.code, problems: schema.safeParse(JSON.parse(row.facts_json)).error?.issues ?? [] }).toEqual({ code: row.code, problems: [] })
    return [kind, rows.length]
  })
  expect(Object.fromEntries(counts)).toEqual({ rule: LAW_RULES.length, penalty: PENALTY_RULES.length, penalty_override: 0, penalty_pause: 1, law_change: 15 })
})

test('the changes of the law of the last years are there in Russian, each with its act and its trust', () => {
  const changes = seeded(migrated(), 'law_change').map(({ code, effective_from_on: fromOn, facts_json: json }) => ({ code, fromOn, ...(JSON.parse(json) as { title: string; effect: string; act: string; confidence: string }) }))
  for (const { title, effect, act } of changes) for (const words of [title, effect, act]) expect(words).toMatch(/[а-яё]/i)
  expect(changes.find(({ code }) => code === 'FZ500-2025-CAP')).toMatchObject({ fromOn: '2026-02-01', confidence: 'V' })
  expect(changes.find(({ code }) => code === 'FZ500-2025-TRANSITION')).toMatchObject({ fromOn: null, confidence: 'U' })
})

describe('what the database itself refuses', () => {
  test('an edition is never overwritten or deleted: it may be ended once and withdrawn once', () => {
    const { raw } = migrated()
    const refused = 'law editions are append-only'
    expect(() => raw.exec('DELETE FROM law_editions WHERE id = 1')).toThrow(refused)
    expect(() => raw.exec("UPDATE law_editions SET facts_json = '{}' WHERE id = 1")).toThrow(refused)
    expect(() => raw.exec("UPDATE law_editions SET effective_from_on = '2020-01-01' WHERE id = 1")).toThrow(refused)
    expect(() => raw.exec("INSERT OR REPLACE INTO law_editions (id, kind, code, facts_json, origin, recorded_at) VALUES (1, 'rule', 'X', '{}', 'centre', 'now')")).toThrow(refused)
    raw.exec("UPDATE law_editions SET effective_to_on = '2026-12-31' WHERE id = 1")
    expect(() => raw.exec('UPDATE law_editions SET effective_to_on = NULL WHERE id = 1')).toThrow(refused)
    expect(() => raw.exec("UPDATE law_editions SET effective_to_on = '2027-12-31' WHERE id = 1")).toThrow(refused)
    raw.exec(`UPDATE law_editions SET withdrawn_at = '${NOW}' WHERE id = 1`)
    expect(() => raw.exec('UPDATE law_editions SET withdrawn_at = NULL WHERE id = 1')).toThrow(refused)
  })

  test('two editions of one rule never stand on the same day', () => {
    const { raw } = migrated()
    const add = (from: string | null, to: string | null) => raw.prepare("INSERT INTO law_editions (kind, code, effective_from_on, effective_to_on, facts_json, origin, recorded_at) VALUES ('rule', 'GDS-REFUND', ?, ?, '{}', 'centre', 'now')").run(from, to)
    expect(() => add('2027-01-01', null)).toThrow('law editions overlap')
    raw.exec("UPDATE law_editions SET effective_to_on = '2026-12-31' WHERE code = 'GDS-REFUND'")
    expect(() => add('2026-12-31', null)).toThrow('law editions overlap')
    expect(() => add(null, '2000-01-01')).toThrow('law editions overlap')
    expect(() => add('2027-02-01', '2027-01-01')).toThrow('ck_law_editions_order')
    expect(() => add('3000-1-1', null)).toThrow('ck_law_editions_from')
    expect(add('2027-01-01', null).changes).toBe(1)
  })

  test('an entered day and a vouched year are withdrawn, not rewritten, and stand once', () => {
    const { raw } = migrated()
    raw.exec(`INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at) VALUES ('', '2027-11-05', 'off', 'Перенос', '${NOW}');
      INSERT INTO calendar_years (region, year, vouched_at) VALUES ('', 2027, '${NOW}')`)
    expect(() => raw.exec("UPDATE calendar_entries SET kind = 'work'")).toThrow('calendar entries are append-only')
    expect(() => raw.exec('DELETE FROM calendar_entries')).toThrow('calendar entries are append-only')
    expect(() => raw.exec('DELETE FROM calendar_years')).toThrow('calendar years are append-only')
    expect(() => raw.exec(`INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at) VALUES ('', '2027-11-05', 'work', '', '${NOW}')`)).toThrow('UNIQUE')
    raw.exec(`UPDATE calendar_entries SET withdrawn_at = '${NOW}'; UPDATE calendar_years SET withdrawn_at = '${NOW}'`)
    expect(() => raw.exec('UPDATE calendar_years SET withdrawn_at = NULL')).toThrow('calendar years are append-only')
    expect(() => raw.exec(`INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at) VALUES ('', '2027-11-05', 'work', '', '${NOW}')`)).not.toThrow()
  })
})
