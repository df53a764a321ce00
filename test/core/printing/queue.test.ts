import { describe, expect, it } from 'vitest'
import { aCentreThatPrints, printPaper } from '#test/core/papers/paper-builders.ts'
import { anAcceptedOrder } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { jobOf } from './print-builders.ts'

async function aQueuedAct(test: TestCore) {
  const printsAs = await aCentreThatPrints(test)
  const { orderId } = await anAcceptedOrder(test)
  const paper = await printPaper(test, orderId, 'DOC_INTAKE', printsAs)
  const { jobId } = await test.call('printing.enqueue', { paper: 'DOC_INTAKE', fileId: paper.fileId, documentId: paper.documentId, title: paper.number })
  return { orderId, paper, jobId }
}

const printed = { outcome: 'printed', trouble: null, detail: '' } as const

describe('the queue of a workplace', () => {
  it('a paper without a remembered printer goes to the window of the system in its own size, and nobody is asked', async () => {
    const test = await startTestCore()
    const { jobId, paper } = await aQueuedAct(test)
    expect(await test.call('printing.start', { jobId })).toMatchObject({ route: 'dialog', printer: '', fileId: paper.fileId, widthMicrons: 210_000, heightMicrons: 297_000, copies: 1, state: 'printing' })
    expect(await test.call('printing.finish', { jobId, ...printed })).toMatchObject({ state: 'printed', isAsked: false })
  })

  it('a remembered printer is silent; the answer about a paper of legal force stays with the paper', async () => {
    const test = await startTestCore()
    await test.call('printing.remember', { paper: 'any', printer: 'HP', pageSize: 'A4', copies: 1, deviceId: null })
    await test.call('printing.remember', { paper: 'DOC_INTAKE', printer: 'Canon', pageSize: 'A4', copies: 2, deviceId: null })
    const { jobId, orderId, paper } = await aQueuedAct(test)
    expect(await test.call('printing.start', { jobId })).toMatchObject({ route: 'silent', printer: 'Canon', copies: 2 })
    expect(await test.call('printing.finish', { jobId, ...printed })).toMatchObject({ isAsked: true })
    expect((await test.call('printing.queue', {})).askedCount).toBe(1)
    await test.call('printing.answer', { jobId, isPrinted: true })
    expect((await test.call('documents.signatures', { orderId }))[0]).toMatchObject({ documentId: paper.documentId, printAnswer: { isPrinted: true, person: 'Орлова Мария Петровна' } })
    expect((await test.failure('printing.answer', { jobId, isPrinted: false })).data.code).toBe('printing.not_asked')
  })

  it('a paper that did not come out can be printed again, the same bytes', async () => {
    const test = await startTestCore()
    await test.call('printing.remember', { paper: 'any', printer: 'HP', pageSize: 'A4', copies: 1, deviceId: null })
    const { jobId, orderId, paper } = await aQueuedAct(test)
    await test.call('printing.start', { jobId })
    await test.call('printing.finish', { jobId, ...printed })
    await test.call('printing.answer', { jobId, isPrinted: false })
    expect(await jobOf(test, jobId)).toMatchObject({ state: 'failed', trouble: 'not_come_out', nextAt: null })
    expect((await test.call('printing.start', { jobId })).fileId).toBe(paper.fileId)
    await test.call('printing.finish', { jobId, ...printed })
    await test.call('printing.answer', { jobId, isPrinted: true })
    expect((await test.call('documents.signatures', { orderId }))[0]?.printAnswer?.isPrinted).toBe(true)
  })

  it('a sheet smaller than the paper is named before printing', async () => {
    const test = await startTestCore()
    await test.call('printing.remember', { paper: 'any', printer: 'HP', pageSize: 'A5', copies: 1, deviceId: null })
    const { jobId } = await aQueuedAct(test)
    expect(await test.call('printing.start', { jobId })).toMatchObject({ state: 'failed', trouble: 'paper_wrong' })
    await test.call('printing.remember', { paper: 'any', printer: 'HP', pageSize: 'A4', copies: 1, deviceId: null })
    expect(await test.call('printing.start', { jobId })).toMatchObject({ state: 'printing', trouble: '' })
  })

  it('what was in hand when the program stopped is still there, and a person decides', async () => {
    const test = await startTestCore()
    const { jobId } = await aQueuedAct(test)
    await test.call('printing.start', { jobId })
    expect((await test.failure('printing.start', { jobId })).data).toMatchObject({ code: 'printing.wrong_state', details: { state: 'printing' } })
    await test.restart()
    expect(await jobOf(test, jobId)).toMatchObject({ state: 'failed', trouble: 'interrupted', nextAt: null })
    await test.call('printing.start', { jobId })
    expect(await test.call('printing.finish', { jobId, outcome: 'cancelled', trouble: null, detail: '' })).toMatchObject({ state: 'cancelled' })
    await test.call('printing.drop', { jobId })
    expect(await test.call('printing.queue', {})).toEqual({ rows: [], openCount: 0, failedCount: 0, askedCount: 0 })
  })

  it('every step of a print stands in the history of the paper', async () => {
    const test = await startTestCore()
    const { jobId, paper } = await aQueuedAct(test)
    await test.call('printing.start', { jobId })
    await test.call('printing.finish', { jobId, ...printed })
    await test.call('documents.reprint', { documentId: paper.documentId })
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: '', entity: 'document', entityId: String(paper.documentId), limit: 10 })
    expect(rows.map(({ action }) => action)).toEqual(['documents.reprint', 'printing.finish', 'printing.start', 'printing.enqueue', 'documents.print'])
  })

  it('a printer taken away is forgotten for labels, and its name is free again', async () => {
    const test = await startTestCore()
    const device = { deviceId: null, name: 'Зебра', connection: 'queue', address: 'zebra', port: 9100, language: 'zpl', mediaWidthMm: 58, mediaHeightMm: 40, shiftXMicrons: 0, shiftYMicrons: 0 } as const
    const { deviceId } = await test.call('printing.saveDevice', device)
    expect((await test.failure('printing.saveDevice', device)).data.code).toBe('printing.name_taken')
    await test.call('printing.remember', { paper: 'label', printer: '', pageSize: 'label58x40', copies: 1, deviceId })
    await test.call('printing.removeDevice', { deviceId })
    expect(await test.call('printing.setup', {})).toEqual({ devices: [], setups: [{ paper: 'label', printer: '', pageSize: 'label58x40', copies: 1, deviceId: null }] })
    expect((await test.failure('printing.testPage', { deviceId })).data.code).toBe('printing.device_not_found')
    await test.call('printing.saveDevice', device)
    await test.call('printing.forget', { paper: 'label' })
    expect((await test.call('printing.setup', {})).setups).toEqual([])
  })
})
