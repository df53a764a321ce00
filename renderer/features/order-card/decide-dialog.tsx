import { useState } from 'react'
import { DraftNote } from '#renderer/app/drafts/draft-note.tsx'
import { useDraftState } from '#renderer/app/drafts/use-draft-state.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { formatMoney } from '#renderer/texts/formats.ts'
import { articleText, decisionsTexts, ESSENTIAL_REASON_LABELS } from '#renderer/texts/decisions.ts'
import { DECISION_LABELS } from '#renderer/texts/labels.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { AreaField } from '#renderer/ui/fields/area-field.tsx'
import { MoneyField } from '#renderer/ui/fields/money-field.tsx'
import { SelectField } from '#renderer/ui/fields/select-field.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { OrderCard } from '#shared/contract/orders.ts'
import type { Decision } from '#shared/law/decision-gate.ts'
import { ESSENTIAL_REASONS, type EssentialReason } from '#shared/law/tech-complex.ts'
import { useCard } from './card-context.ts'
import { offered, type OfferedDecision } from './decision-offer.ts'
import { useRefund, type Refund } from './use-refund.ts'

const { dialog: texts } = decisionsTexts
const MONEY_DECISIONS: readonly Decision[] = ['refund', 'price_reduction', 'cost_reimbursement']
const RETURNING: readonly Decision[] = ['refund', 'replacement']

function firstAmount(decision: Decision, card: OrderCard, refund: Refund): number | null {
  if (decision === 'refund') return refund.totalMinor
  return decision === 'paid_repair' ? card.intakeFacts.estimateMinor : null
}

function mayBeEssential(decision: Decision, card: OrderCard): boolean {
  return RETURNING.includes(decision) && (card.unit?.isTechComplex === true || card.customerKind === 'organisation')
}

type DecideDraft = { readonly reason: string; readonly amountMinor: number | null; readonly essential: EssentialReason | null }

function decisionOfDraft(body: unknown): DecideDraft {
  return { reason: '', amountMinor: null, essential: null, ...(body as Partial<DecideDraft>) }
}

type DecideFormProps = { readonly decision: Decision; readonly option: OfferedDecision | undefined; readonly refund: Refund; readonly onClose: () => void }

function Grounds({ option }: { readonly option: OfferedDecision }) {
  const items = [
    ...(option.article === null ? [] : [{ key: 'article', label: texts.basis, value: articleText(option.article) }]),
    ...(option.notes.length === 0 ? [] : [{ key: 'notes', label: texts.notes, value: option.notes.join('; ') }]),
  ]
  return items.length === 0 ? null : <KeyValueList align="start" items={items} />
}

/** What the offered sum is made of. */
function RefundParts({ parts }: { readonly parts: NonNullable<Refund['parts']> }) {
  const rows = [['paid', parts.paidMinor], ['difference', parts.differenceMinor], ['losses', parts.lossesMinor], ['penalty', parts.penaltyMinor]] as const
  return <KeyValueList items={rows.filter(([key, minor]) => key === 'paid' || minor > 0).map(([key, minor]) => ({ key, label: texts.refundParts[key], value: formatMoney(minor) }))} />
}

function DecideForm({ decision, option, refund, onClose }: DecideFormProps) {
  const { card } = useCard()
  const { run, isRunning, failure, fieldErrors, clear } = useCommand('decisions.decide')
  const { value: { reason, amountMinor, essential }, set, ...mark } = useDraftState<DecideDraft>({
    screen: 'decision', subject: `${card.orderId}:${decision}`, empty: { reason: '', amountMinor: firstAmount(decision, card, refund), essential: null }, read: decisionOfDraft,
  })
  const [amountProblem, setAmountProblem] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const amountLabel = texts.amount[decision]
  const needsEssential = option?.opensByEssential === true
  const problems = {
    reason: reason.trim() === '' ? texts.reasonNeeded : null,
    amount: amountProblem ?? (MONEY_DECISIONS.includes(decision) && (amountMinor ?? 0) <= 0 ? texts.amountNeeded : null),
    essential: needsEssential && essential === null ? texts.essentialNeeded : null,
  }
  const submit = async () => {
    setTried(true)
    if (problems.reason !== null || problems.amount !== null || problems.essential !== null) return
    mark.hold()
    const answer = await run({ orderId: card.orderId, decision, reason, amountMinor: amountLabel === undefined ? null : amountMinor, essentialReason: essential ?? '' })
    if (answer === null) return
    onClose()
    showToast(texts.done(DECISION_LABELS[decision]))
  }
  return (
    <Dialog isOpen title={texts.title(DECISION_LABELS[decision])} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning, kbd: 'Ctrl Enter' }}>
      <DraftNote {...mark} />
      {option !== undefined && <Grounds option={option} />}
      {needsEssential && <Note tone="soon">{texts.closedWithout(option.closedBecause ?? '')}</Note>}
      {mayBeEssential(decision, card) && (
        <SelectField label={texts.essential} description={texts.essentialHint} isRequired={needsEssential} isClearable={!needsEssential} placeholder={texts.essentialNone} value={essential} options={ESSENTIAL_REASONS.map((value) => ({ value, label: ESSENTIAL_REASON_LABELS[value] }))} onChange={(value) => set((now) => ({ ...now, essential: value }))} error={isTried ? problems.essential : null} />
      )}
      {decision === 'refund' && refund.parts !== null && <RefundParts parts={refund.parts} />}
      {amountLabel !== undefined && (
        <MoneyField label={amountLabel} description={texts.amountHint[decision]} isRequired={MONEY_DECISIONS.includes(decision)} valueMinor={amountMinor} error={fieldErrors['amountMinor'] ?? (isTried ? problems.amount : null)} onChange={(value, problem) => { set((now) => ({ ...now, amountMinor: value })); setAmountProblem(problem); clear('amountMinor') }} />
      )}
      <AreaField label={texts.reason} description={texts.reasonHint} isRequired hasAutoFocus rows={3} value={reason} error={fieldErrors['reason'] ?? (isTried ? problems.reason : null)} onChange={(value) => { set((now) => ({ ...now, reason: value })); clear('reason') }} />
      <FailureNote failure={failure} />
    </Dialog>
  )
}

/** Takes one decision: on what ground, why, and for how much. */
export function DecideDialog({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const { card } = useCard()
  const query = useQueryOf('decisions.options', { orderId: card.orderId })
  const refund = useRefund()
  const option = query.data === undefined ? undefined : offered(query.data.options, refund.totalMinor).find((one) => one.decision === decision)
  return refund.isPending ? null : <DecideForm decision={decision} option={option} refund={refund} onClose={onClose} />
}
