import { bulkTexts } from '#renderer/texts/bulk.ts'
import type { DeskRow } from '#shared/contract/orders.ts'

const SAMPLE_SHOWN = 5

/** The first few numbers and how many more there are, so that nobody does a thing to orders he did not mean. */
export function sampleOf(orders: readonly Pick<DeskRow, 'number'>[], totalCount: number): string {
  const sample = orders.slice(0, SAMPLE_SHOWN).map(({ number }) => number)
  return bulkTexts.sample(sample, totalCount - sample.length)
}
