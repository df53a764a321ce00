import { orderPartTexts as texts } from '#renderer/texts/order-parts.ts'
import { offerUndo } from '#renderer/app/undo.ts'
import { useCommand } from '#renderer/rpc/use-command.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'
import type { OrderPart } from '#shared/contract/stock.ts'
import { QTY_MILLI_PER_ONE } from '#shared/kit/money.ts'
import { reservableMilli } from './part-words.ts'

export type AddedPart = { readonly partId: number; readonly number: string }

/** What can be done with the parts of an order, each said in a word when it is done. */
export function usePartActions(orderId: number, lines: readonly OrderPart[]) {
  const add = useCommand('stock.addOrderPart')
  const change = useCommand('stock.changeOrderPart')
  const confirm = useCommand('stock.confirmOrderPart')
  const reserve = useCommand('stock.reserve')
  const unreserve = useCommand('stock.unreserve')
  const drop = useCommand('stock.dropOrderPart')
  const commands = [add, change, confirm, reserve, unreserve, drop]
  const letGo = (line: OrderPart, qtyMilli: number) => unreserve.run({ orderPartId: line.orderPartId, warehouseId: null, qtyMilli, reason: '' })
  return {
    isRunning: commands.some((command) => command.isRunning),
    failure: commands.find((command) => command.failure !== null)?.failure ?? null,
    /** A draft; true when it stands. */
    add: async ({ partId, number }: AddedPart, qtyMilli: number): Promise<boolean> => {
      const answer = await add.run({ orderId, partId, qtyMilli, priceMinor: null, warrantyMonths: null })
      if (answer !== null) showToast(texts.added(number))
      return answer !== null
    },
    /** One more piece: of the draft that is there, else of a new one. */
    addOne: async (part: AddedPart): Promise<void> => {
      const draft = lines.find((line) => line.partId === part.partId && line.state === 'draft')
      const qtyMilli = (draft?.qtyMilli ?? 0) + QTY_MILLI_PER_ONE
      if (draft === undefined) {
        if ((await add.run({ orderId, partId: part.partId, qtyMilli, priceMinor: null, warrantyMonths: null })) !== null) showToast(texts.added(part.number))
        return
      }
      const { orderPartId, priceMinor, warrantyMonths, unit } = draft
      if ((await change.run({ orderPartId, qtyMilli, priceMinor, warrantyMonths })) !== null) showToast(texts.addedMore(part.number, qtyMilli, unit))
    },
    /** The analogue instead of what is lacking: the line itself is given up. */
    takeAnalogue: async (line: OrderPart, part: AddedPart): Promise<void> => {
      const qtyMilli = line.state === 'draft' ? line.qtyMilli : line.waitingMilli
      if ((await add.run({ orderId, partId: part.partId, qtyMilli, priceMinor: null, warrantyMonths: null })) === null) return
      const { orderPartId, priceMinor, warrantyMonths } = line
      const kept = line.qtyMilli - qtyMilli
      const isDone = kept === 0 ? await drop.run({ orderPartId, reason: part.number }) : await change.run({ orderPartId, qtyMilli: kept, priceMinor, warrantyMonths })
      if (isDone !== null) showToast(texts.analogueTaken(part.number))
    },
    confirm: async (line: OrderPart): Promise<void> => {
      const answer = await confirm.run({ orderPartId: line.orderPartId })
      if (answer !== null) showToast(texts.confirmed(answer.reservedMilli, answer.waitingMilli, line.unit))
    },
    reserve: async (line: OrderPart): Promise<void> => {
      const qtyMilli = reservableMilli(line)
      if ((await reserve.run({ orderPartId: line.orderPartId, warehouseId: null, qtyMilli })) === null) return
      showUndoToast({ message: texts.reserved(qtyMilli, line.unit, line.number), undoLabel: texts.undo, onUndo: () => void letGo(line, qtyMilli) })
    },
    release: async (line: OrderPart): Promise<void> => {
      const { orderPartId, reservedMilli, unit, number } = line
      if ((await letGo(line, reservedMilli)) !== null) offerUndo(texts.released(reservedMilli, unit, number), 'stock.reserve', { orderPartId, warehouseId: null, qtyMilli: reservedMilli })
    },
    drop: async (line: OrderPart): Promise<void> => {
      const { partId, qtyMilli, priceMinor, warrantyMonths, number, state } = line
      if ((await drop.run({ orderPartId: line.orderPartId, reason: '' })) === null) return
      // What was confirmed may hold stock: it is taken anew, by its own confirmation.
      if (state === 'draft') offerUndo(texts.dropped(number), 'stock.addOrderPart', { orderId, partId, qtyMilli, priceMinor, warrantyMonths })
      else showToast(texts.dropped(number))
    },
  }
}
export type PartActions = ReturnType<typeof usePartActions>
