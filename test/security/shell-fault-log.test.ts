import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createFaultLog, withoutPersonalData } from '#host/fault-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'verstak-faults-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const linesOf = (file: string): Record<string, string>[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>)

describe('the log of faults', () => {
  it.each([
    ['Unexpected token И, "Иванов Пётр, +7 (916) 123-45-67" is not valid JSON', 'Unexpected token … is not valid JSON'],
    ['no such mailbox: anna.petrova@example.ru', 'no such mailbox: …'],
    ['phone 89161234567 is taken', 'phone … is taken'],
    ['serial «SN 12» of 王小明 not found', 'serial … of … not found'],
    ['UNIQUE constraint failed: claims.number', 'UNIQUE constraint failed: claims.number'],
  ])('keeps what failed and not whom it was about: %s', (said, kept) => {
    // Neighbouring gaps are one gap.
    expect(withoutPersonalData(said).replace(/…[…\s]*…/g, '…')).toBe(kept)
  })

  it('frames of the stack stay, so that the place in the program can be found', () => {
    const stack = 'Error: «Иванов»\n    at saveLine (electron/core/claims/save-claim.ts:20:12345)'
    expect(withoutPersonalData(stack)).toBe('Error: …\n    at saveLine (electron/core/claims/save-claim.ts:20:12345)')
  })

  it('every fault has an incident number and its time', () => {
    const file = join(folder, 'a', 'faults.jsonl')
    const faults = createFaultLog(file, () => '2026-11-20T07:00:00.000Z')
    const incidentId = faults.record('main', new Error('broken'))
    faults.log.fault({ name: 'orders.card', incidentId: 'i-1', error: 'no rows' })
    expect(linesOf(file)).toEqual([
      { at: '2026-11-20T07:00:00.000Z', level: 'fault', name: 'main', incidentId, error: expect.stringContaining('broken') as string },
      { at: '2026-11-20T07:00:00.000Z', level: 'fault', name: 'orders.card', incidentId: 'i-1', error: 'no rows' },
    ])
  })

  it('a full file makes room; five files at most are kept', () => {
    const file = join(folder, 'b.jsonl')
    for (let no = 0; no < 7; no += 1) {
      writeFileSync(file, 'x'.repeat(1_100_000))
      createFaultLog(file).record('main', new Error(`no ${no}`))
    }
    expect([1, 2, 3, 4, 5].map((no) => existsSync(`${file}.${no}`))).toEqual([true, true, true, true, false])
    expect(linesOf(file)).toHaveLength(1)
  })

  it('a log that cannot be written stops nothing', () => {
    writeFileSync(join(folder, 'taken'), '')
    expect(createFaultLog(join(folder, 'taken', 'faults.jsonl')).record('main', new Error('x'))).toMatch(/^[0-9a-f-]{36}$/)
  })
})
