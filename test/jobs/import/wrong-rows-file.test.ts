import { readFileSync, statSync } from 'node:fs'
import { read, utils } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { writeWrongRowsFile } from '#jobs/import/wrong-rows-file.ts'
import { readZipParts } from '#jobs/import/zip-parts.ts'
import { cleanCellText } from '#shared/import/cell-text.ts'
import { importDesk } from './import-files.ts'

const desk = importDesk()
const TITLES = { rowNumber: 'Строка файла', reasons: 'Причины', sheet: 'Не загружено' }
const HEADERS = ['Номер', 'Телефон', 'Неисправность', 'Цена']
const DANGEROUS = ['=1+1', '+7 921 555-14-20', '-100,50', '@SUM(A1)', '\tтаб', "'кавычка", '-cmd|calc', '=HYPERLINK("http://x";"y")']
const rows = DANGEROUS.map((text, index) => ({
  rowNumber: index + 2,
  cells: [`00${index}`, text, 'a "b"; <c> & d\nвторая строка'],
  reasons: ['дата не распознана', 'нет категории'],
}))

function writeRows(format: 'xlsx' | 'csv'): string {
  const outFile = desk.path(`wrong.${format}`)
  expect(writeWrongRowsFile({ outFile, format, headers: HEADERS, titles: TITLES, rows })).toBe(rows.length)
  return outFile
}

describe('the file of rows that stayed out', () => {
  it.each(['xlsx', 'csv'] as const)('an .%s file comes back by the import with the same values, row numbers and reasons', async (format) => {
    const parsed = await desk.parse(writeRows(format))
    expect(parsed.headers).toEqual([...HEADERS, TITLES.rowNumber, TITLES.reasons])
    for (const [index, row] of parsed.rows.entries()) {
      const before = rows[index]
      const expected = [...(before?.cells ?? []), '', String(before?.rowNumber), 'дата не распознана; нет категории']
      expect(row.map(cleanCellText)).toEqual(expected.map((cell) => cell.trim()))
    }
  })

  it('an .xlsx file holds every value as text, and dangerous ones under the invisible quote of Excel', async () => {
    const path = writeRows('xlsx')
    const sheet = read(readFileSync(path), { type: 'buffer', cellFormula: true }).Sheets[TITLES.sheet]
    const cells = Object.entries(sheet ?? {}).filter(([address]) => !address.startsWith('!'))
    expect(cells.every(([, cell]) => (cell as { t: string; f?: string }).t === 's' && !('f' in (cell as object)))).toBe(true)
    const parts = await readZipParts(path, statSync(path).size, () => () => true)
    const xml = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? ''
    expect(parts.get('xl/styles.xml')?.toString()).toContain('quotePrefix="1"')
    for (const row of rows) expect(xml).toContain(`<c r="B${row.rowNumber}" s="1" t="inlineStr">`)
    expect(xml).toContain('<c r="A2" s="0" t="inlineStr">')
  })

  it('a .csv file opens in Excel as Russian text and starts no formula; plain negative numbers stay numbers', () => {
    const text = readFileSync(writeRows('csv'), 'utf8')
    expect(text.startsWith('\ufeffНомер;Телефон')).toBe(true)
    const records = utils.sheet_to_json<string[]>(read(text, { type: 'string', raw: true, FS: ';' }).Sheets['Sheet1'] ?? {}, { header: 1 })
    const phones = records.slice(1).map((record) => record[1])
    expect(phones.filter((phone) => /^[=+@\t-]/.test(phone ?? ''))).toEqual(['-100,50'])
    expect(phones).toContain("'+7 921 555-14-20")
  })

  it('characters a workbook cannot hold are dropped and columns after Z are named', async () => {
    const headers = Array.from({ length: 60 }, (_, column) => `Столбец ${column}`)
    const outFile = desk.path('wide.xlsx')
    const cells = headers.map((_, column) => (column === 59 ? 'конец\u0001\ud800' : `v${column}`))
    writeWrongRowsFile({ outFile, format: 'xlsx', headers, titles: TITLES, rows: [{ rowNumber: 2, cells, reasons: [] }] })
    const parsed = await desk.parse(outFile)
    expect(parsed.rows[0]?.slice(0, 60)).toEqual([...cells.slice(0, 59), 'конец'])
  })
})
