import { useState } from 'react'
import { useSession } from '#renderer/app/session.tsx'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { orderPartTexts } from '#renderer/texts/order-parts.ts'
import { workTexts } from '#renderer/texts/work.ts'
import { formatDate } from '#renderer/texts/formats.ts'
import { ActionButton } from '#renderer/ui/action-button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { ConfirmButton } from '#renderer/ui/confirm-button.tsx'
import { KeyValueList } from '#renderer/ui/key-value-list.tsx'
import { EmptyState } from '#renderer/ui/states.tsx'
import { showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { OrderCard, WorkLine } from '#shared/contract/orders.ts'
import { useCard } from './card-context.ts'
import { LineForm } from './line-form.tsx'
import classes from './order-card.module.css'
import { PartsBlock } from './parts-block.tsx'
import { TakeBackDialog } from './take-back-dialog.tsx'
import { TotalsCard } from './totals-card.tsx'

const WORK_STAGES: readonly OrderCard['status'][] = ['work', 'waiting_part']
const { columns, stage } = workTexts

type LineRowProps = { readonly line: WorkLine; readonly isEditable: boolean; readonly onRemove: () => void; readonly onReturn: () => void }

function LineRow({ line, isEditable, onRemove, onReturn }: LineRowProps) {
  const { whyNot } = useSession()
  const serials = workTexts.serials(line.serial, line.replacedSerial, line.warrantyMonths)
  return (
    <tr>
      <td>
        <div>{line.name}{line.code !== '' && <span className={classes.lineCode}>{line.code}</span>}</div>
        {serials !== '' && <div className={classes.lineSub}>{serials}</div>}
      </td>
      <td className={classes.end}>{workTexts.qty(line.qtyMilli)}</td>
      <td className={classes.end}>{workTexts.amount(line.priceMinor)}</td>
      <td className={classes.end}>{workTexts.amount(line.totalMinor)}</td>
      {isEditable && <td className={classes.lineAction}>{line.orderPartId === null ? <ConfirmButton label={workTexts.remove} question={workTexts.removeQuestion} confirmLabel={workTexts.remove} onConfirm={onRemove} /> : <ActionButton label={orderPartTexts.backDialog.button} disabledReason={whyNot('stock.takeBack')} onClick={onReturn} />}</td>}
    </tr>
  )
}

function Lines({ isEditable }: { readonly isEditable: boolean }) {
  const { card } = useCard()
  const remove = useCommand('work.removeLine')
  const putBack = useCommand('work.addLine')
  const [returned, setReturned] = useState<WorkLine | null>(null)
  const take = async (line: WorkLine) => {
    if ((await remove.run({ lineId: line.lineId })) === null) return
    const { lineId: _id, totalMinor: _total, orderPartId: _part, ...facts } = line
    showUndoToast({ message: workTexts.removed(line.name), undoLabel: workTexts.putBack, onUndo: () => void putBack.run({ orderId: card.orderId, ...facts }) })
  }
  if (card.workLines.length === 0) return <EmptyState title={workTexts.empty} why={isEditable ? workTexts.emptyWhy : workTexts.closedStage} />
  return (
    <>
      <table className={classes.table} aria-label={workTexts.table}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th><th scope="col" className={classes.end}>{columns.qty}</th><th scope="col" className={classes.end}>{columns.price}</th><th scope="col" className={classes.end}>{columns.total}</th>
            {isEditable && <th scope="col"><span className={classes.hidden}>{columns.actions}</span></th>}
          </tr>
        </thead>
        <tbody>{card.workLines.map((line) => <LineRow key={line.lineId} line={line} isEditable={isEditable} onRemove={() => void take(line)} onReturn={() => setReturned(line)} />)}</tbody>
      </table>
      <FailureNote failure={remove.failure ?? putBack.failure} />
      {returned !== null && <TakeBackDialog line={returned} onClose={() => setReturned(null)} />}
    </>
  )
}

function StageButtons() {
  const { card, open, runStep, isStepRunning } = useCard()
  const { whyNot } = useSession()
  if (card.status === 'waiting_part') return <ActionButton label={stage.arrived} isBusy={isStepRunning} disabledReason={whyNot('work.resume')} onClick={() => runStep('wait_part')} />
  if (card.status !== 'work') return null
  return (
    <>
      <ActionButton label={stage.wait} disabledReason={whyNot('work.waitForPart')} onClick={() => open({ kind: 'wait_part' })} />
      <ActionButton label={stage.finish} disabledReason={whyNot('work.finish') ?? (card.workLines.length === 0 ? stage.linesFirst : null)} onClick={() => open({ kind: 'finish' })} />
    </>
  )
}

function Finished() {
  const { card } = useCard()
  const { fixedWords, testsWords, finishedOn } = card.work
  if (finishedOn === null) return null
  return (
    <Card title={stage.finished} sub={formatDate(finishedOn)}>
      <KeyValueList align="start" items={[{ key: 'fixed', label: stage.fixed, value: fixedWords }, { key: 'tests', label: stage.tests, value: testsWords }]} />
    </Card>
  )
}

/** What is done and put in, for how much, and how the repair stands. */
export function WorkTab() {
  const { card } = useCard()
  const { may } = useSession()
  const isEditable = WORK_STAGES.includes(card.status) && may('work.addLine')
  return (
    <>
      <PartsBlock />
      <Card title={workTexts.lines} isRuled actions={<StageButtons />}>
        <Lines isEditable={isEditable} />
        {isEditable && <LineForm />}
      </Card>
      <Finished />
      <TotalsCard />
    </>
  )
}
