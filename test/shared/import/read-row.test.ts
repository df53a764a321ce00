import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IMPORT_FIELDS, type ImportField } from '#shared/import/fields.ts'
import { rowFingerprint, rowKey, type ImportedRepair } from '#shared/import/imported-repair.ts'
import type { Mapping } from '#shared/import/mapping.ts'
import { readRow, type ReadRowOptions } from '#shared/import/read-row.ts'
import { ROW_PROBLEM_CODES } from '#shared/import/row-problem.ts'

const MAPPING = Object.fromEntries(IMPORT_FIELDS.map((field, column) => [field, column])) as Mapping
const OPTIONS: ReadRowOptions = { todayOn: '2026-11-22', slashDates: 'refuse', ownOutcomes: new Map(), columnCount: IMPORT_FIELDS.length }

function read(values: Partial<Record<ImportField, string>>, options: Partial<ReadRowOptions> = {}): ReturnType<typeof readRow> {
  const cells = IMPORT_FIELDS.map((field) => values[field] ?? '')
  return readRow(MAPPING, cells, { ...OPTIONS, ...options })
}

function repairOf(values: Partial<Record<ImportField, string>>, options: Partial<ReadRowOptions> = {}): ImportedRepair {
  const result = read({ acceptedOn: '05.11.2025', defect: 'шумит', ...values }, options)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function problemsOf(values: Partial<Record<ImportField, string>>, options: Partial<ReadRowOptions> = {}): string[] {
  const result = read({ acceptedOn: '05.11.2025', defect: 'шумит', ...values }, options)
  return result.ok ? [] : result.error.map((problem) => `${problem.field}: ${problem.code}`)
}

describe('reading a row of earlier repairs', () => {
  it('reads every field of a full row', () => {
    const full = {
      externalId: ' 000123 ', acceptedOn: '05.11.2025 14:30', closedOn: '2025-11-20T10:00:00', eventOn: '06.11.2025', category: 'Пылесос', brand: 'Norrvik', model: 'V  200',
      serial: 'аб-12 34'.replace('аб', 'АС'), customerName: 'Иванов Пётр', phone: '8 (921) 555-14-20 доб. 12', defect: 'не включается', outcome: 'Готов', engineerName: 'Смирнов', madeYear: '2019 г.', priceMinor: '1 234,50 ₽', note: 'без коробки',
    }
    expect(repairOf(full)).toEqual({
      externalId: '000123', acceptedOn: '2025-11-05', closedOn: '2025-11-20', category: 'Пылесос', brand: 'Norrvik', model: 'V 200', serial: 'AC1234', serialHadLookAlikes: true,
      customerName: 'Иванов Пётр', phoneE164: '+79215551420', phoneExtension: '12', defect: 'не включается', outcome: 'repaired', engineerName: 'Смирнов', madeYear: 2019, priceMinor: 123_450, note: 'без коробки',
    })
  })

  it('a date and a category are enough, and Unknown, «нет» and «б/н» are nothing', () => {
    expect(repairOf({ defect: '', category: 'Лампа', brand: 'Unknown', serial: 'б/н', phone: 'нет', closedOn: '—', madeYear: '-', priceMinor: 'нет' })).toMatchObject({
      category: 'Лампа', defect: null, brand: null, serial: null, phoneE164: null, closedOn: null, madeYear: null, priceMinor: null, outcome: 'unknown',
    })
  })

  it.each([
    [{ acceptedOn: '', eventOn: '01.02.2020' }, '2020-02-01'],
    [{ acceptedOn: '', closedOn: '03.02.2020' }, '2020-02-03'],
    [{ acceptedOn: '01.02.2020', eventOn: '05.02.2020' }, '2020-02-01'],
  ])('the day of intake is taken from the best date there is: %j', (values, acceptedOn) => {
    expect(repairOf(values).acceptedOn).toBe(acceptedOn)
  })

  it.each([
    ['05.11.2025', '2025-11-05'], ['5.11.2025', '2025-11-05'], ['2025-11-05', '2025-11-05'], ['05.11.2025 г.', '2025-11-05'], ['05.11.2025 9:05:01', '2025-11-05'],
    ['2025-11-05 14:30', '2025-11-05'], ['2025-11-05T14:30:00.000Z', '2025-11-05'], ['29.02.2024', '2024-02-29'], ['22.11.2026', '2026-11-22'], ['01.01.1990', '1990-01-01'],
  ])('the date %j is %s', (text, on) => {
    expect(repairOf({ acceptedOn: text }).acceptedOn).toBe(on)
  })

  it.each([
    ['31.02.2025', 'date_not_recognised'], ['29.02.2025', 'date_not_recognised'], ['2025-13-01', 'date_not_recognised'], ['05.11.25', 'date_not_recognised'],
    ['05/11/2025', 'date_not_recognised'], ['45966', 'date_not_recognised'], ['вчера', 'date_not_recognised'], ['05.11.2025 25:00', 'date_not_recognised'],
    ['23.11.2026', 'date_in_future'], ['31.12.1989', 'date_too_old'],
  ])('the date %j is refused: %s', (text, code) => {
    expect(problemsOf({ acceptedOn: text })).toEqual([`acceptedOn: ${code}`])
  })

  it('dates with slashes are read only as the user says', () => {
    expect(repairOf({ acceptedOn: '03/04/2025' }, { slashDates: 'day_first' }).acceptedOn).toBe('2025-04-03')
    expect(repairOf({ acceptedOn: '03/04/2025' }, { slashDates: 'month_first' }).acceptedOn).toBe('2025-03-04')
    expect(problemsOf({ acceptedOn: '13/13/2025' }, { slashDates: 'day_first' })).toEqual(['acceptedOn: date_not_recognised'])
  })

  it.each([
    [{ acceptedOn: '' }, 'acceptedOn: date_missing'],
    [{ defect: '' }, 'row: subject_missing'],
    [{ defect: 'нет', category: 'Unknown' }, 'row: subject_missing'],
    [{ closedOn: '04.11.2025' }, 'closedOn: closed_before_accepted'],
    [{ priceMinor: '-1' }, 'priceMinor: price_negative'],
    [{ priceMinor: '1.234.5' }, 'priceMinor: price_not_recognised'],
    [{ priceMinor: '1e5' }, 'priceMinor: price_not_recognised'],
    [{ madeYear: '2027' }, 'madeYear: year_in_future'],
    [{ madeYear: '1800' }, 'madeYear: year_too_old'],
    [{ madeYear: '19' }, 'madeYear: year_not_recognised'],
    [{ serial: 'A1' }, 'serial: serial_too_short'],
    [{ serial: '1'.repeat(65) }, 'serial: serial_too_long'],
    [{ serial: 'ЖQ-123' }, 'serial: serial_mixed_alphabets'],
    [{ serial: 'AB(12)' }, 'serial: serial_forbidden_character'],
    [{ phone: 'позвонить сыну' }, 'phone: phone_not_recognised'],
    [{ outcome: 'отдали соседу' }, 'outcome: outcome_not_recognised'],
    [{ defect: 'x'.repeat(4_001) }, 'defect: text_too_long'],
    [{ brand: 'x'.repeat(201) }, 'brand: text_too_long'],
  ])('a row with %j is refused: %s', (values, problem) => {
    expect(problemsOf(values)).toEqual([problem])
  })

  it('the longest texts allowed come in', () => {
    expect(repairOf({ defect: 'x'.repeat(4_000) }).defect).toHaveLength(4_000)
  })

  it('all reasons are told at once, with the value cut to 100 characters', () => {
    const result = read({ acceptedOn: '31.02.2025', priceMinor: '-5', phone: 'я'.repeat(150) })
    expect(result).toEqual({
      ok: false,
      error: [
        { field: 'acceptedOn', code: 'date_not_recognised', value: '31.02.2025' },
        { field: 'row', code: 'subject_missing', value: '' },
        { field: 'phone', code: 'phone_not_recognised', value: 'я'.repeat(100) },
        { field: 'priceMinor', code: 'price_negative', value: '-5' },
      ],
    })
  })

  it('cells to the right of the named columns betray a shifted row', () => {
    const cells = [...IMPORT_FIELDS.map((field) => ({ acceptedOn: '05.11.2025', defect: 'шумит' })[field as 'defect'] ?? ''), '', 'лишнее']
    expect(readRow(MAPPING, cells, OPTIONS)).toEqual({ ok: false, error: [{ field: 'row', code: 'extra_cells', value: 'лишнее' }] })
  })

  it('control characters go, line breaks of the defect and markup stay as text', () => {
    const repair = repairOf({ defect: 'a\u0000b\u001b[31m\u202ec\r\n<script>x</script>', brand: 'A\u0007\nB', note: "'=1+1" })
    expect(repair).toMatchObject({ defect: 'ab[31mc\n<script>x</script>', brand: 'A B', note: '=1+1' })
  })

  it('a short row is read as if the rest were blank', () => {
    expect(readRow({ eventOn: 0, category: 1, note: 9 }, ['2020-01-01', 'Лампа'], OPTIONS)).toMatchObject({ ok: true, value: { note: null } })
  })

  it('whatever the cells hold, the answer is a repair within the limits or known reasons', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('05.11.2025', '2020-02-30', 'Fixed', '-5', '+7 921 555-14-20', '12345', ''))
    fc.assert(
      fc.property(fc.array(cell, { maxLength: IMPORT_FIELDS.length + 2 }), (cells) => {
        const result = readRow(MAPPING, cells, OPTIONS)
        if (!result.ok) {
          expect(result.error.length).toBeGreaterThan(0)
          for (const problem of result.error) expect(ROW_PROBLEM_CODES).toContain(problem.code)
          return
        }
        expect(result.value.acceptedOn <= OPTIONS.todayOn && result.value.acceptedOn >= '1990-01-01').toBe(true)
        expect(result.value.category ?? result.value.defect).not.toBeNull()
        expect(JSON.stringify(result.value)).not.toMatch(/[\u0000-\u0008\u007f\u202e]/u)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('telling repairs apart', () => {
  it('the number in the old program is the key; without it the date, the unit and the defect are', () => {
    const numbered = repairOf({ externalId: '17' })
    expect(rowKey(numbered)).toBe(rowKey(repairOf({ externalId: '17', defect: 'другое' })))
    const plain = repairOf({ brand: 'Vela', model: 'X' })
    expect(rowKey(plain)).toBe(rowKey(repairOf({ brand: 'VELA', model: 'x', priceMinor: '100' })))
    expect(rowKey(plain)).not.toBe(rowKey(repairOf({ brand: 'Vela', model: 'X', acceptedOn: '06.11.2025' })))
    expect(rowKey(plain)).not.toBe(rowKey(numbered))
  })

  it('cells that only share their letters do not share a key', () => {
    expect(rowKey(repairOf({ brand: 'ab', model: 'c' }))).not.toBe(rowKey(repairOf({ brand: 'a', model: 'bc' })))
  })

  it('the fingerprint stays when the file is written differently and changes with any value', () => {
    const before = rowFingerprint(repairOf({ phone: '8 921 555-14-20', priceMinor: '1 500' }))
    expect(rowFingerprint(repairOf({ phone: '+79215551420', priceMinor: '1500,00', acceptedOn: '2025-11-05' }))).toBe(before)
    const changes: Partial<Record<ImportField, string>>[] = [
      { externalId: '1' }, { acceptedOn: '06.11.2025' }, { closedOn: '07.11.2025' }, { category: 'к' }, { brand: 'b' }, { model: 'm' }, { serial: 'SN1' }, { customerName: 'И' },
      { phone: '8 921 555-14-21' }, { defect: 'd' }, { outcome: 'Готов' }, { engineerName: 'e' }, { madeYear: '2000' }, { priceMinor: '1' }, { note: 'n' },
    ]
    const prints = changes.map((change) => rowFingerprint(repairOf({ phone: '8 921 555-14-20', priceMinor: '1 500', ...change })))
    expect(new Set([before, ...prints]).size).toBe(changes.length + 1)
  })
})
