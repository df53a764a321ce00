import { describe, expect, it } from 'vitest'
import type { Out } from '#core/kit/handler.ts'
import { anAcceptedOrder, aCategory, aModel, aPerson } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'
import { aCompleteDraft, anEngineer, aSignedExpertise } from '#test/core/expertise/expertise-builders.ts'

const TWO = 2

async function benchOf(test: TestCore, orderId: number): Promise<Out<'expertise.bench'>> {
  return test.call('expertise.bench', { orderId })
}

describe('expertise', () => {
  it('the engineer who starts takes the order, and the checklist stays as it was that day', async () => {
    const test = await startTestCore()
    const engineer = await anEngineer(test)
    const categoryId = await aCategory(test, 'WM')
    const { orderId } = await anAcceptedOrder(test, { modelId: await aModel(test, { categoryId }) })
    const { expertiseId } = await test.call('expertise.start', { orderId }, engineer.login)
    const { categoryId: id, ...category } = await test.call('reference.category', { categoryId })
    await test.call('reference.saveCategory', { ...category, categoryId: id, checklist: category.checklist.slice(0, 1) })
    const bench = await benchOf(test, orderId)
    expect(bench.category.checklist).toHaveLength(category.checklist.length)
    expect(bench).toMatchObject({ status: 'expertise', versions: [{ expertiseId, version: 1, isSigned: false, engineer: 'Соколов Илья Андреевич' }] })
    expect((await test.call('orders.card', { orderId })).engineerId).toBe(engineer.personId)
  })

  it('another engineer can neither start nor write what is assigned, a manager can', async () => {
    const test = await startTestCore()
    const owner = await anEngineer(test)
    const stranger = await aPerson(test, ['engineer'])
    const manager = await aPerson(test, ['manager'])
    const { orderId } = await anAcceptedOrder(test)
    await test.call('orders.assign', { orderId, engineerId: owner.personId })
    expect((await test.failure('expertise.start', { orderId }, stranger.login)).data).toMatchObject({ code: 'expertise.not_yours', details: { engineer: 'Соколов Илья Андреевич' } })
    const { expertiseId } = await test.call('expertise.start', { orderId }, owner.login)
    const draft = await aCompleteDraft(test, orderId)
    expect((await test.failure('expertise.saveDraft', { expertiseId, draft }, stranger.login)).data.code).toBe('expertise.not_yours')
    await test.call('expertise.saveDraft', { expertiseId, draft }, manager.login)
    expect((await benchOf(test, orderId)).versions[0]?.draft.conclusion).toBe(draft.conclusion)
  })

  it('signing names everything that is missing and changes nothing', async () => {
    const test = await startTestCore()
    const engineer = await anEngineer(test)
    const { orderId } = await anAcceptedOrder(test)
    const { expertiseId } = await test.call('expertise.start', { orderId }, engineer.login)
    const failure = await test.failure('expertise.sign', { expertiseId }, engineer.login)
    expect(failure.data.code).toBe('expertise.incomplete')
    const missing = failure.data.details?.['missing'] as readonly string[]
    const { category, status } = await benchOf(test, orderId)
    expect(missing.filter((code) => code.startsWith('step_without_result:'))).toHaveLength(category.checklist.length)
    expect(missing).toEqual(expect.arrayContaining(['methods_missing', 'verdict_missing', 'conclusion_missing', 'fixable_missing']))
    expect(status).toBe('expertise')
  })

  it('a person without qualification cannot sign', async () => {
    const test = await startTestCore()
    const { login } = await aPerson(test, ['engineer'])
    const { orderId } = await anAcceptedOrder(test)
    const { expertiseId } = await test.call('expertise.start', { orderId }, login)
    await test.call('expertise.saveDraft', { expertiseId, draft: await aCompleteDraft(test, orderId) }, login)
    expect((await test.failure('expertise.sign', { expertiseId }, login)).data.details).toEqual({ missing: ['qualification_missing'] })
  })

  it('a signed version is frozen and leads to the decision', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const { expertiseId, engineer, draft } = await aSignedExpertise(test, orderId)
    expect((await test.failure('expertise.saveDraft', { expertiseId, draft }, engineer.login)).data.code).toBe('expertise.frozen')
    expect((await test.failure('expertise.sign', { expertiseId }, engineer.login)).data.code).toBe('expertise.frozen')
    const card = await test.call('orders.card', { orderId })
    expect(card).toMatchObject({ status: 'decision', expertise: { isSigned: true, signedOn: '2026-11-20', verdict: 'manufacturing_defect', causeClass: 'manufacturing' } })
    expect(() => test.core.connection.write.sql("UPDATE expertises SET draft_json = '{}' WHERE id = ?").run(expertiseId)).toThrow('frozen')
  })

  it('a new version copies the findings, keeps the signed one and ends the decision taken on it', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const first = await aSignedExpertise(test, orderId)
    await test.call('decisions.decide', { orderId, decision: 'warranty_repair', reason: 'Недостаток производственный', amountMinor: null, essentialReason: '' })
    await test.call('expertise.newVersion', { orderId, reason: 'Уточнён узел' }, first.engineer.login)
    const bench = await benchOf(test, orderId)
    expect(bench.versions.map(({ version, isSigned, reason }) => ({ version, isSigned, reason }))).toEqual([{ version: TWO, isSigned: false, reason: 'Уточнён узел' }, { version: 1, isSigned: true, reason: '' }])
    expect(bench.versions[0]?.draft).toEqual(bench.versions[1]?.draft)
    expect(await test.call('orders.card', { orderId })).toMatchObject({ status: 'expertise', decision: null })
    expect(test.core.connection.read.sql('SELECT COUNT(*) AS count FROM decisions WHERE order_id = ?').get(orderId)).toEqual({ count: 1 })
  })

  it('the journal proves the draft without repeating it', async () => {
    const test = await startTestCore()
    const { orderId } = await anAcceptedOrder(test)
    const { draft } = await aSignedExpertise(test, orderId)
    const { rows } = await test.call('journal.list', { beforeSeq: null, actor: '', action: 'expertise.sign', entity: '', entityId: '', limit: 1 })
    expect(rows[0]?.body).toContain('"sha256"')
    expect(rows[0]?.body).not.toContain(draft.conclusion)
  })
})
