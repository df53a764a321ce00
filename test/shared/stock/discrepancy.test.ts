import { expect, it } from 'vitest'
import { actKindOf, discrepancyOf, hasDiscrepancy } from '#shared/stock/discrepancy.ts'

it.each([
  ['came as written', { documentMilli: 5_000, actualMilli: 5_000, faultyMilli: 0 }, { shortMilli: 0, surplusMilli: 0, faultyMilli: 0 }, false],
  ['two too few', { documentMilli: 5_000, actualMilli: 3_000, faultyMilli: 0 }, { shortMilli: 2_000, surplusMilli: 0, faultyMilli: 0 }, true],
  ['one too many', { documentMilli: 5_000, actualMilli: 6_000, faultyMilli: 0 }, { shortMilli: 0, surplusMilli: 1_000, faultyMilli: 0 }, true],
  ['all there, one broken', { documentMilli: 5_000, actualMilli: 5_000, faultyMilli: 1_000 }, { shortMilli: 0, surplusMilli: 0, faultyMilli: 1_000 }, true],
])('%s', (_title, line, found, isDiscrepant) => {
  expect([discrepancyOf(line), hasDiscrepancy(line)]).toEqual([found, isDiscrepant])
})

it('goods of another country have the act of imported ones', () => {
  expect([{ currency: 'RUB', customsDeclaration: '' }, { currency: 'CNY', customsDeclaration: '' }, { currency: 'RUB', customsDeclaration: '10702070/1' }].map(actKindOf)).toEqual(['DOC_TORG2', 'DOC_TORG3', 'DOC_TORG3'])
})
