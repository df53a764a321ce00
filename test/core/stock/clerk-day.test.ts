import { expect, test } from 'vitest'
import { anOrderInWork, finishWork } from '#test/core/work/work-builders.ts'
import { aPerson, aSupplier } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const PRICE_LIST = [
  'Артикул поставщика;Наименование;Цена;Валюта;Штрихкод',
  'HL-CB-220;Модуль управления;98,00;CNY;6941000000017',
  'HL-PMP-31;Насос сливной;26,00;CNY;6941000000024',
].join('\r\n')
const MAIN = 1
const SHELF = 1
const QUARANTINE = 2
const RATE_MICRO = 12_400_000

interface Day { readonly centre: TestCore; readonly clerk: string; readonly supplierId: number; readonly board: number; readonly pump: number }

async function priceListIn(centre: TestCore, supplierId: number, clerk: string): Promise<void> {
  const { fileId } = await centre.call('files.store', { name: 'прайс.csv', base64: Buffer.from(PRICE_LIST, 'utf8').toString('base64') }, clerk)
  const { mapping } = await centre.call('exchange.inspect', { fileId, kind: 'prices', supplierId }, clerk)
  const checked = await centre.call('exchange.dryRun', { fileId, kind: 'prices', supplierId, warehouseId: null, mapping, currency: null, rateMicro: RATE_MICRO, decimalSign: null, createsParts: true }, clerk)
  expect(checked).toMatchObject({ counts: { total: 2, fresh: 2, wrong: 0 }, questions: [] })
  await centre.call('exchange.commit', { importId: checked.importId }, clerk)
}

async function partOf(centre: TestCore, code: string): Promise<number> {
  const { rows } = await centre.call('parts.find', { text: code, modelId: null, onlyInStock: false, onlyBelowMinimum: false, status: null, after: null, limit: 20 })
  expect(rows).toHaveLength(1)
  return rows[0]?.partId ?? 0
}

async function begun(): Promise<Day> {
  const centre = await startTestCore()
  const supplierId = await aSupplier(centre, { currency: 'CNY' })
  const { login: clerk } = await aPerson(centre, ['clerk'])
  await priceListIn(centre, supplierId, clerk)
  const [board, pump] = [await partOf(centre, '6941000000017'), await partOf(centre, 'HL-PMP-31')]
  const { part } = await centre.call('parts.card', { partId: board })
  const { externalId: _own, ...facts } = part
  await centre.call('parts.save', { ...facts, tracking: 'serial' }, clerk)
  return { centre, clerk, supplierId, board, pump }
}

async function orderedFromSupplier({ centre, clerk, supplierId, board, pump }: Day): Promise<number> {
  const { purchaseOrderId } = await centre.call('buying.saveOrder', {
    purchaseOrderId: null, supplierId, warehouseId: MAIN, currency: 'CNY', rateMicro: RATE_MICRO, expectedOn: '2026-12-05', incoterms: 'FOB Ningbo', note: '',
    lines: [{ partId: board, qtyMilli: 2_000, priceMinor: 9_800, supplierCode: '', expectedOn: null }, { partId: pump, qtyMilli: 10_000, priceMinor: 2_600, supplierCode: '', expectedOn: null }],
  }, clerk)
  await centre.call('buying.markSent', { purchaseOrderId, sentOn: '2026-11-20', expectedOn: '2026-12-05' }, clerk)
  return purchaseOrderId
}

async function receivedShort({ centre, clerk, supplierId, board, pump }: Day, purchaseOrderId: number) {
  const { lines } = await centre.call('buying.order', { purchaseOrderId }, clerk)
  const lineOf = (partId: number) => lines.find((line) => line.partId === partId)?.lineId ?? null
  const common = { faultyMilli: 0, lot: '', binId: SHELF, faultyBinId: null, faultySerials: [], faultyReason: '' }
  return centre.call('buying.receive', {
    supplierId, purchaseOrderId, warehouseId: MAIN, receivedOn: '2026-11-20', currency: 'CNY', rateMicro: RATE_MICRO, waybill: 'ТТН-77', waybillOn: '2026-11-18',
    delivery: { sender: 'Ningbo Vega', invoice: 'INV-31', contract: 'VG-2025-14', customsDeclaration: '10702070/201126/0001', transport: 'CSNU4412207', packageState: 'Без повреждений' },
    lines: [
      { ...common, partId: board, purchaseLineId: lineOf(board), documentMilli: 2_000, actualMilli: 2_000, priceMinor: 9_800, serials: ['CB0001', 'CB0002'] },
      { ...common, partId: pump, purchaseLineId: lineOf(pump), documentMilli: 10_000, actualMilli: 8_000, priceMinor: 2_600, serials: [] },
    ],
  }, clerk)
}

const movesOf = async (centre: TestCore, partId: number) => (await centre.call('stock.ledger', { partId, warehouseId: null, binId: null, orderId: null, kind: null, after: null, limit: 50 })).rows.toReversed().map((row) => [row.kind, row.onHandMilli, row.reservedMilli, row.onHandAfterMilli, row.reservedAfterMilli])

test('the day of a clerk: price list, order, short delivery with its act, the waiting order served, the old part kept, a count approved, every number explained', async () => {
  const day = await begun()
  const { centre, clerk, board, pump } = day
  const order = await anOrderInWork(centre)

  const { orderPartId } = await centre.call('stock.addOrderPart', { orderId: order.orderId, partId: board, qtyMilli: 1_000, priceMinor: null, warrantyMonths: 6 })
  expect(await centre.call('stock.confirmOrderPart', { orderPartId })).toEqual({ reservedMilli: 0, waitingMilli: 1_000 })
  const before = await centre.call('orders.card', { orderId: order.orderId })
  expect(before.status).toBe('waiting_part')

  const [wanted] = await centre.call('buying.advice', { supplierId: null, warehouseId: null }, clerk)
  expect(wanted).toMatchObject({ partId: board, waitingMilli: 1_000, waitingOrders: [order.number], adviceMilli: 1_000 })
  const purchaseOrderId = await orderedFromSupplier(day)
  const desk = await centre.call('orders.desk', { filter: 'waiting_part', after: null, limit: 50 })
  expect(desk.rows).toMatchObject([{ orderId: order.orderId, partsExpectedOn: '2026-12-05', deadlineOn: before.deadlineOn }])

  const receipt = await receivedShort(day, purchaseOrderId)
  expect(receipt).toMatchObject({ hasDiscrepancy: true, offeredOrderCount: 1 })
  const { actKind, lines } = await centre.call('buying.receipt', { receiptId: receipt.receiptId }, clerk)
  expect(actKind).toBe('DOC_TORG3')
  expect(lines.map((line) => [line.partId, line.shortMilli])).toEqual([[board, 0], [pump, 2_000]])
  const form = await centre.call('buying.actForm', { receiptId: receipt.receiptId, kind: 'DOC_TORG3', values: {} }, clerk)
  const rows = form.fields.find((field) => field.key === 'rows')?.value
  expect(rows).toMatchObject([{ doc_qty: 10_000, fact_qty: 8_000, short: 2_000 }])

  expect(await centre.call('stock.waiting', { partId: null })).toMatchObject([{ orderPartId, waitingMilli: 1_000, freeMilli: 2_000, offeredMilli: 1_000 }])
  await centre.call('stock.reserve', { orderPartId, warehouseId: MAIN, qtyMilli: 1_000 })
  expect((await centre.call('orders.card', { orderId: order.orderId })).status).toBe('work')

  await centre.call('stock.issue', {
    orderPartId, binId: SHELF, lot: '', qtyMilli: 1_000, serials: ['CB0001'], old: { kind: 'quarantine', binId: QUARANTINE, qtyMilli: 1_000, serial: 'CB9000', reason: 'Не включается', supplierId: day.supplierId },
  }, clerk)
  const card = await centre.call('orders.card', { orderId: order.orderId })
  expect(card.workLines).toMatchObject([{ kind: 'part', qtyMilli: 1_000, serial: 'CB0001', replacedSerial: 'CB9000', warrantyMonths: 6 }])
  expect((await centre.call('stock.evidence', { state: null, supplierId: null, orderId: order.orderId, after: null, limit: 50 })).rows).toMatchObject([{ serial: 'CB9000', state: 'quarantine', orderNumber: order.number, qtyMilli: 1_000 }])
  await finishWork(centre, order.orderId)

  const { countId } = await centre.call('counts.start', { warehouseId: MAIN, binIds: [SHELF], note: '' }, clerk)
  const [cell] = (await centre.call('counts.get', { countId }, clerk)).cells
  const cellId = cell?.cellId ?? 0
  await centre.call('counts.openCell', { cellId }, clerk)
  await centre.call('counts.scan', { cellId, code: '6941000000024', partId: null, qtyMilli: 7_000, lot: '', serial: '' }, clerk)
  await centre.call('counts.scan', { cellId, code: 'CB0002', partId: null, qtyMilli: 1_000, lot: '', serial: '' }, clerk)
  await centre.call('counts.closeCell', { cellId }, clerk)
  expect((await centre.call('counts.differences', { countId })).lines.filter((line) => line.differenceMilli !== 0)).toMatchObject([{ partId: pump, bookMilli: 8_000, countedMilli: 7_000, differenceMilli: -1_000 }])
  expect(await centre.call('counts.approve', { countId, reason: 'Потеря при перемещении' })).toEqual({ movementCount: 1 })

  expect(await movesOf(centre, pump)).toEqual([['receipt', 8_000, 0, 8_000, 0], ['count', -1_000, 0, 7_000, 0]])
  expect(await movesOf(centre, board)).toEqual(expect.arrayContaining([['receipt', 2_000, 0, 2_000, 0], ['reserve', 0, 1_000, 2_000, 1_000], ['issue', -1_000, -1_000, 1_000, 0]]))
  expect(await centre.call('stock.reconcile', {})).toMatchObject({ isWhole: true, differences: [] })
  expect(await centre.call('journal.verify', {})).toMatchObject({ isWhole: true })
})
