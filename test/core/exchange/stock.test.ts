import { expect, test } from 'vitest'
import { aPart } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { all, partsOf, stockInput } from './exchange-kit.ts'

const HEADERS = 'Наш номер;Наименование;Количество;Ячейка;Партия;Серийный номер;Единица'
const table = (...rows: readonly string[]): string => [HEADERS, ...rows].join('\n')

test('opening stock comes in through the ledger and is taken back by counter-movements, nothing being deleted', async () => {
  const centre = await startTestCore()
  const partId = await aPart(centre, { number: 'OWN-1' })
  const input = await stockInput(centre, table('OWN-1;;5;A-01;;;', 'NEW-1;Шланг;2,5;MAIN-A-01;;;м', 'NEW-2;Модуль;1;A-01;;SN0001;', 'NEW-2;Модуль;1;A-01;;SN0002;', 'NEW-3;Клей;3;A-01;L7;;'))
  const { importId, counts, problems } = await centre.call('exchange.dryRun', input)
  expect({ counts, problems }).toEqual({ counts: { total: 5, fresh: 5, changed: 0, same: 0, wrong: 0 }, problems: [] })
  await centre.call('exchange.commit', { importId })
  expect((await centre.call('stock.availability', { partId })).onHandMilli).toBe(5_000)
  const [serial] = await partsOf(centre, 'NEW-2')
  expect(await centre.call('stock.availability', { partId: serial?.partId ?? 0 })).toMatchObject({ tracking: 'serial', onHandMilli: 2_000, bins: [{ serials: ['SN0001', 'SN0002'] }] })
  expect(all(centre, "SELECT DISTINCT kind, import_id FROM stock_movements")).toEqual([{ kind: 'opening', import_id: importId }])
  await centre.call('exchange.undo', { importId })
  expect(all(centre, 'SELECT SUM(on_hand_milli) AS m FROM stock_balances')).toEqual([{ m: 0 }])
  expect(all(centre, 'SELECT COUNT(*) AS n FROM stock_movements')).toEqual([{ n: 10 }])
  expect((await partsOf(centre, 'NEW-2')).map(({ status }) => status)).toEqual(['discontinued'])
  expect((await partsOf(centre, 'OWN-1')).map(({ status }) => status)).toEqual(['active'])
  expect((await centre.call('stock.reconcile', {})).isWhole).toBe(true)
  const again = await centre.call('exchange.dryRun', input)
  await centre.call('exchange.commit', { importId: again.importId })
  expect((await partsOf(centre, 'NEW-2')).map(({ status }) => status)).toEqual(['active'])
})

test('broken pieces, unknown cells, pieces that are here and rows told twice stay out', async () => {
  const centre = await startTestCore()
  await aPart(centre, { number: 'OWN-1' })
  await aPart(centre, { number: 'SER-1', tracking: 'serial' })
  const first = await centre.call('exchange.dryRun', await stockInput(centre, table('OWN-1;;5;A-01;;;', 'SER-1;;1;A-01;;SN0001;')))
  await centre.call('exchange.commit', { importId: first.importId })
  const { problems } = await centre.call('exchange.dryRun', await stockInput(centre, table(
    'OWN-1;;5;A-01;;;', 'SER-1;;1;A-01;;SN0001;', 'SER-1;;1;A-01;;;', 'SER-1;;2;A-01;;SN0009;', 'N-1;Насос;1,5;A-01;;;', 'N-2;Насос;1;Z-99;;;', 'N-3;Насос;1;Q-01;;;', 'N-4;Насос;-1;A-01;;;', 'N-5;Насос;1;;;;', 'N-6;Насос;1;A-01;;;', 'N-6;Насос;1;A-01;;;',
    'OWN-1;;1;MAIN-A-01;L1;;', 'OWN-1;;1;A-01;;SN0002;', 'N-7;Насос;1;A-01;;SN0003;', 'N-7;Насос;1;a-01;;sn0003;', 'N-8;Насос;0;A-01;;;', 'N-9;Насос;один;A-01;;;', 'N-10;Насос;1;A-01;;;бочка', 'N-11;Насос;1;A-01;;S;',
  )))
  expect(problems.map(({ rowNo, code }) => [rowNo, code])).toEqual([
    [2, 'stock_already_there'], [3, 'serial_already_here'], [4, 'serial_needed'], [5, 'serial_not_one'], [6, 'qty_fraction'], [7, 'bin_unknown'], [8, 'bin_not_for_parts'], [9, 'qty_negative'], [10, 'bin_missing'], [11, 'row_twice'], [12, 'row_twice'],
    [13, 'lot_not_kept'], [14, 'serial_not_kept'], [15, 'serial_twice'], [16, 'serial_twice'], [17, 'qty_zero'], [18, 'qty_unreadable'], [19, 'unit_unknown'], [20, 'serial_bad'],
  ])
})

test('stock is not taken back once pieces of it have moved, and it needs its warehouse', async () => {
  const centre = await startTestCore()
  const partId = await aPart(centre, { number: 'OWN-1' })
  const input = await stockInput(centre, table('OWN-1;;5;A-01;;;'))
  expect((await centre.failure('exchange.dryRun', { ...input, warehouseId: null })).data.code).toBe('exchange.warehouse_needed')
  const { importId } = await centre.call('exchange.dryRun', input)
  await centre.call('exchange.commit', { importId })
  await centre.call('stock.writeOff', { partId, qtyMilli: 1_000, lot: '', serials: [], binId: 1, reason: 'Бой' })
  expect((await centre.failure('exchange.undo', { importId })).data).toMatchObject({ code: 'exchange.depended_on', details: { partNumbers: ['OWN-1'] } })
})
