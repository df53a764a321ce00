import { beforeEach, describe, expect, it } from 'vitest'
import { aCategory, aModel, aSupplier } from '#test/kit/builders.ts'
import { startTestCore, type TestCore } from '#test/kit/test-core.ts'

let test: TestCore
beforeEach(async () => { test = await startTestCore() })

const found = async (text: string, categoryId: number | null = null): Promise<string[]> => (await test.call('catalog.findModels', { text, categoryId, limit: 50 })).map((model) => model.name)

describe('catalogue of models', () => {
  it('a saved model is read back with its brand, category and supplier', async () => {
    const supplierId = await aSupplier(test)
    const categoryId = await aCategory(test)
    const modelId = await aModel(test, { brand: 'Vega', name: 'Ёлка 3000', sku: 'VG-300', supplierId, categoryId })
    expect(await test.call('catalog.model', { modelId })).toMatchObject({ modelId, brand: 'Vega', name: 'Ёлка 3000', sku: 'VG-300', supplierId, supplier: 'Ningbo Vega Appliance', categoryId, warrantyMonths: 24, purchasePriceMinor: 4_500 })
  })

  it('one brand is kept however its letters are cased', async () => {
    await aModel(test, { brand: 'Vega' })
    await aModel(test, { brand: 'VEGA' })
    expect(await test.call('catalog.brands', {})).toMatchObject([{ name: 'Vega', modelCount: 2 }])
  })

  it.each([
    ['the beginning of the brand', 'veg'],
    ['the beginning of each word in any order', 'турб вега'],
    ['ё typed as е', 'елка'],
    ['the article with its hyphen', 'VG-700'],
    ['the article without its hyphen', 'vg700'],
    ['a part of the article after the hyphen', '700'],
  ])('is found by %s', async (_title, text) => {
    await aModel(test, { brand: 'Vega Вега', name: 'Турбо Ёлка', sku: 'VG-700' })
    await aModel(test, { brand: 'Orion', name: 'Малый', sku: 'OR-1' })
    expect(await found(text)).toEqual(['Турбо Ёлка'])
  })

  it('every typed word must be met, and the middle of a word does not count', async () => {
    await aModel(test, { brand: 'Vega', name: 'Турбо', sku: 'VG-1' })
    expect(await found('vega орион')).toEqual([])
    expect(await found('урбо')).toEqual([])
  })

  it('signs of the query language are only text', async () => {
    await aModel(test, { name: '100% «люкс»' })
    expect(await found('100% "люкс" *')).toEqual(['100% «люкс»'])
  })

  it('with nothing typed lists the models of the category', async () => {
    const categoryId = await aCategory(test)
    const other = await test.call('reference.categories', {})
    await aModel(test, { categoryId, name: 'Наш' })
    await aModel(test, { categoryId: other[1]?.categoryId ?? 0, name: 'Другой' })
    expect(await found('', categoryId)).toEqual(['Наш'])
  })

  it('a renamed model is found by its new name only', async () => {
    const modelId = await aModel(test, { name: 'Старый' })
    const { brandId: _b, categoryCode: _c, category: _n, supplier: _s, ...known } = await test.call('catalog.model', { modelId })
    await test.call('catalog.saveModel', { ...known, name: 'Новый', purchaseCurrency: 'USD' })
    expect([await found('старый'), await found('новый')]).toEqual([[], ['Новый']])
  })

  it('refuses a second model of the brand with the same name', async () => {
    await aModel(test, { brand: 'Vega', name: 'Турбо' })
    const { brandId: _b, categoryCode: _c, category: _n, supplier: _s, ...known } = await test.call('catalog.model', { modelId: await aModel(test, { brand: 'Vega', name: 'Другой' }) })
    expect((await test.failure('catalog.saveModel', { ...known, modelId: null, name: 'турбо' })).data).toEqual({ code: 'catalog.model_exists', details: { name: 'турбо' } })
  })

  it('refuses a model, a category and a supplier that are not there', async () => {
    const { brandId: _b, categoryCode: _c, category: _n, supplier: _s, ...known } = await test.call('catalog.model', { modelId: await aModel(test) })
    expect((await test.failure('catalog.model', { modelId: 9_999 })).data.code).toBe('catalog.not_found')
    expect((await test.failure('catalog.saveModel', { ...known, modelId: 9_999 })).data.code).toBe('catalog.not_found')
    expect((await test.failure('catalog.saveModel', { ...known, modelId: null, categoryId: 9_999 })).data.code).toBe('reference.not_found')
    expect((await test.failure('catalog.saveModel', { ...known, modelId: null, supplierId: 9_999 })).data.code).toBe('suppliers.not_found')
  })
})
