import { utils, write, type BookType } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { readPackingTable } from '#shared/shipments/packing-list.ts'
import { readPackingFile, type PackingFile } from '#jobs/import/read-packing-file.ts'
import { importDesk } from './import-files.ts'

const desk = importDesk()
type Cell = string | number | Date
const LIST: readonly (readonly Cell[])[] = [
  ['NINGBO VEGA APPLIANCE CO., LTD'], ['PACKING LIST', '', 'Invoice:', 'INV-77'], [],
  ['Item No.', 'Lot', "Q'ty", 'S/N from', 'S/N to', 'Unit price', 'Prod. date', 'CTN', 'Remarks'],
  ['AW60-RU', 'L2601', 120, 'A0001', 'A0120', 1180.5, new Date(Date.UTC(2026, 0, 10)), '1-120', ''],
  ['AW60-RU', 'L2602', 30, 'B0001', 'B0030', 1180, new Date(Date.UTC(2026, 0, 12)), '121-150', 'urgent'],
  ['TOTAL', '', 150],
]
const book = (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, bookType: BookType): Buffer => {
  const workbook = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row]), { UTC: true }), name)
  return write(workbook, { type: 'buffer', bookType }) as Buffer
}
const answer = (name: string, content: Buffer | string, sheetName: string | null = null) => readPackingFile({ path: desk.write(name, content), fileName: name, sheetName })
async function readFile(name: string, content: Buffer | string, sheetName: string | null = null): Promise<PackingFile> {
  const read = await answer(name, content, sheetName)
  if ('refusal' in read) throw new Error(read.refusal.code)
  return read.done
}

const ROWS = [
  { article: 'AW60-RU', lot: 'L2601', qty: 120, priceMinor: 118_050, producedOn: '2026-01-10', cartons: '1-120', serials: 'A0001 - A0120' },
  { article: 'AW60-RU', lot: 'L2602', qty: 30, priceMinor: 118_000, producedOn: '2026-01-12', cartons: '121-150', serials: 'B0001 - B0030' },
]

describe('a packing list from a file', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)('is read from .%s with its titles left out and its columns recognised', async (kind) => {
    const read = await readFile(`list.${kind}`, book({ Sheet1: LIST }, kind))
    const list = readPackingTable(read.rows)
    expect(list).toMatchObject({ rows: ROWS, unread: [], hasHead: true, heads: ['Item No.', 'Lot', "Q'ty", 'S/N from', 'S/N to', 'Unit price', 'Prod. date', 'CTN', 'Remarks'] })
    expect(list.columns).toEqual(['article', 'lot', 'qty', 'serialFrom', 'serialTo', 'price', 'producedOn', 'cartons', null])
  })

  it('is read from a text file of Excel in Russian, rows numbered as in the file', async () => {
    const text = 'Артикул;Партия;Количество;Серийные номера;Цена\r\nAW60-RU;L2601;120;A0001-A0120;"1 180,50"\r\nAW60-RU;L2602;много;;1180\r\n'
    const { rows, sheetNames } = await readFile('лист.csv', text)
    expect(sheetNames).toEqual([])
    expect(readPackingTable(rows)).toMatchObject({ rows: [{ qty: 120, priceMinor: 118_050, serials: 'A0001-A0120' }], unread: [{ rowNo: 3, reason: 'bad_qty' }] })
  })

  it('of several sheets is the one called so; another one is read when a person says which', async () => {
    const bytes = book({ Invoice: [['Invoice', 'INV-77'], ['Sum', 100]], 'Packing list': LIST }, 'xlsx')
    const read = await readFile('papers.xlsx', bytes)
    expect(read).toMatchObject({ sheetNames: ['Invoice', 'Packing list'], sheetName: 'Packing list' })
    expect(readPackingTable(read.rows).rows).toHaveLength(2)
    expect(await readFile('papers.xlsx', bytes, 'Invoice')).toMatchObject({ sheetName: 'Invoice', rows: [{ rowNo: 1, cells: ['Invoice', 'INV-77'] }, { rowNo: 2, cells: ['Sum', '100'] }] })
  })

  it('a file that is no table is named and nothing of it is taken', async () => {
    const whole = book({ Sheet1: LIST }, 'xlsx')
    const refused = async (name: string, content: Buffer | string) => ((await answer(name, content)) as { refusal?: { code: string } }).refusal?.code
    expect(await refused('paper.xlsx', '%PDF-1.7 not a table')).toBe('import.wrong_kind')
    expect(await refused('cut.xlsx', whole.subarray(0, whole.length / 2))).toBe('import.unreadable')
    expect(await refused('endless.csv', `Item;Qty\n${'A-1;1\n'.repeat(20_001)}`)).toBe('import.too_many_rows')
    expect(await refused('blank.csv', ' ; ;\n ; ;\n')).toBe('import.empty')
  })
})
