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
type ActionToast = { readonly message: string; readonly label: string; readonly hint?: string; readonly run: () => void; readonly onGone?: () => void; readonly durationMs: number }

/** What can still be taken back, the latest last. */
const undoable: (() => void)[] = []

/** Takes the latest thing back while its offer is on the screen. */
export function undoLatest(): void {
  undoable.at(-1)?.()
}

function showAction({ message, label, hint, run, onGone, durationMs }: ActionToast): { readonly press: () => void; readonly hide: () => void } {
  const hide = () => notifications.hide(id)
  const press = () => {
    hide()
    onGone?.()
    run()
  }
  const id: string = notifications.show({
    autoClose: durationMs,
    withCloseButton: false,
    onClose: () => onGone?.(),
    message: (
      <div className={classes.line}>
        <span className={classes.text}>{message}</span>
        <ActionButton label={label} title={hint} variant="quiet" onClick={press} />
      </div>
    ),
  })
  return { press, hide }
}

/** Says what was done and offers to take it back for ten seconds, by the button or Ctrl+Z; answers a function that removes it earlier. */
export function showUndoToast({ message, undoLabel, onUndo, durationMs = UNDO_FOR_MS }: UndoToastOptions): () => void {
  const onGone = () => {
    const position = undoable.indexOf(press)
    if (position !== -1) undoable.splice(position, 1)
  }
  const { press, hide } = showAction({ message, label: undoLabel, hint: `${undoLabel} (Ctrl Z)`, run: onUndo, onGone, durationMs })
  undoable.push(press)
  return hide
}

/** Offers to do something more; nothing happens unless the button is pressed. */
export function showOfferToast({ message, label, onTake }: { readonly message: string; readonly label: string; readonly onTake: () => void }): void {
  showAction({ message, label, run: onTake, durationMs: UNDO_FOR_MS })
}

/** Says shortly that something is done. */
export function showToast(message: string, tone: 'plain' | 'late' = 'plain'): void {
  notifications.show({ message, withCloseButton: false, color: tone === 'late' ? 'red' : 'accent', autoClose: tone === 'late' ? UNDO_FOR_MS : UNDO_FOR_MS / 2 })
}
