import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { QueuedJob } from '#shared/contract/printing.ts'
import type { TestCore } from '#test/kit/test-core.ts'

export const aDevice = (overrides: Partial<InputOf<'printing.saveDevice'>> = {}): InputOf<'printing.saveDevice'> => ({
  deviceId: null, name: 'Зебра', connection: 'network', address: '127.0.0.1', port: 9100, language: 'zpl', mediaWidthMm: 58, mediaHeightMm: 40, shiftXMicrons: 0, shiftYMicrons: 0, ...overrides,
})

/** A printer of labels on loopback, remembered for labels. */
export async function aLabelPrinter(test: TestCore, overrides: Partial<InputOf<'printing.saveDevice'>> = {}, copies = 1): Promise<number> {
  const { deviceId } = await test.call('printing.saveDevice', aDevice(overrides))
  await test.call('printing.remember', { paper: 'label', printer: '', pageSize: 'label58x40', copies, deviceId })
  return deviceId
}

export async function aQueuedLabel(test: TestCore, orderId: number): Promise<number> {
  const { fileId } = await test.call('documents.label', { orderId })
  return (await test.call('printing.enqueue', { paper: 'label', fileId, documentId: null, title: 'Этикетка' })).jobId
}

export const printRaw = async (test: TestCore, jobId: number): Promise<OutputOf<'printing.sendRaw'>> => {
  await test.call('printing.start', { jobId })
  return test.call('printing.sendRaw', { jobId })
}

export const jobOf = async (test: TestCore, jobId: number): Promise<QueuedJob | undefined> => (await test.call('printing.queue', {})).rows.find((row) => row.jobId === jobId)
