import type { AnswerFinding, AnswerPreview } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import type { AnswerReading, AnswerRow } from './answer-file.ts'
import { checkLineAnswer, type AskedLine } from './answers.ts'

export interface AskedClaim {
  readonly number: string
  readonly currency: Currency
  /** In the order of their numbers, as they were sent. */
  readonly lines: readonly (AskedLine & { readonly serial: string })[]
}
type Line = AskedClaim['lines'][number]
type Answer = AnswerPreview['answers'][number]
interface Outcome { readonly answers: readonly Answer[]; readonly problems: readonly AnswerFinding[]; readonly warnings: readonly AnswerFinding[] }

const NONE: Outcome = { answers: [], problems: [], warnings: [] }
const norm = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
const wrong = (...problems: AnswerFinding[]): Outcome => ({ ...NONE, problems })

/** The workbook is of this claim and in its currency; one that does not say is looked at, one that says another is not. */
function compareHead({ number, currency }: AskedClaim, reading: AnswerReading): Outcome {
  const problems: AnswerFinding[] = []
  const warnings: AnswerFinding[] = []
  if (reading.claimNo === '') warnings.push({ code: 'claim_not_named' })
  else if (norm(reading.claimNo) !== norm(number)) problems.push({ code: 'other_claim', expected: number, found: reading.claimNo })
  if (reading.currency === null && reading.currencyText === '') warnings.push({ code: 'currency_not_named' })
  else if (reading.currency !== currency) problems.push({ code: 'other_currency', expected: currency, found: reading.currency ?? reading.currencyText })
  return { ...NONE, problems, warnings }
}

/** The line a row is about: by its number, else by the serial number when only one line has it. */
function lineOf(lines: readonly Line[], row: AnswerRow): Line | null {
  if (row.lineNo !== null) return lines.find((line) => line.lineNo === row.lineNo) ?? null
  const same = row.serial === '' ? [] : lines.filter((line) => norm(line.serial) === norm(row.serial))
  return same.length === 1 ? (same[0] ?? null) : null
}

/** What the supplier may not change: the piece, how many, how much. */
function changedFacts(line: Line, row: AnswerRow): readonly AnswerFinding[] {
  const at = { rowNumber: row.rowNumber, lineNo: line.lineNo }
  return [
    ...(row.serial !== '' && line.serial !== '' && norm(row.serial) !== norm(line.serial) ? [{ code: 'serial_changed' as const, ...at, sent: line.serial, found: row.serial }] : []),
    ...(row.requestedQty !== null && row.requestedQty !== line.requestedQty ? [{ code: 'requested_qty_changed' as const, ...at, sent: line.requestedQty, found: row.requestedQty }] : []),
    ...(row.requestedMinor !== null && row.requestedMinor !== line.requestedMinor ? [{ code: 'requested_amount_changed' as const, ...at, sentMinor: line.requestedMinor, foundMinor: row.requestedMinor }] : []),
  ]
}

/** Empty cells follow from the decision: all of it for accepted, nothing for rejected. */
function answered(line: Line, row: AnswerRow & { readonly decision: Answer['decision'] }): Answer {
  const whole = row.decision === 'accepted'
  const byDecision = { accepted: 1, rejected: 0, partly: null }[row.decision]
  return {
    lineId: line.lineId, lineNo: line.lineNo, rowNumber: row.rowNumber, decision: row.decision, reason: row.reason,
    agreedQty: row.agreedQty ?? (byDecision === null ? (row.agreedMinor === null ? 0 : line.requestedQty) : whole ? line.requestedQty : 0),
    agreedMinor: row.agreedMinor ?? (whole ? line.requestedMinor : 0),
  }
}

function compareRow(line: Line, row: AnswerRow): Outcome {
  const at = { rowNumber: row.rowNumber, lineNo: line.lineNo }
  const changed = changedFacts(line, row)
  if (row.decision === null) {
    const isEmpty = row.decisionText === '' && row.agreedQty === null && row.agreedMinor === null
    return isEmpty ? { answers: [], problems: changed, warnings: [{ code: 'line_unanswered', ...at }] } : wrong(...changed, { code: 'decision_unknown', ...at, words: row.decisionText })
  }
  const answer = answered(line, { ...row, decision: row.decision })
  const checked = checkLineAnswer(line, answer)
  if (checked.ok) return { answers: [answer], problems: changed, warnings: [] }
  const { agreedMinor, agreedQty } = answer
  if (checked.error === 'agreed_over_requested') return wrong(...changed, { code: 'agreed_over_requested', ...at, requestedMinor: line.requestedMinor, agreedMinor })
  if (checked.error === 'agreed_qty_over_requested') return wrong(...changed, { code: 'agreed_qty_over_requested', ...at, requestedQty: line.requestedQty, agreedQty })
  return wrong(...changed, { code: checked.error, ...at })
}

const gathered = (outcomes: readonly Outcome[]): Outcome => ({ answers: outcomes.flatMap((one) => one.answers), problems: outcomes.flatMap((one) => one.problems), warnings: outcomes.flatMap((one) => one.warnings) })

/** Rows that stand in another order than the lines were sent: whoever sorts a sheet may have sorted one column of it. */
function movedRows(found: readonly { readonly line: Line; readonly row: AnswerRow }[]): readonly AnswerFinding[] {
  const inOrder = found.map(({ row }) => row.rowNumber).toSorted((left, right) => left - right)
  const byLine = found.toSorted((left, right) => left.line.lineNo - right.line.lineNo)
  return byLine.flatMap(({ line, row }, index) => {
    const expectedRowNumber = inOrder[index] ?? row.rowNumber
    return expectedRowNumber === row.rowNumber ? [] : [{ code: 'row_moved' as const, rowNumber: row.rowNumber, lineNo: line.lineNo, expectedRowNumber }]
  })
}

/**
 * A supplier's workbook against the claim as it was sent. Anything the supplier may not change, or that cannot be told,
 * refuses the workbook as a whole; moved rows and lines without an answer are shown and applied over.
 */
export function compareAnswer(claim: AskedClaim, reading: AnswerReading): AnswerPreview {
  const seen = new Set<number>()
  const found: { line: Line; row: AnswerRow }[] = []
  const rows = reading.rows.map((row): Outcome => {
    const line = lineOf(claim.lines, row)
    if (line === null) return wrong({ code: 'row_of_no_line', rowNumber: row.rowNumber, lineNo: row.lineNo, serial: row.serial })
    if (seen.has(line.lineId)) return wrong({ code: 'line_twice', rowNumber: row.rowNumber, lineNo: line.lineNo })
    seen.add(line.lineId)
    found.push({ line, row })
    return compareRow(line, row)
  })
  const absent = claim.lines.filter((line) => !seen.has(line.lineId)).map((line): AnswerFinding => ({ code: 'line_without_row', lineNo: line.lineNo }))
  const { answers, problems, warnings } = gathered([compareHead(claim, reading), ...rows, { ...NONE, warnings: [...movedRows(found), ...absent] }])
  return { isApplicable: problems.length === 0 && answers.length > 0, answers: [...answers], problems: [...problems], warnings: [...warnings] }
}
