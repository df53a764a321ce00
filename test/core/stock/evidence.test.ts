import { describe, expect, test } from 'vitest'
import { aPerson, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, QUARANTINE_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aCell, aWarehouse, expectWhole, reserved, shelves } from './stock-checks.ts'

const ALL = { state: null, supplierId: null, orderId: null, after: null, limit: 50 } as const

async function faulty(centre: TestCore): Promise<{ partId: number; evidenceIds: number[] }> {
  const partId = await aPart(centre, { number: 'CB-220', tracking: 'serial' })
  stockUp(centre, partId, { qtyMilli: 3 * ONE, serials: ['CB001', 'CB002', 'CB003'] })
  const { evidenceIds } = await centre.call('stock.setAside', { partId, qtyMilli: 2 * ONE, lot: '', serials: ['CB001', 'CB002'], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId: null, reason: 'Не включается' })
  return { partId, evidenceIds }
}

const totals = async (centre: TestCore, partId: number): Promise<readonly number[]> => {
  const { onHandMilli, quarantineMilli, atSupplierMilli } = await centre.call('stock.availability', { partId })
  return [onHandMilli / ONE, quarantineMilli / ONE, atSupplierMilli / ONE]
}

describe('a faulty piece is evidence', () => {
  test('each serial number has its own record and is not for sale any more', async () => {
    const centre = await startTestCore()
    const { partId, evidenceIds } = await faulty(centre)
    expect(await totals(centre, partId)).toEqual([1, 2, 0])
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 1 (CB003)'])
    const { rows } = await centre.call('stock.evidence', ALL)
    expect(rows.map(({ evidenceId, serial, state, bin, reason }) => ({ evidenceId, serial, state, bin, reason }))).toEqual([...evidenceIds].reverse().map((evidenceId, at) => ({ evidenceId, serial: ['CB002', 'CB001'][at], state: 'quarantine', bin: 'MAIN-Q-01', reason: 'Не включается' })))
    expectWhole(centre)
  })

  test('what is reserved for an order is not set aside, nor what is not there', async () => {
    const centre = await startTestCore()
    const { partId } = await faulty(centre)
    const { number } = await reserved(centre, partId, ONE)
    expect((await centre.failure('stock.setAside', { partId, qtyMilli: ONE, lot: '', serials: ['CB003'], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId: null, reason: 'x' })).data).toMatchObject({ code: 'stock.not_enough', details: { freeMilli: 0, holders: [{ orderNumber: number, qtyMilli: ONE }] } })
    expect((await centre.failure('stock.setAside', { partId, qtyMilli: ONE, lot: '', serials: ['CB001'], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId: null, reason: 'x' })).data.code).toBe('stock.serial_not_here')
    expect((await centre.failure('stock.setAside', { partId, qtyMilli: ONE, lot: '', serials: ['CB003'], fromBinId: PARTS_BIN, toBinId: PARTS_BIN, supplierId: null, reason: 'x' })).data.code).toBe('stock.wrong_bin')
    expect((await centre.failure('stock.setAside', { partId, qtyMilli: ONE, lot: '', serials: ['CB003'], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId: 99, reason: 'x' })).data.code).toBe('suppliers.not_found')
    expect(await totals(centre, partId)).toEqual([1, 2, 0])
  })

  test('goes to the supplier with a waybill, comes back and is for sale again, each step in the ledger', async () => {
    const centre = await startTestCore()
    const { partId, evidenceIds } = await faulty(centre)
    const supplierId = await aSupplier(centre)
    const other = await aCell(centre, 'Q-02', 'quarantine')
    const [first = 0] = evidenceIds
    await centre.call('stock.moveEvidence', { evidenceId: first, toBinId: other })
    await centre.call('stock.sendEvidence', { evidenceIds, supplierId, sentOn: '2026-11-20', waybill: 'ТТН-12' })
    expect(await totals(centre, partId)).toEqual([1, 0, 2])
    expectWhole(centre)
    await centre.call('stock.returnEvidence', { evidenceId: first, toBinId: QUARANTINE_BIN, reason: 'Отремонтирован поставщиком' })
    await centre.call('stock.releaseEvidence', { evidenceId: first, toBinId: PARTS_BIN, reason: 'Проверен на стенде' })
    expect(await totals(centre, partId)).toEqual([2, 0, 1])
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01: 2 (CB001, CB003)'])
    const { rows } = await centre.call('stock.ledger', { partId, warehouseId: null, binId: null, orderId: null, kind: null, after: null, limit: 50 })
    expect(rows.filter(({ serials }) => serials.includes('CB001')).map(({ kind, bin, onHandMilli, quarantineMilli, atSupplierMilli }) => `${kind} ${bin} ${onHandMilli} ${quarantineMilli} ${atSupplierMilli}`)).toEqual([
      'release MAIN-A-01 1000 0 0', 'release MAIN-Q-01 0 -1000 0', 'from_supplier MAIN-Q-01 0 1000 -1000', 'to_supplier MAIN-Q-02 0 -1000 1000', 'transfer MAIN-Q-02 0 1000 0', 'transfer MAIN-Q-01 0 -1000 0',
      'quarantine MAIN-Q-01 0 1000 0', 'quarantine MAIN-A-01 -2000 0 0', 'opening MAIN-A-01 3000 0 0',
    ])
    expect((await centre.call('stock.evidence', { ...ALL, state: 'released' })).rows).toMatchObject([{ evidenceId: first, supplierId, supplier: 'Ningbo Vega Appliance', sentOn: '2026-11-20', waybill: 'ТТН-12', settledReason: 'Проверен на стенде' }])
    expectWhole(centre)
  })

  test('that the supplier keeps is written off where it is', async () => {
    const centre = await startTestCore()
    const { partId, evidenceIds } = await faulty(centre)
    const supplierId = await aSupplier(centre)
    const [first = 0, second = 0] = evidenceIds
    await centre.call('stock.sendEvidence', { evidenceIds: [first], supplierId, sentOn: '2026-11-19', waybill: '' })
    await centre.call('stock.writeOffEvidence', { evidenceId: first, reason: 'Утилизирован поставщиком' })
    await centre.call('stock.writeOffEvidence', { evidenceId: second, reason: 'Акт утилизации 4' })
    expect(await totals(centre, partId)).toEqual([1, 0, 0])
    expectWhole(centre)
  })

  test('may come back to another warehouse and be sold there', async () => {
    const centre = await startTestCore()
    const partId = await aPart(centre, { tracking: 'lot' })
    const far = await aWarehouse(centre, 'FAR')
    const supplierId = await aSupplier(centre)
    stockUp(centre, partId, { qtyMilli: 4 * ONE, lot: 'L1' })
    const { evidenceIds } = await centre.call('stock.setAside', { partId, qtyMilli: 3 * ONE, lot: 'L1', serials: [], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId, reason: 'Брак партии' })
    expect(evidenceIds).toHaveLength(1)
    const [evidenceId = 0] = evidenceIds
    await centre.call('stock.sendEvidence', { evidenceIds, supplierId, sentOn: '2026-11-20', waybill: '' })
    await centre.call('stock.returnEvidence', { evidenceId, toBinId: far.quarantine, reason: 'Вернулось без ремонта' })
    expectWhole(centre)
    await centre.call('stock.releaseEvidence', { evidenceId, toBinId: PARTS_BIN, reason: 'Годно' })
    expect(await shelves(centre, partId)).toEqual(['MAIN-A-01/L1: 4'])
    expectWhole(centre)
  })

  test('of several none is sent when one cannot be', async () => {
    const centre = await startTestCore()
    const { partId, evidenceIds } = await faulty(centre)
    const supplierId = await aSupplier(centre)
    const [first = 0] = evidenceIds
    await centre.call('stock.writeOffEvidence', { evidenceId: first, reason: 'Утилизация' })
    expect((await centre.failure('stock.sendEvidence', { evidenceIds: [...evidenceIds].reverse(), supplierId, sentOn: '2026-11-20', waybill: '' })).data).toMatchObject({ code: 'stock.evidence_state', details: { state: 'written_off' } })
    expect(await totals(centre, partId)).toEqual([1, 1, 0])
    expectWhole(centre)
  })

  test('an impossible step is refused with what stands in its way', async () => {
    const centre = await startTestCore()
    const { evidenceIds } = await faulty(centre)
    const supplierId = await aSupplier(centre)
    const [evidenceId = 0] = evidenceIds
    const code = async (...call: Parameters<TestCore['failure']>) => (await centre.failure(...call)).data.code
    const { login: clerk } = await aPerson(centre, ['clerk'])
    expect([
      await code('stock.moveEvidence', { evidenceId, toBinId: QUARANTINE_BIN }), await code('stock.moveEvidence', { evidenceId, toBinId: PARTS_BIN }), await code('stock.moveEvidence', { evidenceId: 999, toBinId: QUARANTINE_BIN }),
      await code('stock.returnEvidence', { evidenceId, toBinId: QUARANTINE_BIN, reason: 'x' }), await code('stock.sendEvidence', { evidenceIds: [evidenceId], supplierId, sentOn: '2026-11-21', waybill: '' }),
      await code('stock.sendEvidence', { evidenceIds: [evidenceId], supplierId: 99, sentOn: '2026-11-20', waybill: '' }), await code('stock.releaseEvidence', { evidenceId, toBinId: QUARANTINE_BIN, reason: 'x' }),
      await code('stock.releaseEvidence', { evidenceId, toBinId: PARTS_BIN, reason: 'x' }, clerk), await code('stock.writeOffEvidence', { evidenceId, reason: 'x' }, clerk),
    ]).toEqual(['stock.same_bin', 'stock.wrong_bin', 'stock.evidence_not_found', 'stock.evidence_state', 'stock.sent_in_future', 'suppliers.not_found', 'stock.wrong_bin', 'auth.not_allowed', 'auth.not_allowed'])
  })

  test('is found by its state, supplier and order, page by page', async () => {
    const centre = await startTestCore()
    const { evidenceIds } = await faulty(centre)
    const supplierId = await aSupplier(centre)
    const [first = 0, second = 0] = evidenceIds
    await centre.call('stock.sendEvidence', { evidenceIds: [first], supplierId, sentOn: '2026-11-20', waybill: '' })
    const ids = async (filter: Partial<Parameters<typeof centre.call<'stock.evidence'>>[1]>) => (await centre.call('stock.evidence', { ...ALL, ...filter })).rows.map((row) => row.evidenceId)
    expect(await ids({ state: 'quarantine' })).toEqual([second])
    expect(await ids({ supplierId })).toEqual([first])
    expect(await ids({ orderId: 1 })).toEqual([])
    const page = await centre.call('stock.evidence', { ...ALL, limit: 1 })
    expect([page.rows.map((row) => row.evidenceId), page.next]).toEqual([[second], second])
    expect(await ids({ after: page.next, limit: 1 })).toEqual([first])
  })
})
