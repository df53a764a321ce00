import { describe, expect, it } from 'vitest'
import { aShipment, shipmentFacts, shipmentLine } from '#test/core/shipments/shipment-builders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aStore, receive, receiptLine } from '#test/core/buying/buying-builders.ts'
import { aModel, anAcceptedOrder, aPhotoFile, aSale, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE } from '#test/kit/stock-builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'
import { aClaim, aDefectiveOrder, aSupplierWithModel, ofOrders, PERIOD } from './claim-builders.ts'

describe('defects of deliveries and of the quarantine', () => {
  it('a faulty piece and a short delivery wait beside the orders, each with its number and what it lacks', async () => {
    const store = await aStore({ evidenceDemands: ['serial', 'photo_defect', 'sale_date', 'unit_price'] })
    const { test, supplierId, clerk } = store
    const board = await aPart(test, { tracking: 'serial' })
    const pump = await aPart(test, { tracking: 'lot' })
    const { number } = await receive(store, [
      receiptLine(board, { documentMilli: 2 * ONE, actualMilli: 2 * ONE, faultyMilli: ONE, serials: ['SN0001'], faultySerials: ['SN0002'], faultyReason: 'Трещина платы' }),
      receiptLine(pump, { actualMilli: 7 * ONE, lot: 'L5' }),
    ])
    const waiting = await test.call('claims.waiting', { supplierId, ...PERIOD })
    expect(waiting).toMatchObject([
      { source: 'evidence', partId: board, receiptNumber: number, serial: 'SN0002', qty: 1, defectCode: 'FAULTY_ON_ARRIVAL', defect: { ru: 'Трещина платы', en: '' }, unitPriceMinor: 2_600, readiness: { demanded: ['serial', 'photo_defect', 'unit_price'], missing: ['photo_defect'] } },
      { source: 'receipt', partId: pump, receiptNumber: number, lot: 'L5', qty: 3, defectCode: 'SHORT_DELIVERY', unitPriceMinor: 2_600, readiness: { demanded: ['unit_price'], missing: [] }, notice: { terms: [{ ruleId: 'SUP-NOTICE-CONTRACT' }, { dueOn: '2028-11-20' }] } },
    ])
    const waitingCount = async () => (await test.call('suppliers.get', { supplierId })).waitingCount
    expect(await waitingCount()).toBe(2)
    const sources = waiting.map(({ source, sourceId }) => ({ source, sourceId }))
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources, remedy: 'FREE_PARTS_NEXT_SHIPMENT' }, clerk)
    const { lines, head } = await test.call('claims.get', { claimId })
    expect(lines).toMatchObject([{ source: 'evidence', requestedQty: 1, requestedMinor: 0, goods: [{ partId: board, qty: 1, unitValueMinor: 2_600, outstandingQty: 1 }], heldEvidence: [{ serial: 'SN0002', state: 'quarantine' }] }, { source: 'receipt', requestedQty: 3, goods: [{ partId: pump, qty: 3 }], heldEvidence: [] }])
    expect(head).toMatchObject({ currency: 'CNY', goodsQty: 4, outstandingQty: 4, outstandingGoodsMinor: 10_400 })
    expect(await test.call('claims.waiting', { supplierId, ...PERIOD })).toEqual([])
    expect(await waitingCount()).toBe(0)
    expect((await test.failure('claims.addLines', { claimId, sources: sources.slice(0, 1), remedy: 'REFUND' })).data.code).toBe('claims.defect_not_waiting')
    const { fileId } = await test.call('claims.export', { claimId })
    expect(fileId).toBeGreaterThan(0)
  })

  it('goods of one shipment are claimed by it, whenever they were found, with its papers', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const mine = await aDefectiveOrder(test, modelId, { serial: 'A0007', sale: aSale({ lot: '', invoice: '' }) })
    await aDefectiveOrder(test, modelId, { serial: 'B0007', sale: aSale({ lot: '', invoice: '' }) })
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, serials: 'A0001-A0500' })] })
    const period = { supplierId, fromOn: '2026-01-01', toOn: '2026-01-02', shipmentId }
    expect(await test.call('claims.waiting', period)).toMatchObject([{ orderId: mine.orderId, shipmentId, notice: { terms: [{}, { ruleId: 'SUP-CUTOFF-2Y', dueOn: '2028-03-02' }] } }])
    const { claimId } = await test.call('claims.build', { ...period, sources: ofOrders(mine.orderId), remedy: 'CREDIT_NOTE' })
    expect(await test.call('claims.get', { claimId })).toMatchObject({ head: { shipmentId }, shipment: { invoiceNumber: 'INV-77', container: 'MSKU7654321', arrivedOn: '2026-03-02' } })
    expect((await test.failure('shipments.remove', { shipmentId })).data.code).toBe('shipments.in_use')
    const stranger = await aShipment(test, await aSupplier(test, { name: 'Другой' }), { facts: shipmentFacts({ invoiceNumber: 'X-1' }), lines: [shipmentLine({ modelId: await aModel(test), serials: '' })], keepsWarnings: true })
    expect((await test.failure('claims.build', { ...period, shipmentId: stranger, sources: ofOrders(mine.orderId), remedy: 'REFUND' })).data.code).toBe('claims.order_not_waiting')
  })
})

describe('facts that speak against a line', () => {
  it('a number claimed before, a photo used twice, a number outside every shipment, a window that has passed', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test, { claimWindowDays: 10 })
    const fileId = await aPhotoFile(test)
    const first = await aDefectiveOrder(test, modelId, { serial: 'A0007', photos: [{ fileId, slotCode: 'plate' }] })
    const { claimId, number } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(first.orderId), remedy: 'REFUND' })
    await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, serials: 'Z0001-Z0500' })] })
    await test.call('claims.markSent', { claimId, sentOn: '2026-11-20' })
    test.core.connection.write.sql("UPDATE orders SET closed_at = '2026-11-20T07:00:00.000Z', closed_on = '2026-11-20', status = 'closed' WHERE id = ?").run(first.orderId)
    const second = await anAcceptedOrder(test, { modelId, serial: 'A0007', photos: [{ fileId, slotCode: 'plate' }] })
    await aSignedExpertise(test, second.orderId)
    test.setNow('2026-12-01T07:00:00.000Z')
    const [defect] = await test.call('claims.waiting', { supplierId, ...PERIOD })
    expect(defect?.checks).toMatchObject([
      { code: 'serial_claimed_before', serial: 'A0007', claimNumber: number, lineNo: 1, status: 'sent' }, { code: 'photo_used_elsewhere', claimNumber: number, lineNo: 1 },
      { code: 'serial_not_in_shipment', serial: 'A0007' }, { code: 'window_passed', ruleId: 'SUP-NOTICE-CONTRACT', dueOn: '2026-11-30', daysOver: 1 },
    ])
    // What had gone in time stays in time; the photo is now seen from the other side.
    expect((await test.call('claims.get', { claimId })).lines[0]?.checks.map((check) => check.code)).toEqual(['photo_of_other_order', 'serial_not_in_shipment'])
  })

  it('a number of another supplier’s shipment is said to be theirs', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test)
    const other = await aSupplier(test, { name: 'Гуанчжоу' })
    await aShipment(test, other, { lines: [shipmentLine({ modelId: null, serials: 'A0001-A0500' })], keepsWarnings: true })
    await aDefectiveOrder(test, modelId, { serial: 'A0007' })
    expect((await test.call('claims.waiting', { supplierId, ...PERIOD }))[0]?.checks).toEqual([{ code: 'serial_of_other_supplier', serial: 'A0007', supplierId: other, supplier: 'Гуанчжоу' }])
  })
})

describe('what this supplier demands', () => {
  it('is asked at the desk and over the order, and a line completed with a video is ready', async () => {
    const test = await startTestCore()
    const { supplierId, modelId } = await aSupplierWithModel(test, { evidenceDemands: ['serial', 'photo_serial_plate', 'video', 'test_report'] })
    expect(await test.call('claims.demandsOfModel', { modelId })).toEqual({ supplierId, supplier: 'Ningbo Vega Appliance', demanded: ['serial', 'photo_serial_plate', 'video', 'test_report'] })
    expect(await test.call('claims.demandsOfModel', { modelId: await aModel(test) })).toEqual({ supplierId: null, supplier: '', demanded: [] })
    const { orderId } = await aDefectiveOrder(test, modelId)
    expect((await test.call('claims.readinessOfOrder', { orderId })).readiness).toMatchObject({ scoreBp: 5_000, missing: ['video', 'test_report'] })
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(orderId), remedy: 'REFUND' })
    const lineId = (await test.call('claims.get', { claimId })).lines[0]?.lineId ?? 0
    const proof = { lineId, kind: 'video' as const, shows: 'video' as const, fileId: null, link: 'https://video.example/1' }
    expect((await test.failure('claims.addLineFile', { ...proof, link: '' })).data.code).toBe('claims.link_or_file_needed')
    expect((await test.failure('claims.addLineFile', { ...proof, link: 'javascript:alert(1)' })).data.code).toBe('claims.bad_link')
    expect((await test.failure('claims.addLineFile', { ...proof, fileId: await aPhotoFile(test), link: '' })).data.code).toBe('claims.wrong_file_kind')
    const { lineFileId } = await test.call('claims.addLineFile', proof)
    await test.call('claims.addLineFile', { lineId, kind: 'test_report', shows: 'test_report', fileId: await aPhotoFile(test), link: '' })
    expect((await test.call('claims.list', { supplierId }))[0]?.readiness).toMatchObject({ scoreBp: 10_000, readyLineCount: 1 })
    await test.call('claims.removeLineFile', { lineFileId })
    expect((await test.failure('claims.removeLineFile', { lineFileId })).data.code).toBe('claims.file_not_found')
    expect((await test.call('claims.get', { claimId })).lines[0]?.readiness.missing).toEqual(['video'])
  })
})

describe('lines of a claim that has not gone', () => {
  it('are added, taken out and numbered anew; a removed defect waits again', async () => {
    const test = await startTestCore()
    const { claimId, supplierId, modelId, orderIds, lineIds } = await aClaim(test, { isSent: false })
    const third = await aDefectiveOrder(test, modelId)
    expect((await test.failure('claims.addLines', { claimId, sources: ofOrders(third.orderId, third.orderId), remedy: 'REFUND' })).data.code).toBe('claims.source_twice')
    await test.call('claims.addLines', { claimId, sources: ofOrders(third.orderId), remedy: 'REPLACEMENT' })
    await test.call('claims.removeLine', { lineId: lineIds[0] ?? 0 })
    const { lines } = await test.call('claims.get', { claimId })
    expect(lines.map(({ lineNo, orderId, goods }) => [lineNo, orderId, goods.length])).toEqual([[1, orderIds[1], 0], [2, third.orderId, 1]])
    expect((await test.call('claims.waiting', { supplierId, ...PERIOD })).map(({ orderId }) => orderId)).toEqual([orderIds[0]])
    const lineId = lines[1]?.lineId ?? 0
    await test.call('claims.saveGoods', { lineId, goods: [{ partId: null, partNo: 'PCB-77', nameEn: 'Board', nameZh: '', qty: 2, unitValueMinor: 900, shipByOn: '2026-12-31' }] })
    expect((await test.call('claims.get', { claimId })).lines[1]?.goods).toMatchObject([{ partNo: 'PCB-77', qty: 2, outstandingQty: 2 }])
    for (const line of lines) await test.call('claims.removeLine', { lineId: line.lineId })
    expect((await test.failure('claims.export', { claimId })).data.code).toBe('claims.no_lines')
    expect((await test.failure('claims.markSent', { claimId, sentOn: '2026-11-20' })).data.code).toBe('claims.no_lines')
  })
})
