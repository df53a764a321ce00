import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { DEFECT_GROUPS } from '#core/claims/figures/failure-rates.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aShipment, shipmentLine } from '#test/core/shipments/shipment-builders.ts'
import { aModel, anAcceptedOrder, aSale, aSupplier } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const PERIOD = { fromOn: '2026-11-01', toOn: '2026-12-31' }
const RATE_MICRO = 90_100_000

async function aDefect(test: TestCore, modelId: number, lot = 'L2601'): Promise<number> {
  const { orderId } = await anAcceptedOrder(test, { modelId, sale: aSale({ lot }) })
  await aSignedExpertise(test, orderId)
  return orderId
}

async function aSentClaim(test: TestCore, supplierId: number, orderId: number): Promise<number> {
  const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: [{ source: 'order', sourceId: orderId }], remedy: 'CREDIT_NOTE' })
  await test.call('claims.markSent', { claimId, sentOn: '2026-11-20' })
  return claimId
}

async function accept(test: TestCore, claimId: number, answeredOn: string): Promise<InputOf<'claims.recordAnswer'>['answers'][number]> {
  const [line] = (await test.call('claims.get', { claimId })).lines
  const answer = { lineId: line?.lineId ?? 0, decision: 'accepted' as const, reason: '', agreedQty: line?.requestedQty ?? 0, agreedMinor: line?.requestedMinor ?? 0 }
  await test.call('claims.recordAnswer', { claimId, answeredOn, answers: [answer] })
  return answer
}

describe('failure rates', () => {
  it('have a sample and an interval per model and lot where one is known, and only a count where none is', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test, { normPpm: 10_000 })
    const modelId = await aModel(test, { supplierId })
    const orderId = await aDefect(test, modelId)
    await aDefect(test, modelId)
    await aDefect(test, modelId, 'L2602')
    const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources: [{ source: 'order', sourceId: orderId }], remedy: 'CREDIT_NOTE' })
    const { shipment } = await test.call('claims.get', { claimId })
    await test.call('claims.saveShipment', { claimId, shipment, shippedQuantities: [{ sku: 'VG-100', lot: 'L2601', shippedQty: 0, soldQty: 100 }] })
    expect(await test.call('claims.failureRates', { supplierId, ...PERIOD, byLot: true })).toMatchObject([
      { modelId, lot: 'L2601', defectCount: 2, shippedQty: 100, ppm: 20_000, lowPpm: 5_502, highPpm: 70_012, normPpm: 10_000 },
      { modelId, lot: 'L2602', defectCount: 1, shippedQty: null, ppm: null, lowPpm: null, highPpm: null },
    ])
    expect(await test.call('claims.failureRates', { supplierId: null, ...PERIOD, byLot: false })).toMatchObject([{ modelId, lot: '', defectCount: 3, shippedQty: null, ppm: null }])
    await test.call('claims.saveShipment', { claimId, shipment, shippedQuantities: [{ sku: 'VG-100', lot: 'L2601', shippedQty: 0, soldQty: 100 }, { sku: 'VG-100', lot: 'L2602', shippedQty: 200, soldQty: 5 }] })
    expect(await test.call('claims.failureRates', { supplierId, ...PERIOD, byLot: false }), 'told of every lot').toMatchObject([{ defectCount: 3, shippedQty: 300, ppm: 10_000 }])
    await aShipment(test, supplierId, { lines: [shipmentLine({ modelId, article: '', qty: 400, serials: '' })] })
    expect(await test.call('claims.failureRates', { supplierId, ...PERIOD, byLot: true }), 'a shipment comes before what was told').toMatchObject([{ lot: 'L2601', defectCount: 2, shippedQty: 400 }, { lot: 'L2602', shippedQty: 200 }])
    expect(await test.call('claims.failureRates', { supplierId, fromOn: '2026-12-01', toOn: '2026-12-31', byLot: true })).toEqual([])
    const steps = (test.core.connection.read.sql(`EXPLAIN QUERY PLAN ${DEFECT_GROUPS}`).all({ supplierId, ...PERIOD }) as { detail: string }[]).map(({ detail }) => detail)
    expect(steps.filter((step) => /^SCAN (e|o|l|u|later)\b/.test(step))).toEqual([])
  })
})

describe('how a supplier answers and pays', () => {
  it('is counted from what was sent: middle of the days, share in time with silence against it, money by the month of its paper', async () => {
    const test = await startTestCore()
    const supplierId = await aSupplier(test)
    const modelId = await aModel(test, { supplierId })
    const claims: number[] = []
    for (let index = 0; index < 3; index += 1) claims.push(await aSentClaim(test, supplierId, await aDefect(test, modelId)))
    const [first = 0, second = 0] = claims
    test.setNow('2026-12-30T07:00:00.000Z')
    expect(await test.call('claims.scorecard', { supplierId, ...PERIOD }), 'silence is told by claims past their day, not by a share of no answers').toMatchObject({ answersInTimeBp: null, lateAnswerCount: 3 })
    const { lineId, agreedMinor } = await accept(test, first, '2026-11-30')
    await accept(test, second, '2026-12-28')
    await test.call('claims.compensate', {
      claimId: first, kind: 'money', documentNo: 'TT-1', documentOn: '2026-12-10', rateMicro: RATE_MICRO, amountMinor: agreedMinor, allocations: [{ lineId, goodsId: null, qty: 0, amountMinor: agreedMinor }], replacementSerials: [], fileId: null, note: '',
    })
    const times = await test.call('claims.answerTimes', { supplierId: null, ...PERIOD })
    expect(times).toMatchObject({ sentCount: 3, answeredCount: 2, medianDays: 24, inTimeCount: 1, inTimeBp: 3_333, lateOpenCount: 1, bySupplier: [{ supplierId, sentCount: 3, answeredCount: 2, inTimeBp: 3_333 }] })
    const recoveredMinor = Math.round((agreedMinor * RATE_MICRO) / 1_000_000)
    expect(await test.call('claims.recoveryByMonth', { supplierId, ...PERIOD })).toEqual([{ month: '2026-11', sentCount: 3, recoveredMinor: 0, recoveredCount: 0 }, { month: '2026-12', sentCount: 0, recoveredMinor, recoveredCount: 1 }])
    const card = await test.call('claims.scorecard', { supplierId, ...PERIOD })
    expect(card).toMatchObject({
      claimCount: 3, lineCount: 3, openClaimCount: 3, lateAnswerCount: 1, medianAnswerDays: 24, requestedMinor: 3 * agreedMinor, agreedMinor: 2 * agreedMinor, settledMinor: agreedMinor, writtenOffMinor: 0,
      acceptedLineBp: 10_000, recoveredBp: 3_333, waitingCount: 0, defectCount: 3, shippedQty: null, ppm: null, eightDOpenCount: 0,
    })
    expect(card.outstandingMinor).toBe(card.requestedMinor - card.settledMinor - card.writtenOffMinor)
    expect((await test.failure('claims.scorecard', { supplierId: 9_999, ...PERIOD })).data.code).toBe('suppliers.not_found')
  })
})
