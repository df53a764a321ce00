import { expect, test } from 'vitest'
import { movementsPage } from '#core/stock/list-movements.ts'
import { aPart, ONE, PARTS_BIN, stockUp } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aCell, aWarehouse, MAIN, reserved } from './stock-checks.ts'

const ALL = { partId: null, warehouseId: null, binId: null, orderId: null, kind: null } as const

async function busy(centre: TestCore) {
  const [pump, board] = [await aPart(centre, { number: 'PMP-31' }), await aPart(centre, { number: 'CB-220' })]
  const shelf = await aCell(centre, 'B-01')
  const far = await aWarehouse(centre, 'FAR')
  stockUp(centre, pump, { qtyMilli: 5 * ONE })
  stockUp(centre, board, { qtyMilli: 2 * ONE, binId: far.shelf })
  await centre.call('stock.transfer', { partId: pump, qtyMilli: 2 * ONE, lot: '', serials: [], fromBinId: PARTS_BIN, toBinId: shelf, reason: '' })
  const order = await reserved(centre, pump, 3 * ONE)
  return { pump, board, shelf, far, order }
}

test('the ledger is read by part, warehouse, cell, order and kind, newest first', async () => {
  const centre = await startTestCore()
  const { pump, board, shelf, far, order } = await busy(centre)
  const kinds = async (filter: Partial<Record<keyof typeof ALL, unknown>>) => (await centre.call('stock.ledger', { ...ALL, ...filter, after: null, limit: 50 } as never)).rows.map((row) => `${row.partNumber} ${row.kind}`)
  expect(await kinds({})).toEqual(['PMP-31 reserve', 'PMP-31 transfer', 'PMP-31 transfer', 'CB-220 opening', 'PMP-31 opening'])
  expect(await kinds({ partId: board })).toEqual(['CB-220 opening'])
  expect(await kinds({ warehouseId: far.warehouseId })).toEqual(['CB-220 opening'])
  expect(await kinds({ binId: shelf })).toEqual(['PMP-31 transfer'])
  expect(await kinds({ orderId: order.orderId })).toEqual(['PMP-31 reserve'])
  expect(await kinds({ kind: 'opening', warehouseId: MAIN })).toEqual(['PMP-31 opening'])
  expect(await kinds({ kind: 'opening', partId: pump, binId: PARTS_BIN })).toEqual(['PMP-31 opening'])
})

test('a reserve names its order and changes no number but its own', async () => {
  const centre = await startTestCore()
  const { pump, order } = await busy(centre)
  const { rows: [row] } = await centre.call('stock.ledger', { ...ALL, partId: pump, kind: 'reserve', after: null, limit: 1 })
  expect(row).toMatchObject({ document: order.number, orderId: order.orderId, onHandMilli: 0, reservedMilli: 3_000, onHandAfterMilli: 5_000, reservedAfterMilli: 3_000, bin: '', warehouse: 'Основной склад' })
})

test('page after page no movement is left out or shown twice', async () => {
  const centre = await startTestCore()
  await busy(centre)
  const seen: number[] = []
  let after: number | null = null
  do {
    const page: { rows: { movementId: number }[]; next: number | null } = await centre.call('stock.ledger', { ...ALL, after, limit: 2 })
    seen.push(...page.rows.map((row) => row.movementId))
    after = page.next
  } while (after !== null)
  expect(seen).toEqual([5, 4, 3, 2, 1])
})

test.each([
  ['nothing', {}, 'SCAN m'], ['a part', { partId: 1 }, 'ix_stock_movements_part (part_id=?'], ['a warehouse', { warehouseId: 1 }, 'SCAN m'], ['reserves', { kind: 'reserve' as const }, 'SCAN m'], ['a cell of a warehouse', { warehouseId: 1, binId: 1 }, 'ix_stock_movements_bin (bin_id=?'], ['a cell', { binId: 1 }, 'ix_stock_movements_bin (bin_id=?'],
  ['an order', { orderId: 1 }, 'ix_stock_movements_order (order_id=?'], ['a kind', { kind: 'count' as const }, 'ix_stock_movements_kind (kind=?'], ['a kind in a warehouse', { kind: 'count' as const, warehouseId: 1 }, 'ix_stock_movements_kind (kind=?'], ['a part and a kind', { partId: 1, kind: 'count' as const }, 'ix_stock_movements_part (part_id=?'],
])('a page by %s is read along its index and never sorted', async (_what, filter, index) => {
  const centre = await startTestCore()
  for (const hasAfter of [false, true]) {
    const { sql, values } = movementsPage({ ...ALL, ...filter }, hasAfter)
    const plan = (centre.core.connection.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values, ...(hasAfter ? [9] : []), 50) as { detail: string }[]).map((step) => step.detail).join('\n')
    expect(plan).toContain(hasAfter && index === 'SCAN m' ? 'SEARCH m USING INTEGER PRIMARY KEY (rowid<?)' : index)
    expect(plan).not.toContain('TEMP B-TREE FOR ORDER BY')
  }
})
