import { beforeEach, describe, expect, it } from 'vitest'
import type { Category } from '#shared/contract/reference.ts'
import { starterCategories, voidingConditions } from '#shared/reference/starter.ts'
import { installStarter } from '#core/reference/index.ts'
import * as starter from '#shared/reference/starter.ts'
import { aCategory, aModel } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

async function ownCategory(changes: Partial<Category> = {}): Promise<Category & { categoryId: number | null }> {
  const { categoryId: _known, ...facts } = await test.call('reference.category', { categoryId: await aCategory(test) })
  return { ...facts, code: 'MINE', categoryId: null, ...changes }
}

describe('reference data', () => {
  it('a new centre has every starter category and voiding condition', async () => {
    const categories = await test.call('reference.categories', {})
    expect(categories.map((row) => row.code).toSorted()).toEqual(starterCategories.map((row) => row.code).toSorted())
    for (const row of categories) expect(row.stepCount, row.code).toBeGreaterThan(0)
    expect((await test.call('reference.voidingConditions', {})).map((row) => row.code)).toEqual(voidingConditions.map((row) => row.code))
  })

  it('a second installation changes nothing the centre has edited', async () => {
    const categoryId = await aCategory(test)
    const known = await test.call('reference.category', { categoryId })
    await test.call('reference.saveCategory', { ...known, name: { ...known.name, ru: 'Наше название' } })
    const count = (await test.call('reference.categories', {})).length
    installStarter(test.core.connection.write, starter)
    expect((await test.call('reference.category', { categoryId })).name.ru).toBe('Наше название')
    expect((await test.call('reference.categories', {})).length).toBe(count)
  })

  it('a saved category is read back as it was saved', async () => {
    const facts = await ownCategory()
    const { categoryId } = await test.call('reference.saveCategory', facts)
    expect(await test.call('reference.category', { categoryId })).toEqual({ ...facts, categoryId })
  })

  it('the list counts the models of each category', async () => {
    const categoryId = await aCategory(test)
    await aModel(test, { categoryId })
    await aModel(test, { categoryId })
    expect((await test.call('reference.categories', {})).find((row) => row.categoryId === categoryId)?.modelCount).toBe(2)
  })

  it('refuses a code another category has', async () => {
    const failure = await test.failure('reference.saveCategory', await ownCategory({ code: starterCategories[1]?.code ?? '' }))
    expect(failure.data).toEqual({ code: 'reference.code_taken', details: { code: starterCategories[1]?.code } })
  })

  it('refuses the same code twice in one list', async () => {
    const facts = await ownCategory()
    const failure = await test.failure('reference.saveCategory', { ...facts, defects: [...facts.defects, facts.defects[0]] })
    expect(failure.data).toEqual({ code: 'reference.code_taken', details: { code: facts.defects[0]?.code } })
  })

  it('refuses a lower limit above the upper one', async () => {
    const step = { code: 'm1', name: { ru: 'Сопротивление', en: '', zh: '' }, kind: 'measure' as const, unit: 'Ом', minLimit: 5, maxLimit: 2, wantsPhoto: false, hint: '' }
    const failure = await test.failure('reference.saveCategory', await ownCategory({ checklist: [step] }))
    expect(failure.data).toEqual({ code: 'reference.bad_limits', details: { stepCode: 'm1' } })
  })

  it('refuses a category that is not there', async () => {
    expect((await test.failure('reference.category', { categoryId: 9_999 })).data.code).toBe('reference.not_found')
    expect((await test.failure('reference.saveCategory', { ...(await ownCategory()), categoryId: 9_999 })).data.code).toBe('reference.not_found')
  })
})
