import type { FailureRateFigure } from '#shared/contract/claims.ts'
import { reportTexts as texts } from '#renderer/texts/supplier-reports.ts'
import type { IntervalRow } from '#renderer/ui/charts/interval-chart.tsx'
import type { Tone } from '#renderer/ui/tones.ts'

/** `chance`: above the norm, but the interval reaches down to it. */
export type Verdict = 'over' | 'chance' | 'within' | 'noNorm' | 'unknown'
const TONES: Readonly<Record<Verdict, Tone>> = { over: 'late', chance: 'soon', within: 'ok', noNorm: 'plain', unknown: 'plain' }

export const toneOf = (row: FailureRateFigure): Tone => TONES[verdictOf(row)]
export const keyOf = (row: FailureRateFigure): string => [row.modelId, row.partId, row.sku, row.lot].join(':')

export function verdictOf({ ppm, lowPpm, normPpm }: FailureRateFigure): Verdict {
  if (ppm === null) return 'unknown'
  if (normPpm === null) return 'noNorm'
  if (ppm <= normPpm) return 'within'
  return (lowPpm ?? 0) > normPpm ? 'over' : 'chance'
}

/** The worst first; what cannot be measured goes after, by the number of defects. */
export const worstFirst = (rows: readonly FailureRateFigure[]): readonly FailureRateFigure[] =>
  rows.toSorted((a, b) => (b.ppm ?? -1) - (a.ppm ?? -1) || b.defectCount - a.defectCount)

export function intervalOf(row: FailureRateFigure, byLot: boolean): IntervalRow {
  return {
    key: keyOf(row), label: byLot ? texts.nameAndLot(row.name, row.lot) : row.name, detail: texts.sample(row.defectCount, row.shippedQty), value: row.ppm, low: row.lowPpm ?? 0, high: row.highPpm ?? 0, norm: row.normPpm, tone: toneOf(row),
    valueText: row.ppm === null ? texts.noSample : texts.share(row.ppm),
  }
}
