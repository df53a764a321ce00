import { useEffect, useRef, useState } from 'react'
import { FailureNote } from '#renderer/app/failure-note.tsx'
import { callCore } from '#renderer/rpc/client.ts'
import { useQueryOf } from '#renderer/rpc/query.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { orderPartTexts, waitingTexts } from '#renderer/texts/order-parts.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { ComboField } from '#renderer/ui/fields/combo-field.tsx'
import { parseQtyMilli } from '#renderer/ui/fields/quantity.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { FieldGrid } from '#renderer/ui/layout.tsx'
import { Note } from '#renderer/ui/note.tsx'
import { PickChips } from '#renderer/ui/pick-chips.tsx'
import { showToast } from '#renderer/ui/undo-toast.tsx'
import type { WaitingLine } from '#shared/contract/stock.ts'
import { canReserve, findTargets, targetByNumber, type OrderOption, type TargetOrder } from './reserve-to-order.ts'

const { toOrder: texts } = waitingTexts
const SHOWN_ORDERS = 6

export type ReserveToOrderDialogProps = { readonly partId: number; readonly onClose: () => void }

/** A label of an order scanned while the dialog is open chooses it. */
function useScannedOrder(onOrder: (order: TargetOrder) => void) {
  const box = useRef<HTMLDivElement>(null)
  const latest = useRef(onOrder)
  useEffect(() => { latest.current = onOrder })
  useEffect(() => {
    const take = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return
      const code: string = event.detail
      event.preventDefault()
      const tell = () => showToast(texts.notFound(code), 'late')
      targetByNumber(code).then((order) => (order === null ? tell() : latest.current(order)), tell)
    }
    const node = box.current
    node?.addEventListener('scan', take)
    return () => node?.removeEventListener('scan', take)
  }, [])
  return box
}

/** What the order holds already is added to; else a line is made and, where the repair goes on, confirmed. */
function useReserveTo(partId: number) {
  const reserve = useCommand('stock.reserve')
  const add = useCommand('stock.addOrderPart')
  const confirm = useCommand('stock.confirmOrderPart')
  const run = async (order: TargetOrder, qtyMilli: number, unit: string): Promise<string | null> => {
    const lines = await callCore('stock.orderParts', { orderId: order.orderId })
    const waiting = lines.find((line) => line.partId === partId && line.state === 'confirmed' && line.waitingMilli >= qtyMilli)
    if (waiting !== undefined) return (await reserve.run({ orderPartId: waiting.orderPartId, warehouseId: null, qtyMilli })) === null ? null : orderPartTexts.reserved(qtyMilli, unit, order.number)
    const drafted = lines.find((line) => line.partId === partId && line.state === 'draft' && line.qtyMilli === qtyMilli)
    const draft = drafted ?? await add.run({ orderId: order.orderId, partId, qtyMilli, priceMinor: null, warrantyMonths: null })
    if (draft === null) return null
    if (!canReserve(order)) return texts.drafted(order.number)
    const answer = await confirm.run({ orderPartId: draft.orderPartId })
    return answer === null ? null : orderPartTexts.confirmed(answer.reservedMilli, answer.waitingMilli, unit)
  }
  return { run, isRunning: reserve.isRunning || add.isRunning || confirm.isRunning, failure: reserve.failure ?? add.failure ?? confirm.failure }
}

const targetOf = ({ orderId, orderNumber, status }: WaitingLine): TargetOrder => ({ orderId, number: orderNumber, status })

/** From the card of a part: chooses an order among those that wait, by search or by scan, and keeps the part for it. */
export function ReserveToOrderDialog({ partId, onClose }: ReserveToOrderDialogProps) {
  const part = useQueryOf('stock.availability', { partId })
  const waiting = (useQueryOf('stock.waiting', { partId }).data ?? []).filter((line) => line.partId === partId).slice(0, SHOWN_ORDERS)
  const { run, isRunning, failure } = useReserveTo(partId)
  const [order, setOrder] = useState<TargetOrder | null>(null)
  const [qty, setQty] = useState('1')
  const [isTried, setTried] = useState(false)
  const box = useScannedOrder(setOrder)
  const qtyMilli = parseQtyMilli(qty)
  const unit = part.data?.unit ?? 'pcs'
  const submit = async () => {
    setTried(true)
    if (order === null || qtyMilli === null) return
    const done = await run(order, qtyMilli, unit)
    if (done === null) return
    onClose()
    showToast(done)
  }
  return (
    <Dialog isOpen title={texts.title} onClose={onClose} primary={{ label: texts.submit, onClick: () => void submit(), isBusy: isRunning }}>
      <div ref={box}>
        <FieldGrid columns="1fr 110px">
          <ComboField<OrderOption> label={texts.order} isRequired hasAutoFocus value={order === null ? null : { id: String(order.orderId), label: order.number }} error={isTried && order === null ? texts.orderNeeded : null} search={findTargets} onChange={(option) => setOrder(option?.order ?? null)} />
          <TextField label={texts.qty} isRequired inputMode="decimal" value={qty} error={isTried && qtyMilli === null ? texts.qtyBad : null} onChange={setQty} />
        </FieldGrid>
      </div>
      {waiting.length > 0 && <PickChips mode="single" label={texts.waiting} options={waiting.map((line) => ({ value: String(line.orderId), label: `${line.orderNumber}, ${texts.waitsFor(line.waitingMilli, line.unit)}` }))} value={order === null ? null : String(order.orderId)} onChange={(id) => setOrder(waiting.filter((line) => String(line.orderId) === id).map(targetOf)[0] ?? null)} />}
      {order !== null && !canReserve(order) && <Note tone="soon">{texts.draftOnly}</Note>}
      <FailureNote failure={failure} />
    </Dialog>
  )
}
