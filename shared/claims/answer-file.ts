import type { Currency } from '#shared/kit/money.ts'

export const LINE_DECISIONS = ['accepted', 'partly', 'rejected'] as const
export type LineDecision = (typeof LINE_DECISIONS)[number]

/** One row of a workbook that came back from the supplier, before it is compared with the claim. */
export interface AnswerRow {
  /** In the sheet, from 1; a person finds the row by it. */
  readonly rowNumber: number
  /** Number of the claim's line the row carries; null where the cell is empty or no number. */
  readonly lineNo: number | null
  readonly serial: string
  readonly sku: string
  readonly requestedQty: number | null
  readonly requestedMinor: number | null
  readonly agreedQty: number | null
  readonly agreedMinor: number | null
  /** As it stands in the cell. */
  readonly decisionText: string
  /** What the words mean; null where the program does not know them. */
  readonly decision: LineDecision | null
  readonly reason: string
}

/** What a workbook says in answer to a claim. Nothing in it is trusted before it is compared with the claim. */
export interface AnswerReading {
  readonly claimNo: string
  /** Null: the workbook names none. */
  readonly currency: Currency | null
  readonly currencyText: string
  readonly rows: readonly AnswerRow[]
}
