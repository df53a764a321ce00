import type { ReactNode } from 'react'

/** What every field takes. Texts come from the catalogue; `error` is shown under the field. */
export type FieldProps = {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label: string
  readonly error?: ReactNode
  readonly description?: ReactNode
  readonly placeholder?: string | undefined
  readonly isRequired?: boolean
  readonly isReadOnly?: boolean
  /** Why the field cannot be filled now; it becomes read-only and says so under itself. */
  readonly disabledReason?: string | null | undefined
  readonly hasAutoFocus?: boolean
  readonly onBlur?: (() => void) | undefined
}

/** The same props in the words of Mantine inputs. */
export function inputProps(props: FieldProps) {
  const reason = props.disabledReason ?? null
  return {
    ...(props.id === undefined ? {} : { id: props.id }),
    ...(props.name === undefined ? {} : { name: props.name }),
    label: props.label,
    error: props.error,
    description: reason ?? props.description,
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
    placeholder: props.placeholder ?? '',
    required: props.isRequired ?? false,
    withAsterisk: props.isRequired ?? false,
    readOnly: (props.isReadOnly ?? false) || reason !== null,
    'data-autofocus': props.hasAutoFocus === true || undefined,
    autoFocus: props.hasAutoFocus ?? false,
    autoComplete: 'off',
  }
}
