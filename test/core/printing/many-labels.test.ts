import { beforeEach, expect, it } from 'vitest'
import { findDots } from '#core/files/index.ts'
import { networkLimits } from '#core/printing/raw/send-network.ts'
import { aModel, anAcceptedOrder } from '#test/kit/builders.ts'
import { readRaw, startRawPrinter } from '#test/kit/raw-printer.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { readPdf } from '#test/documents/read-pdf.ts'
import { bytesOf } from '#test/core/papers/paper-builders.ts'
import { aLabelPrinter, jobOf, printRaw } from './print-builders.ts'

let test: TestCore
let orderIds: readonly number[]
beforeEach(async () => {
  test = await startTestCore()
  const modelId = await aModel(test)
  orderIds = [(await anAcceptedOrder(test, { modelId })).orderId, (await anAcceptedOrder(test, { modelId })).orderId, (await anAcceptedOrder(test, { modelId })).orderId]
})

const queued = async (fileId: number): Promise<number> => (await test.call('printing.enqueue', { paper: 'label', fileId, documentId: null, title: 'Этикетки, 3' })).jobId
const dotsOf = async (orderId: number) => findDots(test.core.connection.read, (await test.call('documents.label', { orderId })).fileId)[0]
const SEAM = '^XZ\n'

it('labels of many orders go to the printer as one job, each as it is printed alone', async () => {
  const printer = await startRawPrinter()
  await aLabelPrinter(test, { port: printer.port }, 2)
  const file = await test.call('documents.labels', { orderIds: [...orderIds, orderIds[0] ?? 0] })
  expect(file).toMatchObject({ fileName: 'Этикетки, 3.pdf', labelCount: 3, refused: [] })
  expect((await readPdf(await bytesOf(test, file.fileId))).pages).toHaveLength(3)
  const jobId = await queued(file.fileId)
  expect(await printRaw(test, jobId)).toMatchObject({ state: 'printed' })
  expect(printer.received).toHaveLength(1)
  const burnt = (printer.received[0] ?? Buffer.alloc(0)).toString('latin1').split(SEAM).slice(0, -1).map((part) => readRaw(Buffer.from(part + SEAM, 'latin1')))
  expect(burnt).toEqual(await Promise.all(orderIds.map(async (orderId) => ({ language: 'zpl', bitmap: await dotsOf(orderId), copies: 2 }))))
  expect(await jobOf(test, jobId)).toMatchObject({ state: 'printed', title: 'Этикетки, 3', attempts: 1 })
  await printer.close()
})

it('through a driver that needs the picture moved every label has its page', async () => {
  await aLabelPrinter(test, { connection: 'driver', address: 'Zebra', shiftXMicrons: 1_000 })
  const { fileId } = await test.call('documents.labels', { orderIds: [...orderIds] })
  const ticket = await test.call('printing.start', { jobId: await queued(fileId) })
  expect(ticket).toMatchObject({ route: 'silent', state: 'printing' })
  expect(ticket.fileId).not.toBe(fileId)
  expect(await readPdf(await bytesOf(test, ticket.fileId))).toMatchObject({ imageCount: 3, pages: ['', '', ''] })
})

it('an order whose number no bar code holds and one that is gone are named, the rest is printed', async () => {
  const [first = 0, second = 0] = orderIds
  test.core.connection.raw.prepare("UPDATE orders SET number = 'ПП-000001' WHERE id = ?").run(first)
  const file = await test.call('documents.labels', { orderIds: [first, second, 9_999] })
  expect(file).toMatchObject({ labelCount: 1, refused: [{ orderId: first, number: 'ПП-000001', reason: 'not_bar_code' }, { orderId: 9_999, number: '', reason: 'gone' }] })
  expect((await test.failure('documents.labels', { orderIds: [first] })).data).toEqual({ code: 'documents.not_bar_code', details: { numbers: ['ПП-000001'] } })
  expect((await test.failure('documents.label', { orderId: first })).data).toEqual({ code: 'documents.not_bar_code', details: { numbers: ['ПП-000001'] } })
})

it('a printer that burns two hundred labels is waited for longer than for one', () => {
  expect([networkLimits(1).wholeMs, networkLimits(200).wholeMs]).toEqual([20_000, 617_000])
})
