import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { moveTexts as texts } from '#renderer/texts/places.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'

export type UnitInHand = { readonly orderId: number; readonly number: string }
type Goal = { readonly binId: number | null; readonly partner: string }

async function move(orderId: number, { binId, partner }: Goal): Promise<void> {
  await callCore('places.moveUnit', { orderId, binId, partner, note: '' }, { commandId: crypto.randomUUID() })
  void dropTouchedBy('places.moveUnit')
}

function tellFailure(error: unknown): void {
  if (!(error instanceof CallFailed)) throw error
  showToast(failureText(error.failure), 'late')
}

/** Puts the product into the cell at once and offers to take it back: what a scan of a cell does. */
export async function moveUnitTo({ orderId, number }: UnitInHand, bin: { readonly binId: number; readonly label: string }): Promise<void> {
  try {
    const { now } = await callCore('places.unitHistory', { orderId })
    if (now.binId === bin.binId) return showToast(texts.alreadyThere(number, bin.label))
    await move(orderId, { binId: bin.binId, partner: '' })
    showUndoToast({ message: texts.moved(number, bin.label), undoLabel: texts.undo, onUndo: () => void move(orderId, now).catch(tellFailure) })
  } catch (error) {
    tellFailure(error)
  }
}
