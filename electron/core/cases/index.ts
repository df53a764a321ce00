import { job, query, type FeatureHandlers } from '#core/kit/handler.ts'

const soon = (): never => { throw new Error('not there yet') }

export const cases: FeatureHandlers<'cases'> = { unit: query(soon), list: query(soon), totals: query(soon), brandReport: query(soon), exportBrandReport: job({ prepare: soon, work: soon, finish: soon }) }
