import type { LineDecision } from '#shared/claims/answer-file.ts'
import { checkLineAnswer } from '#shared/claims/answers.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { answerTexts as texts } from '#renderer/texts/claim-life.ts'
import { formTexts } from '#renderer/texts/reference.ts'

export interface TypedAnswer { readonly decision: LineDecision | null; readonly agreedQty: number | null; readonly agreedMinor: number | null; readonly reason: string }
export interface AnswerForm { readonly answeredOn: string | null; readonly byLine: Readonly<Record<string, TypedAnswer>> }

const knownOf = ({ decision, agreedQty, agreedMinor, decisionReason }: ClaimLine): TypedAnswer => ({ decision, agreedQty, agreedMinor, reason: decisionReason })

/** What is known of the lines already; the day is today. */
export const knownAnswers = (lines: readonly ClaimLine[], todayOn: string): AnswerForm => ({ answeredOn: todayOn, byLine: Object.fromEntries(lines.map((line) => [String(line.lineId), knownOf(line)])) })

export const answerOf = (form: AnswerForm, line: ClaimLine): TypedAnswer => form.byLine[String(line.lineId)] ?? knownOf(line)

/** The decision with the sums that follow from it; what was agreed partly is typed. */
export function decide(line: ClaimLine, decision: LineDecision, before: TypedAnswer): TypedAnswer {
  if (decision === 'accepted') return { ...before, decision, agreedQty: line.requestedQty, agreedMinor: line.requestedMinor }
  if (decision === 'rejected') return { ...before, decision, agreedQty: 0, agreedMinor: 0 }
  return before.decision === 'partly' ? before : { ...before, decision, agreedQty: null, agreedMinor: null }
}

export const withAnswer = (form: AnswerForm, line: ClaimLine, answer: TypedAnswer): AnswerForm => ({ ...form, byLine: { ...form.byLine, [String(line.lineId)]: answer } })

/** Lines without an answer become accepted as they stand. */
export const acceptRest = (form: AnswerForm, lines: readonly ClaimLine[]): AnswerForm =>
  lines.reduce((now, line) => (answerOf(now, line).decision === null ? withAnswer(now, line, decide(line, 'accepted', answerOf(now, line))) : now), form)

const isSame = (one: TypedAnswer, other: TypedAnswer): boolean => one.decision === other.decision && one.agreedQty === other.agreedQty && one.agreedMinor === other.agreedMinor && one.reason === other.reason

/** Lines whose answer is new or other than before. */
export const changedLines = (form: AnswerForm, lines: readonly ClaimLine[]): readonly ClaimLine[] => lines.filter((line) => answerOf(form, line).decision !== null && !isSame(answerOf(form, line), knownOf(line)))

/** Sum and quantity count as nothing where they are left out. */
const judged = (line: ClaimLine, { decision, agreedQty, agreedMinor, reason }: TypedAnswer) =>
  checkLineAnswer(line, { decision: decision ?? 'rejected', agreedQty: agreedQty ?? 0, agreedMinor: agreedMinor ?? 0, reason })

/** What of a line cannot be written down, in words; null when it can. */
export function problemOf(line: ClaimLine, answer: TypedAnswer): string | null {
  if (answer.decision === null) return null
  const checked = judged(line, answer)
  return checked.ok ? null : texts.problems[checked.error]
}

export function checkAnswers(form: AnswerForm, lines: readonly ClaimLine[]): Readonly<Record<string, string>> {
  const ofLines = changedLines(form, lines).flatMap((line) => { const problem = problemOf(line, answerOf(form, line)); return problem === null ? [] : [[`line.${line.lineId}`, texts.lineProblem(line.lineNo, problem)] as const] })
  return { ...(form.answeredOn === null ? { answeredOn: formTexts.required } : {}), ...Object.fromEntries(ofLines) }
}

export function answerInput(claimId: number, form: AnswerForm, lines: readonly ClaimLine[]): InputOf<'claims.recordAnswer'> {
  return {
    claimId, answeredOn: form.answeredOn ?? '',
    answers: changedLines(form, lines).map((line) => { const { decision, reason, agreedQty, agreedMinor } = answerOf(form, line); return { lineId: line.lineId, decision: decision ?? 'rejected', reason, agreedQty: agreedQty ?? 0, agreedMinor: agreedMinor ?? 0 } }),
  }
}

export function answerTotals(form: AnswerForm, lines: readonly ClaimLine[]): { readonly answeredCount: number; readonly agreedMinor: number } {
  const answered = lines.map((line) => answerOf(form, line)).filter(({ decision }) => decision !== null)
  return { answeredCount: answered.length, agreedMinor: answered.reduce((sum, { agreedMinor }) => sum + (agreedMinor ?? 0), 0) }
}
