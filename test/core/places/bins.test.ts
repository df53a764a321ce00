import { describe, expect, it } from 'vitest'
import { anAcceptedOrder, aPerson } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aBin, aPart, MAIN, moveTo, somePieces } from './place-builders.ts'

const secondWarehouse = (test: TestCore) => test.call('places.saveWarehouse', { warehouseId: null, code: ' two ', name: 'Филиал', isActive: true })
const mainBin = async (test: TestCore, binId: number) => (await test.call('places.warehouses', {}))[0]?.bins.find((bin) => bin.binId === binId)

describe('warehouses', () => {
  it('a new centre has one warehouse with a cell for every station', async () => {
    const test = await startTestCore()
    const [main, ...others] = await test.call('places.warehouses', {})
    expect(others).toEqual([])
    expect(main).toMatchObject({ warehouseId: 1, code: 'MAIN', name: 'Основной склад', isActive: true })
    expect(main?.bins.map(({ label, purpose }) => [label, purpose])).toEqual([['MAIN-BENCH-01', 'bench'], ['MAIN-IN-01', 'intake'], ['MAIN-A-01', 'parts'], ['MAIN-Q-01', 'quarantine'], ['MAIN-OUT-01', 'ready']])
  })

  it('a code is written in capitals, is free of hyphens and belongs to one warehouse', async () => {
    const test = await startTestCore()
    const { warehouseId } = await secondWarehouse(test)
    expect(await test.call('places.warehouses', {})).toMatchObject([{ code: 'MAIN' }, { warehouseId, code: 'TWO', bins: [] }])
    expect((await test.failure('places.saveWarehouse', { warehouseId: null, code: 'main', name: 'Ещё один', isActive: true })).data).toMatchObject({ code: 'places.code_taken', details: { code: 'MAIN' } })
    expect((await test.failure('places.saveWarehouse', { warehouseId: null, code: 'СКЛАД', name: 'Склад', isActive: true })).data.issues).toMatchObject([{ path: ['code'], message: 'warehouse_code' }])
    expect((await test.failure('places.saveWarehouse', { warehouseId: 99, code: 'X', name: 'Склад', isActive: true })).data.code).toBe('places.warehouse_not_found')
  })

  it('a warehouse with something in it is not closed, nor is the last one', async () => {
    const test = await startTestCore()
    const close = { warehouseId: MAIN.warehouse, code: 'MAIN', name: 'Основной склад', isActive: false }
    expect((await test.failure('places.saveWarehouse', close)).data.code).toBe('places.last_warehouse')
    await secondWarehouse(test)
    const { orderId } = await anAcceptedOrder(test)
    expect((await test.failure('places.saveWarehouse', close)).data).toMatchObject({ code: 'places.not_empty', details: { label: 'MAIN-IN-01' } })
    await moveTo(test, orderId, null)
    await test.call('places.saveWarehouse', close)
    expect(await test.call('places.warehouses', {})).toMatchObject([{ code: 'TWO', isActive: true }, { code: 'MAIN', isActive: false, bins: [{ isActive: false }, {}, {}, {}, {}] }])
    expect((await test.failure('places.moveUnit', { orderId, binId: MAIN.bench, partner: '', note: '' })).data.code).toBe('places.bin_not_found')
  })
})

describe('cells', () => {
  it('a cell gets a new name, code and purpose while it is empty', async () => {
    const test = await startTestCore()
    const binId = await aBin(test, 'b-07', 'parts')
    await aBin(test, 'B-08', 'ready', { binId, name: 'Верхняя полка' })
    expect(await mainBin(test, binId)).toEqual({ binId, warehouseId: 1, code: 'B-08', label: 'MAIN-B-08', name: 'Верхняя полка', purpose: 'ready', isActive: true })
  })

  it('a code is used once in a warehouse, and a cell never changes its warehouse', async () => {
    const test = await startTestCore()
    const cell = { binId: null, warehouseId: MAIN.warehouse, code: 'A-01', name: '', purpose: 'parts', isActive: true }
    expect((await test.failure('places.saveBin', cell)).data).toMatchObject({ code: 'places.code_taken', details: { code: 'A-01' } })
    expect((await test.failure('places.saveBin', { ...cell, code: 'А-02' })).data.issues).toMatchObject([{ path: ['code'], message: 'bin_code' }])
    expect((await test.failure('places.saveBin', { ...cell, warehouseId: 7 })).data.code).toBe('places.warehouse_not_found')
    const { warehouseId } = await secondWarehouse(test)
    expect(await aBin(test, 'A-01', 'parts', { warehouseId })).toBeGreaterThan(5)
    expect((await test.failure('places.saveBin', { ...cell, binId: MAIN.parts, warehouseId, code: 'A-09' })).data.code).toBe('places.bin_not_found')
  })

  it('while something lies in a cell it keeps its purpose and is not closed', async () => {
    const test = await startTestCore()
    await somePieces(test, await aPart(test, 'PMP-31'))
    await anAcceptedOrder(test)
    const cell = { binId: MAIN.parts, warehouseId: MAIN.warehouse, code: 'A-01', name: 'Запчасти', purpose: 'parts', isActive: true }
    expect((await test.failure('places.saveBin', { ...cell, isActive: false })).data).toMatchObject({ code: 'places.not_empty', details: { label: 'MAIN-A-01' } })
    expect((await test.failure('places.saveBin', { ...cell, purpose: 'ready' })).data).toMatchObject({ code: 'places.purpose_kept', details: { label: 'MAIN-A-01' } })
    expect((await test.failure('places.saveBin', { ...cell, binId: MAIN.intake, code: 'IN-01', purpose: 'intake', isActive: false })).data.code).toBe('places.not_empty')
    await test.call('places.saveBin', { ...cell, purpose: 'parts', code: 'A-77', name: 'Другая полка' })
    await aBin(test, 'Q-01', 'parts', { binId: MAIN.quarantine, isActive: false })
    expect(await mainBin(test, MAIN.quarantine)).toMatchObject({ purpose: 'parts', isActive: false })
  })

  it('many cells are added at once, those already there are left alone', async () => {
    const test = await startTestCore()
    const codes = ['a-01', 'A-02', 'A-03', 'A-03']
    expect(await test.call('places.addBins', { warehouseId: MAIN.warehouse, purpose: 'ready', codes })).toEqual({ addedCount: 2 })
    expect(await mainBin(test, MAIN.parts)).toMatchObject({ code: 'A-01', purpose: 'parts', name: 'Запчасти' })
    expect((await test.failure('places.addBins', { warehouseId: 9, purpose: 'parts', codes })).data.code).toBe('places.warehouse_not_found')
    expect((await test.failure('places.addBins', { warehouseId: 1, purpose: 'parts', codes: [] })).data.issues).toMatchObject([{ path: ['codes'], message: 'required' }])
    expect((await test.failure('places.addBins', { warehouseId: 1, purpose: 'parts', codes: ['Z-1', 'Z_2'] })).data.issues).toMatchObject([{ path: ['codes', 1], message: 'bin_code' }])
  })

  it('what lies in a cell is shown by parts with their lots and by products', async () => {
    const test = await startTestCore()
    const pump = await aPart(test, 'PMP-31', { tracking: 'lot' })
    await somePieces(test, pump, { lot: 'L1' })
    await somePieces(test, pump, { lot: 'L2', deltaMilli: 1_000 })
    await test.call('stock.setAside', { partId: pump, fromBinId: MAIN.parts, toBinId: MAIN.quarantine, qtyMilli: 1_000, lot: 'L1', serials: [], supplierId: null, reason: 'Течёт' })
    const { orderId, number } = await anAcceptedOrder(test)
    const line = { partId: pump, number: 'PMP-31', nameRu: 'Насос сливной', unit: 'pcs' }
    expect(await test.call('places.binContents', { binId: MAIN.parts })).toMatchObject({ bin: { label: 'MAIN-A-01' }, units: [], parts: [{ ...line, lot: 'L1', onHandMilli: 2_000, quarantineMilli: 0 }, { ...line, lot: 'L2', onHandMilli: 1_000, quarantineMilli: 0 }] })
    expect(await test.call('places.binContents', { binId: MAIN.quarantine })).toMatchObject({ parts: [{ ...line, lot: 'L1', onHandMilli: 0, quarantineMilli: 1_000 }] })
    expect(await test.call('places.binContents', { binId: MAIN.intake })).toMatchObject({ parts: [], units: [{ orderId, orderNumber: number }] })
    expect(await test.call('places.fillings', {})).toEqual({ unplacedCount: 0, bins: [{ binId: 1, partCount: 1, quarantineCount: 0, unitCount: 0 }, { binId: 2, partCount: 0, quarantineCount: 1, unitCount: 0 }, { binId: 3, partCount: 0, quarantineCount: 0, unitCount: 1 }] })
    expect((await test.failure('places.binContents', { binId: 404 })).data.code).toBe('places.bin_not_found')
  })

  it('a sticker is printed for a cell', async () => {
    const test = await startTestCore()
    const sticker = await test.call('places.label', { binId: MAIN.intake })
    expect(sticker.fileName).toBe('Этикетка MAIN-IN-01.pdf')
    expect(Buffer.from((await test.call('files.read', { fileId: sticker.fileId })).base64, 'base64').subarray(0, 4).toString()).toBe('%PDF')
    expect((await test.failure('places.label', { binId: 404 })).data.code).toBe('places.bin_not_found')
  })

  it('cells are changed by the clerk and not by the reception', async () => {
    const test = await startTestCore()
    const { login } = await aPerson(test, ['receptionist'])
    expect((await test.failure('places.addBins', { warehouseId: 1, purpose: 'parts', codes: ['A-02'] }, login)).data.code).toBe('auth.not_allowed')
  })
})
