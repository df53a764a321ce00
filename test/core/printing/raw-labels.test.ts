import { describe, expect, it } from 'vitest'
import { renderLabelBitmap } from '#core/documents/labels/label-bitmap.ts'
import { getOrder } from '#core/orders/index.ts'
import { shifted } from '#core/documents/labels/shift.ts'
import { testLabelBitmap } from '#core/documents/labels/test-bitmap.ts'
import { sendToNetwork } from '#core/printing/raw/send-network.ts'
import { anAcceptedOrder } from '#test/kit/builders.ts'
import { readRaw, startRawPrinter, type RawPrinter } from '#test/kit/raw-printer.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { readPdf } from '#test/documents/read-pdf.ts'
import { bytesOf } from '#test/core/papers/paper-builders.ts'
import { aDevice, aLabelPrinter, aQueuedLabel, jobOf, printRaw } from './print-builders.ts'

function labelOf(test: TestCore, orderId: number) {
  const { number, device, serial, acceptedOn, isUrgent } = getOrder(test.core.connection.read, orderId)
  return renderLabelBitmap({ orderNumber: number, device, serial, acceptedOn, isUrgent })
}

async function withPrinter(work: (printer: RawPrinter) => Promise<void>, options: Parameters<typeof startRawPrinter>[0] = {}): Promise<void> {
  const printer = await startRawPrinter(options)
  try {
    await work(printer)
  } finally {
    await printer.close()
  }
}

describe('a label on a printer of the network', () => {
  it.each(['zpl', 'tspl'] as const)('the printer burns, by %s, exactly the dots of the label, in as many copies as remembered', (language) => withPrinter(async (printer) => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await aLabelPrinter(test, { language, port: printer.port }, 2)
    const jobId = await aQueuedLabel(test, orderId)
    expect(await printRaw(test, jobId)).toEqual({ jobId, state: 'printed', trouble: '', detail: '', isAsked: false })
    const [sent] = printer.received
    expect(readRaw(sent ?? Buffer.alloc(0))).toEqual({ language, bitmap: labelOf(test, orderId), copies: 2 })
    expect(await jobOf(test, jobId)).toMatchObject({ state: 'printed', printer: 'Зебра', attempts: 1 })
  }))

  it('the offset of the printer moves the picture', () => withPrinter(async (printer) => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await aLabelPrinter(test, { port: printer.port, shiftXMicrons: 1_000, shiftYMicrons: -500 })
    await printRaw(test, await aQueuedLabel(test, orderId))
    expect(readRaw(printer.received[0] ?? Buffer.alloc(0)).bitmap).toEqual(shifted(labelOf(test, orderId), 8, -4))
  }))

  it('a printer that keeps the line open has printed all the same', () => withPrinter(async (printer) => {
    await sendToNetwork(Buffer.from('^XA^XZ'), { host: '127.0.0.1', port: printer.port }, { connectMs: 1_000, wholeMs: 2_000, closeMs: 30 })
    expect(printer.received.map(String)).toEqual(['^XA^XZ'])
  }, { keepsLine: true }))

  it('a line that breaks in the middle is named, and the label waits to be tried again by hand', () => withPrinter(async (printer) => {
    await expect(sendToNetwork(Buffer.alloc(32 * 1024 * 1024), { host: '127.0.0.1', port: printer.port })).rejects.toMatchObject({ trouble: 'connection_lost' })
  }, { breaksAfterBytes: 1 }))

  it('a printer that is switched off is named and tried again by itself later', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const printer = await startRawPrinter()
    await printer.close()
    await aLabelPrinter(test, { port: printer.port })
    const jobId = await aQueuedLabel(test, orderId)
    expect(await printRaw(test, jobId)).toMatchObject({ state: 'failed', trouble: 'printer_unreachable' })
    expect(await jobOf(test, jobId)).toMatchObject({ state: 'failed', nextAt: '2026-11-20T07:00:15.000Z', attempts: 1 })
    const again = await startRawPrinter()
    await aLabelPrinter(test, { name: 'Вторая', port: again.port })
    expect(await printRaw(test, jobId)).toMatchObject({ state: 'printed' })
    expect(again.received).toHaveLength(1)
    await again.close()
  })

  it('a roll smaller than the label is refused before anything is sent', () => withPrinter(async (printer) => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await aLabelPrinter(test, { port: printer.port, mediaWidthMm: 40, mediaHeightMm: 30 })
    const jobId = await aQueuedLabel(test, orderId)
    expect(await test.call('printing.start', { jobId })).toMatchObject({ state: 'failed', trouble: 'paper_wrong' })
    expect((await test.failure('printing.sendRaw', { jobId })).data).toMatchObject({ code: 'printing.wrong_state' })
    expect(printer.received).toEqual([])
  }))
})

describe('other ways to a printer of labels', () => {
  it.each([['queue', 'no_such_queue_here', ['printer_missing', 'not_on_this_system']], ['path', '/dev/usb/lp99', ['printer_missing']]] as const)('by %s: a printer that is not there is named', async (connection, address, troubles) => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    await aLabelPrinter(test, { connection, address })
    const { state, trouble } = await printRaw(test, await aQueuedLabel(test, orderId))
    expect([state, troubles.includes(trouble as never)]).toEqual(['failed', true])
  })

  it('an address that is no printer is refused at the field', async () => {
    const test = await startTestCore()
    for (const wrong of [aDevice({ connection: 'path', address: '/etc/passwd' }), aDevice({ connection: 'queue', address: '-o' }), aDevice({ address: 'http://x' })]) {
      expect((await test.failure('printing.saveDevice', wrong)).data.issues).toMatchObject([{ path: ['address'], message: 'printer_address' }])
    }
  })

  it('through its driver the stored page goes to the window, and a moved one as the same dots moved', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const deviceId = await aLabelPrinter(test, { connection: 'driver', address: 'TSC TE200' })
    const jobId = await aQueuedLabel(test, orderId)
    const straight = await test.call('printing.start', { jobId })
    expect(straight).toMatchObject({ route: 'silent', printer: 'TSC TE200', widthMicrons: 58_000, heightMicrons: 40_000 })
    await test.call('printing.finish', { jobId, outcome: 'failed', trouble: 'printer_refused', detail: '' })
    await test.call('printing.saveDevice', aDevice({ deviceId, connection: 'driver', address: 'TSC TE200', shiftXMicrons: 2_000 }))
    const moved = await test.call('printing.start', { jobId })
    expect(moved.fileId).not.toBe(straight.fileId)
    const page = await readPdf(await bytesOf(test, moved.fileId))
    expect([page.pages.length, page.imageCount, ...page.sizePoints.map((points) => Math.round((points * 25.4) / 72))]).toEqual([1, 1, 58, 40])
  })
})

describe('the test sticker', () => {
  it('has a ruler in millimetres from edge to edge and goes to its own printer', () => withPrinter(async (printer) => {
    const test = await startTestCore()
    const { deviceId } = await test.call('printing.saveDevice', aDevice({ port: printer.port, shiftXMicrons: 1_000 }))
    const { jobId } = await test.call('printing.testPage', { deviceId })
    expect(await printRaw(test, jobId)).toMatchObject({ state: 'printed' })
    const plain = testLabelBitmap({ name: 'Зебра', shiftXMicrons: 1_000, shiftYMicrons: 0 })
    expect(readRaw(printer.received[0] ?? Buffer.alloc(0)).bitmap).toEqual(shifted(plain, 8, 0))
  }))
})
