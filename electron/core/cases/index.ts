import { query, type FeatureHandlers } from '#core/kit/handler.ts'
import { readBrandReport } from './brand-report.ts'
import { exportBrandReport } from './export-brand-report.ts'
import { readCases, readTotals, readUnit } from './read-cases.ts'

export const cases: FeatureHandlers<'cases'> = { unit: query(readUnit), list: query(readCases), totals: query(readTotals), brandReport: query(readBrandReport), exportBrandReport }
