import { notifications } from '@mantine/notifications'
import { ActionButton } from './action-button.tsx'
import classes from './undo-toast.module.css'

const UNDO_FOR_MS = 10_000

export type UndoToastOptions = {
  readonly message: string
  readonly undoLabel: string
  readonly onUndo: () => void
  readonly durationMs?: number
}

/** Says what was done and offers to take it back for ten seconds; answers a function that removes it earlier. */
export function showUndoToast({ message, undoLabel, onUndo, durationMs = UNDO_FOR_MS }: UndoToastOptions): () => void {
  const undo = () => {
    notifications.hide(id)
    onUndo()
  }
  const id = notifications.show({
    autoClose: durationMs,
    withCloseButton: false,
    message: (
      <div className={classes.line}>
        <span className={classes.text}>{message}</span>
        <ActionButton label={undoLabel} variant="quiet" onClick={undo} />
      </div>
    ),
  })
  return () => notifications.hide(id)
}

/** Says shortly that something is done. */
export function showToast(message: string, tone: 'plain' | 'late' = 'plain'): void {
  notifications.show({ message, withCloseButton: false, color: tone === 'late' ? 'red' : 'accent', autoClose: tone === 'late' ? UNDO_FOR_MS : UNDO_FOR_MS / 2 })
}
