import { formatNumber } from '#renderer/texts/formats.ts'
import type * as ru from '../ru/supplier-score.ts'
import type { Translated } from './translated.ts'

const BP_PER_PERCENT = 100

export const scoreTexts: Translated<typeof ru.scoreTexts> = {
  title: 'Scorecard', period: 'for 12 months', none: 'No claims in 12 months.',
  claims: 'Claims', claimsOf: (count, openCount) => (openCount === 0 ? formatNumber(count) : `${formatNumber(count)}, ${formatNumber(openCount)} open now`),
  inTime: 'Answers in time', late: 'Overdue answers now', median: 'Answer time, median', days: (days) => `${formatNumber(days)} d`,
  accepted: 'Lines accepted', recovered: 'Recovered', percent: (bp) => `${formatNumber(Math.round(bp / BP_PER_PERCENT))}%`, outstanding: 'Not recovered yet',
  failures: 'Failures', failuresOf: (defectCount, shippedQty) => `${formatNumber(defectCount)} of ${formatNumber(shippedQty)} pcs`, rate: 'Failure rate', ppm: (value) => `${formatNumber(value)} ppm`,
  interval: 'With 95% confidence', between: (low, high) => `${formatNumber(low)} to ${formatNumber(high)} ppm`, notShipped: (defectCount) => `${formatNumber(defectCount)}, number shipped unknown`,
  eightD: 'Open 8D reports', eightDOf: (openCount, overdueCount) => (overdueCount === 0 ? formatNumber(openCount) : `${formatNumber(openCount)}, ${formatNumber(overdueCount)} overdue`),
  noAnswers: 'no answers yet', nothingAsked: 'nothing to recover',
}
