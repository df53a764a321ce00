import { TextInput } from '@mantine/core'
import type { HTMLAttributes, KeyboardEvent, ReactNode } from 'react'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'

export type TextFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onEnter?: (() => void) | undefined
  readonly isBig?: boolean
  readonly maxLength?: number | undefined
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly rightSection?: ReactNode
  readonly type?: 'text' | 'search' | 'email' | 'url'
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || props.onEnter === undefined) return
    event.preventDefault()
    props.onEnter()
  }
  return (
    <TextInput
      {...inputProps(props)}
      size={props.isBig === true ? 'lg' : 'sm'}
      type={props.type ?? 'text'}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => props.onBlur?.()}
      inputMode={props.inputMode}
      maxLength={props.maxLength}
      rightSection={props.rightSection}
    />
  )
}
