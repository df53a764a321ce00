import { describe, expect, test } from 'vitest'
import { aPerson, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, QUARANTINE_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { aCell, aWarehouse, expectWhole, MAIN, reserved, shelves } from './stock-checks.ts'

const NO_PIECES = { lot: '', serials: [] as string[] }

describe('pieces go to another cell', () => {
  test('reserved ones too, while they stay in the warehouse; the ledger shows both places', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre)
    const other = await aCell(centre, 'B-01')
    stockUp(centre, partId, { qtyMilli: 2 * ONE })
    await reserved(centre, partId, 2 * ONE)
    await centre.call('stock.transfer', { partId, qtyMilli: 2 * ONE, ...NO_PIECES, fromBinId: PARTS_BIN, toBinId: other, reason: 'Ближе к столу' })
    expect(await shelves(centre, partId)).toEqual(['MAIN-B-01: 2'])
    const { rows } = await centre.call('stock.ledger', { partId, warehouseId: null, binId: null, orderId: null, kind: 'transfer', after: null, limit: 10 })
    expect(rows.map(({ bin, onHandMilli, onHandAfterMilli, reason, person }) => ({ bin, onHandMilli, onHandAfterMilli, reason, person }))).toEqual([
      { bin: 'MAIN-A-01', onHandMilli: -2_000, onHandAfterMilli: 2_000, reason: 'Ближе к столу', person: 'Орлова Мария Петровна' },
      { bin: 'MAIN-B-01', onHandMilli: 2_000, onHandAfterMilli: 4_000, reason: 'Ближе к столу', person: 'Орлова Мария Петровна' },
    ])
    expectWhole(centre)
  })

  test('of another warehouse only what nobody has reserved: the holder is named and nothing moves', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre, { number: 'PMP-31' })
    const far = await aWarehouse(centre, 'FAR')
    stockUp(centre, partId, { qtyMilli: 3 * ONE })
    const order = await reserved(centre, partId, 2 * ONE)
    const failure = await centre.failure('stock.transfer', { partId, qtyMilli: 2 * ONE, ...NO_PIECES, fromBinId: PARTS_BIN, toBinId: far.shelf, reason: '' })
    expect(failure.data).toMatchObject({ code: 'stock.not_enough', details: { partNumber: 'PMP-31', place: 'MAIN-A-01', freeMilli: 1_000, neededMilli: 2_000, holders: [{ orderNumber: order.number, qtyMilli: 2_000 }] } })
    await centre.call('stock.transfer', { partId, qtyMilli: ONE, ...NO_PIECES, fromBinId: PARTS_BIN, toBinId: far.shelf, reason: '' })
    expect(await shelves(centre, partId)).toEqual(['FAR-A-01: 1', 'MAIN-A-01: 2'])
    expectWhole(centre)
  })

  test('each with its serial number', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre, { tracking: 'serial' })
    const other = await aCell(centre, 'B-01')
    stockUp(centre, partId, { qtyMilli: 2 * ONE, serials: ['CB001', 'CB002'] })
    await centre.call('stock.transfer', { partId, qtyMilli: ONE, lot: '', serials: ['cb001'], fromBinId: PARTS_BIN, toBinId: other, reason: '' })
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 1 (CB002)', 'MAIN-B-01: 1 (CB001)'])
    const again = await centre.failure('stock.transfer', { partId, qtyMilli: ONE, lot: '', serials: ['CB001'], fromBinId: PARTS_BIN, toBinId: other, reason: '' })
    expect(again.data).toEqual(expect.objectContaining({ code: 'stock.serial_not_here', details: { serial: 'CB001', place: 'MAIN-B-01' } }))
    const { rows } = await centre.call('stock.ledger', { partId, warehouseId: null, binId: other, orderId: null, kind: null, after: null, limit: 10 })
    expect(rows.map(({ kind, serials }) => ({ kind, serials }))).toEqual([{ kind: 'transfer', serials: ['CB001'] }])
    expectWhole(centre)
  })

  test.each([
    ['into the same cell', PARTS_BIN, ONE, NO_PIECES, 'stock.same_bin'],
    ['into a cell of the quarantine', QUARANTINE_BIN, ONE, NO_PIECES, 'stock.wrong_bin'],
    ['into a cell that is not there', 999, ONE, NO_PIECES, 'places.bin_not_found'],
    ['half a piece', QUARANTINE_BIN, 500, NO_PIECES, 'stock.bad_pieces'],
    ['with a lot where lots are not kept', QUARANTINE_BIN, ONE, { lot: 'L1', serials: [] }, 'stock.bad_pieces'],
    ['with serials where they are not kept', QUARANTINE_BIN, ONE, { lot: '', serials: ['CB001'] }, 'stock.bad_pieces'],
  ])('never %s', async (_what, toBinId, qtyMilli, pieces, code) => {
    const centre = await startTestCore()
    const partId = await aPart(centre)
    stockUp(centre, partId)
    expect((await centre.failure('stock.transfer', { partId, qtyMilli, ...pieces, fromBinId: PARTS_BIN, toBinId, reason: '' })).data.code).toBe(code)
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 1'])
  })
})

describe('a number is put right', () => {
  test('up and down, with a reason that the ledger keeps', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre, { unit: 'm' })
    await centre.call('stock.correct', { partId, binId: PARTS_BIN, deltaMilli: 2_500, ...NO_PIECES, reason: 'Найден моток кабеля' })
    await centre.call('stock.correct', { partId, binId: PARTS_BIN, deltaMilli: -500, ...NO_PIECES, reason: 'Пересчитано' })
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 2'])
    const { rows } = await centre.call('stock.ledger', { partId, warehouseId: MAIN, binId: null, orderId: null, kind: null, after: null, limit: 10 })
    expect(rows.map(({ kind, onHandMilli, reason }) => [kind, onHandMilli, reason])).toEqual([['correction', -500, 'Пересчитано'], ['correction', 2_500, 'Найден моток кабеля']])
  })

  test('never below nothing, never by a serial number that is here already, never by a clerk', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre, { tracking: 'serial' })
    stockUp(centre, partId, { serials: ['CB001'] })
    const { login } = await aPerson(centre, ['clerk'])
    const change = (deltaMilli: number, serials: string[]) => ({ partId, binId: PARTS_BIN, deltaMilli, lot: '', serials, reason: 'Сверка' })
    expect((await centre.failure('stock.correct', change(ONE, ['CB001']))).data).toMatchObject({ code: 'stock.serial_already_here', details: { serial: 'CB001', place: 'MAIN-A-01' } })
    expect((await centre.failure('stock.correct', change(-ONE, ['CB009']))).data.code).toBe('stock.serial_not_here')
    expect((await centre.failure('stock.correct', change(0, []))).code).toBe('INVALID')
    expect((await centre.failure('stock.correct', change(ONE, ['CB002']), login)).data.code).toBe('auth.not_allowed')
    expect((await centre.failure('stock.correct', { ...change(-ONE, ['CB001']), binId: QUARANTINE_BIN })).data.code).toBe('stock.serial_not_here')
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 1 (CB001)'])
    expectWhole(centre)
  })
})

test('what is written off is gone with its serial number, at what it cost; a piece that comes again may carry the number', async () => {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre)
  const partId = await aPart(centre, { tracking: 'serial' })
  await centre.call('parts.addPrice', { partId, supplierId, currency: 'RUB', priceMinor: 98_000, rateMicro: null, validFromOn: '2026-11-01' })
  stockUp(centre, partId, { qtyMilli: 2 * ONE, serials: ['CB001', 'CB002'] })
  await centre.call('stock.writeOff', { partId, qtyMilli: ONE, lot: '', serials: ['CB001'], binId: PARTS_BIN, reason: 'Разбит при разгрузке' })
  expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 1 (CB002)'])
  const { rows } = await centre.call('stock.ledger', { partId, warehouseId: null, binId: null, orderId: null, kind: 'write_off', after: null, limit: 10 })
  expect(rows.map(({ onHandMilli, unitCostMinor, reason }) => ({ onHandMilli, unitCostMinor, reason }))).toEqual([{ onHandMilli: -1_000, unitCostMinor: 98_000, reason: 'Разбит при разгрузке' }])
  await centre.call('stock.correct', { partId, binId: PARTS_BIN, deltaMilli: ONE, lot: '', serials: ['CB001'], reason: 'Списан по ошибке' })
  expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 2 (CB001, CB002)'])
  expectWhole(centre)
})

describe('where a part is', () => {
  test('is told in one answer: warehouses, cells, holders, deliveries and analogues', async () => {
    const centre = await startTestCore()
    const analogue = await aPart(centre, { number: 'PMP-32' })
    const partId = await aPart(centre, { number: 'PMP-31', tracking: 'lot', links: [{ otherPartId: analogue, kind: 'analogue', isTwoWay: true }] })
    const far = await aWarehouse(centre, 'FAR')
    stockUp(centre, partId, { qtyMilli: 3 * ONE, lot: 'L1' })
    stockUp(centre, partId, { qtyMilli: ONE, lot: 'L2', binId: far.shelf })
    stockUp(centre, analogue, { qtyMilli: 5 * ONE })
    const order = await reserved(centre, partId, 2 * ONE)
    await centre.call('stock.setAside', { partId, qtyMilli: ONE, lot: 'L2', serials: [], fromBinId: far.shelf, toBinId: far.quarantine, supplierId: null, reason: 'Трещина корпуса' })
    const answer = await centre.call('stock.availability', { partId })
    expect(answer).toEqual({
      partId, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs', tracking: 'lot', onHandMilli: 3_000, reservedMilli: 2_000, freeMilli: 1_000, quarantineMilli: 1_000, atSupplierMilli: 0, expectedMilli: 0,
      warehouses: [
        { warehouseId: MAIN, warehouse: 'Основной склад', onHandMilli: 3_000, reservedMilli: 2_000, freeMilli: 1_000, quarantineMilli: 0, atSupplierMilli: 0 },
        { warehouseId: far.warehouseId, warehouse: 'Склад FAR', onHandMilli: 0, reservedMilli: 0, freeMilli: 0, quarantineMilli: 1_000, atSupplierMilli: 0 },
      ],
      bins: [{ binId: PARTS_BIN, warehouseId: MAIN, bin: 'MAIN-A-01', lot: 'L1', onHandMilli: 3_000, serials: [] }],
      holders: [{ orderId: order.orderId, orderNumber: order.number, warehouseId: MAIN, qtyMilli: 2_000 }],
      expected: [], analogues: [{ partId: analogue, number: 'PMP-32', nameRu: 'Насос сливной', freeMilli: 5_000 }],
    })
  })

  test('of a part nobody knows there is no answer', async () => {
    const centre = await startTestCore()
    expect((await centre.failure('stock.availability', { partId: 77 })).data.code).toBe('parts.not_found')
  })
})
