import { beforeEach, describe, expect, it } from 'vitest'
import { supplierInput } from '#shared/contract/suppliers.ts'
import { aModel, anAcceptedOrder, aSupplier, supplierFacts } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

/** Written straight into the table: the expertise has its own tests. */
function signedExpertise(orderId: number, version: number, verdict: string): void {
  test.core.connection.raw.prepare(`INSERT INTO expertises (order_id, version, reason, engineer_id, category_json, draft_json, verdict, created_at, signed_at, signed_on)
    VALUES (?, ?, '', 1, '{}', '{}', ?, '2026-11-20T08:00:00.000Z', '2026-11-20T09:00:00.000Z', '2026-11-20')`).run(orderId, version, verdict)
}

describe('suppliers', () => {
  it('a saved supplier is read back with its contract', async () => {
    const supplierId = await aSupplier(test)
    const { supplierId: _new, ...facts } = supplierFacts()
    expect(await test.call('suppliers.get', { supplierId })).toEqual({ ...supplierInput.parse(facts), supplierId, modelCount: 0, waitingCount: 0 })
  })

  it('the list goes by name and counts the models', async () => {
    const vega = await aSupplier(test, { name: 'Vega' })
    await aSupplier(test, { name: 'аврора' })
    await aSupplier(test, { name: 'Алмаз' })
    await aModel(test, { supplierId: vega })
    expect((await test.call('suppliers.list', {})).map((row) => [row.name, row.modelCount])).toEqual([['Vega', 1], ['аврора', 0], ['Алмаз', 0]])
  })

  it('counts the defects of its goods that no claim holds, by the newest signed expertise', async () => {
    const supplierId = await aSupplier(test)
    const modelId = await aModel(test, { supplierId })
    const [first, second, third] = [await anAcceptedOrder(test, { modelId }), await anAcceptedOrder(test, { modelId }), await anAcceptedOrder(test, { modelId })]
    signedExpertise(first.orderId, 1, 'manufacturing_defect')
    signedExpertise(second.orderId, 1, 'manufacturing_defect')
    signedExpertise(second.orderId, 2, 'operational')
    signedExpertise(third.orderId, 1, 'wear')
    expect(await test.call('suppliers.get', { supplierId })).toMatchObject({ modelCount: 1, waitingCount: 1 })
  })

  it('refuses a name another supplier has, and lets a supplier keep its own', async () => {
    const supplierId = await aSupplier(test, { name: 'Vega' })
    expect((await test.failure('suppliers.save', supplierFacts({ name: 'VEGA' }))).data).toEqual({ code: 'suppliers.name_taken', details: { name: 'VEGA' } })
    await test.call('suppliers.save', supplierFacts({ supplierId, name: 'Vega', note: 'Новый договор' }))
    expect((await test.call('suppliers.get', { supplierId })).note).toBe('Новый договор')
  })

  it('refuses a supplier that is not there', async () => {
    expect((await test.failure('suppliers.get', { supplierId: 9_999 })).data.code).toBe('suppliers.not_found')
    expect((await test.failure('suppliers.save', supplierFacts({ supplierId: 9_999 }))).data.code).toBe('suppliers.not_found')
  })
})
