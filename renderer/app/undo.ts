import type { ProcedureName } from '#shared/contract/index.ts'
import { CallFailed } from '#renderer/rpc/call-failure.ts'
import { callCore } from '#renderer/rpc/client.ts'
import type { InputOf } from '#renderer/rpc/procedures.ts'
import { dropTouchedBy } from '#renderer/rpc/query.ts'
import { failureText } from '#renderer/texts/failures.ts'
import { undoTexts as texts } from '#renderer/texts/undo.ts'
import { showToast, showUndoToast } from '#renderer/ui/undo-toast.tsx'

/** A command with no form of its own, from a menu or a toast: what goes wrong is told. Answers whether it was done. */
export async function runAside<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<boolean> {
  try {
    await callCore(name, input, { commandId: crypto.randomUUID() })
    await dropTouchedBy(name)
    return true
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    showToast(failureText(error.failure), 'late')
    return false
  }
}

/** Says what was done and offers the command that brings the former state back; `onUndone` follows it. The screen may be gone by then. */
export function offerUndo<N extends ProcedureName>(message: string, name: N, former: InputOf<N>, onUndone?: () => void): void {
  const bringBack = async () => {
    if (!(await runAside(name, former))) return
    showToast(texts.undone)
    onUndone?.()
  }
  showUndoToast({ message, undoLabel: texts.undo, onUndo: () => void bringBack() })
}
