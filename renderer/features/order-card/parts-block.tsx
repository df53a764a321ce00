import { useEffect, useRef, useState, type RefObject } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { QueryFailed } from '#renderer/app/query-failed.tsx'
import { useScanTaker } from '#renderer/app/scan-takers.ts'
import { useSession } from '#renderer/app/session.tsx'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { orderPartTexts as texts } from '#renderer/texts/order-parts.ts'
import { Card } from '#renderer/ui/card.tsx'
import { EmptyState, SkeletonRows } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { OrderPart } from '#shared/contract/stock.ts'
import { useCard } from './card-context.ts'
import { ChangePartDialog } from './change-part-dialog.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import classes from './order-card.module.css'
import { PartAdd } from './part-add.tsx'
import { PartLine, type PartDialog } from './part-line.tsx'
import { nextHold } from './part-words.ts'
import { usePartActions, type PartActions } from './use-part-actions.ts'
import { useWrongStage } from './use-wrong-stage.ts'

/** A scanned part goes into the order; anything else scanned leads where it always does. */
function useScannedPart(actions: PartActions, isAddable: boolean): void {
  useScanTaker((found) => {
    if (!isAddable) return false
    if (found.kind === 'part' || found.kind === 'piece') void actions.addOne(found)
    else if (found.kind === 'several') showToast(texts.severalByCode, 'late')
    else return false
    return true
  })
}

function useHoldKey(lines: readonly OrderPart[], actions: PartActions) {
  const { whyNot } = useSession()
  const wrongStage = useWrongStage()
  const next = nextHold(lines)
  const run = () => { if (next !== null) void (next.kind === 'reserve' ? actions.reserve(next.line) : actions.confirm(next.line)) }
  useHotkeys({ R: { run, description: texts.key, disabledReason: whyNot('stock.reserve') ?? wrongStage('confirm') ?? (next === null ? texts.nothingToReserve : null) } }, { isEnabled: lines.length > 0 })
  return next
}

type RowsProps = { readonly lines: readonly OrderPart[]; readonly actions: PartActions; readonly nextRef: RefObject<HTMLButtonElement | null>; readonly onOpen: (dialog: PartDialog) => void }

function Rows({ lines, actions, nextRef, onOpen }: RowsProps) {
  const next = useHoldKey(lines, actions)
  if (lines.length === 0) return <EmptyState title={texts.empty} />
  return (
    <table className={classes.table} aria-label={texts.table}>
      <thead><tr><th scope="col">{texts.columns.part}</th><th scope="col" className={classes.end}>{texts.columns.qty}</th><th scope="col" className={classes.end}>{texts.columns.price}</th></tr></thead>
      <tbody>{lines.map((line) => <PartLine key={line.orderPartId} line={line} actions={actions} isNext={next?.line === line} nextRef={nextRef} onOpen={onOpen} />)}</tbody>
    </table>
  )
}

/** The hand goes on to the line it has just added, where Enter confirms and reserves. */
function useAddedLine(lines: readonly OrderPart[], actions: PartActions) {
  const nextRef = useRef<HTMLButtonElement>(null)
  const isAdding = useRef(false)
  const add: PartActions['add'] = async (part, qtyMilli) => {
    isAdding.current = true
    const isAdded = await actions.add(part, qtyMilli)
    if (!isAdded) isAdding.current = false
    return isAdded
  }
  useEffect(() => {
    if (isAdding.current) nextRef.current?.focus()
    isAdding.current = false
  }, [lines.length])
  return { nextRef, add }
}

/** Parts of the warehouse the order needs: priced, held, waited for, handed out. */
export function PartsBlock() {
  const { card } = useCard()
  const { may } = useSession()
  const wrongStage = useWrongStage()
  const query = useQueryOf('stock.orderParts', { orderId: card.orderId })
  const [dialog, setDialog] = useState<PartDialog | null>(null)
  const lines = query.data ?? []
  const actions = usePartActions(card.orderId, lines)
  const isAddable = wrongStage('draft') === null && may('stock.addOrderPart')
  const { nextRef, add } = useAddedLine(lines, actions)
  useScannedPart(actions, isAddable)
  if (query.data !== undefined && lines.length === 0 && !isAddable) return null
  const close = () => setDialog(null)
  return (
    <Card title={texts.title} isRuled>
      {query.data === undefined ? (query.isError ? <QueryFailed query={query} /> : <SkeletonRows rows={2} />) : <Rows lines={lines} actions={actions} nextRef={nextRef} onOpen={setDialog} />}
      <FailureNote failure={actions.failure} />
      {isAddable && <PartAdd actions={{ ...actions, add }} />}
      {dialog?.kind === 'issue' && <IssueDialog line={dialog.line} onClose={close} />}
      {dialog?.kind === 'change' && <ChangePartDialog line={dialog.line} onClose={close} />}
    </Card>
  )
}
