import { Textarea } from '@mantine/core'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'

const DEFAULT_ROWS = 2

export type AreaFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly rows?: number
  readonly maxLength?: number | undefined
}

/** Several lines of text. */
export function AreaField(props: AreaFieldProps) {
  return (
    <Textarea
      {...inputProps(props)}
      rows={props.rows ?? DEFAULT_ROWS}
      value={props.value}
      maxLength={props.maxLength}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onBlur?.()}
    />
  )
}
