import { describe, expect, it } from 'vitest'
import { readPackingList } from '#shared/shipments/packing-list.ts'

const row = { article: 'AW60-RU', lot: 'L2601', qty: 120, priceMinor: 118_000, producedOn: '2026-01-10', cartons: '1-120', serials: 'A0001 - A0120' }

describe('a pasted packing list', () => {
  it.each([
    ['English with first and last number', 'Item No.\tLot\tQ\'ty\tS/N from\tS/N to\tUnit price\tProd. date\tCTN\nAW60-RU\tL2601\t120 pcs\tA0001\tA0120\t¥ 1,180.00\t2026/1/10\t1-120'],
    ['Russian', 'Артикул\tПартия\tКоличество\tСерийные номера\tЦена\tДата выпуска\tМеста\nAW60-RU\tL2601\t120\tA0001 - A0120\t1 180,00\t10.01.2026\t1-120'],
    ['Chinese', '货号\t批号\t数量\t序列号\t单价\t生产日期\t箱号\nAW60-RU\tL2601\t120\tA0001 - A0120\t1180\t2026年1月10日\t1-120'],
    ['with semicolons', 'Article;Lot;Qty;Serial;Price;Production date;Carton\nAW60-RU;L2601;120;A0001 - A0120;1.180,00;2026-01-10;1-120'],
    ['without a head', 'AW60-RU\t120\tL2601\tA0001 - A0120\t1180.00\t2026-01-10\t1-120'],
  ])('is read as its head says: %s', (_name, text) => {
    expect(readPackingList(text)).toMatchObject({ rows: [row], unread: [] })
  })

  it('names rows it cannot read, leaves totals and titles out, keeps lines inside a quoted cell', () => {
    const list = readPackingList('Packing list\t\t\nModel\tQty\tS/N\nA-1\t2\t"X100\nX101"\nA-2\tmany\t\n\t5\t\nTOTAL\t7\t')
    expect(list.rows).toMatchObject([{ article: 'A-1', qty: 2, serials: 'X100\nX101' }])
    expect(list.unread).toEqual([{ rowNo: 4, reason: 'bad_qty', text: 'A-2 · many' }, { rowNo: 5, reason: 'no_article', text: '5' }])
  })

  it('a column the head does not tell is read as a person chooses, and a head read wrongly is put right', () => {
    const text = 'Model\tPcs\tCode on plate\tNote\nA-1\t2\tX100-X101\tred'
    expect(readPackingList(text)).toMatchObject({ rows: [{ serials: '' }], columns: ['article', 'qty', null, null], heads: ['Model', 'Pcs', 'Code on plate', 'Note'] })
    expect(readPackingList(text, ['article', 'qty', 'serials', 'lot']).rows).toMatchObject([{ article: 'A-1', qty: 2, serials: 'X100-X101', lot: 'red' }])
  })

  it('units listed one by one become one row with their numbers as ranges; another lot begins a new row', () => {
    const units = ['X101', 'X102', 'X103', 'X109'].map((serial) => `A-1\tL1\t1\t${serial}`)
    const { rows } = readPackingList(['Model\tLot\tQty\tS/N', ...units, 'A-1\tL2\t1\tX110', 'A-1\tL2\t5\t'].join('\n'))
    expect(rows.map(({ lot, qty, serials }) => [lot, qty, serials])).toEqual([['L1', 4, 'X101–X103, X109'], ['L2', 1, 'X110'], ['L2', 5, '']])
  })

  it('a price of two meanings is not guessed', () => {
    expect(readPackingList('Article\tQty\tPrice\nA\t1\t1,180').unread).toMatchObject([{ reason: 'bad_price' }])
  })
})
