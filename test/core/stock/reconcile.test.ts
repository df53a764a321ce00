import { describe, expect, test } from 'vitest'
import { countAnew } from '#core/stock/reconcile/count-anew.ts'
import { aPerson } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN, QUARANTINE_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { reserved } from './stock-checks.ts'

async function kept(centre: TestCore) {
  const pump = await aPart(centre, { number: 'PMP-31' })
  const board = await aPart(centre, { number: 'CB-220', tracking: 'serial' })
  stockUp(centre, pump, { qtyMilli: 5 * ONE })
  stockUp(centre, board, { qtyMilli: 2 * ONE, serials: ['CB001', 'CB002'] })
  await centre.call('stock.setAside', { partId: board, qtyMilli: ONE, lot: '', serials: ['CB001'], fromBinId: PARTS_BIN, toBinId: QUARANTINE_BIN, supplierId: null, reason: 'x' })
  return reserved(centre, pump, 2 * ONE)
}

test('a warehouse kept by the program is whole, and the check is written down', async () => {
  const centre = await startTestCore()
  await kept(centre)
  expect(await centre.call('stock.reconcile', {})).toEqual({ isWhole: true, movementCount: 5, balanceCount: 2, durationMs: expect.any(Number), differences: [] })
  const { rows: [entry] } = await centre.call('journal.list', { beforeSeq: null, actor: '', action: 'stock.reconcile', entity: '', entityId: '', limit: 1 })
  expect(JSON.parse(entry?.body ?? '{}')).toEqual({ before: null, after: { movementCount: 5, balanceCount: 2, differenceCount: 0 } })
})

test('only who answers for the warehouse may ask for it', async () => {
  const centre = await startTestCore()
  const { login } = await aPerson(centre, ['engineer'])
  expect((await centre.failure('stock.reconcile', {}, login)).data.code).toBe('auth.not_allowed')
})

describe('whatever was changed past the program is named with both numbers', () => {
  test.each([
    ['pieces in a warehouse', 'UPDATE stock_balances SET on_hand_milli = 6000 WHERE part_id = 1', [{ what: 'on_hand', part: 'PMP-31', place: 'Основной склад', balanceMilli: 6_000, ledgerMilli: 5_000 }]],
    ['a reserve', 'UPDATE stock_balances SET reserved_milli = 1000 WHERE part_id = 1', [
      { what: 'reserved', part: 'PMP-31', place: 'Основной склад', balanceMilli: 1_000, ledgerMilli: 2_000 }, { what: 'reserved', part: 'PMP-31', place: 'Основной склад', balanceMilli: 1_000, ledgerMilli: 2_000 }]],
    ['the quarantine', 'UPDATE stock_balances SET quarantine_milli = 0 WHERE part_id = 2', [
      { what: 'quarantine', part: 'CB-220', place: 'Основной склад', balanceMilli: 0, ledgerMilli: 1_000 }, { what: 'evidence', part: 'CB-220', place: 'Основной склад', balanceMilli: 0, ledgerMilli: 1_000 }]],
    ['what the supplier has', 'UPDATE stock_balances SET at_supplier_milli = 1000 WHERE part_id = 1', [
      { what: 'at_supplier', part: 'PMP-31', place: 'Основной склад', balanceMilli: 1_000, ledgerMilli: 0 }, { what: 'evidence', part: 'PMP-31', place: 'Основной склад', balanceMilli: 1_000, ledgerMilli: 0 }]],
    ['a cell', 'UPDATE bin_balances SET on_hand_milli = 4000 WHERE part_id = 1', [{ what: 'bin', part: 'PMP-31', place: 'MAIN-A-01', balanceMilli: 4_000, ledgerMilli: 5_000 }]],
    ['a cell that is gone', 'DELETE FROM bin_balances WHERE part_id = 1', [{ what: 'bin', part: 'PMP-31', place: 'MAIN-A-01', balanceMilli: 0, ledgerMilli: 5_000 }]],
    ['a cell nothing was put into', "INSERT INTO bin_balances VALUES (1, 3, '', 1000)", [{ what: 'bin', part: 'PMP-31', place: 'MAIN-IN-01', balanceMilli: 1_000, ledgerMilli: 0 }]],
    ['a balance nothing was brought to', "INSERT INTO warehouses VALUES (9, 'X', 'Чужой', 1); INSERT INTO stock_balances VALUES (1, 9, 1000, 0, 0, 0)", [{ what: 'on_hand', part: 'PMP-31', place: 'Чужой', balanceMilli: 1_000, ledgerMilli: 0 }]],
    ['a serial number', "UPDATE part_serials SET state = 'gone', bin_id = NULL WHERE serial = 'CB002'", [{ what: 'serials', part: 'CB-220', place: 'MAIN-A-01', balanceMilli: 1_000, ledgerMilli: 0 }]],
    ['the serial number of a faulty piece', "UPDATE part_serials SET state = 'at_supplier' WHERE serial = 'CB001'", [
      { what: 'serials', part: 'CB-220', place: 'CB001', balanceMilli: 0, ledgerMilli: 1_000 }, { what: 'serials', part: 'CB-220', place: 'CB001', balanceMilli: 1_000, ledgerMilli: 0 }]],
    ['a record of evidence', "UPDATE stock_evidence SET state = 'written_off', settled_at = '2026-11-20' WHERE id = 1", [
      { what: 'serials', part: 'CB-220', place: 'CB001', balanceMilli: 0, ledgerMilli: 1_000 }, { what: 'evidence', part: 'CB-220', place: 'Основной склад', balanceMilli: 1_000, ledgerMilli: 0 }]],
  ])('%s', async (_what, sql, differences) => {
    const centre = await startTestCore()
    await kept(centre)
    centre.core.connection.raw.exec(sql)
    expect(countAnew(centre.core.connection.raw)).toMatchObject({ isWhole: false, differences })
  })

  test('a line of an order', async () => {
    const centre = await startTestCore()
    const { number } = await kept(centre)
    centre.core.connection.raw.exec('UPDATE order_parts SET reserved_milli = 1000')
    expect((await centre.call('stock.reconcile', {})).differences).toEqual([{ what: 'order_part', part: 'PMP-31', place: number, balanceMilli: 1_000, ledgerMilli: 2_000 }])
  })
})
