import type { ClaimLine } from '#shared/contract/claims.ts'
import type { Currency } from '#shared/kit/money.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { go } from '#renderer/app/history.ts'
import { paths } from '#renderer/app/paths.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { evidenceTexts } from '#renderer/texts/claim-evidence.ts'
import { lineTexts } from '#renderer/texts/claim-life.ts'
import { claimTexts as texts } from '#renderer/texts/claims.ts'
import { nameIn } from '#renderer/texts/shipped.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card, Sub } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { CheckFacts } from './check-facts.tsx'
import { paperOf } from './claim-view.ts'
import { LineAskedForm } from './line-asked-form.tsx'
import { LineEvidence } from './line-evidence.tsx'
import { LineGoods } from './line-goods.tsx'
import { LineFinding, LineStanding } from './line-standing.tsx'
import { NoticeWhy } from './notice-why.tsx'

export interface ClaimLineCardProps {
  readonly line: ClaimLine
  readonly currency: Currency
  /** The claim has gone: why its lines stay as they went. */
  readonly frozen: string | null
  readonly isLast: boolean
  readonly onSaved: () => void
}

function RemoveLine({ line, isLast }: Pick<ClaimLineCardProps, 'line' | 'isLast'>) {
  const { whyNot } = useSession()
  const command = useCommand('claims.removeLine')
  return (
    <>
      <ConfirmButton variant="danger" label={lineTexts.removeLine} question={lineTexts.removeQuestion} confirmLabel={lineTexts.removeConfirm} disabledReason={whyNot('claims.removeLine') ?? (isLast ? lineTexts.lastLine : null)} onConfirm={() => void command.run({ lineId: line.lineId })} />
      <FailureNote failure={command.failure} />
    </>
  )
}

/** One line: what is asked for or came of it, its evidence, its parts, and the finding it stands on. */
export function ClaimLineCard({ line, currency, frozen, isLast, onSaved }: ClaimLineCardProps) {
  const { whyNot } = useSession()
  const { orderId } = line
  return (
    <>
      <Card title={texts.line(line.lineNo)} sub={paperOf(line)} actions={orderId === null ? undefined : <ActionButton variant="quiet" label={texts.openOrder} onClick={() => go(paths.order(orderId))} />}>
        {frozen === null ? <LineAskedForm line={line} currency={currency} cannot={whyNot('claims.saveLine')} onSaved={onSaved} /> : <LineStanding line={line} currency={currency} />}
      </Card>
      <LineGoods line={line} currency={currency} frozen={frozen} />
      <LineEvidence line={line} frozen={frozen} />
      <Card title={lineTexts.finding}>
        <div>{nameIn({ ru: line.defectRu, en: line.defectEn })}</div>
        <LineFinding line={line} />
        {frozen === null && <NoticeWhy notice={line.notice} />}
        {line.heldEvidence.length > 0 && <Sub>{`${lineTexts.held}: ${line.heldEvidence.map(({ partNumber, bin }) => (bin === '' ? partNumber : `${partNumber} (${bin})`)).join(', ')}`}</Sub>}
      </Card>
      {(frozen === null || line.checks.length > 0) && <Card title={evidenceTexts.checks}><CheckFacts checks={line.checks} /></Card>}
      {frozen === null && <RemoveLine line={line} isLast={isLast} />}
    </>
  )
}
