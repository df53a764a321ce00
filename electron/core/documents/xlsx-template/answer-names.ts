import { columnLetters } from './cell-areas.ts'

export const CLAIM_NO_NAME = 'verstak_claim_no'
export const CURRENCY_NAME = 'verstak_claim_currency'
/** Number of the claim and of the line in one cell: «SC-26-00012#3». Only in the program's own workbook. */
export const IDENTITY_NAME = 'verstak_claim_identity'

/** The cell by which a line is known wherever its row is moved. */
export const identityOf = (claimNo: string, lineNo: number): string => `${claimNo}#${lineNo}`

export type AnswerField = 'lineNo' | 'serials' | 'supplierSku' | 'requestedQty' | 'requestedAmount' | 'agreedQty' | 'agreedAmount' | 'decision' | 'reason'

/** Hidden names of the columns an answer is read from. */
export const ANSWER_NAMES: Readonly<Record<AnswerField, string>> = {
  lineNo: 'verstak_claim_line', serials: 'verstak_claim_serial', supplierSku: 'verstak_claim_sku', requestedQty: 'verstak_claim_requested_qty', requestedAmount: 'verstak_claim_requested_amount',
  agreedQty: 'verstak_claim_agreed_qty', agreedAmount: 'verstak_claim_agreed_amount', decision: 'verstak_claim_decision', reason: 'verstak_claim_reason',
}

const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`

export const rangeOf = (sheet: string, column: number, from: string, to: string): string => `${quotedSheet(sheet)}!$${columnLetters(column)}$${from}:$${columnLetters(column)}$${to}`
export const textFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`
