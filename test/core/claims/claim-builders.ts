import type { AnswerReading, AnswerRow } from '#shared/claims/answer-file.ts'
import type { InputOf, OutputOf } from '#shared/contract/index.ts'
import type { JobRunner } from '#core/kit/jobs.ts'
import { aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'
import { aModel, anAcceptedOrder, aPhotoFile, aSupplier } from '#test/kit/builders.ts'
import { testJobs, type TestCore } from '#test/kit/test-core.ts'

export const PERIOD = { fromOn: '2026-11-01', toOn: '2026-11-30' }
export const ofOrders = (...orderIds: number[]) => orderIds.map((sourceId) => ({ source: 'order' as const, sourceId }))

export async function aSupplierWithModel(test: TestCore, overrides: Partial<InputOf<'suppliers.save'>> = {}) {
  const supplierId = await aSupplier(test, overrides)
  return { supplierId, modelId: await aModel(test, { supplierId }) }
}

/** An order with a signed defect of manufacture and a photo of the plate. */
export async function aDefectiveOrder(test: TestCore, modelId: number, overrides: Parameters<typeof anAcceptedOrder>[1] = {}) {
  const order = await anAcceptedOrder(test, { modelId, photos: [{ fileId: await aPhotoFile(test), slotCode: 'plate' }], ...overrides })
  await aSignedExpertise(test, order.orderId)
  return order
}

export type Claim = OutputOf<'claims.get'>

/** A claim of so many defective orders; sent on the day of the test unless told. */
export async function aClaim(test: TestCore, { orders = 2, remedy = 'REFUND' as InputOf<'claims.build'>['remedy'], isSent = true, name = 'Ningbo Vega Appliance' } = {}) {
  const { supplierId, modelId } = await aSupplierWithModel(test, { name })
  const orderIds: number[] = []
  for (let no = 0; no < orders; no += 1) orderIds.push((await aDefectiveOrder(test, modelId)).orderId)
  const { claimId, number } = await test.call('claims.build', { supplierId, ...PERIOD, sources: ofOrders(...orderIds), remedy })
  if (isSent) await test.call('claims.markSent', { claimId, sentOn: '2026-11-20' })
  const claim = await test.call('claims.get', { claimId })
  const lineIds = claim.lines.map((line) => line.lineId)
  return { supplierId, modelId, orderIds, claimId, number, claim, lineIds }
}

/** A runner whose reader of answers says this; everything else is the real worker. */
export function jobsThatRead(read: () => AnswerReading | { readonly refusal: Record<string, unknown> }): JobRunner {
  const jobs = testJobs()
  return {
    close: () => jobs.close(),
    run: (<Output>(name: string, input: unknown, options: Parameters<JobRunner['run']>[2]) => {
      if (name !== 'readClaimAnswer') return jobs.run<Output>(name, input, options)
      const answer = read()
      return Promise.resolve(('refusal' in answer ? answer : { done: answer }) as Output)
    }) as JobRunner['run'],
  }
}

export const answerRow = (rowNumber: number, lineNo: number, more: Partial<AnswerRow> = {}): AnswerRow => ({
  rowNumber, lineNo, serial: '', sku: '', requestedQty: null, requestedMinor: null, agreedQty: null, agreedMinor: null, decisionText: 'ACCEPTED', decision: 'accepted', reason: '', ...more,
})
