import { Tooltip } from '@mantine/core'
import type { MouseEvent, ReactNode, Ref } from 'react'
import classes from './action-button.module.css'
import { classNames } from './class-names.ts'
import { KeyHint } from './key-hint.tsx'

export type ActionButtonProps = {
  readonly label: string
  readonly kbd?: string | undefined
  readonly onClick?: (() => void) | undefined
  /** Why the action is not possible now; shown on the button. The button stays reachable by Tab. */
  readonly disabledReason?: string | null | undefined
  readonly variant?: 'main' | 'plain' | 'danger' | 'quiet'
  /** Full width, label left and key right, as in a list of decisions. */
  readonly isWide?: boolean
  readonly isBusy?: boolean
  readonly type?: 'button' | 'submit'
  readonly title?: string | undefined
  readonly hasAutoFocus?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** The key stands in the tooltip as well, for buttons whose text is cut off. */
function hintOf(title: string | undefined, label: string, kbd: string | undefined): string | undefined {
  return kbd === undefined ? title : `${title ?? label} (${kbd})`
}

/** A button that says why it refuses instead of going silent. */
export function ActionButton(props: ActionButtonProps) {
  const { label, kbd, onClick, disabledReason, variant = 'plain', isWide = false, isBusy = false, type = 'button', title } = props
  const reason = disabledReason ?? null
  const isBlocked = reason !== null || isBusy
  const press = (event: MouseEvent) => {
    if (isBlocked) event.preventDefault()
    else onClick?.()
  }
  const button = (
    <button
      ref={props.ref}
      type={type}
      className={classNames(classes.button, classes[variant], isWide && classes.wide, reason !== null && classes.off)}
      aria-disabled={isBlocked || undefined}
      aria-busy={isBusy || undefined}
      data-autofocus={props.hasAutoFocus === true || undefined}
      title={reason === null ? hintOf(title, label, kbd) : undefined}
      onClick={press}
    >
      {props.icon}
      <span className={classes.label}>{reason === null ? label : `${label}: ${reason}`}</span>
      {kbd !== undefined && reason === null && <KeyHint keys={kbd} />}
    </button>
  )
  if (reason === null) return button
  return (
    <Tooltip label={reason} events={{ hover: true, focus: true, touch: true }}>
      {button}
    </Tooltip>
  )
}
