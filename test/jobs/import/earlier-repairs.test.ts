import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readRowsFile } from '#jobs/import/rows-file.ts'
import { rowKey } from '#shared/import/imported-repair.ts'
import { guessMapping } from '#shared/import/mapping.ts'
import { readRow } from '#shared/import/read-row.ts'
import { importDesk } from './import-files.ts'

const desk = importDesk()
const FIXTURE = fileURLToPath(new URL('../../fixtures/import/mend-clubs.csv', import.meta.url))

describe('a file of 200 repairs of mending clubs in seven languages', () => {
  it('comes in whole but for the four rows that are wrong, each with its reason', async () => {
    const outFile = desk.path('mend.jsonl')
    const parsed = await desk.parse(FIXTURE, { outFile })
    expect(parsed).toMatchObject({ kind: 'csv', encoding: 'utf-8', delimiter: ',', rowCount: 200 })
    const mapping = guessMapping(parsed.headers)
    expect(mapping).toEqual({ externalId: 0, category: 4, brand: 6, madeYear: 7, outcome: 9, eventOn: 12, defect: 13 })
    const options = { todayOn: '2026-11-22', slashDates: 'refuse', ownOutcomes: new Map(), columnCount: parsed.headers.length } as const
    const read = [...readRowsFile(outFile)].map((row) => ({ row, result: readRow(mapping, row.cells, options) }))
    const wrong = read.flatMap(({ row, result }) => (result.ok ? [] : [{ rowNumber: row.rowNumber, problems: result.error }]))
    expect(wrong).toEqual([
      { rowNumber: 22, problems: [{ field: 'eventOn', code: 'date_not_recognised', value: '2021-02-31' }] },
      { rowNumber: 62, problems: [{ field: 'eventOn', code: 'date_in_future', value: '2031-01-01' }] },
      { rowNumber: 102, problems: [{ field: 'outcome', code: 'outcome_not_recognised', value: 'Vanished' }] },
      { rowNumber: 142, problems: [{ field: 'row', code: 'subject_missing', value: '' }] },
    ])
    const repairs = read.flatMap(({ result }) => (result.ok ? [result.value] : []))
    expect(new Set(repairs.map(rowKey)).size).toBe(196)
    expect(repairs.some((repair) => repair.defect === 'First look: fuse\nSecond look: thermostat')).toBe(true)
    expect(repairs.some((repair) => repair.defect === '<p>Worn brushes.</p>')).toBe(true)
    expect(repairs.some((repair) => repair.brand === '凌云')).toBe(true)
    expect(repairs.every((repair) => repair.brand !== 'Unknown')).toBe(true)
  })
})
