import type { LineDecision } from '#shared/claims/answer-file.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { currencySign } from '#renderer/features/reference/index.ts'
import { formatAmount, formatNumber, orAbsent } from '#renderer/texts/formats.ts'
import { answerTexts as texts, DECISION_LABELS, lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import type { GridColumn } from '#renderer/ui/data-grid/grid-types.ts'
import { Tag } from '#renderer/ui/tag.tsx'
import type { Tone } from '#renderer/ui/tones.ts'
import type { TypedAnswer } from './answer-form.ts'
import { paperOf } from './claim-view.ts'

const TONES: Readonly<Record<LineDecision, Tone>> = { accepted: 'ok', partly: 'soon', rejected: 'late' }

export function DecisionTag({ decision }: { readonly decision: LineDecision | null }) {
  return decision === null ? <>{orAbsent('')}</> : <Tag tone={TONES[decision]}>{DECISION_LABELS[decision]}</Tag>
}

/** A line of the claim with the answer to it, typed or read. */
export interface AnsweredRow { readonly line: ClaimLine; readonly answer: TypedAnswer; readonly problem: string | null }

export function answerColumns(currency: Currency): readonly GridColumn<AnsweredRow>[] {
  const { columns } = texts
  const amount = (minor: number | null) => (minor === null ? orAbsent('') : formatAmount(minor))
  return [
    { id: 'no', header: columns.no, width: 42, align: 'end', cell: ({ line }) => line.lineNo },
    { id: 'paper', header: columns.order, width: 112, cell: ({ line }) => <b>{paperOf(line)}</b>, text: ({ line }) => paperOf(line) },
    { id: 'model', header: claimTexts.columns.model, minWidth: 110, cell: ({ line }) => line.modelName, text: ({ line }) => `${line.modelName}, ${orAbsent(line.serial)}` },
    { id: 'asked', header: columns.requested(currencySign(currency)), width: 104, align: 'end', cell: ({ line }) => formatAmount(line.requestedMinor) },
    { id: 'decision', header: columns.decision, width: 108, cell: ({ answer }) => <DecisionTag decision={answer.decision} />, text: ({ answer }) => (answer.decision === null ? '' : DECISION_LABELS[answer.decision]) },
    { id: 'qty', header: columns.qty, width: 52, align: 'end', cell: ({ answer }) => (answer.agreedQty === null ? orAbsent('') : formatNumber(answer.agreedQty)) },
    { id: 'agreed', header: lineTexts.agreed(currencySign(currency)), width: 124, align: 'end', cell: ({ answer }) => amount(answer.agreedMinor) },
    { id: 'reason', header: columns.reason, minWidth: 80, cell: ({ answer, problem }) => (problem === null ? orAbsent(answer.reason) : <Tag tone="late">{problem}</Tag>), text: ({ answer, problem }) => problem ?? answer.reason },
  ]
}
