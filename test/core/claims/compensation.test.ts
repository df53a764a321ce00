import { describe, expect, it } from 'vitest'
import type { InputOf } from '#shared/contract/index.ts'
import { balanceOf, MAIN } from '#test/core/buying/buying-builders.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aModel, anAcceptedOrder, aSupplier } from '#test/kit/builders.ts'
import { aPart, ONE, PARTS_BIN } from '#test/kit/stock-builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

const TODAY_ON = '2026-11-20'
const PERIOD = { fromOn: '2026-11-01', toOn: '2026-11-30' }
/** 90 roubles and 10 kopecks for a dollar. */
const RATE_MICRO = 90_100_000

interface Sent { readonly test: TestCore; readonly claimId: number; readonly lineIds: readonly number[] }

/** A claim of so many units, sent today. */
async function aSentClaim(count: number, remedy: InputOf<'claims.build'>['remedy'], prepare: (test: TestCore, lineIds: readonly number[]) => Promise<void> = async () => undefined): Promise<Sent> {
  const test = await startTestCore()
  const supplierId = await aSupplier(test)
  const modelId = await aModel(test, { supplierId })
  const sources: { source: 'order'; sourceId: number }[] = []
  for (let index = 0; index < count; index += 1) {
    const { orderId } = await anAcceptedOrder(test, { modelId })
    await aSignedExpertise(test, orderId)
    sources.push({ source: 'order', sourceId: orderId })
  }
  const { claimId } = await test.call('claims.build', { supplierId, ...PERIOD, sources, remedy })
  const lineIds = (await test.call('claims.get', { claimId })).lines.map((line) => line.lineId)
  await prepare(test, lineIds)
  await test.call('claims.markSent', { claimId, sentOn: TODAY_ON })
  return { test, claimId, lineIds }
}

const paper = (sent: Sent, overrides: Partial<InputOf<'claims.compensate'>>): InputOf<'claims.compensate'> => ({
  claimId: sent.claimId, kind: 'credit_note', documentNo: 'CN-7', documentOn: TODAY_ON, rateMicro: RATE_MICRO, amountMinor: 0, allocations: [], replacementSerials: [], fileId: null, note: '', ...overrides,
})
const money = (lineId: number | undefined, amountMinor: number) => ({ lineId: lineId ?? 0, goodsId: null, qty: 0, amountMinor })
const headOf = async ({ test, claimId }: Sent) => (await test.call('claims.get', { claimId })).head
const refusalOf = async ({ test }: Sent, name: 'claims.compensate' | 'claims.writeOff' | 'claims.close' | 'claims.receiveParts', input: unknown) => (await test.failure(name, input)).data

describe('a credit note', () => {
  it('is shared out among the lines, in the supplier\'s currency and in roubles to the last kopeck', async () => {
    const sent = await aSentClaim(3, 'CREDIT_NOTE')
    await sent.test.call('claims.compensate', paper(sent, { amountMinor: 10_001, allocations: [money(sent.lineIds[0], 3_333), money(sent.lineIds[1], 3_334), money(sent.lineIds[2], 3_334)] }))
    const claim = await sent.test.call('claims.get', { claimId: sent.claimId })
    expect(claim.head).toMatchObject({ settledMinor: 10_001, outstandingMinor: claim.head.totalMinor - 10_001 })
    expect(claim.compensations).toMatchObject([{ kind: 'credit_note', documentNo: 'CN-7', amountMinor: 10_001, amountRubMinor: 901_090, currency: 'USD' }])
    expect(claim.compensations[0]?.allocations.reduce((sum, { amountRubMinor }) => sum + amountRubMinor, 0)).toBe(901_090)
    expect(claim.rateMicro).toBe(RATE_MICRO)
  })

  it('of another sum than its lines, without a rate, over what is asked for, or before the claim went is not written down at all', async () => {
    const sent = await aSentClaim(1, 'CREDIT_NOTE')
    const [lineId] = sent.lineIds
    const whole = (await headOf(sent)).totalMinor
    for (const [overrides, refusal] of [
      [{ amountMinor: 500, allocations: [money(lineId, 400)] }, { code: 'claims.allocation_not_whole', details: { amountMinor: 500, allocatedMinor: 400 } }],
      [{ amountMinor: 400, allocations: [money(lineId, 400)], rateMicro: null }, { code: 'claims.rate_needed', details: { currency: 'USD' } }],
      [{ amountMinor: whole + 1, allocations: [money(lineId, whole + 1)] }, { code: 'claims.over_settled', details: { lineNo: 1, leftMinor: whole, amountMinor: whole + 1 } }],
      [{ amountMinor: 400, allocations: [money(lineId, 400)], documentOn: '2026-11-19' }, { code: 'claims.before_sent' }],
      [{ amountMinor: 400, allocations: [money(lineId, 400)], documentOn: '2026-11-21' }, { code: 'claims.in_future' }],
      [{ amountMinor: 800, allocations: [money(lineId, 400), money(lineId, 400)] }, { code: 'claims.line_twice', details: { lineNo: 1 } }],
      [{ amountMinor: 0, allocations: [money(lineId, 0)] }, { code: 'claims.allocation_empty' }],
    ] as const) expect(await refusalOf(sent, 'claims.compensate', paper(sent, { ...overrides, allocations: [...overrides.allocations] }))).toMatchObject(refusal)
    expect(await headOf(sent)).toMatchObject({ settledMinor: 0, status: 'sent' })
  })

  it('a claim closes only when every line is settled or given up with a reason', async () => {
    const sent = await aSentClaim(2, 'CREDIT_NOTE')
    const [first, second] = sent.lineIds
    const one = (await headOf(sent)).totalMinor / 2
    await sent.test.call('claims.compensate', paper(sent, { amountMinor: one, allocations: [money(first, one)] }))
    expect(await refusalOf(sent, 'claims.close', { claimId: sent.claimId, note: '' })).toMatchObject({ code: 'claims.outstanding', details: { lines: [{ lineNo: 2, outstandingMinor: one, outstandingQty: 0 }] } })
    expect(await refusalOf(sent, 'claims.writeOff', { claimId: sent.claimId, reason: 'Спор дороже суммы', lines: [money(second, one + 1)] })).toMatchObject({ code: 'claims.over_settled', details: { lineNo: 2, leftMinor: one } })
    await sent.test.call('claims.writeOff', { claimId: sent.claimId, reason: 'Спор дороже суммы', lines: [money(second, one)] })
    await sent.test.call('claims.close', { claimId: sent.claimId, note: 'Расчёт окончен' })
    expect(await headOf(sent)).toMatchObject({ status: 'closed', outstandingMinor: 0, settledMinor: one, writtenOffMinor: one, closedOn: TODAY_ON })
    expect(await refusalOf(sent, 'claims.compensate', paper(sent, { amountMinor: 1, allocations: [money(first, 1)] }))).toMatchObject({ code: 'claims.wrong_status', details: { status: 'closed' } })
  })
})

describe('parts instead of money', () => {
  async function aClaimForParts(qty: number) {
    let partId = 0
    const sent = await aSentClaim(1, 'FREE_PARTS_NEXT_SHIPMENT', async (test, [lineId]) => {
      partId = await aPart(test)
      await test.call('claims.saveLine', { lineId: lineId ?? 0, remedy: 'FREE_PARTS_NEXT_SHIPMENT', requestedQty: 1, unitPriceMinor: 4_500, labourCostMinor: 0, partsCostMinor: 0, carriageCostMinor: 0 })
      await test.call('claims.saveGoods', { lineId: lineId ?? 0, goods: [{ partId, partNo: 'PCB-77', nameEn: 'Main board', nameZh: '主板', qty, unitValueMinor: 2_600, shipByOn: null }] })
    })
    const goodsId = (await sent.test.call('claims.get', { claimId: sent.claimId })).lines[0]?.goods[0]?.goodsId ?? 0
    return { sent, partId, goodsId }
  }
  const arrival = ({ sent, partId, goodsId }: Awaited<ReturnType<typeof aClaimForParts>>, qty: number): InputOf<'claims.receiveParts'> => ({
    claimId: sent.claimId, kind: 'free_parts', warehouseId: MAIN, receivedOn: TODAY_ON, waybill: 'FP-3', waybillOn: TODAY_ON, rateMicro: RATE_MICRO, documentNo: 'PI-118', note: '',
    lines: [{ lineId: sent.lineIds[0] ?? 0, goodsId, partId, qty, unitValueMinor: 2_600, lot: '', binId: PARTS_BIN, serials: [] }],
  })

  it('come to the shelf by one receipt linked to the line, at their value; then the claim closes at zero', async () => {
    const claimed = await aClaimForParts(2)
    const { sent, partId } = claimed
    expect(await refusalOf(sent, 'claims.close', { claimId: sent.claimId, note: '' })).toMatchObject({ code: 'claims.outstanding', details: { lines: [{ lineNo: 1, outstandingMinor: 0, outstandingQty: 2 }] } })
    const { receiptNumber, receiptId } = await sent.test.call('claims.receiveParts', arrival(claimed, 2))
    expect(balanceOf(sent.test, partId)).toMatchObject({ onHandMilli: 2 * ONE })
    const claim = await sent.test.call('claims.get', { claimId: sent.claimId })
    expect(claim.head).toMatchObject({ status: 'compensated', outstandingQty: 0, outstandingMinor: 0 })
    expect(claim.compensations).toMatchObject([{ kind: 'free_parts', receiptId, receiptNumber, amountMinor: 5_200, amountRubMinor: 468_520, allocations: [{ lineNo: 1, partNo: 'PCB-77', qty: 2, amountMinor: 5_200 }] }])
    expect((await sent.test.call('buying.receipt', { receiptId })).head).toMatchObject({ number: receiptNumber })
    const { prices } = await sent.test.call('parts.card', { partId })
    expect(prices.filter(({ source }) => source === 'receipt'), 'what came free says nothing about the price').toEqual([])
    await sent.test.call('claims.close', { claimId: sent.claimId, note: '' })
    expect(await headOf(sent)).toMatchObject({ status: 'closed', outstandingMinor: 0, outstandingQty: 0 })
  })

  it('more than are owed, or the same waybill twice, change neither the stock nor the claim', async () => {
    const claimed = await aClaimForParts(2)
    const { sent, partId } = claimed
    expect(await refusalOf(sent, 'claims.receiveParts', arrival(claimed, 3))).toMatchObject({ code: 'claims.over_settled_pieces', details: { lineNo: 1, partNo: 'PCB-77', leftQty: 2, qty: 3 } })
    await sent.test.call('claims.receiveParts', arrival(claimed, 1))
    expect(await refusalOf(sent, 'claims.receiveParts', arrival(claimed, 1))).toMatchObject({ code: 'buying.receipt_twice' })
    expect(balanceOf(sent.test, partId)).toMatchObject({ onHandMilli: ONE })
    expect(await headOf(sent)).toMatchObject({ outstandingQty: 1, status: 'sent' })
  })

  it('are paid for instead piece by piece, and never come by a paper alone', async () => {
    const { sent, goodsId } = await aClaimForParts(2)
    const given = { lineId: sent.lineIds[0] ?? 0, goodsId, qty: 2, amountMinor: 5_200 }
    expect(await refusalOf(sent, 'claims.compensate', paper(sent, { kind: 'free_parts', amountMinor: 5_200, allocations: [given] }))).toMatchObject({ code: 'claims.goods_by_receipt', details: { lineNo: 1, partNo: 'PCB-77' } })
    await sent.test.call('claims.compensate', paper(sent, { kind: 'money', amountMinor: 5_200, allocations: [given] }))
    expect((await sent.test.call('claims.get', { claimId: sent.claimId })).lines[0]?.goods).toMatchObject([{ paidQty: 2, receivedQty: 0, outstandingQty: 0 }])
  })
})

describe('the report on the cause', () => {
  const report: InputOf<'claims.saveEightD'>['eightD'] = { openedOn: null, containmentDueOn: null, actionsDueOn: null, closedOn: null, emergency: '', team: '', problem: 'Main board fails within 3 months', containment: [], rootCauseOccurrence: '', rootCauseEscape: '', actions: [], implementation: '', prevention: '', closure: '' }

  it('gets the usual days for containment and actions, and refuses days before its opening', async () => {
    const sent = await aSentClaim(1, 'CREDIT_NOTE')
    await sent.test.call('claims.saveEightD', { claimId: sent.claimId, eightD: report })
    expect((await sent.test.call('claims.get', { claimId: sent.claimId })).eightD).toMatchObject({ openedOn: TODAY_ON, containmentDueOn: '2026-11-22', actionsDueOn: '2026-12-04', closedOn: null })
    const failure = await sent.test.failure('claims.saveEightD', { claimId: sent.claimId, eightD: { ...report, openedOn: TODAY_ON, closedOn: '2026-11-19' } })
    expect(failure.data).toMatchObject({ code: 'claims.eight_d_order', details: { field: 'closedOn' } })
  })
})
