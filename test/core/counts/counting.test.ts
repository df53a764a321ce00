import { describe, expect, it } from 'vitest'
import { aPerson } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, partFacts, QUARANTINE_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aBin, aCount, aLogin, cellOf, countCell, MAIN, scanOf } from './count-builders.ts'

const codeOf = async (call: ReturnType<TestCore['failure']>) => (await call).data

async function anOpenCell(test: TestCore) {
  const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
  await test.call('counts.openCell', { cellId })
  return { countId, cellId }
}

describe('the start of a stock-taking', () => {
  it('takes every cell meant for parts, and no shelf of customers’ products', async () => {
    const test = await startTestCore()
    const extra = await aBin(test)
    const { countId, number } = await test.call('counts.start', { warehouseId: MAIN, binIds: null, note: 'Годовая' })
    expect(number).toBe('INV-26-00001')
    const { head, cells } = await test.call('counts.get', { countId })
    expect(cells.map((cell) => [cell.bin, cell.state, cell.positionCount])).toEqual([['MAIN-A-01', 'untouched', 0], [extra.label, 'untouched', 0]])
    expect(head).toMatchObject({ number, status: 'counting', note: 'Годовая', cellCount: 2, closedCellCount: 0, differenceCount: 0, startedBy: 'Орлова Мария Петровна' })
    expect(await test.call('counts.list', {})).toEqual([head])
  })

  it('refuses cells that cannot be counted', async () => {
    const test = await startTestCore()
    const running = await aCount(test, [PARTS_BIN])
    const start = (binIds: number[] | null, warehouseId = MAIN) => codeOf(test.failure('counts.start', { warehouseId, binIds, note: '' }))
    expect(await start([PARTS_BIN])).toMatchObject({ code: 'counts.already_running', details: { number: running.number } })
    expect(await start(null)).toMatchObject({ code: 'counts.already_running' })
    expect(await start([])).toMatchObject({ code: 'counts.no_cells' })
    expect(await start([QUARANTINE_BIN])).toMatchObject({ code: 'stock.wrong_bin' })
    expect(await start([999])).toMatchObject({ code: 'places.bin_not_found' })
    expect(await start(null, 999)).toMatchObject({ code: 'places.warehouse_not_found' })
    await test.call('counts.cancel', { countId: running.countId, reason: 'Ошиблись складом' })
    await aCount(test, [PARTS_BIN])
  })
})

describe('several people at once', () => {
  it('count different cells side by side, one cell being in one pair of hands', async () => {
    const test = await startTestCore()
    const second = await aBin(test)
    const [anna, boris] = [await aLogin(test, 'clerk', 'Анна'), await aLogin(test, 'engineer', 'Борис')]
    const partId = await aPart(test)
    const { countId, cellIds: [first = 0, other = 0] } = await aCount(test, [PARTS_BIN, second.binId])
    await Promise.all([test.call('counts.openCell', { cellId: first }, anna), test.call('counts.openCell', { cellId: other }, boris)])
    await Promise.all([test.call('counts.scan', scanOf(first, partId), anna), test.call('counts.scan', scanOf(other, partId, { qtyMilli: 4 * ONE }), boris)])
    expect(await codeOf(test.failure('counts.openCell', { cellId: first }, boris))).toMatchObject({ code: 'counts.other_counts', details: { person: 'Анна' } })
    expect(await codeOf(test.failure('counts.scan', scanOf(first, partId), boris))).toMatchObject({ code: 'counts.other_counts' })
    expect(await codeOf(test.failure('counts.closeCell', { cellId: first }, boris))).toMatchObject({ code: 'counts.other_counts' })
    await test.call('counts.openCell', { cellId: first }, anna)
    await test.call('counts.closeCell', { cellId: first }, anna)
    expect((await test.call('counts.get', { countId })).cells.map((cell) => [cell.state, cell.person, cell.positionCount])).toEqual([['closed', 'Анна', 1], ['open', 'Борис', 1]])
  })

  it('the count is blind: who counts sees neither the book nor the differences', async () => {
    const test = await startTestCore()
    const anna = await aLogin(test, 'clerk', 'Анна')
    const partId = await aPart(test, { number: 'VG-7' })
    stockUp(test, partId, { qtyMilli: 37 * ONE })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId }, anna)
    const scanned = await test.call('counts.scan', scanOf(cellId, partId), anna)
    expect(scanned).toEqual({ partId, number: 'VG-7', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'none', lot: '', countedMilli: ONE, serials: [], lastAt: '2026-11-20T07:00:00.000Z' })
    await test.call('counts.closeCell', { cellId }, anna)
    const seen = [await test.call('counts.cell', { cellId }, anna), await test.call('counts.get', { countId }, anna), await test.call('counts.list', {}, anna)]
    expect(JSON.stringify(seen)).not.toMatch(/37000|36000|bookMilli/)
    expect(seen).toMatchObject([{ cell: { differenceCount: null } }, { head: { differenceCount: null }, cells: [{ differenceCount: null }] }, [{ differenceCount: null }]])
    expect((await test.call('counts.get', { countId })).cells).toMatchObject([{ differenceCount: 1 }])
    expect((await test.call('counts.cell', { cellId })).cell.differenceCount).toBeNull()
    expect(await codeOf(test.failure('counts.differences', { countId }, anna))).toMatchObject({ code: 'auth.not_allowed' })
  })
})

describe('a scan', () => {
  it('adds one by any code of the part, so many by a number, and a slip is taken back', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { number: 'VG-100', codes: [{ kind: 'barcode', code: '4601234567893', supplierId: null, maker: '' }] })
    const { cellId } = await anOpenCell(test)
    const scan = (code: string, qtyMilli = ONE) => test.call('counts.scan', { cellId, code, partId: null, qtyMilli, lot: '', serial: '' })
    expect(await scan('4601234567893')).toMatchObject({ partId, countedMilli: ONE })
    expect(await scan('vg 100', 12 * ONE)).toMatchObject({ countedMilli: 13 * ONE })
    expect(await scan('VG-100', -2 * ONE)).toMatchObject({ countedMilli: 11 * ONE })
    expect(await codeOf(test.failure('counts.scan', scanOf(cellId, partId, { qtyMilli: -12 * ONE })))).toMatchObject({ code: 'counts.below_nothing', details: { partNumber: 'VG-100', countedMilli: 11 * ONE } })
    expect((await test.call('counts.cell', { cellId })).lines).toMatchObject([{ partId, countedMilli: 11 * ONE }])
  })

  it('a code nobody knows, or one of several parts, is asked about and nothing is lost', async () => {
    const test = await startTestCore()
    const shared = [{ kind: 'manufacturer' as const, code: 'DC31-00030A', supplierId: null, maker: 'Samsung' }]
    const partIds = [await aPart(test, { number: 'VG-A', codes: shared }), await aPart(test, { number: 'VG-B', codes: shared })]
    const { cellId } = await anOpenCell(test)
    await test.call('counts.scan', scanOf(cellId, partIds[0] ?? 0))
    const scan = (code: string) => codeOf(test.failure('counts.scan', { ...scanOf(cellId, 0), code, partId: null }))
    expect(await scan('0000')).toMatchObject({ code: 'counts.unknown_code', details: { code: '0000' } })
    expect(await scan('DC31-00030A')).toMatchObject({ code: 'counts.several_parts', details: { parts: [{ partId: partIds[0], number: 'VG-A' }, { partId: partIds[1], number: 'VG-B' }] } })
    expect(await codeOf(test.failure('counts.scan', scanOf(cellId, 999)))).toMatchObject({ code: 'parts.not_found' })
    expect((await test.call('counts.cell', { cellId })).lines).toHaveLength(1)
  })

  it.each([
    ['half a piece', { unit: 'pcs' as const }, { qtyMilli: 500 }, 'fraction'],
    ['a lot where none is kept', {}, { lot: 'L1' }, 'lot_not_kept'],
    ['a serial where none is kept', {}, { serial: 'SN12345' }, 'serials_not_kept'],
    ['two pieces under one serial', { tracking: 'serial' as const }, { serial: 'SN12345', qtyMilli: 2 * ONE }, 'serials_needed'],
  ])('refuses %s', async (_case, part, input, problem) => {
    const test = await startTestCore()
    const partId = await aPart(test, part)
    const { cellId } = await anOpenCell(test)
    expect(await codeOf(test.failure('counts.scan', scanOf(cellId, partId, input)))).toMatchObject({ code: 'stock.bad_pieces', details: { problem } })
  })

  it.each([['lot', 'counts.lot_needed'], ['serial', 'counts.serial_needed']] as const)('asks for the %s where the label of the part is not enough', async (tracking, code) => {
    const test = await startTestCore()
    const partId = await aPart(test, { tracking, number: 'VG-8' })
    const { cellId } = await anOpenCell(test)
    expect(await codeOf(test.failure('counts.scan', { ...scanOf(cellId, 0), code: 'VG-8', partId: null }))).toMatchObject({ code, details: { partId, partNumber: 'VG-8', nameRu: 'Насос сливной' } })
  })

  it('half a metre is counted', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { unit: 'm' })
    const { cellId } = await anOpenCell(test)
    expect(await test.call('counts.scan', scanOf(cellId, partId, { qtyMilli: 1_250 }))).toMatchObject({ countedMilli: 1_250 })
  })

  it('lots are counted apart', async () => {
    const test = await startTestCore()
    const partId = await aPart(test, { tracking: 'lot' })
    const { cellId } = await anOpenCell(test)
    await test.call('counts.scan', scanOf(cellId, partId, { lot: 'L1' }))
    await test.call('counts.scan', scanOf(cellId, partId, { lot: 'L2', qtyMilli: 2 * ONE }))
    expect((await test.call('counts.cell', { cellId })).lines.map((line) => [line.lot, line.countedMilli])).toEqual([['L2', 2 * ONE], ['L1', ONE]])
  })

  it('a piece is counted by its serial, once in the whole count, known or not', async () => {
    const test = await startTestCore()
    const second = await aBin(test)
    const partId = await aPart(test, { tracking: 'serial' })
    stockUp(test, partId, { serials: ['SN-0001'] })
    const { cellIds: [first = 0, other = 0] } = await aCount(test, [PARTS_BIN, second.binId])
    for (const cellId of [first, other]) await test.call('counts.openCell', { cellId })
    expect(await test.call('counts.scan', { ...scanOf(first, 0), code: 'sn0001', partId: null })).toMatchObject({ partId, serials: ['SN0001'], countedMilli: ONE })
    expect(await test.call('counts.scan', scanOf(first, partId, { serial: 'NEW777' }))).toMatchObject({ serials: ['NEW777', 'SN0001'], countedMilli: 2 * ONE })
    expect(await codeOf(test.failure('counts.scan', scanOf(other, partId, { serial: 'new-777' })))).toMatchObject({ code: 'counts.serial_twice', details: { serial: 'NEW777', bin: 'MAIN-A-01' } })
    await test.call('counts.scan', scanOf(first, partId, { serial: 'NEW777', qtyMilli: -ONE }))
    expect(await codeOf(test.failure('counts.scan', scanOf(first, partId, { serial: 'NEW777', qtyMilli: -ONE })))).toMatchObject({ code: 'counts.below_nothing' })
    expect(await test.call('counts.scan', scanOf(other, partId, { serial: 'NEW777' }))).toMatchObject({ serials: ['NEW777'] })
    expect(await codeOf(test.failure('counts.scan', scanOf(other, partId, { serial: '!' })))).toMatchObject({ code: 'units.bad_serial' })
  })

  it('is refused where the cell is not being counted', async () => {
    const test = await startTestCore()
    const partId = await aPart(test)
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    const scan = () => codeOf(test.failure('counts.scan', scanOf(cellId, partId)))
    expect(await scan()).toMatchObject({ code: 'counts.cell_state', details: { state: 'untouched' } })
    await countCell(test, cellId, [])
    expect(await scan()).toMatchObject({ code: 'counts.cell_state', details: { state: 'closed' } })
    expect(await codeOf(test.failure('counts.openCell', { cellId }))).toMatchObject({ code: 'counts.cell_state' })
    expect(await codeOf(test.failure('counts.openCell', { cellId: 999 }))).toMatchObject({ code: 'counts.cell_not_found' })
    await test.call('counts.cancel', { countId, reason: 'Отложена' })
    expect(await scan()).toMatchObject({ code: 'counts.closed', details: { status: 'cancelled' } })
    expect(await codeOf(test.failure('counts.get', { countId: 999 }))).toMatchObject({ code: 'counts.not_found' })
  })
})

describe('another look', () => {
  it('is another round by another person where several take part', async () => {
    const test = await startTestCore()
    const second = await aBin(test)
    const [anna, boris] = [await aLogin(test, 'clerk', 'Анна'), await aLogin(test, 'clerk', 'Борис')]
    const { countId, cellIds: [first = 0, other = 0] } = await aCount(test, [PARTS_BIN, second.binId])
    await countCell(test, first, [], anna)
    await countCell(test, other, [], boris)
    await test.call('counts.recount', { countId, binIds: [PARTS_BIN], reason: 'Сомнительно' })
    expect((await test.call('counts.get', { countId })).cells).toMatchObject([{ state: 'recount', round: 2, reason: 'Сомнительно', person: '' }, { state: 'closed', round: 1 }])
    const again = await cellOf(test, countId, PARTS_BIN)
    expect(await codeOf(test.failure('counts.openCell', { cellId: again }, anna))).toMatchObject({ code: 'counts.same_person', details: { bin: 'MAIN-A-01' } })
    expect(await codeOf(test.failure('counts.recount', { countId, binIds: [PARTS_BIN], reason: 'Ещё' }))).toMatchObject({ code: 'counts.cell_state', details: { state: 'recount' } })
    expect(await codeOf(test.failure('counts.recount', { countId, binIds: [QUARANTINE_BIN], reason: 'Ещё' }))).toMatchObject({ code: 'counts.cell_not_found' })
    await countCell(test, again, [], boris)
  })

  it('the only one who counts may look again', async () => {
    const test = await startTestCore()
    const anna = await aLogin(test, 'clerk', 'Анна')
    await aPerson(test, ['clerk'], { fullName: 'Борис' })
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await countCell(test, cellId, [], anna)
    await test.call('counts.recount', { countId, binIds: [PARTS_BIN], reason: 'Сомнительно' }, anna)
    await countCell(test, await cellOf(test, countId, PARTS_BIN), [], anna)
  })

  it('a look left unfinished is dropped with what was scanned, and the cell is free for others', async () => {
    const test = await startTestCore()
    const [anna, boris] = [await aLogin(test, 'clerk', 'Анна'), await aLogin(test, 'clerk', 'Борис')]
    const partId = await aPart(test, partFacts({ tracking: 'serial' }))
    const { countId, cellIds: [cellId = 0] } = await aCount(test, [PARTS_BIN])
    await test.call('counts.openCell', { cellId }, anna)
    await test.call('counts.scan', scanOf(cellId, partId, { serial: 'SN0009' }), anna)
    await test.call('counts.recount', { countId, binIds: [PARTS_BIN], reason: 'Анна ушла' })
    expect(await codeOf(test.failure('counts.scan', scanOf(cellId, partId, { serial: 'SN0010' }), anna))).toMatchObject({ code: 'counts.cell_state' })
    await countCell(test, await cellOf(test, countId, PARTS_BIN), [scanOf(await cellOf(test, countId, PARTS_BIN), partId, { serial: 'SN0009' })], boris)
    expect((await test.call('counts.differences', { countId })).lines).toMatchObject([{ person: 'Борис', foundSerials: ['SN0009'], round: 2 }])
  })
})
