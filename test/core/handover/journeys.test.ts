import { statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCompleteDraft, anEngineer, aPhotoOfGround } from '#test/core/expertise/expertise-builders.ts'
import { aCentreThatPrints, bytesOf, printPaper } from '#test/core/papers/paper-builders.ts'
import { aPaidOrderInWork, decisionFacts, finishWork, labourLine, partLine } from '#test/core/work/work-builders.ts'
import { aCategory, aModel, anAcceptedOrder, aPerson, aPhotoFile, aSupplier } from '#test/kit/builders.ts'
import { startTestCore } from '#test/kit/test-core.ts'

const HANDED_TO = { receivedBy: 'Иванова А. С.', note: '' }

async function aWashingMachine(test: Awaited<ReturnType<typeof startTestCore>>) {
  const supplierId = await aSupplier(test)
  const modelId = await aModel(test, { categoryId: await aCategory(test, 'WM'), supplierId, isTechComplex: true })
  return { supplierId, modelId }
}

describe('the way of an order through the centre', () => {
  it('a washing machine is examined, refused for liquid with photos, and handed back with its acts', async () => {
    const test = await startTestCore()
    const desk = await aCentreThatPrints(test)
    const engineer = await anEngineer(test)
    const manager = await aPerson(test, ['manager'])
    const { modelId } = await aWashingMachine(test)
    const { orderId } = await anAcceptedOrder(test, { modelId, agreedDays: 30, photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }] })
    await printPaper(test, orderId, 'DOC_INTAKE', desk)

    const { expertiseId } = await test.call('expertise.start', { orderId }, engineer.login)
    const grounds = [{ code: 'REF-LIQUID', clause: '', evidence: 'Следы окислов на плате управления, индикатор влаги красный', causalLink: 'Окислы замыкают цепь питания, плата не включается' }]
    const draft = await aCompleteDraft(test, orderId, { verdict: 'customer_cause', causeClass: 'operation', grounds, conclusion: 'Недостаток вызван попаданием жидкости после передачи товара' })
    await test.call('expertise.saveDraft', { expertiseId, draft }, engineer.login)
    expect((await test.failure('expertise.sign', { expertiseId }, engineer.login)).data.details).toEqual({ missing: ['ground_without_photo:REF-LIQUID'] })
    await aPhotoOfGround(test, orderId, 'REF-LIQUID')
    await test.call('expertise.sign', { expertiseId }, engineer.login)

    expect((await test.failure('decisions.decide', decisionFacts(orderId, 'warranty_repair'), manager.login)).data).toMatchObject({ code: 'decisions.not_allowed', details: { reasons: ['defect_not_ours'] } })
    await test.call('decisions.decide', decisionFacts(orderId, 'refusal', { reason: 'Воздействие жидкости' }), manager.login)
    expect((await test.failure('handover.handOver', { orderId, ...HANDED_TO }, desk)).data).toMatchObject({ code: 'handover.blocked', details: { blockers: ['refusal_act_missing', 'diagnosis_act_missing'] } })
    await printPaper(test, orderId, 'DOC_DIAG', desk)
    await printPaper(test, orderId, 'DOC_REFUSAL', desk)
    expect((await test.call('orders.card', { orderId })).handoverBlockers).toEqual([])
    test.setNow('2026-11-23T08:00:00.000Z')
    await test.call('handover.handOver', { orderId, ...HANDED_TO }, desk)

    const card = await test.call('orders.card', { orderId })
    expect(card).toMatchObject({ status: 'closed', closedOn: '2026-11-23', decision: { decision: 'refusal' }, unit: { warrantyEndsOn: '2028-03-10' } })
    expect(card.documents.map((paper) => paper.number)).toEqual(['ПП-26-00001', 'ТС-26-00001', 'ОТ-26-00001'])
    expect(card.timeline.map((entry) => entry.code)).toEqual(expect.arrayContaining(['accepted', 'started', 'signed', 'refusal', 'handed_over']))
    expect((await test.failure('documents.print', { orderId, kind: 'DOC_REFUSAL' }, desk)).data.code).toBe('documents.not_available')
    expect(await test.call('journal.verify', {})).toMatchObject({ isWhole: true })
  })

  it('a machine repaired under warranty goes back with the act, its warranty grows, and the supplier is claimed', async () => {
    const test = await startTestCore()
    const desk = await aCentreThatPrints(test)
    const engineer = await anEngineer(test)
    const { supplierId, modelId } = await aWashingMachine(test)
    const { orderId, intake, number } = await anAcceptedOrder(test, { modelId, agreedDays: 30 })
    const { expertiseId } = await test.call('expertise.start', { orderId }, engineer.login)
    await test.call('orders.addPhoto', { orderId, fileId: await aPhotoFile(test), purpose: 'expertise', slotCode: '', stepCode: 'bearing', groundCode: '' }, engineer.login)
    await test.call('expertise.saveDraft', { expertiseId, draft: await aCompleteDraft(test, orderId) }, engineer.login)
    await test.call('expertise.sign', { expertiseId }, engineer.login)
    await test.call('decisions.decide', decisionFacts(orderId, 'warranty_repair'))
    await test.call('work.addLine', labourLine(orderId), engineer.login)
    await test.call('work.addLine', partLine(orderId), engineer.login)
    await finishWork(test, orderId)

    await printPaper(test, orderId, 'DOC_ISSUE', desk)
    test.setNow('2026-11-27T08:00:00.000Z')
    expect((await test.failure('handover.handOver', { orderId, ...HANDED_TO }, desk)).data.details).toEqual({ blockers: ['issue_act_missing'] })
    await printPaper(test, orderId, 'DOC_ISSUE', desk)
    await test.call('handover.handOver', { orderId, ...HANDED_TO }, desk)
    expect((await test.call('units.lookUp', { serial: intake.serial })).unit).toMatchObject({ warrantyEndsOn: '2028-03-17', repairDays: 7, warrantyState: 'in_warranty' })

    const period = { supplierId, fromOn: '2026-11-01', toOn: '2026-11-30' }
    expect(await test.call('claims.waiting', period)).toMatchObject([{ orderNumber: number, serial: intake.serial, lot: 'L2601', foundOn: '2026-11-20', noticeDueOn: '2027-02-18', readiness: { missing: [] } }])
    const { claimId } = await test.call('claims.build', { ...period, sources: [{ source: 'order', sourceId: orderId }], remedy: 'FREE_PARTS_NEXT_SHIPMENT' })
    const workbook = await test.call('claims.export', { claimId })
    expect((await bytesOf(test, workbook.fileId)).subarray(0, 2).toString()).toBe('PK')
    expect(statSync(join(test.dataDir, 'files', workbook.sha256.slice(0, 2), workbook.sha256)).size).toBeGreaterThan(0)
    expect((await test.call('orders.card', { orderId })).claim).toEqual({ claimId, number: 'SC-26-00001', status: 'ready', lineNo: 1 })
    expect(await test.call('journal.verify', {})).toMatchObject({ isWhole: true })
  })
})

describe('hand-over of paid work', () => {
  it('keeps the product until the work is paid for', async () => {
    const test = await startTestCore()
    const desk = await aCentreThatPrints(test)
    const { orderId } = await aPaidOrderInWork(test, null, { prepaidMinor: 100_000 })
    await test.call('work.addLine', labourLine(orderId))
    await finishWork(test, orderId)
    await printPaper(test, orderId, 'DOC_WORKS', desk)
    expect((await test.failure('handover.handOver', { orderId, ...HANDED_TO }, desk)).data.details).toEqual({ blockers: ['money_due'] })
    await test.call('work.recordPayment', { orderId, amountMinor: 150_000, method: 'card', receiptNo: 'ФД 9' }, desk)
    await test.call('handover.handOver', { orderId, ...HANDED_TO }, desk)
    const card = await test.call('orders.card', { orderId })
    expect(card).toMatchObject({ status: 'closed', unit: { warrantyEndsOn: '2028-03-10' } })
    expect((await test.failure('work.recordPayment', { orderId, amountMinor: 1, method: 'card', receiptNo: '' }, desk)).data.code).toBe('orders.closed')
    expect((await test.failure('handover.handOver', { orderId, ...HANDED_TO }, desk)).data.code).toBe('orders.wrong_stage')
  })
})
