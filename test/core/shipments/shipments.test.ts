import { beforeEach, describe, expect, it } from 'vitest'
import { serialStanding, shippedQty, traceUnit } from '#core/shipments/index.ts'
import { TRACE_INVOICE, TRACE_LOT, TRACE_SERIAL } from '#core/shipments/trace.ts'
import { aModel, anAcceptedOrder, aSale, aSupplier } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aShipment, shipmentFacts, shipmentInput, shipmentLine } from './shipment-builders.ts'

let test: TestCore
let supplierId: number
let modelId: number
beforeEach(async () => {
  test = await startTestCore()
  supplierId = await aSupplier(test)
  modelId = await aModel(test, { supplierId })
})
const db = () => test.core.connection.read
const asked = (more: Partial<Parameters<typeof traceUnit>[1]> = {}) => ({ supplierId, modelId, partId: null, serial: '', lot: '', invoice: '', ...more })
const refusalOf = async (overrides: Parameters<typeof shipmentInput>[1]) => (await test.failure('shipments.save', shipmentInput(supplierId, overrides))).data

describe('a shipment', () => {
  it('is read back with its papers, lines and numbers', async () => {
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, article: '' }), shipmentLine({ lot: 'L2602', serials: '', qty: 3 })] })
    const shipment = await test.call('shipments.get', { shipmentId })
    expect(shipment.facts).toEqual(shipmentFacts())
    expect(shipment.head).toMatchObject({ state: 'arrived', lineCount: 2, qty: 503, serialCount: 500, totalMinor: 503 * 4_200 })
    expect(shipment.lines).toMatchObject([{ lineNo: 1, modelId, serials: 'A0001–A0500', serialCount: 500 }, { lineNo: 2, goods: 'VG-100', lot: 'L2602', serials: '' }])
  })

  it('keeps the identity of its lines when they change places', async () => {
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ serials: '' }), shipmentLine({ lot: 'L2', serials: '' })] })
    const [first, second] = (await test.call('shipments.get', { shipmentId })).lines
    await test.call('shipments.save', shipmentInput(supplierId, { shipmentId, lines: [shipmentLine({ lineId: second?.lineId ?? 0, lot: 'L2', serials: '' }), shipmentLine({ lineId: first?.lineId ?? 0, serials: '' }), shipmentLine({ lot: 'L3', serials: '' })] }))
    const lines = (await test.call('shipments.get', { shipmentId })).lines
    expect(lines.slice(0, 2).map(({ lineId, lot }) => [lineId, lot])).toEqual([[second?.lineId, 'L2'], [first?.lineId, 'L2601']])
    await test.call('shipments.save', shipmentInput(supplierId, { shipmentId, lines: [] }))
    expect((await test.call('shipments.get', { shipmentId })).lines).toEqual([])
  })

  it('is refused with numbers that cannot be read, with the line named', async () => {
    expect(await refusalOf({ lines: [shipmentLine({ serials: '' }), shipmentLine({ serials: 'A01-A500' })] })).toEqual({ code: 'shipments.bad_serials', details: { lineNo: 2, problem: 'different_length', text: 'A01-A500' } })
    expect(await refusalOf({ lines: [shipmentLine({ qty: 10, serials: 'A0001-A0010' }), shipmentLine({ qty: 11, serials: 'A0005-A0015' })] })).toMatchObject({ code: 'shipments.serials_twice', details: { lineNo: 2, otherLineNo: 1, serials: 'A0005–A0010' } })
    expect(await refusalOf({ lines: [shipmentLine({ article: '' })] })).toMatchObject({ code: 'shipments.goods_needed' })
    expect(await refusalOf({ facts: shipmentFacts({ arrivedOn: '2026-01-01' }) })).toMatchObject({ code: 'shipments.arrived_before_shipped' })
    expect(await refusalOf({ facts: shipmentFacts({ shippedOn: '2027-01-01' }) })).toMatchObject({ code: 'shipments.in_future' })
  })

  it('asks before it takes numbers shipped before, another count or an invoice typed before, and keeps them when a person says so', async () => {
    const shipmentId = await aShipment(test, supplierId)
    const lines = [shipmentLine({ qty: 100, serials: 'A0490-A0589' }), shipmentLine({ qty: 5, serials: 'B0001-B0004' })]
    expect(await refusalOf({ lines })).toMatchObject({ code: 'shipments.doubtful', details: { warnings: [
      { kind: 'invoice_twice', shipmentId }, { kind: 'count', lineNo: 2, qty: 5, serialCount: 4 }, { kind: 'overlap', lineNo: 1, serials: 'A0490–A0500', shipmentId, invoiceNumber: 'INV-77' },
    ] } })
    expect(await test.call('shipments.check', { shipmentId: null, supplierId, invoiceNumber: 'inv 77', lines })).toHaveLength(3)
    await aShipment(test, supplierId, { lines, keepsWarnings: true })
    expect((await test.call('shipments.list', { supplierId, words: '', state: null, after: null, limit: 10 })).rows).toHaveLength(2)
  })

  it.each([['msku 7654321'], ['BL5501'], ['inv-77'], ['a0250'], ['L26-01'], ['ПС-26-00001']])('is found by %s', async (words) => {
    await aShipment(test, supplierId)
    await aShipment(test, supplierId, { facts: shipmentFacts({ invoiceNumber: 'OTHER', waybill: 'X', container: 'Y' }), lines: [shipmentLine({ lot: 'Z', serials: '' })] })
    const { rows } = await test.call('shipments.list', { supplierId: null, words, state: null, after: null, limit: 10 })
    expect(rows.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['INV-77'])
  })

  it('stands in the list newest first, page after page', async () => {
    for (const day of ['05', '01', '09']) await aShipment(test, supplierId, { facts: shipmentFacts({ invoiceNumber: day, shippedOn: `2026-02-${day}` }), lines: [] })
    const first = await test.call('shipments.list', { supplierId, words: '', state: 'arrived', after: null, limit: 2 })
    const second = await test.call('shipments.list', { supplierId, words: '', state: 'arrived', after: first.next, limit: 2 })
    expect([...first.rows, ...second.rows].map(({ invoiceNumber }) => invoiceNumber)).toEqual(['09', '05', '01'])
    expect(second.next).toBeNull()
  })

  it('typed by mistake goes, and the journal keeps what it was', async () => {
    const shipmentId = await aShipment(test, supplierId)
    await test.call('shipments.remove', { shipmentId })
    expect((await test.failure('shipments.get', { shipmentId })).data.code).toBe('shipments.not_found')
    expect(serialStanding(db(), { supplierId, serial: 'A0001' })).toBe('nothing_recorded')
  })
})

describe('tracing', () => {
  it('goes by the serial number, else by the lot, else by the invoice', async () => {
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, article: '' })] })
    expect(traceUnit(db(), asked({ serial: 'a-0250', lot: 'L9' }))).toMatchObject({ shipmentId, by: 'serial' })
    expect(traceUnit(db(), asked({ serial: 'A0501', lot: 'l2601' }))).toMatchObject({ shipmentId, by: 'lot' })
    expect(traceUnit(db(), asked({ serial: 'A0501', invoice: 'INV77' }))).toMatchObject({ shipmentId, by: 'invoice' })
    expect(traceUnit(db(), asked({ serial: 'A0501', lot: 'L9', invoice: 'INV-78' }))).toBeNull()
    expect(traceUnit(db(), asked({ serial: 'A1' }))).toBeNull()
  })

  it('does not take a number of another model or another supplier for this one', async () => {
    const otherModelId = await aModel(test, { supplierId, name: 'Другая' })
    await aShipment(test, supplierId, { lines: [shipmentLine({ modelId: otherModelId, article: '' })] })
    const otherId = await aSupplier(test, { name: 'Другой' })
    expect(traceUnit(db(), asked({ serial: 'A0250' }))).toBeNull()
    expect(traceUnit(db(), asked({ supplierId: otherId, modelId: null, serial: 'A0250' }))).toBeNull()
    expect(traceUnit(db(), asked({ modelId: otherModelId, serial: 'A0250' }))).not.toBeNull()
    expect(traceUnit(db(), asked({ supplierId: null, modelId: null, serial: 'A0250' }))).not.toBeNull()
  })

  it('says nothing by a lot that came twice unless the invoice tells which', async () => {
    await aShipment(test, supplierId)
    const second = await aShipment(test, supplierId, { facts: shipmentFacts({ invoiceNumber: 'INV-80' }), lines: [shipmentLine({ serials: '' })] })
    expect(traceUnit(db(), asked({ lot: 'L2601' }))).toBeNull()
    expect(traceUnit(db(), asked({ lot: 'L2601', invoice: 'INV-80' }))).toMatchObject({ shipmentId: second, by: 'lot' })
  })

  it('finds a long range behind many short ones that begin nearer', async () => {
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ qty: 9_000, serials: 'Q00001-Q09000' })] })
    const singles = Array.from({ length: 200 }, (_none, index) => `Q${String(100 + index * 2).padStart(5, '0')}`).join('\n')
    await aShipment(test, supplierId, { facts: shipmentFacts({ invoiceNumber: 'I2' }), lines: [shipmentLine({ qty: 200, serials: singles })], keepsWarnings: true })
    expect(traceUnit(db(), asked({ serial: 'Q00499' }))).toMatchObject({ shipmentId, by: 'serial' })
    expect(traceUnit(db(), asked({ serial: 'Q09001' }))).toBeNull()
  })

  it('a number in no shipment proves something only where numbers are recorded', async () => {
    expect(serialStanding(db(), { supplierId, serial: 'A0600' })).toBe('nothing_recorded')
    await aShipment(test, supplierId)
    expect(serialStanding(db(), { supplierId, serial: 'A0600' })).toBe('not_in_any')
    expect(serialStanding(db(), { supplierId, serial: 'A0500' })).toBe('in_shipment')
  })

  it('counts what was sent of a model and a lot, not what is still prepared', async () => {
    expect(shippedQty(db(), { supplierId, modelId, lot: null })).toBeNull()
    await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, article: '' }), shipmentLine({ modelId, article: '', lot: 'L2', qty: 70, serials: '' })] })
    await aShipment(test, supplierId, { facts: shipmentFacts({ invoiceNumber: 'I3', shippedOn: null, arrivedOn: null }), lines: [shipmentLine({ modelId, article: '', qty: 1_000, serials: '' })] })
    expect([null, 'L26 01', 'L2', 'L3'].map((lot) => shippedQty(db(), { supplierId, modelId, lot }))).toEqual([570, 500, 70, null])
  })

  it('an order names the shipment of its unit', async () => {
    const shipmentId = await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, article: '' })] })
    const { orderId } = await anAcceptedOrder(test, { modelId, serial: 'A0042', sale: aSale({ lot: '', invoice: '' }) })
    expect(await test.call('shipments.ofOrder', { orderId })).toMatchObject({ shipmentId, by: 'serial', invoiceNumber: 'INV-77', arrivedOn: '2026-03-02' })
  })

  it('goes by indexes', () => {
    const planOf = (sql: string, facts: object) => (db().sql(`EXPLAIN QUERY PLAN ${sql}`).all(facts) as { detail: string }[]).map(({ detail }) => detail).join('; ')
    const goods = { supplierId, modelId, partId: null }
    const serial = planOf(TRACE_SERIAL, { ...goods, stem: 'A|4|', no: 1 })
    expect(serial).toMatch(/COVERING INDEX ix_shipment_serials_stem \(stem=\? AND from_no>\? AND from_no<\?\)/)
    expect(serial).toContain('ix_shipment_serials_span')
    expect(planOf(TRACE_LOT, { ...goods, lotNorm: 'L1' })).toContain('ix_shipment_lines_lot')
    expect(planOf(TRACE_INVOICE, { supplierId, invoiceNorm: 'I' })).toContain('ix_shipments_invoice')
  })
})
