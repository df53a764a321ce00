import type { RefObject } from 'react'
import { useSession } from '#renderer/app/session.tsx'
import { orderPartTexts as texts } from '#renderer/texts/order-parts.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { Tag } from '#renderer/ui/tag.tsx'
import type { OrderPart } from '#shared/contract/stock.ts'
import { useCard } from './card-context.ts'
import classes from './order-card.module.css'
import { issuableMilli, offeredAnalogues, partStates, reservableMilli } from './part-words.ts'
import { useWrongStage } from './use-wrong-stage.ts'
import type { PartActions } from './use-part-actions.ts'

export type PartDialog = { readonly kind: 'issue' | 'change'; readonly line: OrderPart }
export type PartLineProps = { readonly line: OrderPart; readonly actions: PartActions; /** Whether the key of reservation is for this line. */ readonly isNext: boolean; readonly nextRef: RefObject<HTMLButtonElement | null>; readonly onOpen: (dialog: PartDialog) => void }

function DraftActions({ line, actions, isNext, nextRef }: PartLineProps) {
  const { whyNot } = useSession()
  const wrongStage = useWrongStage()
  return <ActionButton {...(isNext ? { ref: nextRef } : {})} label={texts.confirm} kbd={isNext ? 'R' : undefined} isBusy={actions.isRunning} disabledReason={whyNot('stock.confirmOrderPart') ?? wrongStage('confirm')} onClick={() => void actions.confirm(line)} />
}

function ConfirmedActions({ line, actions, isNext, onOpen }: PartLineProps) {
  const { whyNot } = useSession()
  const wrongStage = useWrongStage()
  return (
    <>
      {line.waitingMilli > 0 && <ActionButton label={texts.reserve} kbd={isNext ? 'R' : undefined} isBusy={actions.isRunning} disabledReason={whyNot('stock.reserve') ?? (reservableMilli(line) === 0 ? texts.noneFree : null)} onClick={() => void actions.reserve(line)} />}
      <ActionButton label={texts.issue} disabledReason={whyNot('stock.issue') ?? wrongStage('issue') ?? (issuableMilli(line) === 0 ? texts.nothingToIssue : null)} onClick={() => onOpen({ kind: 'issue', line })} />
      {line.reservedMilli > 0 && <ActionButton variant="quiet" label={texts.release} isBusy={actions.isRunning} disabledReason={whyNot('stock.unreserve')} onClick={() => void actions.release(line)} />}
    </>
  )
}

function Analogues({ line, actions }: Pick<PartLineProps, 'line' | 'actions'>) {
  return offeredAnalogues(line).map((part) => (
    <div key={part.partId} className={classes.partOffer}>
      <span>{texts.analogue(part.number, part.freeMilli, line.unit)}</span>
      <ActionButton variant="quiet" label={texts.takeAnalogue(part.number)} isBusy={actions.isRunning} onClick={() => void actions.takeAnalogue(line, part)} />
    </div>
  ))
}

/** One part of the order: how it stands and what can be done with it now. */
export function PartLine(props: PartLineProps) {
  const { line, actions, onOpen } = props
  const { card } = useCard()
  const { may } = useSession()
  const wrongStage = useWrongStage()
  const isOpen = (line.state === 'draft' || line.state === 'confirmed') && wrongStage('draft') === null && may('stock.changeOrderPart')
  return (
    <tr>
      <td>
        <div>{line.nameRu}<span className={classes.lineCode}>{line.number}</span></div>
        <div className={classes.partStates}>
          {partStates(line).map(({ id, text, tone }) => <Tag key={id} tone={tone}>{text}</Tag>)}
          {line.state !== 'issued' && <span className={classes.lineSub}>{texts.state.free(line)}</span>}
          {line.priceMinor === 0 && card.decision?.decision === 'paid_repair' && <Tag tone="soon">{texts.noPrice}</Tag>}
        </div>
        {isOpen && <Analogues line={line} actions={actions} />}
        {isOpen && (
          <div className={classes.partActions}>
            {line.state === 'draft' ? <DraftActions {...props} /> : <ConfirmedActions {...props} />}
            <ActionButton variant="quiet" label={texts.change} onClick={() => onOpen({ kind: 'change', line })} />
            <ConfirmButton label={texts.drop} question={texts.dropQuestion} confirmLabel={texts.drop} onConfirm={() => void actions.drop(line)} />
          </div>
        )}
      </td>
      <td className={classes.end}>{texts.qty(line.qtyMilli, line.unit)}</td>
      <td className={classes.end}>{texts.amount(line.priceMinor)}</td>
    </tr>
  )
}
