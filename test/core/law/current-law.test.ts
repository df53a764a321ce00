import { expect, test } from 'vitest'
import { lawVersion } from '#shared/law/law-book.ts'
import { BUILT_IN_CALENDAR } from '#shared/law/non-working-days.ts'
import { calendarOf, lawBookOf, lawStateVersion } from '#core/law-book/index.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const NOW = '2026-11-20T07:00:00.000Z'
const enterDay = (region: string, on: string, kind: string) => `INSERT INTO calendar_entries (region, on_date, kind, title, recorded_at) VALUES ('${region}', '${on}', '${kind}', '', '${NOW}')`

test('the book and the calendar are built once and asked again for nothing while no row changes', async () => {
  const { core } = await startTestCore()
  const { read, write } = core.connection
  expect(lawBookOf(read)).toBe(lawBookOf(write))
  expect(calendarOf(read)).toBe(calendarOf(write))
  expect(lawBookOf(read).version).toBe(lawVersion)
})

test('a new edition gives another book under another name, and the name comes back with the old state', async () => {
  const { core } = await startTestCore()
  const { raw, read } = core.connection
  const before = lawStateVersion(read)
  raw.exec("UPDATE law_editions SET effective_to_on = '2026-12-31' WHERE code = 'GDS-REFUND'")
  expect(lawBookOf(read).ruleOn('GDS-REFUND', '2027-01-01')).toBeNull()
  expect(lawBookOf(read).ruleOn('GDS-REFUND', '2026-12-31')?.length).toBe(10)
  expect(lawBookOf(read).version).toMatch(/^RU-2026-03\.1\+[0-9a-f]{8}$/)
  expect(lawStateVersion(read)).not.toBe(before)
})

test('what was written and rolled back leaves no trace in the book', async () => {
  const { core } = await startTestCore()
  const { raw, read } = core.connection
  const attempt = (on: string) => {
    raw.exec(`BEGIN; ${enterDay('', on, 'off')}`)
    const isOff = calendarOf(read).isNonWorking(on)
    raw.exec('ROLLBACK')
    return isOff
  }
  expect([attempt('2026-11-26'), calendarOf(read)]).toEqual([true, BUILT_IN_CALENDAR])
  expect([attempt('2026-11-25'), calendarOf(read).isNonWorking('2026-11-26')]).toEqual([true, false])
})

test('days of the region of the centre count beside those of the country, days of another region do not', async () => {
  const { core, call } = await startTestCore()
  const { raw, read } = core.connection
  raw.exec([enterDay('', '2026-11-26', 'off'), enterDay('02', '2026-11-27', 'off'), enterDay('16', '2026-11-25', 'off')].join(';'))
  const off = () => ['2026-11-25', '2026-11-26', '2026-11-27'].map(calendarOf(read).isNonWorking)
  expect(off()).toEqual([false, true, false])
  const countryOnly = calendarOf(read).version
  const centre = await call('system.organisation', {})
  expect(centre.region).toBe('')
  await call('system.saveOrganisation', { ...centre, region: '02' })
  expect(off()).toEqual([false, true, true])
  expect(calendarOf(read).version).not.toBe(countryOnly)
})

test('a year vouched for one region does not make the calendar of the country complete', async () => {
  const { core } = await startTestCore()
  const { raw, read } = core.connection
  raw.exec(`INSERT INTO calendar_years (region, year, vouched_at) VALUES ('02', 2027, '${NOW}')`)
  expect(calendarOf(read).isLoaded(2027)).toBe(false)
  raw.exec(`INSERT INTO calendar_years (region, year, vouched_at) VALUES ('', 2027, '${NOW}')`)
  expect(calendarOf(read).isLoaded(2027)).toBe(true)
})
