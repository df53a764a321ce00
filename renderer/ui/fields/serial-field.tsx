import { TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { readScan } from '#shared/kit/gs1.ts'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'

export type SerialFieldProps = FieldProps & {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter, or a code read by the scanner into this field. */
  readonly onSubmit?: ((value: string) => void) | undefined
  readonly maxLength?: number
}

const MAX_SERIAL_LENGTH = 64

/** Serial number or IMEI, big; takes a scanned code itself instead of the rest of the program. */
export function SerialField(props: SerialFieldProps) {
  const inputRef = useRef<HTMLInputElement>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  useEffect(() => {
    const input = inputRef.current
    const take = (event: Event) => {
      if (!(event instanceof CustomEvent) || typeof event.detail !== 'string' || input?.readOnly === true) return
      event.preventDefault()
      const { serial, text } = readScan(event.detail)
      latest.current.onChange(serial ?? text)
      latest.current.onSubmit?.(serial ?? text)
    }
    input?.addEventListener('scan', take)
    return () => input?.removeEventListener('scan', take)
  }, [])
  return (
    <TextInput
      {...inputProps(props)}
      ref={inputRef}
      size="lg"
      value={props.value}
      maxLength={props.maxLength ?? MAX_SERIAL_LENGTH}
      spellCheck={false}
      styles={{ input: { fontSize: 16, fontWeight: 500, letterSpacing: '.2px' } }}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onBlur={() => props.onBlur?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || props.onSubmit === undefined) return
        event.preventDefault()
        props.onSubmit(event.currentTarget.value.trim())
      }}
    />
  )
}
