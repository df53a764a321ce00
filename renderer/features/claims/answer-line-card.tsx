import { LINE_DECISIONS, type LineDecision } from '#shared/claims/answer-file.ts'
import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { NumberField, currencySign } from '#renderer/features/reference/index.ts'
import { formatMoney, formatNumber } from '#renderer/texts/formats.ts'
import { answerTexts as texts, DECISION_LABELS, lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts } from '#renderer/texts/claims.ts'
import { REMEDY_LABELS } from '#renderer/texts/labels.ts'
import { Card } from '#renderer/ui/card.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { decide, type TypedAnswer } from './answer-form.ts'
import { paperOf } from './claim-view.ts'

export const DECISION_FIELD = 'claim-line-decision'
const DECISIONS = LINE_DECISIONS.map((value) => ({ value, label: DECISION_LABELS[value] }))

export interface AnswerLineCardProps {
  readonly line: ClaimLine
  readonly currency: Currency
  readonly answer: TypedAnswer
  readonly error: string | undefined
  readonly onChange: (answer: TypedAnswer) => void
  readonly noteProblem: (field: string, problem: string | null) => void
}

/** What the supplier decided about one line. */
export function AnswerLineCard({ line, currency, answer, error, onChange, noteProblem }: AnswerLineCardProps) {
  const isTyped = answer.decision === 'partly'
  const note = (field: 'qty' | 'sum', problem: string | null) => noteProblem(`${line.lineId}.${field}`, problem === null ? null : texts.lineProblem(line.lineNo, problem))
  const choose = (decision: LineDecision) => {
    note('qty', null)
    note('sum', null)
    onChange(decide(line, decision, answer))
  }
  return (
    <Card title={claimTexts.line(line.lineNo)} sub={[paperOf(line), line.modelName].filter((word) => word !== '').join(' · ')}>
      <KeyValueList
        items={[
          { key: 'remedy', label: claimTexts.remedy, value: REMEDY_LABELS[line.remedy] },
          { key: 'qty', label: lineTexts.askedQty, value: formatNumber(line.requestedQty) },
          { key: 'sum', label: lineTexts.askedSum, value: formatMoney(line.requestedMinor, currency), isStrong: true },
        ]}
      />
      <PickChips<LineDecision> id={DECISION_FIELD} mode="single" label={texts.columns.decision} options={DECISIONS} value={answer.decision} error={error} onChange={choose} />
      {isTyped && (
        <FieldGrid columns="110px 1fr">
          <NumberField label={lineTexts.agreedQty} min={0} max={line.requestedQty} value={answer.agreedQty} onChange={(agreedQty, problem) => { onChange({ ...answer, agreedQty }); note('qty', problem) }} />
          <MoneyField label={lineTexts.agreedSum} currencySign={currencySign(currency)} valueMinor={answer.agreedMinor} onChange={(agreedMinor, problem) => { onChange({ ...answer, agreedMinor }); note('sum', problem) }} />
        </FieldGrid>
      )}
      {answer.decision !== null && answer.decision !== 'accepted' && <AreaField label={texts.columns.reason} isRequired={answer.decision === 'rejected'} rows={2} value={answer.reason} onChange={(reason) => onChange({ ...answer, reason })} />}
    </Card>
  )
}
