/** What the signed expertise says about the cause of the defect. */
export const VERDICTS = [
  'manufacturing_defect',
  'customer_cause',
  'wear',
  'external',
  'software',
  'no_defect',
  'not_established',
] as const
export type Verdict = (typeof VERDICTS)[number]
