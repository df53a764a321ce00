import type { KeyboardEvent, ReactNode } from 'react'
import { useHotkeys } from '#renderer/app/hotkeys/use-hotkeys.ts'
import { TextField } from '#renderer/ui/fields/text-field.tsx'
import { focusField } from '#renderer/ui/fields/form-error-summary.tsx'
import classes from './list-bar.module.css'

export type ListBarProps = {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly onText: (text: string) => void
  readonly onEnter?: () => void
  readonly filters?: ReactNode
  readonly actions?: ReactNode
  /** The cursor stands here first, unless the list itself wants it. */
  readonly hasAutoFocus?: boolean
}

function toList(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown' || event.altKey) return
  event.preventDefault()
  document.querySelector<HTMLElement>('#main [role="grid"]')?.focus()
}

/** Search over a list with its filters and actions; the slash key leads here, the arrow down into the list. */
export function ListBar({ id, label, placeholder, text, onText, onEnter, filters, actions, hasAutoFocus = true }: ListBarProps) {
  useHotkeys({ '/': { run: () => focusField(id), description: label } })
  return (
    <div className={classes.bar}>
      <div className={classes.search} onKeyDown={toList}>
        <TextField id={id} type="search" hasAutoFocus={hasAutoFocus} label={label} placeholder={placeholder} value={text} onChange={onText} onEnter={onEnter} />
      </div>
      {filters}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
