import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'

export type CheckFieldProps = {
  readonly id?: string | undefined
  readonly label: ReactNode
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly description?: ReactNode
  readonly error?: ReactNode
  readonly disabledReason?: string | null | undefined
}

/** Yes or no beside its words. */
export function CheckField(props: CheckFieldProps) {
  const reason = props.disabledReason ?? null
  return (
    <Checkbox
      {...(props.id === undefined ? {} : { id: props.id })}
      label={props.label}
      checked={props.isChecked}
      description={reason ?? props.description}
      error={props.error}
      aria-disabled={reason !== null || undefined}
      onChange={(event) => reason === null && props.onChange(event.currentTarget.checked)}
    />
  )
}
