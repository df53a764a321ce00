import { TextInput } from '@mantine/core'
import { useKitTexts } from '#renderer/ui/kit-texts.tsx'
import { formatPhone, normalisePhone } from '#shared/kit/phone.ts'
import type { Phone } from '#shared/kit/phone.ts'
import { inputProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import { useTypedText } from './use-typed-text.ts'

export type PhoneFieldProps = FieldProps & {
  readonly value: Phone | null
  /** `problem` is not null when the text is not a telephone number; the text stays. */
  readonly onChange: (value: Phone | null, problem: string | null) => void
  /** What is typed so far, for a search by phone while typing. */
  readonly onText?: ((text: string) => void) | undefined
}

const EXTENSION_MARK = ';ext='

function keyOf(phone: Phone): string {
  return phone.extension === null ? phone.e164 : `${phone.e164}${EXTENSION_MARK}${phone.extension}`
}

function phoneOf(key: string): Phone {
  const [e164 = '', extension] = key.split(EXTENSION_MARK)
  return { e164, extension: extension ?? null }
}

/** A telephone number in any writing; put into one form when the cursor leaves. */
export function PhoneField(props: PhoneFieldProps) {
  const texts = useKitTexts()
  const typed = useTypedText<string>({
    value: props.value === null ? null : keyOf(props.value),
    format: (key) => {
      const { e164, extension } = phoneOf(key)
      return extension === null ? formatPhone(e164) : `${formatPhone(e164)} ${texts.phoneExtension(extension)}`
    },
    parse: (text) => {
      const read = normalisePhone(text)
      return read.ok ? keyOf(read.value) : null
    },
    problemOf: (key) => (key === null ? texts.badPhone : null),
    onChange: (key, problem) => props.onChange(key === null ? null : phoneOf(key), problem),
  })
  return (
    <TextInput
      {...inputProps(props)}
      type="tel"
      error={props.error ?? typed.problem}
      value={typed.text}
      onChange={(event) => {
        typed.type(event.currentTarget.value)
        props.onText?.(event.currentTarget.value)
      }}
      onBlur={() => {
        typed.leave()
        props.onBlur?.()
      }}
    />
  )
}
