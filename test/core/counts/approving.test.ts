import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '#test/core/papers/paper-builders.ts'
import { anOrderInWork } from '#test/core/work/work-builders.ts'
import { aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aBin, aCount, aLogin, cellOf, countCell, inBin, linesOf, MAIN, scanOf } from './count-builders.ts'

const REASON = 'Пересчитано комиссией'
const approve = (test: TestCore, countId: number) => test.call('counts.approve', { countId, reason: REASON })
const correct = (test: TestCore, partId: number, deltaMilli: number, serials: string[] = []) => test.call('stock.correct', { partId, binId: PARTS_BIN, deltaMilli, lot: '', serials, reason: 'Работа склада' })
const countMoves = async (test: TestCore, partId: number) => (await test.call('stock.ledger', { partId, warehouseId: null, binId: null, orderId: null, kind: 'count', after: null, limit: 50 })).rows
const serialState = (test: TestCore, serial: string) => test.core.connection.read.sql('SELECT state, bin_id AS binId FROM part_serials WHERE serial = ?').get(serial)
const isWhole = async (test: TestCore) => (await test.call('stock.reconcile', {})).isWhole

async function priced(test: TestCore, partId: number, priceMinor: number): Promise<void> {
  await test.call('parts.addPrice', { partId, supplierId: await aSupplier(test, { name: `Поставщик ${partId}` }), currency: 'RUB', priceMinor, rateMicro: null, validFromOn: '2026-11-01' })
}

describe('differences', () => {
  it('stand the dearest first, with what is missing and what is over in roubles', async () => {
    const test = await startTestCore()
    const [cheap, dear, unpriced, right] = [await aPart(test), await aPart(test), await aPart(test), await aPart(test)]
    await priced(test, cheap, 10_000)
    await priced(test, dear, 500_050)
    for (const partId of [cheap, dear, right]) stockUp(test, partId, { qtyMilli: 5 * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [scanOf(cellId, cheap, { qtyMilli: 7 * ONE }), scanOf(cellId, dear, { qtyMilli: 3 * ONE }), scanOf(cellId, unpriced), scanOf(cellId, right, { qtyMilli: 5 * ONE })])
    const { lines, ...sums } = await test.call('counts.differences', { countId })
    expect(lines.map((line) => [line.partId, line.bookMilli, line.countedMilli, line.differenceMilli, line.shortageMinor, line.surplusMinor])).toEqual([
      [dear, 5 * ONE, 3 * ONE, -2 * ONE, 1_000_100, 0], [cheap, 5 * ONE, 7 * ONE, 2 * ONE, 0, 20_000], [unpriced, 0, ONE, ONE, null, null],
    ])
    expect(sums).toEqual({ shortageMinor: 1_000_100, surplusMinor: 20_000, unknownCostCount: 1 })
  })

  it('a part that lies there by the book and was not scanned is missing whole', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { tracking: 'lot' })
    stockUp(test, partId, { qtyMilli: 4 * ONE, lot: 'L1' })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [scanOf(cellId, partId, { lot: 'L2', qtyMilli: 4 * ONE })])
    expect((await linesOf(test, countId)).map((line) => [line.lot, line.differenceMilli])).toEqual([['L1', -4 * ONE], ['L2', 4 * ONE]])
    expect(await approve(test, countId)).toEqual({ movementCount: 2 })
    expect(await test.call('stock.availability', { partId })).toMatchObject({ onHandMilli: 4 * ONE, bins: [{ lot: 'L2', onHandMilli: 4 * ONE }] })
  })
})

describe('the warehouse goes on working', () => {
  it('what was issued after the scan and before the cell was closed is no difference', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 5 * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId })
    await test.call('counts.scan', scanOf(cellId, partId, { qtyMilli: 5 * ONE }))
    await correct(test, partId, -2 * ONE)
    await test.call('counts.closeCell', { cellId })
    expect(await linesOf(test, countId)).toEqual([])
    expect(await approve(test, countId)).toEqual({ movementCount: 0 })
    expect(inBin(test, partId, PARTS_BIN)).toBe(3 * ONE)
  })

  it('what moves between the close and the approval changes the balance, not the difference', async () => {
    const test = await startTestCore()
    const shelf = await aBin(test)
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 5 * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [scanOf(cellId, partId, { qtyMilli: 4 * ONE })])
    await test.call('stock.transfer', { partId, qtyMilli: 3 * ONE, lot: '', serials: [], fromBinId: PARTS_BIN, toBinId: shelf.binId, reason: '' })
    await correct(test, partId, 10 * ONE)
    expect(await linesOf(test, countId)).toMatchObject([{ bookMilli: 5 * ONE, countedMilli: 4 * ONE, differenceMilli: -ONE }])
    await approve(test, countId)
    expect([inBin(test, partId, PARTS_BIN), inBin(test, partId, shelf.binId)]).toEqual([11 * ONE, 3 * ONE])
    expect(await countMoves(test, partId)).toMatchObject([{ onHandMilli: -ONE, countId, reason: REASON, person: 'Орлова Мария Петровна', bin: 'MAIN-A-01' }])
    expect(await isWhole(test)).toBe(true)
  })

  it('what moved while it was being counted is counted again before anything is approved', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    stockUp(test, partId, { qtyMilli: 5 * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId })
    await test.call('counts.scan', scanOf(cellId, partId, { qtyMilli: 2 * ONE }))
    await correct(test, partId, -ONE)
    await test.call('counts.scan', scanOf(cellId, partId, { qtyMilli: 2 * ONE }))
    expect((await test.failure('counts.approve', { countId, reason: REASON })).data).toMatchObject({ code: 'counts.not_all_closed', details: { bins: ['MAIN-A-01'] } })
    await test.call('counts.closeCell', { cellId })
    expect(await linesOf(test, countId)).toMatchObject([{ differenceMilli: 0, movedMeanwhile: true }])
    expect((await test.call('counts.get', { countId })).cells).toMatchObject([{ needsRecount: true }])
    expect((await test.failure('counts.approve', { countId, reason: REASON })).data).toMatchObject({ code: 'counts.recount_needed', details: { bins: ['MAIN-A-01'] } })
    await test.call('counts.recount', { countId, binIds: [PARTS_BIN], reason: 'Были движения' })
    const again = await cellOf(test, countId, PARTS_BIN)
    await countCell(test, again, [scanOf(again, partId, { qtyMilli: 3 * ONE })])
    expect(await linesOf(test, countId)).toMatchObject([{ round: 2, differenceMilli: -ONE, movedMeanwhile: false }])
    expect(await approve(test, countId)).toEqual({ movementCount: 1 })
    expect(inBin(test, partId, PARTS_BIN)).toBe(3 * ONE)
  })

  it('an approved count is over: nothing is put right twice', async () => {
    const test = await startTestCore()
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [scanOf(cellId, await aPart(test))])
    expect(await approve(test, countId)).toEqual({ movementCount: 1 })
    for (const name of ['counts.approve', 'counts.cancel'] as const) expect((await test.failure(name, { countId, reason: REASON })).data).toMatchObject({ code: 'counts.closed', details: { status: 'approved' } })
    expect((await test.call('counts.get', { countId })).head).toMatchObject({ status: 'approved', closedReason: REASON, closedBy: 'Орлова Мария Петровна', differenceCount: 1 })
    await aCount(test, [PARTS_BIN])
  })

  it('a cancelled count changes nothing', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    stockUp(test, partId)
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [])
    await test.call('counts.cancel', { countId, reason: 'Начали не вовремя' })
    expect(inBin(test, partId, PARTS_BIN)).toBe(ONE)
    expect(await countMoves(test, partId)).toEqual([])
  })
})

describe('serial numbers', () => {
  it('the missing one is gone, the found one lies on the shelf', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { tracking: 'serial' })
    stockUp(test, partId, { qtyMilli: 2 * ONE, serials: ['SN0001', 'SN0002'] })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [scanOf(cellId, partId, { serial: 'SN0001' }), scanOf(cellId, partId, { serial: 'SN0077' })])
    expect(await linesOf(test, countId)).toMatchObject([{ differenceMilli: 0, missingSerials: ['SN0002'], foundSerials: ['SN0077'] }])
    expect(await approve(test, countId)).toEqual({ movementCount: 2 })
    expect([serialState(test, 'SN0002'), serialState(test, 'SN0077')]).toEqual([{ state: 'gone', binId: null }, { state: 'on_hand', binId: PARTS_BIN }])
    expect((await countMoves(test, partId)).map((row) => [row.onHandMilli, row.serials])).toEqual([[-ONE, ['SN0002']], [ONE, ['SN0077']]])
    expect(await isWhole(test)).toBe(true)
  })

  it('a piece in the wrong cell changes its cell and stays reserved for its order', async () => {
    const test = await startTestCore()
    const shelf = await aBin(test)
    const [bySerial, byNumber] = [await aPart(test, { tracking: 'serial' }), await aPart(test)]
    stockUp(test, bySerial, { serials: ['SN0001'] })
    stockUp(test, byNumber)
    const { orderId } = await anOrderInWork(test)
    for (const partId of [bySerial, byNumber]) {
      const { orderPartId } = await test.call('stock.addOrderPart', { orderId, partId, qtyMilli: ONE, priceMinor: 0, warrantyMonths: null })
      await test.call('stock.confirmOrderPart', { orderPartId })
    }
    const { countId, cellIds: [first = 0, second = 0] } = await aCount(test, [PARTS_BIN, shelf.binId])
    await countCell(test, first, [])
    await countCell(test, second, [scanOf(second, bySerial, { serial: 'SN0001' }), scanOf(second, byNumber)])
    expect(await approve(test, countId)).toEqual({ movementCount: 4 })
    expect(serialState(test, 'SN0001')).toEqual({ state: 'on_hand', binId: shelf.binId })
    for (const partId of [bySerial, byNumber]) expect(await test.call('stock.availability', { partId })).toMatchObject({ onHandMilli: ONE, reservedMilli: ONE, bins: [{ binId: shelf.binId }] })
    expect(await isWhole(test)).toBe(true)
  })

  it('a serial that lies elsewhere by the book, or has left meanwhile, stops the approval by name', async () => {
    const test = await startTestCore()
    const shelf = await aBin(test)
    const partId = await aPart(test, { tracking: 'serial' })
    stockUp(test, partId, { qtyMilli: 2 * ONE, serials: ['SN0001', 'SN0002'] })
    const found = await aCount(test, [shelf.binId])
    await countCell(test, found.cellIds[0] ?? 0, [scanOf(found.cellIds[0] ?? 0, partId, { serial: 'SN0001' })])
    expect((await test.failure('counts.approve', { countId: found.countId, reason: REASON })).data).toMatchObject({ code: 'stock.serial_already_here', details: { serial: 'SN0001', place: 'MAIN-A-01' } })
    const missing = await aCount(test, [PARTS_BIN])
    await countCell(test, missing.cellIds[0] ?? 0, [scanOf(missing.cellIds[0] ?? 0, partId, { serial: 'SN0001' })])
    await correct(test, partId, -ONE, ['SN0002'])
    expect((await test.failure('counts.approve', { countId: missing.countId, reason: REASON })).data).toMatchObject({ code: 'stock.serial_not_here', details: { serial: 'SN0002' } })
  })
})

it('a shortage that eats into what is promised names the orders that hold it, and nothing is half approved', async () => {
  const test = await startTestCore()
  const [promised, other] = [await aPart(test, { number: 'VG-RES' }), await aPart(test)]
  stockUp(test, promised, { qtyMilli: 2 * ONE })
  const order = await anOrderInWork(test)
  const { orderPartId } = await test.call('stock.addOrderPart', { orderId: order.orderId, partId: promised, qtyMilli: 2 * ONE, priceMinor: 0, warrantyMonths: null })
  await test.call('stock.confirmOrderPart', { orderPartId })
  const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
  await countCell(test, cellId, [scanOf(cellId, promised), scanOf(cellId, other)])
  expect((await test.failure('counts.approve', { countId, reason: REASON })).data).toMatchObject({ code: 'stock.not_enough', details: { partNumber: 'VG-RES', holders: [{ orderNumber: order.number, qtyMilli: 2 * ONE }] } })
  expect([inBin(test, promised, PARTS_BIN), inBin(test, other, PARTS_BIN)]).toEqual([2 * ONE, 0])
  expect((await test.call('counts.get', { countId })).head.status).toBe('counting')
  await test.call('stock.unreserve', { orderPartId, warehouseId: MAIN, qtyMilli: ONE, reason: 'Недостача' })
  expect(await approve(test, countId)).toEqual({ movementCount: 2 })
})

it('the report lists every position with its difference in pieces and roubles, the totals being formulas', async () => {
  const test = await startTestCore()
  const anna = await aLogin(test, 'clerk', 'Анна Петрова')
  const [short, over, right] = [await aPart(test, { number: 'VG-1' }), await aPart(test, { number: 'VG-2', unit: 'm' }), await aPart(test, { number: 'VG-3', tracking: 'serial' })]
  await priced(test, short, 125_000)
  await priced(test, over, 10_000)
  stockUp(test, short, { qtyMilli: 3 * ONE })
  stockUp(test, right, { serials: ['SN0001'] })
  const { countId, number, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
  await countCell(test, cellId, [scanOf(cellId, short), scanOf(cellId, over, { qtyMilli: 500 }), scanOf(cellId, right, { serial: 'SN0002' })], anna)
  await approve(test, countId)
  const { fileId, fileName } = await test.call('counts.export', { countId })
  expect(fileName).toBe(`Инвентаризация ${number}.xlsx`)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await bytesOf(test, fileId)) as unknown as ExcelJS.Buffer)
  const list = book.getWorksheet('Опись')
  const row = (index: number) => (list?.getRow(index).values as unknown[]).slice(1)
  expect(row(1)).toEqual(['№', 'Ячейка', 'Номер', 'Наименование', 'Партия', 'Ед.', 'Цена, ₽', 'По учёту', 'Фактически', 'Излишек, кол-во', 'Излишек, ₽', 'Недостача, кол-во', 'Недостача, ₽', 'Нет серийных номеров', 'Найдены серийные номера', 'Считал', 'Счёт', 'Причина пересчёта'])
  expect(row(2)).toMatchObject({ 0: 1, 1: 'MAIN-A-01', 2: 'VG-1', 5: 'шт.', 6: 1_250, 7: 3, 8: 1, 11: 2, 12: { formula: 'ROUND(L2*G2,2)', result: 2_500 }, 15: 'Анна Петрова', 16: 1 })
  expect(row(3)).toMatchObject({ 2: 'VG-2', 5: 'м', 7: 0, 8: 0.5, 9: 0.5, 10: { formula: 'ROUND(J3*G3,2)', result: 50 } })
  expect(row(4)).toMatchObject({ 2: 'VG-3', 9: 1, 11: 1, 13: 'SN0001', 14: 'SN0002' })
  expect(row(5)).toMatchObject({ 3: 'Итого', 10: { formula: 'SUM(K2:K4)', result: 50 }, 12: { formula: 'SUM(M2:M4)', result: 2_500 } })
  const facts = new Map((book.getWorksheet('Сведения')?.getSheetValues() ?? []).slice(1).map((values) => [(values as unknown[])[1], (values as unknown[])[2]]))
  expect(facts.get('Недостачи, ₽')).toMatchObject({ formula: "'Опись'!M5", result: 2_500 })
  expect([facts.get('Основание'), facts.get('Состояние'), facts.get('С расхождением'), facts.get('Считали')]).toEqual([REASON, 'утверждена', 3, 'Анна Петрова'])
  expect((await test.failure('counts.export', { countId: 999 })).data.code).toBe('counts.not_found')
})
